import { Column } from './columns.ts';

/** Times that never fall, most of them soon after the one before: what they are later than the first of their block by is kept. */
const BLOCK = 1_024;
/** Kept of a time that is too much later than the first of its block: 49 days. */
const FAR = 0xff_ff_ff_ff;

/** In milliseconds since 1970, by position from 1, put in order. */
class RisingTimes {
  readonly #bases = new Column(Float64Array, 64);
  readonly #later = new Column(Uint32Array);
  readonly #far = new Map<number, number>();

  set(position: number, time: number): void {
    const block = Math.floor(position / BLOCK);
    if (position === 1 || position % BLOCK === 0) this.#bases.set(block, time);
    const later = time - this.#bases.data[block]!;
    const isNear = Number.isInteger(later) && later >= 0 && later < FAR;
    this.#later.set(position, isNear ? later : FAR);
    if (!isNear) this.#far.set(position, time);
  }

  at(position: number): number {
    const later = this.#later.data[position]!;
    return later === FAR ? this.#far.get(position)! : this.#bases.data[Math.floor(position / BLOCK)]! + later;
  }
}

/** What is known of one subgraph's feed: how far it was read, and when each position was recorded. */
export class FeedLog {
  readonly name: string;
  /** Last position read; 0 when none was. */
  position = 0;
  /** SHA-256 of the record at that position. */
  sha256: string | undefined;
  /** SHA-256 of the first record. */
  beginning = '';
  /** Nothing more is recorded up to this time, in milliseconds since 1970. */
  settledUntil = Number.NEGATIVE_INFINITY;
  /** For each position, the one of the same subject before it. */
  readonly #previous = new Column(Uint32Array);
  /** When each position was recorded. */
  readonly #times = new RisingTimes();

  constructor(name: string) {
    this.name = name;
  }

  advance(position: number, recordedAt: number, previous: number, sha256?: string): void {
    this.position = position;
    this.sha256 = sha256;
    if (position === 1) this.beginning = sha256 ?? '';
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
    return position === 0 ? null : this.#times.at(position);
  }

  /**
   * Whether every change up to a recorded time has been read: one that was recorded later has been, or all of them had been
   * long after it.
   */
  isPast(time: number): boolean {
    return this.isRecordedAfter(time) || this.settledUntil > time;
  }

  /** Whether something has been read that was recorded after a time. */
  isRecordedAfter(time: number): boolean {
    return this.position > 0 && this.#times.at(this.position) > time;
  }

  /** The last position that was recorded at or before a time. */
  positionAt(time: number): number {
    let [low, high] = [0, this.position];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#times.at(middle) <= time) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
