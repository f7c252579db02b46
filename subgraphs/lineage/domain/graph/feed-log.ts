import { Column } from './columns.ts';

/** What is known of one subgraph's feed: how far it was read, and when each position was recorded. */
export class FeedLog {
  readonly name: string;
  /** Last position read; 0 when none was. */
  position = 0;
  /** For each position, the one of the same subject before it. */
  readonly #previous = new Column(Uint32Array);
  /** For each position, when it was recorded, in milliseconds since 1970; never falls. */
  readonly #times = new Column(Float64Array);

  constructor(name: string) {
    this.name = name;
  }

  advance(position: number, recordedAt: number, previous: number): void {
    this.position = position;
    // Most changes are the first of their subject: of those nothing is written.
    if (previous !== 0) this.#previous.set(position, previous);
    this.#times.set(position, recordedAt);
  }

  /** The position of the same subject before one; 0 for the first. */
  previous(position: number): number {
    return this.#previous.data[position] ?? 0;
  }

  /** When a position was recorded, in milliseconds since 1970; null for 0. */
  recordedAt(position: number): number | null {
    return position === 0 ? null : this.#times.data[position]!;
  }

  /** Whether every change up to a recorded time has been read: one that was recorded later has been. */
  isPast(time: number): boolean {
    return this.position > 0 && this.#times.data[this.position]! > time;
  }

  /** The last position that was recorded at or before a time. */
  positionAt(time: number): number {
    let [low, high] = [0, this.position];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#times.data[middle]! <= time) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
