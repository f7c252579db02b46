import { Column } from './columns.ts';

export type Limit = 'DEPTH' | 'NODES' | 'TIME' | 'LAG';

export type UnresolvedName = { readonly name: number; readonly reason: 'NOT_RECORDED' | 'AMBIGUOUS' };

/** From here on, a parent is an entry of `again`. */
export const AGAIN = 0x80_00_00_00;

/** What a walk found: everything within reach, nearest first. */
export class Closure {
  /** Nodes in the order of their depth. */
  readonly nodes: Column<Uint32Array>;
  nodeCount = 0;
  /** For each entry of `nodes`, the entry that it was first reached from; itself for those started from. */
  readonly parents = new Column(Uint32Array, 64);
  /** Nodes that were reached again, in a way that leads further: they are parents, but no entries of their own. */
  readonly again: { readonly node: number; readonly parent: number }[] = [];
  /** Where each depth begins in `nodes`. */
  readonly depths: number[] = [];
  /** Edge, upstream end and downstream end of each step, in the order walked. */
  readonly steps = new Column(Uint32Array, 192);
  stepCount = 0;
  readonly limits = new Set<Limit>();
  readonly unresolved = new Map<number, UnresolvedName['reason']>();
  readonly #hasWays: boolean;

  /** @param tally where to note the nodes, for whoever need not know how they are reached: no steps and no parents are kept */
  constructor(tally?: Column<Uint32Array>) {
    this.nodes = tally ?? new Column(Uint32Array, 64);
    this.#hasWays = tally === undefined;
  }

  addNode(node: number, parent = this.nodeCount): void {
    this.nodes.set(this.nodeCount, node);
    if (this.#hasWays) this.parents.set(this.nodeCount, parent);
    this.nodeCount += 1;
  }

  addStep(edge: number, from: number, to: number): void {
    if (!this.#hasWays) return;
    const at = this.stepCount * 3;
    this.steps.reach(at + 2);
    this.steps.data[at] = edge;
    this.steps.data[at + 1] = from;
    this.steps.data[at + 2] = to;
    this.stepCount += 1;
  }

  /** Tells each node, how far it is from where the walk started, and its entry. */
  each(tell: (node: number, depth: number, index: number) => void): void {
    for (const [depth, begin] of this.depths.entries()) {
      const end = this.depths[depth + 1] ?? this.nodeCount;
      for (let index = begin; index < end; index += 1) tell(this.nodes.data[index]!, depth, index);
    }
  }

  /** A shortest path to the node of an entry, from where the walk started. */
  pathTo(index: number): number[] {
    const path = [this.nodes.data[index]!];
    for (let at = index; this.parents.data[at] !== at;) {
      at = this.parents.data[at]!;
      while (at >= AGAIN) {
        const { node, parent } = this.again[at - AGAIN]!;
        path.push(node);
        at = parent;
      }
      path.push(this.nodes.data[at]!);
    }
    return path.reverse();
  }
}
