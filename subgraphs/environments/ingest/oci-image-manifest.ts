import type { OciImageManifest } from '../../kernel/formats/types.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import { registerContainerImage } from '../domain/image.ts';
import { toImageFacts } from './image-facts.ts';

/** The manifest of an image for one platform. */
export function ociImageManifest(manifest: OciImageManifest, { digest }: MappingContext): Mapped {
  return {
    assertions: registerContainerImage({
      digest,
      mediaType: manifest.mediaType,
      configDigest: manifest.config.digest,
      sizeBytes: manifest.layerBytes ?? undefined,
      ...toImageFacts(manifest.annotations, manifest.facts),
    }),
  };
}
