/** Statements that wait for a lock answer nothing for as long; those that work hardly ever take as long. */
const HELD_UP_MS = 500;

/** Tells when statements have answered nothing for too long. What this process was too busy to read counts as answered. */
export class Patience {
  readonly #timer: NodeJS.Timeout;
  #last: NodeJS.Immediate | undefined;

  constructor(tell: () => void) {
    // Timers come before what is there to be read, and immediates after it.
    this.#timer = setTimeout(() => (this.#last = setImmediate(tell)), HELD_UP_MS);
  }

  /** Something was answered: it begins anew. */
  renew(): void {
    clearImmediate(this.#last);
    this.#timer.refresh();
  }

  /** Nothing more is awaited. */
  end(): void {
    clearImmediate(this.#last);
    clearTimeout(this.#timer);
  }
}
