import type { Graph } from '../graph/graph.ts';
import type { Closure } from '../graph/closure.ts';

/** A node of an answer and how far it is from where the walk started. */
export interface Placed {
  readonly node: number;
  readonly depth: number;
}

/**
 * The nodes of a walk, nearest first, then by UUID: the same order on every instance. Sorted depth by depth, as far as read.
 * @param skipped how many at the beginning need only be the right ones, in any order
 */
export function* inOrder(
  graph: Graph,
  closure: Closure,
  isShown: (node: number) => boolean,
  skipped = 0,
): Generator<Placed> {
  let count = 0;
  for (const [depth, begin] of closure.depths.entries()) {
    const end = closure.depths[depth + 1] ?? closure.nodeCount;
    for (const node of byUuid(graph, closure.nodes.data.subarray(begin, end), isShown, skipped - count)) {
      count += 1;
      yield { node, depth };
    }
  }
}

/** Nodes that are not worth dealing out before they are sorted. */
const FEW = 1_024;

/** Nodes by UUID. Of many, as those are spread evenly, each of 256 shares is sorted when it is its turn: who stops early pays for less. */
export function* byUuid(
  { nodes }: Graph,
  unsorted: Iterable<number>,
  isShown: (node: number) => boolean = () => true,
  skipped = 0,
): Generator<number> {
  const shown = Array.from(unsorted).filter(isShown);
  const shares = shown.length > FEW ? dealt(nodes, shown) : [shown];
  let begin = 0;
  for (const share of shares) {
    begin += share.length;
    yield* begin <= skipped ? share : share.sort((a, b) => nodes.compare(a, b));
  }
}

/** Nodes by the first eight bits of their UUIDs. */
function dealt({ uuid }: Graph['nodes'], nodes: readonly number[]): number[][] {
  const shares: number[][] = Array.from({ length: 256 }, () => []);
  for (const node of nodes) shares[uuid.data[node * 4]! >>> 24]!.push(node);
  return shares;
}

/** A step of a walk, by numbers of the graph, and the place of its end that is shown later. */
export interface Step {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

/**
 * Steps by the entity that they are shown with, then as its feed tells them, then by their ends and what they state: the same
 * order on every instance. Their numbers, and those of nodes, depend on which feed was read first.
 */
export function inShownOrder({ edges, nodes }: Graph): (one: Step, other: Step) => number {
  const { statements } = edges;
  const feed = (statement: number) => statements.feed.data[statement]!;
  return (one, other) => {
    const [a, b] = [edges.statement(one.edge), edges.statement(other.edge)];
    return (
      one.rank - other.rank ||
      feed(a) - feed(b) ||
      edges.asserted(one.edge) - edges.asserted(other.edge) ||
      nodes.compare(one.from, other.from) ||
      nodes.compare(one.to, other.to) ||
      statements.compare(a, b)
    );
  };
}
