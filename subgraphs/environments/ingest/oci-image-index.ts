import type { OciImageIndex } from '../../kernel/formats/types.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import { registerContainerImage } from '../domain/image.ts';
import { toImageFacts } from './image-facts.ts';

/** An image index: itself an image, and one per platform. A layout's table of contents only says which images there are. */
export function ociImageIndex(index: OciImageIndex, { digest }: MappingContext): Mapped {
  const images = index.entries.filter(({ role }) => role === 'IMAGE');
  const indexes = index.entries.filter(({ role }) => role === 'INDEX');
  const listed = distinct([...indexes, ...(index.isLayout ? images : [])]).flatMap((entry) =>
    registerContainerImage({ digest: entry.digest, mediaType: entry.mediaType ?? undefined }),
  );
  if (index.isLayout) {
    return { assertions: listed, notices: ['this is the contents of a layout directory, which is no image itself'] };
  }
  if (images.length + indexes.length === 0) {
    return { assertions: [], notices: ['nothing was recorded: the index lists no images, only what is about them'] };
  }
  const own = registerContainerImage({
    digest,
    mediaType: index.mediaType,
    ...toImageFacts(index.annotations, index.facts),
    platformImages: distinct(images).map(({ digest: child, platform }) => ({
      digest: child,
      platform: platform && { os: platform.os, architecture: platform.architecture, variant: platform.variant },
    })),
  });
  return { assertions: [...own, ...listed] };
}

function distinct<Entry extends { digest: string }>(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.digest, entry])).values()];
}
