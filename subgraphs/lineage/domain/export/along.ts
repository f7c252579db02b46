import { AGAIN, Closure } from '../graph/closure.ts';
import type { Graph } from '../graph/graph.ts';
import type { Path, Paths } from '../graph/shortest-paths.ts';
import { PLATFORM_OF } from '../kinds.ts';

type Step = Path['edges'][number];

/** What paths lead along, as one graph: each node at its least depth, each step once. */
export function alongPaths({ paths, limits, unresolved }: Paths): Closure {
  const depths = new Map<number, number>();
  const steps = new Map<string, Step>();
  for (const { nodes, edges } of paths) {
    for (const [depth, node] of nodes.entries()) depths.set(node, Math.min(depth, depths.get(node) ?? depth));
    for (const step of edges) steps.set(`${step.edge} ${step.from} ${step.to}`, step);
  }
  return graphOf(depths, steps.values(), { limits, unresolved });
}

/** What one of the shortest paths to each of some entries of a walk leads along; of several edges between two nodes, one. */
export function leadingTo(graph: Graph, walked: Closure, entries: Iterable<number>): Closure {
  const nodes = new Set<number>();
  const pairs = new Set<number>();
  const climbed = new Set<number>();
  for (const entry of entries) {
    // Where a path has been climbed before, the rest of it has been, too.
    for (let at = entry; !climbed.has(at);) {
      climbed.add(at);
      const { node, parent } = reachedAt(walked, at);
      nodes.add(node);
      if (parent !== at) pairs.add(pairOf(reachedAt(walked, parent).node, node));
      at = parent;
    }
  }
  const depths = new Map<number, number>();
  walked.each((node, depth) => {
    if (nodes.has(node)) depths.set(node, depth);
  });
  return graphOf(depths, stepsBetween(graph, walked, pairs), walked);
}

/** Two nodes as one number, exact for the 2^26 first of either: a set of texts would take several times the memory. */
const pairOf = (before: number, node: number): number => before * 2 ** 26 + node;

function reachedAt({ nodes, parents, again }: Closure, entry: number): { node: number; parent: number } {
  return entry >= AGAIN ? again[entry - AGAIN]! : { node: nodes.data[entry]!, parent: parents.data[entry]! };
}

/** The steps of a walk from the first to the second of each pair. Between the parts of an image, that is either way. */
function* stepsBetween({ edges }: Graph, { steps, stepCount }: Closure, pairs: Set<number>): Generator<Step> {
  for (let at = 0; at < stepCount * 3; at += 3) {
    const [edge, from, to] = [steps.data[at]!, steps.data[at + 1]!, steps.data[at + 2]!];
    const isPart = edges.kindOf(edge) === PLATFORM_OF;
    if (pairs.delete(pairOf(from, to)) || (isPart && pairs.delete(pairOf(to, from)))) yield { edge, from, to };
  }
}

function graphOf(
  depths: ReadonlyMap<number, number>,
  steps: Iterable<Step>,
  { limits, unresolved }: Pick<Paths, 'limits' | 'unresolved'>,
): Closure {
  const graph = new Closure();
  for (const [node, depth] of [...depths].sort(([, one], [, other]) => one - other)) {
    while (graph.depths.length <= depth) graph.depths.push(graph.nodeCount);
    graph.addNode(node);
  }
  for (const { edge, from, to } of steps) graph.addStep(edge, from, to);
  for (const limit of limits) graph.limits.add(limit);
  for (const [name, reason] of unresolved) graph.unresolved.set(name, reason);
  return graph;
}
