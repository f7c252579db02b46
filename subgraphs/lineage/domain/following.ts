import { PedigreeError } from '../../kernel/errors/errors.ts';
import type { ChangeFeed } from '../../kernel/ledger/feed.ts';
import { HORIZON_MS } from '../../kernel/reading/settled.ts';
import { within } from '../../kernel/time/within.ts';
import type { Graph } from './graph/graph.ts';
import { Turns } from './graph/turns.ts';

export interface FollowingOptions {
  readonly feeds: Readonly<Record<string, ChangeFeed>>;
  /** Milliseconds between looks at the feeds when nobody asks. */
  readonly interval: number;
  /** Told how far a long catching-up has come. */
  readonly progress: (line: string) => void;
  /** Told why a feed cannot be read: once, until it can be again or the reason changes. */
  readonly log: (error: unknown) => void;
  /** Told once when a feed has become another one, as where a backup was restored: the graph can follow it no more. */
  readonly replaced: () => void;
}

interface FeedOptions extends FollowingOptions {
  /** Called when more was read. */
  readonly advanced: () => void;
  /** What to wait for before anything is added to the graph. */
  readonly arranging: () => Promise<void> | undefined;
}

/** Entries read at once. */
const BATCH = 2_000;
const PROGRESS_MS = 2_000;

/** Keeps a graph up to date with the feeds of the subgraphs. */
export class Following {
  readonly graph: Graph;
  /** Milliseconds by which the graph may lag while every feed is looked at when it is due. */
  readonly tolerance: number;
  readonly #feeds: readonly Feed[];
  readonly #timer: NodeJS.Timeout;
  #next = Promise.withResolvers<void>();
  #isStopped = false;
  /** What all those hold who may know edges by numbers from before they were arranged. */
  #held: WeakRef<object> | undefined;
  #arranging: Promise<void> | undefined;
  #isArranged = false;

  constructor(graph: Graph, options: FollowingOptions) {
    this.graph = graph;
    this.tolerance = 2 * options.interval;
    const told = { ...options, advanced: () => this.#wake(), arranging: () => this.#arranging };
    this.#feeds = graph.feeds.map(({ name }, number) => new Feed(graph, number, options.feeds[name]!, told));
    this.#timer = setInterval(() => void this.#look(), options.interval).unref();
    void this.#look();
  }

  /** Waits until everything that had been written before the call is in the graph, or time is up. */
  async catchUp(deadline: number): Promise<void> {
    const looks = Promise.allSettled(this.#feeds.map((feed) => feed.catchUp()));
    await within(deadline - performance.now(), looks, undefined);
  }

  /** When the graph was last certain to have everything, by feed and `performance.now()`; null when it never was. */
  certainAt(): (number | null)[] {
    return this.#feeds.map(({ certainAt }) => certainAt);
  }

  /** Whether the last look at a feed failed: what it has recorded since is not known, however recent that look was. */
  isFaulty(feed: number): boolean {
    return this.#feeds[feed]!.isFaulty;
  }

  /** Whether something was written here that the graph does not have yet. */
  isBehind(feed: number): boolean {
    return this.#feeds[feed]!.isBehind;
  }

  /** Until this is over, nobody may look at edges; undefined when they can be looked at. */
  get arranging(): Promise<void> | undefined {
    return this.#arranging;
  }

  /** For as long as anybody has what is returned, edges keep their numbers. */
  hold(): object {
    const known = this.#held?.deref();
    if (known) return known;
    const held = {};
    this.#held = new WeakRef(held);
    return held;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Waits until more was read, at most for some milliseconds. To miss nothing, call it before looking at what there is. */
  async advance(milliseconds: number): Promise<void> {
    await within(milliseconds, this.#next.promise, undefined);
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const feed of this.#feeds) feed.stop();
    this.#isStopped = true;
    this.#wake();
  }

  #wake(): void {
    this.#next.resolve();
    this.#next = Promise.withResolvers();
  }

  async #look(): Promise<void> {
    await Promise.allSettled(this.#feeds.map((feed) => feed.catchUp()));
    if (this.#isArranged || this.certainAt().includes(null) || this.#held?.deref()) return;
    this.#isArranged = true;
    this.#arranging = this.#arrange().finally(() => (this.#arranging = undefined));
  }

  /** Arranges what was read at the start, once all of it was and nobody knows the number of an edge. */
  async #arrange(): Promise<void> {
    const turns = new Turns();
    const shares = this.graph.edges.arrange();
    while (!shares.next().done) if (turns.isOver()) await turns.yield();
  }
}

/** One feed being followed. Whoever asks while a look is under way waits for the next one, which all of them share. */
class Feed {
  certainAt: number | null = null;
  readonly #graph: Graph;
  readonly #number: number;
  readonly #feed: ChangeFeed;
  readonly #options: FeedOptions;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  /** Why it could not be read the last time. */
  #fault: string | undefined;
  #stopped = false;

  constructor(graph: Graph, number: number, feed: ChangeFeed, options: FeedOptions) {
    this.#graph = graph;
    this.#number = number;
    this.#feed = feed;
    this.#options = options;
  }

  get isFaulty(): boolean {
    return this.#fault !== undefined;
  }

  get isBehind(): boolean {
    return (this.#feed.head?.() ?? 0) > this.#graph.feeds[this.#number]!.position;
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
    running.then(
      () => this.#tell(undefined),
      (error: Error) => this.#tell(error),
    );
    return running;
  }

  /** A feed is looked at twice a second: what has been said is not said again. */
  #tell(error: Error | undefined): void {
    const before = this.#fault;
    this.#fault = error?.message;
    if (this.#fault === before || this.#stopped) return;
    const { name } = this.#graph.feeds[this.#number]!;
    if (error instanceof PedigreeError && error.code === 'INVALID_CURSOR') {
      this.#options.progress(
        `Lineage reads everything anew: ${name} tells other changes than before, as from a backup.`,
      );
      return this.#options.replaced();
    }
    if (this.#fault !== undefined) this.#options.log(error);
    else this.#options.progress(`Lineage reads the changes of ${name} again.`);
  }

  stop(): void {
    this.#stopped = true;
  }

  async #read(): Promise<void> {
    const log = this.#graph.feeds[this.#number]!;
    let said = performance.now();
    for (;;) {
      const [asked, askedAt] = [performance.now(), Date.now()];
      const entries = await this.#feed.changes(log.position, BATCH, log.sha256);
      if (this.#options.arranging()) await this.#options.arranging();
      for (const entry of entries) this.#graph.apply(this.#number, entry);
      if (entries.length > 0) this.#options.advanced();
      if (entries.length < BATCH) {
        this.certainAt = asked;
        log.settledUntil = askedAt - HORIZON_MS;
        return;
      }
      if (performance.now() - said < PROGRESS_MS) continue;
      said = performance.now();
      this.#options.progress(`Lineage has read ${log.position.toLocaleString('en')} changes of ${log.name}…`);
    }
  }
}
