import { Column } from './columns.ts';

/** What is known of one subgraph's feed: how far it was read, and when each position was recorded. */
export class FeedLog {
  readonly name: string;
  /** Last position read; 0 when none was. */
  position = 0;
  /** For each position, the one of the same subject before it; 0 for the first. */
  readonly previous = new Column(Uint32Array);
  // Many changes share one recorded time: only where it grows is kept.
  readonly #positions: number[] = [];
  readonly #times: number[] = [];

  constructor(name: string) {
    this.name = name;
  }

  advance(position: number, recordedAt: number, previous: number): void {
    this.position = position;
    this.previous.set(position, previous);
    if (recordedAt !== this.#times.at(-1)) {
      this.#positions.push(position);
      this.#times.push(recordedAt);
    }
  }

  /** When a position was recorded, in milliseconds since 1970; null for 0. */
  recordedAt(position: number): number | null {
    const index = lastIndex(this.#positions, position);
    return index < 0 ? null : this.#times[index]!;
  }

  /** Whether every change up to a recorded time has been read: one that was recorded later has been. */
  isPast(time: number): boolean {
    return (this.#times.at(-1) ?? Number.NEGATIVE_INFINITY) > time;
  }

  /** The last position that was recorded at or before a time. */
  positionAt(time: number): number {
    const index = lastIndex(this.#times, time);
    if (index < 0) return 0;
    return index + 1 < this.#positions.length ? this.#positions[index + 1]! - 1 : this.position;
  }
}

/** Index of the last entry that is at most `value`; -1 when there is none. */
function lastIndex(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
