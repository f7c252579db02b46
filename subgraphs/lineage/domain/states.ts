import { PedigreeError } from '../../kernel/errors/errors.ts';
import type { ChangeFeed, FeedEntry } from '../../kernel/ledger/feed.ts';
import { within } from '../../kernel/time/within.ts';
import { endOf, readChange, startOf, type Change } from './graph/change.ts';
import type { Limit } from './graph/closure.ts';
import type { Graph } from './graph/graph.ts';
import type { Moment } from './graph/moment.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a node's own subgraph had recorded of it. */
export interface NodeState {
  readonly naturalKey: Values;
  readonly values: Values;
  /** Since when that held, in ISO 8601; null for always. */
  readonly validFrom: string | null;
}

/** Changes asked for at once. */
const BATCH = 1_000;

/**
 * The full states of nodes at a moment, from their change records: the graph knows at which position of which feed each
 * is. One question for each feed and thousand nodes.
 */
export class States {
  readonly #graph: Graph;
  readonly #feeds: readonly ChangeFeed[];
  readonly #log: (error: unknown) => void;

  /** @param log told why a feed could not be read: who asks is told only that it could not */
  constructor(graph: Graph, feeds: Readonly<Record<string, ChangeFeed>>, log: (error: unknown) => void) {
    this.#graph = graph;
    this.#log = log;
    this.#feeds = graph.feeds.map(({ name }) => feeds[name]!);
  }

  /** States by node; nodes that had none are left out. Refused with INCOMPLETE where time is up first. */
  async load(
    nodes: Iterable<number>,
    moment: Moment,
    deadline = Number.POSITIVE_INFINITY,
  ): Promise<Map<number, NodeState>> {
    const found = new Map<number, NodeState>();
    await inTime(Promise.all(this.#reads(nodes, moment, found)), deadline);
    return found;
  }

  /** What can be loaded until time is up, of the subgraphs that answer; and why that is not all, where it is not. */
  async loadBy(
    deadline: number,
    nodes: Iterable<number>,
    moment: Moment,
  ): Promise<{ loaded: Map<number, NodeState>; limit: Limit | null }> {
    const loaded = new Map<number, NodeState>();
    const limit = await limitOf(this.#reads(nodes, moment, loaded), deadline);
    return { loaded, limit };
  }

  /** Change records of a feed by their positions, with the personal data in them opened. */
  async records(feed: number, positions: readonly number[]): Promise<Map<number, Change>> {
    const found = new Map<number, Change>();
    for (let at = 0; at < positions.length; at += BATCH) {
      const entries = await this.#changesAt(feed, positions.slice(at, at + BATCH));
      for (const { position, record } of entries) found.set(position, readChange(record));
    }
    return found;
  }

  async #changesAt(feed: number, positions: readonly number[]): Promise<FeedEntry[]> {
    try {
      return await this.#feeds[feed]!.changesAt(positions);
    } catch (error) {
      this.#log(error);
      const message = `The subgraph ${this.#graph.feeds[feed]!.name} did not tell what it has recorded. Ask again later.`;
      throw new PedigreeError('SUBGRAPH_UNAVAILABLE', message);
    }
  }

  #reads(nodes: Iterable<number>, moment: Moment, found: Map<number, NodeState>): Promise<void>[] {
    const wanted = this.#feeds.map(() => new Map<number, number>());
    for (const node of nodes) {
      const owner = this.#graph.owners.get(this.#graph.nodes.kindOf(node));
      if (owner === undefined) continue;
      const position = this.#positionOf(node, owner, moment);
      if (position > 0) wanted[owner]!.set(position, node);
    }
    return wanted.map((nodesByPosition, feed) => this.#read(feed, nodesByPosition, moment, found));
  }

  async #read(
    feed: number,
    nodes: ReadonlyMap<number, number>,
    { validAt }: Moment,
    found: Map<number, NodeState>,
  ): Promise<void> {
    for (const [position, { subject, state }] of await this.records(feed, [...nodes.keys()])) {
      const held = state.find(({ validFrom, validTo }) => startOf(validFrom) <= validAt && validAt < endOf(validTo));
      if (!held) continue;
      const { values, validFrom } = held;
      found.set(nodes.get(position)!, { naturalKey: subject.naturalKey, values, validFrom });
    }
  }

  /** Position of the last change of a node that counts at the moment; 0 when there is none. */
  #positionOf(node: number, owner: number, { positions }: Moment): number {
    const feed = this.#graph.feeds[owner]!;
    let position = this.#graph.nodes.lastChange(node);
    while (position > positions[owner]!) position = feed.previous(position);
    return position;
  }
}

/** Waits for all reads of feeds. Refused with INCOMPLETE where time is up first. */
export async function inTime(all: Promise<void[]>, deadline: number): Promise<void> {
  if ((await within(deadline - performance.now(), all, null)) !== null) return;
  throw new PedigreeError('INCOMPLETE', 'The subgraphs did not tell in time what they have recorded. Ask again later.');
}

/** Waits for reads of feeds until time is up. TIME when that was too early, LAG when one failed, null when all is there. */
export async function limitOf(reads: readonly Promise<void>[], deadline: number): Promise<Limit | null> {
  const settled = Promise.allSettled(reads).then((outcomes) =>
    outcomes.some(({ status }) => status === 'rejected') ? 'LAG' : null,
  );
  return within(deadline - performance.now(), settled, 'TIME');
}
