import type { Graph } from './graph.ts';
import { isRecorded, type Moment } from './moment.ts';
import { Neighbours, type Direction, type Step } from './neighbours.ts';
import { Column } from './columns.ts';

export type Limit = 'DEPTH' | 'NODES' | 'TIME' | 'LAG';

/** Nodes that one walk visits at most. */
export const MAXIMUM_VISITED = 1_000_000;
/** Milliseconds after which a walk lets others have a turn. */
const TURN_MS = 10;

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

export type UnresolvedName = { readonly name: number; readonly reason: 'NOT_RECORDED' | 'AMBIGUOUS' };

/** What a walk found: everything within reach, nearest first. */
export class Closure {
  /** Nodes in the order of their depth. */
  readonly nodes = new Column(Uint32Array, 64);
  nodeCount = 0;
  /** For each entry of `nodes`, the entry that it was first reached from; itself for those started from. */
  readonly parents = new Column(Uint32Array, 64);
  /** Where each depth begins in `nodes`. */
  readonly depths: number[] = [];
  /** Edge, upstream end and downstream end of each step, in the order walked. */
  readonly steps = new Column(Uint32Array, 192);
  stepCount = 0;
  readonly limits = new Set<Limit>();
  readonly unresolved = new Map<number, UnresolvedName['reason']>();

  addNode(node: number, parent = this.nodeCount): void {
    this.nodes.set(this.nodeCount, node);
    this.parents.set(this.nodeCount, parent);
    this.nodeCount += 1;
  }

  addStep(edge: number, from: number, to: number): void {
    const at = this.stepCount * 3;
    this.steps.reach(at + 2);
    this.steps.data[at] = edge;
    this.steps.data[at + 1] = from;
    this.steps.data[at + 2] = to;
    this.stepCount += 1;
  }
}

/** Everything that can be reached from some nodes, breadth first. Long walks take turns with other work. */
export async function walk(
  graph: Graph,
  moment: Moment,
  starts: readonly number[],
  options: WalkOptions,
): Promise<Closure> {
  const closure = new Closure();
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
  let node = 0;
  let index = 0;
  const reach: Step = (edge, from, to) => {
    closure.addStep(edge, from, to);
    const ahead = from === node ? to : from;
    if (visited.mark(ahead)) closure.addNode(ahead, index);
  };
  const { direction, maxDepth, until, deadline } = options;
  let turn = performance.now() + TURN_MS;
  for (let begin = 0, depth = 0; begin < closure.nodeCount; depth += 1) {
    closure.depths.push(begin);
    const end = closure.nodeCount;
    if (depth >= maxDepth) {
      if (leadsOn(closure, begin, end, neighbours, visited, options)) closure.limits.add('DEPTH');
      break;
    }
    for (index = begin; index < end; index += 1) {
      node = closure.nodes.data[index]!;
      if (depth > 0 && until?.(node)) continue;
      neighbours.each(node, direction, reach);
      if (closure.nodeCount > MAXIMUM_VISITED) return cut(closure, 'NODES');
      if ((index & 255) !== 255) continue;
      const now = performance.now();
      if (now > deadline) return cut(closure, 'TIME');
      if (now < turn) continue;
      await new Promise((resolve) => setImmediate(resolve));
      turn = performance.now() + TURN_MS;
    }
    begin = end;
  }
  return closure;
}

function cut(closure: Closure, limit: Limit): Closure {
  closure.limits.add(limit);
  return closure;
}

/** Whether anything unvisited lies beyond the last depth. */
function leadsOn(
  closure: Closure,
  begin: number,
  end: number,
  neighbours: Neighbours,
  visited: Marks,
  { direction, until }: WalkOptions,
): boolean {
  let found = false;
  for (let index = begin; index < end && !found; index += 1) {
    const node = closure.nodes.data[index]!;
    if (begin > 0 && until?.(node)) continue;
    neighbours.each(node, direction, (_edge, from, to) => {
      found ||= !visited.has(from === node ? to : from);
    });
  }
  return found;
}

/** Which nodes a walk has visited. Kept for the next walk: clearing it is counting on. */
class Marks implements Disposable {
  #round = 0;
  #marks = new Uint32Array(0);

  begin(count: number): void {
    if (count > this.#marks.length) {
      this.#marks = new Uint32Array(Math.ceil(count * 1.25) + 1024);
      this.#round = 0;
    }
    this.#round += 1;
  }

  has(node: number): boolean {
    return this.#marks[node] === this.#round;
  }

  /** Marks a node; false when it was marked already. */
  mark(node: number): boolean {
    if (node >= this.#marks.length) this.#grow(node);
    if (this.#marks[node] === this.#round) return false;
    this.#marks[node] = this.#round;
    return true;
  }

  #grow(node: number): void {
    const grown = new Uint32Array(node * 2);
    grown.set(this.#marks);
    this.#marks = grown;
  }

  [Symbol.dispose](): void {
    idle.push(this);
  }
}

const idle: Marks[] = [];

function borrowMarks(count: number): Marks {
  const marks = idle.pop() ?? new Marks();
  marks.begin(count);
  return marks;
}
