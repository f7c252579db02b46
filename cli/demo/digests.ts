import { createHash } from 'node:crypto';

const LABELS = 'pedigree-demo/';

/** A digest of the story: the SHA-256 of `pedigree-demo/` and its label, so that anybody can recompute it. */
export function digestOf(label: string): string {
  return `sha256:${createHash('sha256')
    .update(LABELS + label)
    .digest('hex')}`;
}

/** A commit of the story: the SHA-1 of `pedigree-demo/commit/` and its label. */
export function commitOf(label: string): string {
  return createHash('sha1').update(`${LABELS}commit/${label}`).digest('hex');
}
