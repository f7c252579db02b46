import type { ImageFactsRow, NameValue } from './rows.ts';

type Facts = Omit<ImageFactsRow, 'digest'>;

/** What is shown of an image: what is said of itself, and of what is not, what its configuration says. */
export function imageFactsOf(image: Facts, configuration: Facts | null): Facts {
  if (configuration === null) return image;
  const namesBase = image.baseImageDigest !== null || image.baseImageReference !== null;
  const { baseImageDigest, baseImageReference } = namesBase ? image : configuration;
  return {
    platform: image.platform ?? configuration.platform,
    createdAt: image.createdAt ?? configuration.createdAt,
    labels: unite(image.labels, configuration.labels),
    codeRevision: image.codeRevision ?? configuration.codeRevision,
    baseImageDigest,
    baseImageReference,
  };
}

function unite(own: readonly NameValue[] | null, others: readonly NameValue[] | null): readonly NameValue[] | null {
  if (own === null || others === null) return own ?? others;
  const byName = new Map([...others, ...own].map((label) => [label.name, label]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
