import type { ChangeFeed } from '../../kernel/ledger/feed.ts';
import type { Graph } from './graph/graph.ts';

export interface FollowingOptions {
  readonly feeds: Readonly<Record<string, ChangeFeed>>;
  /** Milliseconds between looks at the feeds when nobody asks. */
  readonly interval: number;
  /** Told how far a long catching-up has come. */
  readonly progress: (line: string) => void;
  readonly log: (error: unknown) => void;
}

/** Entries read at once. */
const BATCH = 2_000;
const PROGRESS_MS = 2_000;

/** Keeps a graph up to date with the feeds of the subgraphs. */
export class Following {
  readonly graph: Graph;
  readonly #feeds: readonly Feed[];
  readonly #timer: NodeJS.Timeout;

  constructor(graph: Graph, options: FollowingOptions) {
    this.graph = graph;
    this.#feeds = graph.feeds.map(({ name }, number) => new Feed(graph, number, options.feeds[name]!, options));
    this.#timer = setInterval(() => void this.#look(options.log), options.interval).unref();
    void this.#look(options.log);
  }

  /** Waits until everything that had been written before the call is in the graph, or time is up. */
  async catchUp(deadline: number): Promise<void> {
    const { promise: late, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, Math.max(0, deadline - performance.now()));
    await Promise.race([late, Promise.allSettled(this.#feeds.map((feed) => feed.catchUp()))]);
    clearTimeout(timer);
  }

  /** When the graph was last certain to have everything, by feed and `performance.now()`; null when it never was. */
  certainAt(): (number | null)[] {
    return this.#feeds.map(({ certainAt }) => certainAt);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #look(log: (error: unknown) => void): Promise<void> {
    const outcomes = await Promise.allSettled(this.#feeds.map((feed) => feed.catchUp()));
    for (const outcome of outcomes) if (outcome.status === 'rejected') log(outcome.reason);
  }
}

/** One feed being followed. Whoever asks while a look is under way waits for the next one, which all of them share. */
class Feed {
  certainAt: number | null = null;
  readonly #graph: Graph;
  readonly #number: number;
  readonly #feed: ChangeFeed;
  readonly #progress: (line: string) => void;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(graph: Graph, number: number, feed: ChangeFeed, { progress }: FollowingOptions) {
    this.#graph = graph;
    this.#number = number;
    this.#feed = feed;
    this.#progress = progress;
  }

  catchUp(): Promise<void> {
    if (this.#running === undefined) return this.#start();
    this.#next ??= this.#running.then(
      () => this.#start(),
      () => this.#start(),
    );
    return this.#next;
  }

  #start(): Promise<void> {
    this.#next = undefined;
    const running = this.#read().finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
    this.#running = running;
    return running;
  }

  async #read(): Promise<void> {
    const log = this.#graph.feeds[this.#number]!;
    let said = performance.now();
    for (;;) {
      const asked = performance.now();
      const entries = await this.#feed.changes(log.position, BATCH);
      for (const entry of entries) this.#graph.apply(this.#number, entry);
      if (entries.length < BATCH) {
        this.certainAt = asked;
        return;
      }
      if (performance.now() - said < PROGRESS_MS) continue;
      said = performance.now();
      this.#progress(`Lineage has read ${log.position.toLocaleString('en')} changes of ${log.name}…`);
    }
  }
}
