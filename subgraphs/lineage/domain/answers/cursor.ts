import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { PedigreeError } from '../../../kernel/errors/errors.ts';
import type { Closure } from '../graph/closure.ts';
import type { Graph } from '../graph/graph.ts';
import type { Moment } from '../graph/moment.ts';
import type { Question } from './question.ts';

/** Where a page of a walk ends, and the moment that all of its pages show, with what was missing of it. */
const shape = z.object({
  /** Seal of the question, of all below and of when it was recorded: what was changed or made up is no cursor. */
  q: z.string(),
  /** Valid time and positions of the moment. */
  v: z.number(),
  p: z.array(z.int().nonnegative()),
  /** By how much the graph lagged then, by feed; and what cut this page or one before it off for all that follow. */
  l: z.array(z.number().nonnegative().nullable()),
  g: z.array(z.enum(['LAG', 'TIME'])),
  /** Entries told so far. */
  n: z.int().positive(),
});

/** Fingerprint of what was asked: a cursor of one question is none of another. */
export function fingerprint(asked: unknown): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 12);
}

/** What all pages of an answer share. */
type Shown = Pick<Question, 'graph' | 'moment' | 'lags' | 'limits'>;

/** The question as later pages show it: what a walk that time cut off did not find for this one is in none of them. */
export function afterCut(question: Question, { limits }: Closure): Question {
  return limits.has('TIME') ? { ...question, limits: new Set([...question.limits, 'TIME'] as const) } : question;
}

export function encodePageCursor({ graph, moment, lags, limits }: Shown, asked: string, told: number): string {
  const place = { v: moment.validAt, p: moment.positions, l: lags, g: [...limits].sort(), n: told };
  // Where a backup was restored, another change was recorded at a position, and at another time.
  const times = moment.positions.map((position, feed) => graph.feeds[feed]!.recordedAt(position));
  const seal = createHmac('sha256', keyOf(graph, moment)).update(JSON.stringify([asked, place, times]));
  return Buffer.from(JSON.stringify({ q: seal.digest('base64url'), ...place })).toString('base64url');
}

/** All instances have it from the feeds, and whoever may not read the change records does not: how the feeds begin. */
function keyOf({ feeds }: Graph, { positions }: Moment): string {
  return feeds.map(({ beginning }, feed) => (positions[feed]! > 0 ? beginning : '')).join(' ');
}

/**
 * The question at the moment of the page before, and how many entries that one ended after. What a feed told too late for that
 * page is in none of the pages, though it be here by now; what it told later still is not missing in any.
 */
export function continued(
  question: Question,
  asked: string,
  after: string | null,
): { question: Question; told: number } {
  if (after === null) return { question, told: 0 };
  const cursor = shape.safeParse(parse(after)).data;
  const { feeds } = question.graph;
  if (cursor?.p.length === feeds.length) {
    const isAhead = cursor.p.some((at, feed) => at > feeds[feed]!.position);
    if (isAhead && question.limits.has('LAG')) {
      const message = 'The page before showed changes that a subgraph did not tell in time. Ask again later.';
      throw new PedigreeError('INCOMPLETE', message, 'after');
    }
    const continuing = { ...question, ...shownBy(cursor) };
    if (!isAhead && after === encodePageCursor(continuing, asked, cursor.n)) {
      return { question: continuing, told: cursor.n };
    }
  }
  throw new PedigreeError(
    'INVALID_CURSOR',
    'after is not a cursor of this question, or a backup was restored since; take endCursor of the page before and leave all other arguments as they were, or begin again without it.',
    'after',
  );
}

const shownBy = ({ v, p, l, g }: z.infer<typeof shape>): Omit<Shown, 'graph'> => ({
  moment: { validAt: v, positions: p },
  lags: l,
  limits: new Set(g),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
