import { PedigreeError } from '../errors/errors.ts';
import { isDigest } from '../formats/support/oci.ts';
import { NATURAL_KEY } from '../ids/natural-keys.ts';
import { isAhead } from '../time/instant.ts';

/** Checks of what mutations and documents give, alike in every subgraph. An absent or null value passes each of them. */
type Maybe<T> = T | null | undefined;

export interface Tag {
  readonly name: string;
  readonly value?: Maybe<string>;
}

/** Refuses a value; the message begins with the field's path. */
export function refuse(field: string, why: string): never {
  throw new PedigreeError('BAD_USER_INPUT', `${field} ${why}`, field);
}

/** Refuses a list longer than the bound that the schema states. */
export function checkBound(list: Maybe<readonly unknown[]>, most: number, field: string): void {
  if (list != null && list.length > most) refuse(field, `has ${list.length} entries; at most ${most} are kept.`);
}

/** Refuses a list of items to write that has none, or more than are taken at once. */
export function checkItems(list: readonly unknown[], most: number, field: string): void {
  if (list.length === 0) throw new PedigreeError('REQUIRED', `${field} is empty; give 1 to ${most} items.`, field);
  if (list.length <= most) return;
  const message = `${field} has ${list.length} items; at most ${most} are taken at once. Send the others separately.`;
  throw new PedigreeError('TOO_MANY_ITEMS', message, field);
}

/**
 * Refuses a list that is too long, or in which two entries have one name.
 * @param show the name as messages have it, where it is more than a text
 */
export function checkList<T>(
  list: Maybe<readonly T[]>,
  field: string,
  most: number,
  nameOf: (entry: T) => string,
  show: (entry: T) => string = (entry) => quoted(nameOf(entry)),
): void {
  checkBound(list, most, field);
  const seen = new Set<string>();
  list?.forEach((entry, index) => {
    const name = nameOf(entry);
    if (seen.has(name)) refuse(`${field}.${index}`, `names ${show(entry)} a second time; name each once.`);
    seen.add(name);
  });
}

/** A name in a message, cut where it is long. */
export function quoted(name: string): string {
  return name.length > 80 ? `'${name.slice(0, 80)}…'` : `'${name}'`;
}

/** Refuses a count or a size below zero. */
export function checkCount(value: Maybe<number>, field: string): void {
  if (value != null && value < 0) refuse(field, `is ${value}; it cannot be negative.`);
}

/** Refuses the time of something that has happened which has not come, save by as much as clocks differ. */
export function checkPast(time: Maybe<Date>, field: string): void {
  if (time != null && isAhead(time.getTime()))
    refuse(field, `is ${time.toISOString()}, which has not come yet; give the time at which it happened.`);
}

/** Refuses a text longer than an index or a page can bear. */
export function checkLength(text: Maybe<string>, field: string, longest: number): void {
  if (text != null && text.length > longest)
    refuse(field, `has ${text.length} characters; at most ${longest} are allowed.`);
}

/** Refuses what is not the digest of an OCI manifest, configuration or layer. */
export function checkDigest(digest: Maybe<string>, field: string): void {
  if (digest != null && !isDigest(digest))
    refuse(field, "is not a digest; write it as 'sha256:' and 64 hexadecimal digits, in lower case.");
}

/** As `checkDigest`, for a digest that must be there. */
export function toDigest(digest: string, field: string): string {
  checkDigest(digest, field);
  return digest;
}

const CONTENT_DIGEST = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,128}$/;

/** Refuses what is not `algorithm:hexadecimal`, whatever the algorithm. */
export function checkContentDigest(digest: Maybe<string>, field: string): void {
  if (digest != null && !CONTENT_DIGEST.test(digest))
    refuse(field, "is not a digest; write it as 'sha256:' and 64 hexadecimal digits, in lower case.");
}

/** Refuses a reference that is none: what is shown of a natural key is given as one. */
export function checkReference(reference: Maybe<{ readonly scheme: string }>, field: string): void {
  if (reference?.scheme === NATURAL_KEY)
    refuse(
      `${field}.scheme`,
      `is '${NATURAL_KEY}', which is no name by a document; give the natural key in its own field.`,
    );
}

/** Leaves out what is unknown within a value, so that equal values have one form. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry != null)) as T;
}

/** As `compact`, and undefined where nothing is known; null stays, as it makes the whole unknown. */
export function compactWhole<T extends object>(value: Maybe<T>): Maybe<T> {
  if (value == null) return value;
  const known = compact(value);
  return Object.keys(known).length === 0 ? undefined : known;
}

/** Tags by name; their order says nothing. */
export function toTags<T extends Tag>(tags: Maybe<readonly T[]>, most: number): Maybe<T[]> {
  checkList(tags, 'tags', most, ({ name }) => name);
  return tags == null ? tags : tags.map((tag) => compact(tag)).sort((a, b) => byCodePoint(a.name, b.name));
}

/** Order by code point, the same on every machine. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
