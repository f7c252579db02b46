import { PedigreeError } from '../../kernel/errors/errors.ts';

/** Refuses a list longer than the bound that the schema states. */
export function atMost(list: readonly unknown[] | null | undefined, bound: number, field: string): void {
  if (list && list.length > bound) {
    throw new PedigreeError('BAD_USER_INPUT', `${field} has ${list.length} entries; at most ${bound} are kept.`, field);
  }
}

/** Refuses a count or a size below zero. */
export function checkCount(value: number | null | undefined, field: string): void {
  if (value != null && value < 0)
    throw new PedigreeError('BAD_USER_INPUT', `${field} is ${value}; it cannot be negative.`, field);
}

/** Refuses two entries of the same name. */
export function distinct(names: readonly string[] | undefined, field: string): void {
  const seen = new Set<string>();
  for (const name of names ?? []) {
    if (seen.has(name))
      throw new PedigreeError(
        'BAD_USER_INPUT',
        `${field} has '${name.slice(0, 80)}' twice; which one counts is unclear.`,
        field,
      );
    seen.add(name);
  }
}

const DIGEST = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const MANIFEST_DIGEST = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/** Refuses what is not `algorithm:hexadecimal`. */
export function checkDigest(digest: string | null | undefined, field: string): void {
  if (digest != null && !DIGEST.test(digest)) {
    throw new PedigreeError(
      'BAD_USER_INPUT',
      `${field} is not a digest; write it as 'sha256:' and 64 hexadecimal digits, in lower case.`,
      field,
    );
  }
}

/** Refuses what is not the digest of an OCI manifest. */
export function checkManifestDigest(digest: string | null | undefined, field: string): void {
  if (digest != null && !MANIFEST_DIGEST.test(digest)) {
    throw new PedigreeError(
      'BAD_USER_INPUT',
      `${field} is not a manifest digest; write it as 'sha256:' and 64 hexadecimal digits, in lower case.`,
      field,
    );
  }
}
