import type { State } from '../../kernel/ledger/kinds.ts';
import { checkBound, checkLength, checkReference } from '../../kernel/writing/checks.ts';
import type { ReferenceValue } from './rows.ts';

/** Most characters of a text that identifies or is looked up: it must fit into an index whatever its characters. */
export const LONGEST_NAME = 512;
const LONGEST_URI = 2_048;
export const MOST_TAGS = 1_000;
/** Most entities or references that one item may name for one purpose. */
export const MOST_NAMED = 1_000;

/** Checks the length of texts that identify or are looked up; absent ones pass. */
export function checkNames(texts: Readonly<Record<string, string | null | undefined>>): void {
  for (const [field, text] of Object.entries(texts)) checkLength(text, field, LONGEST_NAME);
}

export function checkUri(uri: string | null | undefined): void {
  checkLength(uri, 'uri', LONGEST_URI);
}

/** What a registration states: what is absent or null is unknown, and nothing is said about it. */
export function stated(values: State): State {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
}

/** What an update states: null makes unknown, absent fields stay. */
export function changed(values: State): State {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** References that an item names for one purpose; those named twice count once. */
export function toReferences(
  given: readonly ReferenceValue[] | null | undefined,
  field: string,
): ReferenceValue[] | undefined {
  if (given == null) return undefined;
  checkBound(given, MOST_NAMED, field);
  given.forEach((reference, index) => checkReference(reference, `${field}.${index}`));
  return [...new Map(given.map(({ scheme, text }) => [JSON.stringify([scheme, text]), { scheme, text }])).values()];
}
