import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PedigreeError } from '../../../kernel/errors/errors.ts';
import type { Moment } from '../graph/moment.ts';
import type { Question } from './question.ts';

/** Where a page of a walk ends, and the moment that all of its pages show. */
const shape = z.object({
  /** Fingerprint of the question and of all below: what was changed is no cursor any more. */
  q: z.string(),
  /** Valid time and positions of the moment. */
  v: z.number(),
  p: z.array(z.int().nonnegative()),
  /** Entries told so far. */
  n: z.int().positive(),
});

/** Fingerprint of what was asked: a cursor of one question is none of another. */
export function fingerprint(asked: unknown): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 12);
}

export function encodePageCursor({ validAt, positions }: Moment, asked: string, told: number): string {
  const place = { v: validAt, p: positions, n: told };
  return Buffer.from(JSON.stringify({ q: fingerprint([asked, place]), ...place })).toString('base64url');
}

/** The question at the moment of the page before, and how many entries that one ended after. */
export function continued(
  question: Question,
  asked: string,
  after: string | null,
): { question: Question; told: number } {
  if (after === null) return { question, told: 0 };
  const cursor = shape.safeParse(parse(after)).data;
  const { feeds } = question.graph;
  const isOwn = cursor?.p.length === feeds.length && after === encodePageCursor(momentAt(cursor), asked, cursor.n);
  const isAhead = isOwn && cursor.p.some((at, feed) => at > feeds[feed]!.position);
  if (isAhead && question.limits.has('LAG')) {
    const message = 'The page before showed changes that a subgraph did not tell in time. Ask again later.';
    throw new PedigreeError('INCOMPLETE', message, 'after');
  }
  if (!isOwn || isAhead) {
    throw new PedigreeError(
      'INVALID_CURSOR',
      'after is not a cursor of this question; take endCursor of the page before and leave all other arguments as they were.',
      'after',
    );
  }
  return { question: { ...question, moment: momentAt(cursor) }, told: cursor.n };
}

const momentAt = ({ v, p }: z.infer<typeof shape>): Moment => ({ validAt: v, positions: p });

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
