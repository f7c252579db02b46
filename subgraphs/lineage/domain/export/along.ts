import { AGAIN, Closure } from '../graph/closure.ts';
import type { Graph } from '../graph/graph.ts';
import type { Path, Paths } from '../graph/shortest-paths.ts';
import { PLATFORM_OF } from '../kinds.ts';

type Step = Path['edges'][number];

/** What paths lead along, as one graph: each node at its least depth, each step once. */
export function alongPaths({ paths, ...gaps }: Paths): Closure {
  const depths = new Map<number, number>();
  const steps = new Map<string, Step>();
  for (const { nodes, edges } of paths) {
    for (const [depth, node] of nodes.entries()) depths.set(node, Math.min(depth, depths.get(node) ?? depth));
    for (const step of edges) steps.set(`${step.edge} ${step.from} ${step.to}`, step);
  }
  const along = withGaps(gaps);
  for (const [node, depth] of [...depths].sort(([, one], [, other]) => one - other)) addNode(along, node, depth);
  for (const { edge, from, to } of steps.values()) along.addStep(edge, from, to);
  return along;
}

/** What one of the shortest paths to each of some entries of a walk leads along; of several edges between two nodes, one. */
export function leadingTo({ nodes, edges }: Graph, walked: Closure, entries: Iterable<number>): Closure {
  const climbed = new Climbed(walked, nodes.count);
  for (const entry of entries) climbed.climb(entry);
  const leading = withGaps(walked);
  walked.each((node, depth) => {
    if (climbed.nodes[node] === 1) addNode(leading, node, depth);
  });
  const steps = walked.steps.data;
  for (let at = 0; at < walked.stepCount * 3; at += 3) {
    const [edge, from, to] = [steps[at]!, steps[at + 1]!, steps[at + 2]!];
    // Between the parts of an image, a walk goes either way.
    const isTaken = climbed.take(from, to) || (edges.kindOf(edge) === PLATFORM_OF && climbed.take(to, from));
    if (isTaken) leading.addStep(edge, from, to);
  }
  return leading;
}

/** What lies between some nodes of an upstream walk, those included, and where it started: everything on any way from there. */
export function leadingFrom({ nodes }: Graph, walked: Closure, origins: Iterable<number>): Closure {
  const passed = passedFrom(nodes.count, walked, origins);
  const leading = withGaps(walked);
  walked.each((node, depth) => {
    if (passed[node] === 1) addNode(leading, node, depth);
  });
  const steps = walked.steps.data;
  for (let at = 0; at < walked.stepCount * 3; at += 3) {
    // Whatever the walk came to leads to its start.
    if (passed[steps[at + 1]!] === 1) leading.addStep(steps[at]!, steps[at + 1]!, steps[at + 2]!);
  }
  return leading;
}

/** 1 for each node that the steps of a walk lead to from some nodes, with the data, and for those. */
function passedFrom(count: number, { steps: { data }, stepCount }: Closure, origins: Iterable<number>): Uint8Array {
  const passed = new Uint8Array(count);
  // One more than the last step from each node, and than the one from the same node before each step.
  const last = new Uint32Array(count);
  const before = new Uint32Array(stepCount);
  for (let step = 0; step < stepCount; step += 1) {
    const from = data[step * 3 + 1]!;
    before[step] = last[from]!;
    last[from] = step + 1;
  }
  const waiting = [...origins];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (passed[node] === 1) continue;
    passed[node] = 1;
    for (let step = last[node]!; step !== 0; step = before[step - 1]!) waiting.push(data[(step - 1) * 3 + 2]!);
  }
  return passed;
}

/** The paths that lead to some entries of a walk. In arrays rather than sets: there may be a million of them. */
class Climbed {
  /** 1 for each node on a path. */
  readonly nodes: Uint8Array;
  readonly #walked: Closure;
  /** 1 for each entry, and after those for each of `again`. */
  readonly #entries: Uint8Array;
  /** One more than the node from which each was first reached; 0 when that is on no path. */
  readonly #before: Uint32Array;
  /** From and to of the few that were reached again. */
  readonly #again = new Set<string>();

  constructor(walked: Closure, count: number) {
    this.#walked = walked;
    this.#entries = new Uint8Array(walked.nodeCount + walked.again.length);
    this.nodes = new Uint8Array(count);
    this.#before = new Uint32Array(count);
  }

  /** Goes from an entry to where the walk started, or to where a path was climbed before. */
  climb(entry: number): void {
    for (let at = entry; this.#begin(at);) {
      const { node, parent } = this.#reached(at);
      this.nodes[node] = 1;
      if (parent === at) return;
      const before = this.#reached(parent).node;
      if (at < AGAIN) this.#before[node] = before + 1;
      else this.#again.add(`${before} ${node}`);
      at = parent;
    }
  }

  /** Whether a path goes from one node to another, and nobody has asked before. */
  take(from: number, to: number): boolean {
    if (this.#before[to] !== from + 1) return this.#again.size > 0 && this.#again.delete(`${from} ${to}`);
    this.#before[to] = 0;
    return true;
  }

  #begin(entry: number): boolean {
    const index = entry < AGAIN ? entry : this.#walked.nodeCount + entry - AGAIN;
    if (this.#entries[index] === 1) return false;
    this.#entries[index] = 1;
    return true;
  }

  #reached(entry: number): { readonly node: number; readonly parent: number } {
    const { nodes, parents, again } = this.#walked;
    return entry < AGAIN ? { node: nodes.data[entry]!, parent: parents.data[entry]! } : again[entry - AGAIN]!;
  }
}

function withGaps({ limits, unresolved }: Pick<Closure | Paths, 'limits' | 'unresolved'>): Closure {
  const closure = new Closure();
  for (const limit of limits) closure.limits.add(limit);
  for (const [name, reason] of unresolved) closure.unresolved.set(name, reason);
  return closure;
}

/** Nodes are added nearest first. */
function addNode(closure: Closure, node: number, depth: number): void {
  while (closure.depths.length <= depth) closure.depths.push(closure.nodeCount);
  closure.addNode(node);
}
