import { parseImageReference } from '../../kernel/formats/index.ts';
import type { ImageFacts, KeyValue } from '../../kernel/formats/types.ts';
import type { ImageFactsInput } from '../domain/image.ts';
import type { NameValue } from '../domain/rows.ts';
import { IMAGE_TAG } from '../domain/values.ts';

/** Labels or annotations by name, each once. */
export function toLabels(pairs: readonly KeyValue[]): NameValue[] | undefined {
  const byName = new Map(pairs.map(({ key, value }) => [key, { name: key, value }]));
  return byName.size === 0 ? undefined : [...byName.values()];
}

/** What labels or annotations say of an image. */
export function toImageFacts(pairs: readonly KeyValue[], facts: ImageFacts): Omit<ImageFactsInput, 'digest'> {
  const { source, revision, createdAt, baseDigest, baseName } = facts;
  const base = baseName === null ? null : parseImageReference(baseName);
  // A base that is pinned differently in its name than by its digest is named by the digest.
  const reference = base !== null && (base.digest === null || baseDigest === null);
  return {
    labels: toLabels(pairs),
    createdAt: createdAt ?? undefined,
    codeRevision: source === null && revision === null ? undefined : { repository: source, commit: revision },
    baseImageDigest: baseDigest ?? undefined,
    baseImageReference: reference && baseName !== null ? { scheme: IMAGE_TAG, text: baseName } : undefined,
  };
}
