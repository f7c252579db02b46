import { AGAIN, Closure, type Limit } from './closure.ts';
import type { Graph } from './graph.ts';
import { borrowMarks } from './marks.ts';
import { isRecorded, type Moment } from './moment.ts';
import { Neighbours, type Direction, type Step } from './neighbours.ts';
import { Parts } from './parts.ts';
import { Straight } from './straight.ts';
import { Turns } from './turns.ts';

/** Nodes that one walk visits at most. */
export const MAXIMUM_VISITED = 1_000_000;

export interface WalkOptions {
  readonly direction: Direction;
  /** Edges to go at most; infinity for no bound. */
  readonly maxDepth: number;
  /** 1 for each number of an edge kind to walk along; null for all. */
  readonly edgeKinds: Uint8Array | null;
  /** Whether to stop at a node, other than those started from. */
  readonly until: ((node: number) => boolean) | null;
  /** When time is up, by `performance.now()`. */
  readonly deadline: number;
}

/** Nodes from which steps are taken between two looks at the clock. */
const AT_ONCE = 256;

interface Walked {
  readonly graph: Graph;
  readonly moment: Moment;
  readonly closure: Closure;
  readonly parts: Parts;
  readonly options: WalkOptions;
}

/** Everything that can be reached from some nodes, breadth first. Long walks take turns with other work. */
export async function walk(
  graph: Graph,
  moment: Moment,
  starts: readonly number[],
  options: WalkOptions,
  closure = new Closure(),
): Promise<Closure> {
  using visited = borrowMarks(graph.nodes.count);
  const neighbours = new Neighbours(
    graph,
    moment,
    (name, reason) => closure.unresolved.set(name, reason),
    options.edgeKinds,
  );
  for (const node of starts) {
    if (!visited.mark(node)) continue;
    if (!isRecorded(graph, node, moment)) closure.unresolved.set(node, 'NOT_RECORDED');
    closure.addNode(node);
  }
  const { direction, maxDepth, until, deadline, edgeKinds } = options;
  const reachFrom =
    (node: number, entry: number): Step =>
    (edge, from, to) => {
      closure.addStep(edge, from, to);
      const ahead = from === node ? to : from;
      if (visited.mark(ahead)) closure.addNode(ahead, entry);
      else if (parts.isPart(ahead)) parts.reachItself(ahead, entry);
    };
  const parts = new Parts(closure, neighbours, visited);
  const straight = new Straight(graph, moment, {
    closure,
    visited,
    parts,
    direction,
    edgeKinds,
    around: (edge, other, node, entry) => neighbours.along(edge, node, other, direction, reachFrom(node, entry)),
    links(node, entry) {
      neighbours.linked(node, direction, reachFrom(node, entry));
      if (!parts.isPart(node)) parts.cross(node, entry);
    },
  });
  const turns = new Turns();
  for (let begin = 0, depth = 0; begin < closure.nodeCount || parts.isWaiting; depth += 1) {
    closure.depths.push(begin);
    const end = closure.nodeCount;
    const again = parts.begin(end);
    if (depth >= maxDepth) {
      if (leadsOn({ graph, moment, closure, parts, options }, begin, again)) closure.limits.add('DEPTH');
      break;
    }
    for (const entry of again) {
      const reached = closure.again[entry - AGAIN]!;
      if (!until?.(reached.node)) parts.cross(reached.node, entry);
    }
    for (; begin < end; begin += AT_ONCE) {
      straight.from(begin, Math.min(end, begin + AT_ONCE), depth > 0 ? until : null);
      if (closure.nodeCount > MAXIMUM_VISITED) return cut(closure, 'NODES');
      const now = performance.now();
      if (now > deadline) return cut(closure, 'TIME');
      if (!turns.isOver(now)) continue;
      await turns.yield();
      straight.refresh();
    }
    begin = end;
  }
  return closure;
}

function cut(closure: Closure, limit: Limit): Closure {
  closure.limits.add(limit);
  return closure;
}

/** Whether any step, or a name that leads nowhere, lies beyond the last depth. */
function leadsOn({ graph, moment, closure, parts, options }: Walked, begin: number, again: readonly number[]): boolean {
  const { direction, until, edgeKinds } = options;
  let found = false;
  const beyond = new Neighbours(graph, moment, (name) => (found ||= !closure.unresolved.has(name)), edgeKinds);
  const cross: Step = (edge) => (found ||= !parts.isCrossed(edge));
  for (const entry of again) {
    const { node } = closure.again[entry - AGAIN]!;
    if (!until?.(node)) beyond.parts(node, cross);
  }
  for (let index = begin; index < closure.nodeCount && !found; index += 1) {
    const node = closure.nodes.data[index]!;
    if (begin > 0 && until?.(node)) continue;
    beyond.each(node, direction, () => (found = true));
    if (!parts.isPart(node)) beyond.parts(node, cross);
  }
  return found;
}
