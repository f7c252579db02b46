import { parseImageReference } from '../../kernel/formats/support/image-reference.ts';
import { checkLength, refuse } from '../../kernel/writing/checks.ts';
import type { ReferenceValue } from './rows.ts';

/** Scheme of references that name an image by registry, repository and tag. */
export const IMAGE_TAG = 'image-tag';

const REPOSITORY_HINT = "write it like 'ghcr.io/acme/scorer', without tag or digest.";

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

/** Longest name that is looked up by: an index holds it whole. */
const LONGEST_NAME = 500;

/** Checks a name that is looked up by. */
export function toName<T extends string | null | undefined>(text: T, field: string): T {
  checkLength(text, field, LONGEST_NAME);
  return text;
}
