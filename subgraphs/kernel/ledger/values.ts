import { PedigreeError } from '../errors/errors.ts';
import { canonicalJson, sha256 } from '../ids/canonical-json.ts';
import type { State } from './kinds.ts';

/** Attributes in the form in which they are stored and compared; null stays, as it says that one is unknown. */
export function normaliseAttributes(values: State): State {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, normalise(value, name)]));
}

/**
 * Brings a value into the form in which it is stored and compared: dates as ISO 8601 text, absent and null properties
 * left out. Refuses text that PostgreSQL or UTF-8 cannot hold, naming the field.
 */
export function normalise(value: unknown, path: string): unknown {
  if (typeof value === 'string') return text(value, path);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((entry, index) => normalise(entry, `${path}.${index}`));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry != null);
  return Object.fromEntries(entries.map(([name, entry]) => [text(name, path), normalise(entry, `${path}.${name}`)]));
}

function text(value: string, path: string): string {
  if (value.includes('\u0000'))
    throw new PedigreeError('BAD_USER_INPUT', `${path} contains the character U+0000; remove it.`, path);
  if (!value.isWellFormed())
    throw new PedigreeError(
      'BAD_USER_INPUT',
      `${path} is not well-formed Unicode: it has half of a surrogate pair.`,
      path,
    );
  return value;
}

/** Hash by which states are compared and claims of documents recognised again. */
export function contentHash(value: unknown): string {
  return sha256(canonicalJson(value)).slice(0, 32);
}

/** Milliseconds as PostgreSQL reads them, infinities included. */
export function instant(value: number): string {
  if (value === Infinity) return 'infinity';
  if (value === -Infinity) return '-infinity';
  return new Date(value).toISOString();
}
