import type { AsOf } from '../../../kernel/time/as-of.ts';
import { NODE_KINDS } from '../kinds.ts';
import type { Graph } from './graph.ts';

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
  if (validAt < edges.pastUntil) return false;
  for (let feed = 0; feed < feeds.length; feed += 1) if (feeds[feed]!.position !== positions[feed]) return false;
  return true;
}

/** Whether an edge held at the moment, by what was known then. */
export function holds(graph: Graph, edge: number, moment: Moment): boolean {
  return believed(graph, edge, moment) && covers(graph, edge, moment.validAt);
}

/** Whether an edge was believed, whatever its valid time. */
export function believed({ edges }: Graph, edge: number, { positions }: Moment): boolean {
  const known = positions[edges.statements.feed.data[edges.statement(edge)]!]!;
  return edges.asserted(edge) <= known && !(edges.isRetracted(edge) && edges.retracted(edge) <= known);
}

/** Whether an edge is valid at a time, in milliseconds since 1970. */
export function covers({ edges }: Graph, edge: number, time: number): boolean {
  return edges.statements.covers(edges.statement(edge), time);
}

/** Of each kind of node, the last position that counts of the feed that tells of it; 0 where none does. */
export function knownOfKinds({ owners }: Graph, { positions }: Moment): Float64Array<ArrayBuffer> {
  return Float64Array.from(NODE_KINDS, (_kind, number) => positions[owners.get(number) ?? -1] ?? 0);
}

/** Whether the node itself had been recorded, rather than only named by others. */
export function isRecorded({ nodes, owners }: Graph, node: number, { positions }: Moment): boolean {
  const owner = owners.get(nodes.kindOf(node));
  return owner !== undefined && nodes.firstChange.data[node]! <= positions[owner]!;
}
