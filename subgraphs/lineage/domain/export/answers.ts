import { compare } from '../answers/comparison.ts';
import { liveDownstream } from '../answers/impact.ts';
import { checkRange, closureOf, MAXIMUM_DEPTH, type LineageArgs } from '../answers/lineage.ts';
import { findPaths } from '../answers/paths.ts';
import type { Question } from '../answers/question.ts';
import { everyHit, type Hit, type SearchArgs } from '../answers/search.ts';
import { upstreamSources } from '../answers/training-sources.ts';
import { Closure } from '../graph/closure.ts';
import { MAXIMUM_VISITED } from '../graph/walk.ts';
import type { Owners } from '../search/owners.ts';
import type { States } from '../states.ts';
import { alongPaths, leadingFrom, leadingTo } from './along.ts';
import { Difference } from './difference.ts';

/** An answer that can be exported, still to be found. */
export interface Answer {
  /** What was asked, as the answer repeats it. */
  readonly asked: object;
  /** Kinds of entities to show; null or absent for all. */
  readonly kinds?: readonly string[] | null;
  /** Entities to show at most; null or absent for as many as the format can. */
  readonly limit?: number | null;
  readonly find: () => Promise<Found>;
}

export interface Found {
  readonly closure: Closure;
  /** Of two versions compared, what of it differs. */
  readonly difference?: Difference;
  /** Of a search, its nodes, best first. */
  readonly hits?: ReadonlyMap<number, Hit>;
}

/** Everything upstream or downstream of some nodes. */
export function lineageAnswer(question: Question, starts: readonly number[], args: LineageArgs): Answer {
  const { maxDepth, limit, kinds, direction } = args;
  checkRange(maxDepth, MAXIMUM_DEPTH, 'maxDepth');
  checkRange(limit, MAXIMUM_VISITED, 'limit');
  const of = starts.map((node) => question.graph.nodes.id(node));
  return {
    asked: { of, direction },
    kinds,
    limit,
    find: async () => ({ closure: await closureOf(question, starts, args) }),
  };
}

/** The shortest paths from one node to another, as one graph. */
export function pathsAnswer(question: Question, from: number, to: number, maxPaths: number): Answer {
  const { nodes } = question.graph;
  return {
    asked: { from: nodes.id(from), to: nodes.id(to), maxPaths },
    find: async () => ({ closure: alongPaths(await findPaths(question, from, to, maxPaths)) }),
  };
}

/** The live deployments downstream of a node, with a shortest path to each. */
export function impactAnswer(question: Question, start: number): Answer {
  const { graph } = question;
  return {
    asked: { of: graph.nodes.id(start) },
    async find() {
      const { closure, reached } = await liveDownstream(question, start);
      return { closure: leadingTo(graph, closure, reached) };
    },
  };
}

/** The data sources upstream of a node, with every way from them to it: a source that one leaves out may come by another. */
export function sourcesAnswer(question: Question, start: number): Answer {
  const { graph } = question;
  return {
    asked: { of: graph.nodes.id(start) },
    async find() {
      const { closure, sources } = await upstreamSources(question, start);
      return { closure: leadingFrom(graph, closure, sources) };
    },
  };
}

/** The entities in which a text is found: nodes without edges. */
export function searchAnswer(
  question: Question,
  args: Pick<SearchArgs, 'text' | 'kinds'>,
  sources: { readonly states: States; readonly owners: Owners },
): Answer {
  return {
    asked: { text: args.text },
    async find() {
      const { hits, limits } = await everyHit(question, sources, args, MAXIMUM_VISITED);
      const closure = new Closure();
      closure.depths.push(0);
      for (const node of hits.keys()) closure.addNode(node);
      for (const limit of limits) closure.limits.add(limit);
      return { closure, hits };
    },
  };
}

/** What either of two versions was made from, and how that differs. */
export function comparisonAnswer(
  question: Question,
  states: States,
  [from, to]: readonly [number, number],
  asked: object,
): Answer {
  return {
    asked,
    async find() {
      const compared = await compare(question, states, from, to);
      return { closure: compared.both, difference: new Difference(compared) };
    },
  };
}
