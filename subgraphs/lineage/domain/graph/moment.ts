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
  /** What was asked for; null is now. */
  readonly asOf: AsOf;
}

/** The moment of an `asOf`, of what the graph holds now. */
export function momentOf(graph: Graph, asOf: AsOf): Moment {
  const known = asOf.knownAt?.getTime();
  return {
    asOf,
    validAt: asOf.validAt?.getTime() ?? Date.now(),
    positions: graph.feeds.map((feed) => (known === undefined ? feed.position : feed.positionAt(known))),
  };
}

/** Whether only current edges can hold at the moment. */
export function isCurrent(graph: Graph, { asOf, positions }: Moment): boolean {
  return asOf.validAt === null && graph.feeds.every((feed, index) => feed.position === positions[index]);
}

/** Whether an edge held at the moment, by what was known then. */
export function holds({ edges }: Graph, edge: number, { validAt, positions }: Moment): boolean {
  const known = positions[edges.factFeed.data[edges.fact.data[edge]!]!]!;
  if (edges.asserted.data[edge]! > known) return false;
  const retracted = edges.retracted.data[edge]!;
  if (retracted !== NEVER && retracted <= known) return false;
  const interval = edges.interval.data[edge]!;
  return interval === 0 || (edges.validFrom.data[interval]! <= validAt && validAt < edges.validTo.data[interval]!);
}

/** Whether the node itself had been recorded, rather than only named by others. */
export function isRecorded({ nodes, owners }: Graph, node: number, { positions }: Moment): boolean {
  const owner = owners.get(nodes.kind.data[node]!);
  return owner !== undefined && nodes.firstChange.data[node]! <= positions[owner]!;
}
