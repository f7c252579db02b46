import type { Graph } from './graph.ts';
import type { Closure } from './closure.ts';
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
  // By how a node was reached: in its own right, or as a part of the image before it.
  const settled = [new Map<number, number>(), new Map<number, number>()] as const;
  const queue = new Heap();
  const starts = closure.nodes.data.subarray(0, closure.depths[1] ?? closure.nodeCount);
  for (const node of starts) queue.push({ time: Number.NEGATIVE_INFINITY, node, asPart: false });
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { node, time, asPart } = next;
    if (settled[0].has(node) || (asPart && settled[1].has(node))) continue;
    settled[asPart ? 1 : 0].set(node, time);
    for (const { to, from, isPart } of ahead.get(node) ?? []) {
      if (asPart && isPart) continue;
      queue.push({ time: Math.max(time, from), node: to, asPart: isPart });
    }
  }
  const since = (node: number, way: 0 | 1): number => settled[way].get(node) ?? Number.POSITIVE_INFINITY;
  return (node) => Math.min(since(node, 0), since(node, 1));
}

/** Whether no edge walked has a beginning: then nothing needs to be worked out. */
function isTimeless({ edges }: Graph, { steps, stepCount }: Closure): boolean {
  for (let at = 0; at < stepCount * 3; at += 3) {
    if (edges.statements.validFrom.data[edges.statement(steps.data[at]!)] !== Number.NEGATIVE_INFINITY) return false;
  }
  return true;
}

interface Ahead {
  readonly to: number;
  /** Since when the step holds. */
  readonly from: number;
  /** Whether it leads to another part of the same image. */
  readonly isPart: boolean;
}

/** The steps from each node. The parts of one image lead to each other both ways. */
function stepsFrom({ edges }: Graph, { steps, stepCount }: Closure): Map<number, Ahead[]> {
  const found = new Map<number, Ahead[]>();
  const add = (source: number, ahead: Ahead): void => {
    const list = found.get(source);
    if (list) list.push(ahead);
    else found.set(source, [ahead]);
  };
  for (let at = 0; at < stepCount * 3; at += 3) {
    const [edge, source, target] = [steps.data[at]!, steps.data[at + 1]!, steps.data[at + 2]!];
    const from = edges.statements.validFrom.data[edges.statement(edge)]!;
    const isPart = edges.kindOf(edge) === PLATFORM_OF;
    add(source, { to: target, from, isPart });
    if (isPart) add(target, { to: source, from, isPart });
  }
  return found;
}

interface Reached {
  readonly time: number;
  readonly node: number;
  readonly asPart: boolean;
}

/** A binary heap, earliest time first. */
class Heap {
  readonly #entries: Reached[] = [];

  push(reached: Reached): void {
    const entries = this.#entries;
    const { time } = reached;
    let at = entries.push(reached) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (entries[parent]!.time <= time) break;
      entries[at] = entries[parent]!;
      at = parent;
    }
    entries[at] = reached;
  }

  pop(): Reached | undefined {
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
