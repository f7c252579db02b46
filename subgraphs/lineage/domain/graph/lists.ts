import { Column } from './columns.ts';
import type { EdgeTable, Side } from './edge-table.ts';
import { SHARE, type Shares } from './shares.ts';

/**
 * Which list of a node an edge is in. Current edges apart from past ones, so that history never slows the present; names
 * and parts of one thing apart from what a walk counts.
 */
export type ListName = 'current' | 'past' | 'links';

export const LISTS: readonly ListName[] = ['current', 'past', 'links'];

/** Retracted edges that a list of current ones may hold however short it is. */
const TOLERATED = 16;

/** Lists of edges through the nodes, by one of their ends; the latest edge first. */
export class Lists {
  readonly #table: EdgeTable;
  readonly #side: Side;
  // The first edge of each list of each node; 0 where it is empty.
  readonly current = new Column(Uint32Array);
  readonly past = new Column(Uint32Array);
  readonly links = new Column(Uint32Array);
  /** How many more of the current edges of a node may be retracted until they are swept; `TOLERATED` where it is not here. */
  readonly #tolerated = new Map<number, number>();

  constructor(table: EdgeTable, side: Side) {
    this.#table = table;
    this.#side = side;
  }

  reachNode(node: number): void {
    this.current.reach(node);
    this.past.reach(node);
    this.links.reach(node);
  }

  /** The first edge of a list; 0 when it is empty. */
  first(list: ListName, node: number): number {
    return this[list].data[node]!;
  }

  insert(list: ListName, node: number, edge: number): void {
    const heads = this[list].data;
    this.#table.setNext(edge, this.#side, heads[node]!);
    heads[node] = edge;
  }

  /** Told that all edges have other numbers. */
  *renumber(list: ListName, to: Uint32Array): Shares {
    const heads = this[list].data;
    for (let node = 0; node < heads.length; node += 1) {
      if (node % SHARE === 0) yield;
      // What was never written takes no memory.
      if (heads[node] !== 0) heads[node] = to[heads[node]!]!;
    }
  }

  /**
   * Told that a current edge of the node was retracted. Such edges are taken out together, once there are half as many as
   * had stayed the last time: so each costs little however long the list is, and the list is never mostly history.
   */
  retire(node: number): void {
    const tolerated = (this.#tolerated.get(node) ?? TOLERATED) - 1;
    this.#tolerated.set(node, tolerated > 0 ? tolerated : Math.max(TOLERATED, this.#sweep(node) >> 1));
  }

  /** Moves the retracted edges among the current ones to the past; tells how many stay. */
  #sweep(node: number): number {
    const heads = this.current.data;
    let [staying, last] = [0, 0];
    for (let edge = heads[node]!, next = 0; edge !== 0; edge = next) {
      next = this.#table.next(edge, this.#side);
      if (!this.#table.isRetracted(edge)) {
        [staying, last] = [staying + 1, edge];
        continue;
      }
      if (last === 0) heads[node] = next;
      else this.#table.setNext(last, this.#side, next);
      this.insert('past', node, edge);
    }
    return staying;
  }
}
