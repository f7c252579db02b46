import type { Graph } from './graph.ts';
import type { Closure } from './walk.ts';
import { PLATFORM_OF } from '../kinds.ts';

/**
 * Since when some path from where a downstream walk started has held to each node without a break, in milliseconds since
 * 1970; minus infinity for since before anything is known. A path holds since the latest of its edges began; of all
 * paths to a node the one that has held longest counts. Nodes are settled in the order of that time, as in Dijkstra's
 * algorithm.
 */
export function exposedSince(graph: Graph, closure: Closure): (node: number) => number {
  if (isTimeless(graph, closure)) return () => Number.NEGATIVE_INFINITY;
  const ahead = stepsFrom(graph, closure);
  const since = new Map<number, number>();
  const queue = new Heap();
  const starts = closure.nodes.data.subarray(0, closure.depths[1] ?? closure.nodeCount);
  for (const node of starts) queue.push(Number.NEGATIVE_INFINITY, node);
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (since.has(next.node)) continue;
    since.set(next.node, next.time);
    for (const { to, from } of ahead.get(next.node) ?? []) {
      if (!since.has(to)) queue.push(Math.max(next.time, from), to);
    }
  }
  return (node) => since.get(node) ?? Number.NEGATIVE_INFINITY;
}

/** A shortest path to the node at an index of the closure, from where the walk started. */
export function pathTo({ nodes, parents }: Closure, index: number): number[] {
  const path = [nodes.data[index]!];
  for (let at = index; parents.data[at] !== at;) {
    at = parents.data[at]!;
    path.push(nodes.data[at]!);
  }
  return path.reverse();
}

/** Whether no edge walked has a beginning: then nothing needs to be worked out. */
function isTimeless({ edges }: Graph, { steps, stepCount }: Closure): boolean {
  for (let at = 0; at < stepCount * 3; at += 3) {
    const interval = edges.interval.data[steps.data[at]!]!;
    if (edges.validFrom.data[interval] !== Number.NEGATIVE_INFINITY) return false;
  }
  return true;
}

/** The steps from each node, and since when each holds. The parts of one thing lead to each other both ways. */
function stepsFrom({ edges }: Graph, { steps, stepCount }: Closure): Map<number, { to: number; from: number }[]> {
  const found = new Map<number, { to: number; from: number }[]>();
  const add = (source: number, to: number, from: number): void => {
    const list = found.get(source);
    if (list) list.push({ to, from });
    else found.set(source, [{ to, from }]);
  };
  for (let at = 0; at < stepCount * 3; at += 3) {
    const [edge, source, target] = [steps.data[at]!, steps.data[at + 1]!, steps.data[at + 2]!];
    const from = edges.validFrom.data[edges.interval.data[edge]!]!;
    add(source, target, from);
    if (edges.factKind.data[edges.fact.data[edge]!] === PLATFORM_OF) add(target, source, from);
  }
  return found;
}

/** A binary heap, earliest time first. */
class Heap {
  readonly #entries: { time: number; node: number }[] = [];

  push(time: number, node: number): void {
    const entries = this.#entries;
    let at = entries.push({ time, node }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (entries[parent]!.time <= time) break;
      entries[at] = entries[parent]!;
      at = parent;
    }
    entries[at] = { time, node };
  }

  pop(): { time: number; node: number } | undefined {
    const entries = this.#entries;
    const top = entries[0];
    const last = entries.pop();
    if (!top || !last || entries.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= entries.length) break;
      if (child + 1 < entries.length && entries[child + 1]!.time < entries[child]!.time) child += 1;
      if (entries[child]!.time >= last.time) break;
      entries[at] = entries[child]!;
      at = child;
    }
    entries[at] = last;
    return top;
  }
}
