import type { Graph } from '../graph/graph.ts';
import type { Closure } from '../graph/closure.ts';

/** A node of an answer and how far it is from where the walk started. */
export interface Placed {
  readonly node: number;
  readonly depth: number;
}

/** The nodes of a walk, nearest first, then by UUID: the same order on every instance. Sorted depth by depth, as far as read. */
export function* inOrder(graph: Graph, closure: Closure, isShown: (node: number) => boolean): Generator<Placed> {
  for (const [depth, begin] of closure.depths.entries()) {
    const end = closure.depths[depth + 1] ?? closure.nodeCount;
    const layer = Array.from(closure.nodes.data.subarray(begin, end)).filter(isShown);
    layer.sort((a, b) => graph.nodes.compare(a, b));
    for (const node of layer) yield { node, depth };
  }
}
