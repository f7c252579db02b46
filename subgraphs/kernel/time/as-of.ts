import { PedigreeError } from '../errors/errors.ts';

/**
 * A point in both times. `validAt`: when it was true; `knownAt`: when we had learnt it. Null in either means now.
 * It travels between subgraphs as the key field `_at` of every entity.
 */
export interface AsOf {
  readonly validAt: Date | null;
  readonly knownAt: Date | null;
}

export const NOW: AsOf = { validAt: null, knownAt: null };

/** Text form for `_at`: `validAt/knownAt` in ISO 8601, either part empty for now; null when both are now. */
export function encodeAt(at: AsOf): string | null {
  if (at.validAt === null && at.knownAt === null) return null;
  return `${at.validAt?.toISOString() ?? ''}/${at.knownAt?.toISOString() ?? ''}`;
}

/** Reads `_at` of a representation; absent or null is now. */
export function decodeAt(text: string | null | undefined): AsOf {
  if (text === null || text === undefined) return NOW;
  const [validAt = '', knownAt = '', ...rest] = text.split('/');
  if (rest.length > 0) throw new PedigreeError('INVALID_AS_OF', `'${text.slice(0, 80)}' is not a point in time.`);
  return asOf({ validAt: instant(validAt), knownAt: instant(knownAt) });
}

/** Checks an `asOf` argument: what has not yet been learnt cannot be asked for. */
export function asOf(input: { validAt?: Date | null; knownAt?: Date | null } | null | undefined): AsOf {
  const at = { validAt: input?.validAt ?? null, knownAt: input?.knownAt ?? null };
  if (at.knownAt !== null && at.knownAt.getTime() > Date.now()) {
    throw new PedigreeError(
      'INVALID_AS_OF',
      'asOf.knownAt lies in the future; what will be known then is not known now.',
      'asOf.knownAt',
    );
  }
  return at;
}

function instant(text: string): Date | null {
  if (text === '') return null;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new PedigreeError('INVALID_AS_OF', `'${text.slice(0, 80)}' is not a time.`);
  return date;
}
