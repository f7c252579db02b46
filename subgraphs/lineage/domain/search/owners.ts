import type { Limit } from '../graph/closure.ts';
import type { Graph } from '../graph/graph.ts';
import { limitOf, type States } from '../states.ts';
import type { SealedChange } from './search-index.ts';
import { valueTexts } from './texts.ts';

/** Records opened at once. */
const BATCH = 1_000;

/** Brings the names of owners into the search index: the feeds tell them sealed, so that their records are opened first. */
export class Owners {
  readonly #graph: Graph;
  readonly #states: States;
  #running: Promise<void> | undefined;

  constructor(graph: Graph, states: States) {
    this.#graph = graph;
    this.#states = states;
  }

  /** Takes in what has come; those who ask meanwhile wait for the same. Why that is not all, where it is not. */
  async takeIn(deadline: number): Promise<Limit | null> {
    if (this.#running === undefined && this.#graph.search.sealed.length === 0) return null;
    this.#running ??= this.#takeAll().finally(() => (this.#running = undefined));
    return limitOf([this.#running], deadline);
  }

  async #takeAll(): Promise<void> {
    const { sealed } = this.#graph.search;
    while (sealed.length > 0) {
      const batch = sealed.slice(0, BATCH);
      await Promise.all([...Map.groupBy(batch, ({ feed }) => feed)].map(([feed, group]) => this.#take(feed, group)));
      sealed.splice(0, batch.length);
    }
  }

  async #take(feed: number, group: readonly SealedChange[]): Promise<void> {
    const records = await this.#states.records(
      feed,
      group.map(({ position }) => position),
    );
    for (const { node, position } of group) {
      const { subject, state } = records.get(position)!;
      const owners = state.flatMap(({ values: { owner } }) => valueTexts(subject.kind, { owner }));
      this.#graph.search.add(node, position, owners);
    }
  }
}
