import type { Graph } from './graph.ts';
import type { Moment } from './moment.ts';
import { Neighbours, type Step, type Unresolved } from './neighbours.ts';
import type { Closure, Limit } from './closure.ts';
import { walk } from './walk.ts';
import { PLATFORM_OF } from '../kinds.ts';

/** One path: nodes from one end to the other, and the edge of each step. */
export interface Path {
  readonly nodes: readonly number[];
  readonly edges: readonly { readonly edge: number; readonly from: number; readonly to: number }[];
}

export interface Paths {
  readonly paths: readonly Path[];
  readonly limits: ReadonlySet<Limit>;
  readonly unresolved: Closure['unresolved'];
}

/** Unfinished paths looked at before the search gives up. */
const MAXIMUM_CANDIDATES = 1_000_000;

/**
 * The shortest simple paths from one node to another, downstream, shortest first. A walk back from the end tells how far
 * each node is from it; the search then always extends a path that can still become the shortest, so that it goes astray
 * only where a node would occur twice. Of several edges between two nodes, one is shown.
 */
export async function shortestPaths(
  graph: Graph,
  moment: Moment,
  from: number,
  to: number,
  maximum: number,
  deadline: number,
): Promise<Paths> {
  const options = { direction: 'UPSTREAM', maxDepth: Number.POSITIVE_INFINITY, edgeKinds: null, until: null } as const;
  const back = await walk(graph, moment, [to], { ...options, deadline });
  const limits = new Set(back.limits);
  const remaining = new Map<number, number>();
  back.each((node, depth) => remaining.set(node, depth));
  const paths: Path[] = [];
  const best = remaining.get(from);
  if (best === undefined || from === to) return { paths, limits, unresolved: back.unresolved };
  const neighbours = new Neighbours(graph, moment, ignore);
  const waiting = new Buckets();
  waiting.add(best, { node: from, before: null, edge: 0, length: 0, ends: [from, from] });
  let seen = 0;
  for (let next = waiting.take(); next !== undefined && paths.length < maximum; next = waiting.take()) {
    if (next.node === to) {
      paths.push(pathOf(next));
      continue;
    }
    seen += 1;
    if ((seen & 255) === 0) await new Promise((resolve) => setImmediate(resolve));
    if (seen > MAXIMUM_CANDIDATES || performance.now() > deadline) {
      limits.add('TIME');
      break;
    }
    for (const partial of extensions(graph, next, neighbours, remaining)) {
      waiting.add(partial.length + remaining.get(partial.node)!, partial);
    }
  }
  return { paths, limits, unresolved: back.unresolved };
}

interface Partial {
  readonly node: number;
  readonly before: Partial | null;
  /** The edge from `before`, and its ends as it points. */
  readonly edge: number;
  readonly ends: readonly [number, number];
  readonly length: number;
}

/** The least number of edges from each node to where the paths end. */
type Remaining = ReadonlyMap<number, number>;

const ignore: Unresolved = () => undefined;

function extensions(graph: Graph, partial: Partial, neighbours: Neighbours, remaining: Remaining): Partial[] {
  const found = new Map<number, Partial>();
  const extend: Step = (edge, from, to) => {
    const node = from === partial.node ? to : from;
    if (!remaining.has(node) || found.has(node) || contains(partial, node)) return;
    found.set(node, { node, before: partial, edge, ends: [from, to], length: partial.length + 1 });
  };
  neighbours.each(partial.node, 'DOWNSTREAM', extend);
  const isPart = partial.before !== null && graph.edges.kindOf(partial.edge) === PLATFORM_OF;
  if (!isPart) neighbours.parts(partial.node, extend);
  return [...found.values()];
}

function contains(partial: Partial, node: number): boolean {
  for (let at: Partial | null = partial; at !== null; at = at.before) if (at.node === node) return true;
  return false;
}

function pathOf(end: Partial): Path {
  const parts: Partial[] = [];
  for (let at: Partial | null = end; at !== null; at = at.before) parts.push(at);
  parts.reverse();
  return {
    nodes: parts.map(({ node }) => node),
    edges: parts.slice(1).map(({ edge, ends: [from, to] }) => ({ edge, from, to })),
  };
}

/** Unfinished paths by the least length that they can come to; of equal ones the latest first, which finishes soonest. */
class Buckets {
  readonly #buckets: Partial[][] = [];
  #least = 0;

  add(length: number, partial: Partial): void {
    (this.#buckets[length] ??= []).push(partial);
    this.#least = Math.min(this.#least, length);
  }

  take(): Partial | undefined {
    for (; this.#least < this.#buckets.length; this.#least += 1) {
      const found = this.#buckets[this.#least]?.pop();
      if (found) return found;
    }
    return undefined;
  }
}
