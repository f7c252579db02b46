import { PedigreeError } from '../../kernel/errors/errors.ts';
import type { State } from '../../kernel/ledger/kinds.ts';
import type { CodeRevisionValue, ReferenceValue, TagValue } from './rows.ts';

/** Most characters of a text that identifies or is looked up: it must fit into an index whatever its characters. */
export const LONGEST_NAME = 512;
const LONGEST_URI = 2_048;
const MOST_TAGS = 1_000;
/** Most entities or references that one item may name for one purpose. */
export const MOST_NAMED = 1_000;

export function refuse(field: string, message: string): never {
  throw new PedigreeError('BAD_USER_INPUT', `${field} ${message}`, field);
}

/** Checks the length of texts that identify or are looked up; absent ones pass. */
export function checkNames(texts: Readonly<Record<string, string | null | undefined>>): void {
  for (const [field, text] of Object.entries(texts)) checkLength(text, field, LONGEST_NAME);
}

export function checkUri(uri: string | null | undefined): void {
  checkLength(uri, 'uri', LONGEST_URI);
}

function checkLength(text: string | null | undefined, field: string, longest: number): void {
  if (text != null && text.length > longest)
    refuse(field, `has ${text.length} characters; at most ${longest} are allowed.`);
}

/** Checks the number of entries and that none has the key of another. */
export function checkList<T>(
  entries: readonly T[] | null | undefined,
  field: string,
  most: number,
  key: (entry: T) => string,
): void {
  if (entries == null) return;
  if (entries.length > most) refuse(field, `has ${entries.length} entries; at most ${most} are allowed.`);
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    const name = key(entry);
    if (seen.has(name)) refuse(`${field}.${index}`, `repeats ${name.slice(0, 80)}; name each once.`);
    seen.add(name);
  });
}

/** A count or size. */
export function checkCount(value: number | null | undefined, field: string): void {
  if (value != null && value < 0) refuse(field, `is ${value}; it cannot be negative.`);
}

/** What a registration states: what is absent or null is unknown, and nothing is said about it. */
export function stated(values: State): State {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
}

/** What an update states: null makes unknown, absent fields stay. */
export function changed(values: State): State {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Drops what is unknown within a value, so that equal values have one form. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry != null)) as T;
}

/** Tags by name; their order says nothing. */
export function toTags(tags: readonly TagValue[] | null | undefined): TagValue[] | null | undefined {
  checkList(tags, 'tags', MOST_TAGS, ({ name }) => name);
  return tags?.map(compact).sort((a, b) => byCodePoint(a.name, b.name)) ?? (tags as null | undefined);
}

/** References that an item names for one purpose; those named twice count once. */
export function toReferences(
  given: readonly ReferenceValue[] | null | undefined,
  field: string,
): ReferenceValue[] | undefined {
  if (given == null) return undefined;
  if (given.length > MOST_NAMED) refuse(field, `has ${given.length} entries; at most ${MOST_NAMED} are allowed.`);
  return [...new Map(given.map(({ scheme, text }) => [JSON.stringify([scheme, text]), { scheme, text }])).values()];
}

/** A code revision without what is unknown; null where nothing of it is known. */
export function toCodeRevision(given: CodeRevisionValue | null | undefined): CodeRevisionValue | null | undefined {
  if (given == null) return given;
  const known = compact(given);
  return Object.keys(known).length === 0 ? null : known;
}

/** Order by code point, the same on every machine. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
