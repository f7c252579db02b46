import { PedigreeError } from '../../kernel/errors/errors.ts';
import { parseImageReference } from '../../kernel/formats/support/image-reference.ts';
import { isDigest } from '../../kernel/formats/support/oci.ts';
import type { CodeRevisionValue, PlatformValue, ReferenceValue } from './rows.ts';

/** Scheme of references that name an image by registry, repository and tag. */
export const IMAGE_TAG = 'image-tag';

const REPOSITORY_HINT = "write it like 'ghcr.io/acme/scorer', without tag or digest.";

function refuse(field: string, message: string): never {
  throw new PedigreeError('BAD_USER_INPUT', `${field} ${message}`, field);
}

/** Checks a digest; the SHA-256 and SHA-512 of the OCI image specification. */
export function toDigest(text: string, field: string): string {
  if (isDigest(text)) return text;
  return refuse(field, "is not a digest; write it like 'sha256:' and 64 lower-case hexadecimal digits.");
}

/** Checks a digest that may be left out. */
export function optionalDigest(text: string | null | undefined, field: string): string | null | undefined {
  return text == null ? text : toDigest(text, field);
}

/** A repository in full, with its registry. */
export function toRepository(text: string, field: string): string {
  const found = parseImageReference(text);
  const bare = found !== null && found.digest === null && !/:[^/]*$/.test(text.trim());
  return bare ? found.repository : refuse(field, `is not the name of a repository; ${REPOSITORY_HINT}`);
}

/** A tag by the grammar of the OCI distribution specification. */
export function toTag(text: string, field: string): string {
  return /^\w[\w.-]{0,127}$/.test(text)
    ? text
    : refuse(field, 'is not a tag: letters, digits, _ . and -, at most 128, not starting with . or -.');
}

/** What a text that names an image comes to: a digest where it pins one, else the reference by tag; null where it is neither. */
export function readImageText(text: string): { digest: string } | { reference: ReferenceValue } | null {
  const found = parseImageReference(text);
  if (found === null) return null;
  if (found.digest !== null) return { digest: found.digest };
  return { reference: imageTag(found.repository, found.tag ?? 'latest') };
}

/** The reference that a tag publishes. */
export function imageTag(repository: string, tag: string): ReferenceValue {
  return { scheme: IMAGE_TAG, text: `${repository}:${tag}` };
}

/** A reference to an image, in the scheme's normal form. A digest in its text is told apart. */
export function toImageReference(
  given: ReferenceValue | null | undefined,
  field: string,
): { reference?: ReferenceValue | null; digest?: string } {
  if (given == null || given.scheme !== IMAGE_TAG) return { reference: given };
  const found = readImageText(given.text);
  if (found === null)
    return refuse(`${field}.text`, "is not the name of an image; write it like 'ghcr.io/acme/scorer:2.1.0'.");
  return 'digest' in found ? { reference: { ...given }, digest: found.digest } : { reference: found.reference };
}

/** Leaves out what is null, so that equal facts are equal values. */
export function compact<T extends object>(value: T | null | undefined): T | null | undefined {
  if (value == null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

/** A platform without its unknown parts. */
export function toPlatform(given: PlatformValue | null | undefined): PlatformValue | null | undefined {
  return compact(given);
}

/** A code revision without its unknown parts. */
export function toCodeRevision(given: CodeRevisionValue | null | undefined): CodeRevisionValue | null | undefined {
  return compact(given);
}

/** Checks a list's bound and that no element is named twice. */
export function boundedList<T>(
  list: readonly T[] | null | undefined,
  bound: number,
  field: string,
  nameOf: (element: T) => string,
): readonly T[] | null | undefined {
  if (list == null) return list;
  if (list.length > bound) refuse(field, `has ${list.length} entries; at most ${bound} are accepted.`);
  const seen = new Set<string>();
  list.forEach((element, index) => {
    const name = nameOf(element);
    if (seen.has(name)) refuse(`${field}.${index}`, `names '${name.slice(0, 80)}' a second time.`);
    seen.add(name);
  });
  return list;
}

/** A whole number from 0 on, up to a bound. */
export function toCount(value: number | null | undefined, field: string): number | null | undefined {
  if (value != null && value < 0) refuse(field, `is ${value}; give 0 or more.`);
  return value;
}

/** Longest name that is looked up by: an index holds it whole. */
const LONGEST_NAME = 500;

/** Checks a name that is looked up by. */
export function toName<T extends string | null | undefined>(text: T, field: string): T {
  if (text != null && text.length > LONGEST_NAME)
    refuse(field, `has ${text.length} characters; at most ${LONGEST_NAME} are accepted.`);
  return text;
}
