import type { Clock } from './clock.ts';

/** The database's clock, save while a story with a history of its own is told to an empty installation. */
export class StoryClock implements Clock {
  #time: Date | null = null;

  now(): Date | null {
    return this.#time;
  }

  /** From now on it is this time, until set anew or reset. */
  set(time: Date): void {
    this.#time = time;
  }

  reset(): void {
    this.#time = null;
  }
}
