import type { Clock } from './clock.ts';

/** No story goes on until then, in milliseconds since 1970: where something was recorded at this time or later, none is told. */
export const STORIES_END = Date.parse('2026-07-02T00:00:00Z');

/** The database's clock, save while a story with a history of its own is told to an empty installation. */
export class StoryClock implements Clock {
  #time: Date | null = null;

  now(): Date | null {
    return this.#time;
  }

  /** From now on it is this time, until set anew or reset. */
  set(time: Date): void {
    if (!(time.getTime() < STORIES_END)) throw new RangeError('A story goes on for longer than STORIES_END says.');
    this.#time = time;
  }

  reset(): void {
    this.#time = null;
  }
}
