import type { OciImageConfig } from '../../kernel/formats/types.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import { registerImageConfiguration } from '../domain/image.ts';
import { toImageFacts } from './image-facts.ts';

/** The configuration of an image; the images that name it show what it says. */
export function ociImageConfig(config: OciImageConfig, { digest }: MappingContext): Mapped {
  const { os, architecture, variant } = config;
  const facts = toImageFacts(config.labels, config.facts);
  return {
    assertions: registerImageConfiguration({
      ...facts,
      digest,
      platform: { os, architecture, variant },
      createdAt: config.createdAt ?? facts.createdAt,
    }),
  };
}
