import { PedigreeError } from '../errors/errors.ts';
import { canonicalJson, sha256 } from '../ids/canonical-json.ts';
import { checkKeyPart } from '../ids/natural-keys.ts';
import type { KindSpec, State } from './kinds.ts';
import { personalAttributes } from './personal.ts';

/** Bytes that the natural key of a subject, or a person's name, has at most. */
const MAXIMUM_KEY_BYTES = 2000;
/** Characters of a text, by whichever door it comes: more than any description has, fewer than an answer chokes on. */
export const MAXIMUM_TEXT = 100_000;
/** Levels that a value may have; far more than anybody writes, far fewer than a stack overflows at. */
const MAXIMUM_DEPTH = 200;

/** Attributes in the form in which they are stored and compared; null stays, as it says that one is unknown. */
export function normaliseAttributes(values: State): State {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, normalise(value, name)]));
}

/**
 * Brings a value into the form in which it is stored and compared: dates as ISO 8601 text, absent and null properties
 * left out. Refuses text that PostgreSQL or UTF-8 cannot hold, naming the field.
 */
export function normalise(value: unknown, path: string, depth = 0): unknown {
  if (typeof value === 'string') return text(value, path);
  if (typeof value === 'number' && !Number.isFinite(value))
    return refuse(path, `is ${value}; JSON has no such number.`);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAXIMUM_DEPTH) return refuse(topOf(path), `is nested deeper than ${MAXIMUM_DEPTH} levels.`);
  if (Array.isArray(value)) return value.map((entry, index) => normalise(entry, `${path}.${index}`, depth + 1));
  const entries: [string, unknown][] = [];
  // In the order of canonical JSON, which is made of it several times.
  for (const name of Object.keys(value).sort()) {
    const entry = (value as State)[name];
    if (entry != null) entries.push([text(name, path), normalise(entry, `${path}.${name}`, depth + 1)]);
  }
  return Object.fromEntries(entries);
}

/** Refuses what an index cannot hold: PostgreSQL's index rows have at most 2,704 bytes. */
export function requireIndexable(spec: KindSpec, key: readonly string[], values: State): void {
  const size = key.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  if (size > MAXIMUM_KEY_BYTES) {
    const longest = key.reduce((best, part, index) => (part.length > key[best]!.length ? index : best), 0);
    refuse(spec.key[longest]!, `is too long: ${spec.key.join(' and ')} may have ${MAXIMUM_KEY_BYTES} bytes together.`);
  }
  for (const name of personalAttributes(spec)) {
    const texts = [values[name]].flat().filter((entry) => typeof entry === 'string');
    // People are found, and told from each other, by these names.
    for (const entry of texts) checkKeyPart(entry, name);
    if (texts.some((entry) => Buffer.byteLength(entry) > MAXIMUM_KEY_BYTES))
      refuse(name, `is too long: the name of a person or team may have ${MAXIMUM_KEY_BYTES} bytes.`);
  }
}

function refuse(path: string, why: string): never {
  throw new PedigreeError('BAD_USER_INPUT', `${path} ${why}`, path);
}

function topOf(path: string): string {
  return path.split('.', 1)[0]!;
}

function text(value: string, path: string): string {
  if (value.length > MAXIMUM_TEXT) refuse(path, `has ${value.length} characters; at most ${MAXIMUM_TEXT} are taken.`);
  if (value.includes('\u0000')) refuse(path, 'contains the character U+0000; remove it.');
  if (!value.isWellFormed()) refuse(path, 'is not well-formed Unicode: it has half of a surrogate pair.');
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
