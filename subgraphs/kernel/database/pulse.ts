import { connected } from './connected.ts';
import { DatabaseSilent } from './failures.ts';

/** Milliseconds between two looks at what is waited for. */
const LOOK_MS = 2_000;
/** How long that must have been for PostgreSQL to be asked for a sign of life. */
const UNANSWERED_MS = 1_000;
/** What a sign of life may take: much longer than on a machine that is busy. */
const SIGN = { connecting: 4_000, answering: 4_000 };

/** Somebody waits for PostgreSQL. */
export interface Waiting {
  /** By `performance.now()`. */
  readonly since: number;
  /** Called once PostgreSQL gives no sign of life. */
  fail: (error: DatabaseSilent) => void;
}

/**
 * Whether PostgreSQL lives. One that is frozen, or cut off, keeps its connections and says nothing on them, as one does that is
 * slow; but that one answers whoever connects anew.
 */
export class Pulse {
  readonly #url: string;
  /** Who has waited longest comes first. */
  readonly #waiting = new Set<Waiting>();
  /** When somebody last was done with waiting, by `performance.now()`. */
  #heardAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;

  constructor(url: string) {
    this.#url = url;
  }

  begin(waiting: Waiting): void {
    this.#waiting.add(waiting);
    this.#timer ??= setInterval(() => void this.#look(), LOOK_MS).unref();
  }

  end(waiting: Waiting): void {
    this.#waiting.delete(waiting);
    this.#heardAt = performance.now();
  }

  async #look(): Promise<void> {
    const [longest] = this.#waiting;
    if (longest === undefined) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      return;
    }
    const begun = performance.now();
    if (this.#isLooking || begun - longest.since < UNANSWERED_MS) return;
    this.#isLooking = true;
    const failure = await lookAt(this.#url);
    this.#isLooking = false;
    if (failure === null || this.#heardAt > begun) return;
    for (const waiting of this.#waiting) if (waiting.since <= begun) waiting.fail(failure);
  }
}

/** Why PostgreSQL is taken for mute; null where it is not. One that refuses the connection lives as well. */
async function lookAt(url: string): Promise<DatabaseSilent | null> {
  try {
    await connected(url, (client) => client.query('SELECT 1'), SIGN);
    return null;
  } catch (error) {
    return error instanceof DatabaseSilent ? error : null;
  }
}
