import { parseImageReference } from '../../kernel/formats/index.ts';
import type { RegistryEvent, RegistryNotification } from '../../kernel/formats/types.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { registerContainerImage } from '../domain/image.ts';
import { tagObserved } from '../domain/tag.ts';

const TAG = /^\w[\w.-]{0,127}$/;
const MANIFEST = /(manifest(\.list)?\.v[0-9.]+|image\.index\.v[0-9.]+)\+json$/;

/** Events of a registry: where images are, and which of them a tag named from then on. */
export function registryNotification({ events }: RegistryNotification, { observedAt }: MappingContext): Mapped {
  const read = events.map((event) => ({ event, assertions: statedBy(event, observedAt) }));
  const silent = read.filter(({ assertions }) => assertions.length === 0).length;
  return {
    assertions: read.flatMap(({ assertions }) => assertions),
    notices: silent === 0 ? [] : [`${silent} of ${events.length} events say nothing about an image or its tags`],
  };
}

function statedBy(event: RegistryEvent, observedAt: Date | null): Assertion[] {
  const { action, digest, mediaType, tag } = event;
  // Layers are pushed and pulled too.
  if (digest === null || action === 'delete' || !MANIFEST.test(mediaType ?? '')) return [];
  const repository = repositoryOf(event);
  const image = registerContainerImage({
    digest,
    mediaType: mediaType ?? undefined,
    repositories: repository === null ? undefined : [repository],
  });
  const tagged = repository !== null && tag !== null && TAG.test(tag);
  if (!tagged) return image;
  return [...image, ...tagObserved({ repository, tag, digest, observedAt: event.occurredAt ?? observedAt })];
}

/** A path says which repository it is only together with the registry. */
function repositoryOf({ registryHost, repository }: RegistryEvent): string | null {
  const found = registryHost === null ? null : parseImageReference(`${registryHost}/${repository}`);
  return found !== null && found.digest === null && found.tag === 'latest' ? found.repository : null;
}
