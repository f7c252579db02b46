import type { AsOf } from '../../../kernel/time/as-of.ts';
import type { Graph } from './graph.ts';
import { NEVER } from './nodes.ts';

/**
 * What a question is asked about: a valid time, and how much of each feed counts as known. As edges remember the
 * positions at which they came and went, a question that is answered in several steps sees one graph throughout.
 */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly validAt: number;
  /** Last position that counts, by number of feed. */
  readonly positions: readonly number[];
}

/** The moment of an `asOf`, of what the graph holds now. */
export function momentOf(graph: Graph, asOf: AsOf): Moment {
  const known = asOf.knownAt?.getTime();
  return {
    validAt: asOf.validAt?.getTime() ?? Date.now(),
    positions: graph.feeds.map((feed) => (known === undefined ? feed.position : feed.positionAt(known))),
  };
}

/** Whether no past edge can hold at the moment. */
export function isCurrent({ feeds, edges }: Graph, { validAt, positions }: Moment): boolean {
  return validAt >= edges.pastUntil && feeds.every((feed, index) => feed.position === positions[index]);
}

/** Whether an edge held at the moment, by what was known then. */
export function holds(graph: Graph, edge: number, moment: Moment): boolean {
  return believed(graph, edge, moment) && covers(graph, edge, moment.validAt);
}

/** Whether an edge was believed, whatever its valid time. */
export function believed({ edges }: Graph, edge: number, { positions }: Moment): boolean {
  const known = positions[edges.factFeed.data[edges.fact.data[edge]!]!]!;
  if (edges.asserted.data[edge]! > known) return false;
  const retracted = edges.retracted.data[edge]!;
  return retracted === NEVER || retracted > known;
}

/** Whether an edge is valid at a time, in milliseconds since 1970. */
export function covers({ edges }: Graph, edge: number, time: number): boolean {
  const interval = edges.interval.data[edge]!;
  return interval === 0 || (edges.validFrom.data[interval]! <= time && time < edges.validTo.data[interval]!);
}

/** Whether the node itself had been recorded, rather than only named by others. */
export function isRecorded({ nodes, owners }: Graph, node: number, { positions }: Moment): boolean {
  const owner = owners.get(nodes.kind.data[node]!);
  return owner !== undefined && nodes.firstChange.data[node]! <= positions[owner]!;
}
