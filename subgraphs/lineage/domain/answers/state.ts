import type { Limit, UnresolvedName } from '../graph/closure.ts';
import type { Question } from './question.ts';
import { shownName } from './shown.ts';

/** Names shown of those that lead nowhere. */
const MAXIMUM_UNRESOLVED = 100;

/** What a search of the graph did not see. */
interface Gaps {
  readonly limits: ReadonlySet<Limit>;
  readonly unresolved: ReadonlyMap<number, UnresolvedName['reason']>;
}

/** How far an answer can be trusted, as every answer of the graph states it. */
export function stateOf(question: Question, gaps: Gaps, cutOff = false) {
  const truncatedBy = new Set([...question.limits, ...gaps.limits, ...(cutOff ? (['NODES'] as const) : [])]);
  const names = [...gaps.unresolved].map(([name, reason]) => ({ name, reason }));
  return {
    complete: truncatedBy.size === 0 && names.length === 0,
    truncatedBy: [...truncatedBy].sort(),
    unresolved: names.slice(0, MAXIMUM_UNRESOLVED).map((name) => shownName(question, name)),
    unresolvedCount: names.length,
    watermarks: watermarksOf(question),
    asOf: question.asOf,
  };
}

function watermarksOf({ graph, moment, lags }: Question) {
  return graph.feeds.map((feed, number) => {
    const position = moment.positions[number]!;
    const recordedAt = feed.recordedAt(position);
    const lag = lags[number]!;
    return {
      subgraph: feed.name,
      position,
      recordedAt: recordedAt === null ? null : new Date(recordedAt),
      lagSeconds: lag === null ? null : lag / 1_000,
    };
  });
}
