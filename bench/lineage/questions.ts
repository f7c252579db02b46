import { send } from './ask.ts';
import type { Asked } from './contestants.ts';
import { random } from './random.ts';
import type { Synthetic } from './synthetic.ts';

/** Questions that visit about as many nodes each. */
export interface Questions {
  readonly title: string;
  readonly asked: readonly Asked[];
  /** Nodes visited, by question. */
  readonly visited: readonly number[];
}

const STREAM = 500;
const TOTALS = `query Totals($of: ID!, $direction: LineageDirection!) {
  lineage(of: [$of], direction: $direction, limit: 1, consistency: EVENTUAL) { totalNodes }
}`;

/** Finds starting points by asking the service how much lies beyond them. */
export class Finder {
  readonly #url: string;
  readonly #graph: Synthetic;

  constructor(url: string, graph: Synthetic) {
    this.#url = url;
    this.#graph = graph;
  }

  /** Model versions with so many nodes upstream, drawn at random. */
  async upstream(title: string, least: number, most: number, count: number): Promise<Questions> {
    const asked: Asked[] = [];
    const visited: number[] = [];
    for (let draw = 0; asked.length < count && draw < count * 200; draw += 1) {
      const number = Math.floor(random(STREAM, draw) * this.#graph.counts.ModelVersion);
      const of = this.#graph.id({ kind: 'ModelVersion', number });
      const nodes = await this.#totalNodes(of, 'UPSTREAM');
      if (nodes < least || nodes > most) continue;
      asked.push({ what: 'UPSTREAM', of });
      visited.push(nodes);
    }
    if (asked.length === 0) throw new Error(`Nothing has ${least} to ${most} nodes upstream.`);
    return { title, asked, visited };
  }

  /** Dataset versions with so many nodes downstream, the most used first. */
  async hubs(title: string, least: number, most: number, count: number): Promise<Questions> {
    const asked: Asked[] = [];
    const visited: number[] = [];
    for (let number = 0; asked.length < count && number < 2_000; number += 1 + (number >> 3)) {
      if (number >= this.#graph.counts.DatasetVersion) break;
      const of = this.#graph.id({ kind: 'DatasetVersion', number });
      const nodes = await this.#totalNodes(of, 'DOWNSTREAM');
      if (nodes < least || nodes > most) continue;
      asked.push({ what: 'DOWNSTREAM', of });
      visited.push(nodes);
    }
    return { title, asked, visited };
  }

  async #totalNodes(of: string, direction: string): Promise<number> {
    const body = await send({ url: this.#url, body: { query: TOTALS, variables: { of, direction } } });
    const { data } = JSON.parse(body.toString()) as { data: { lineage: { totalNodes: number } } };
    return data.lineage.totalNodes;
  }
}
