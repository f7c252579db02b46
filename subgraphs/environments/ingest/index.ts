import type { Mappers } from '../../kernel/intake/mapping.ts';
import { readerOf, reading } from '../../kernel/intake/reader.ts';
import { kinds } from '../domain/kinds.ts';
import { kubernetesManifest } from './kubernetes-manifest.ts';
import { ociImageConfig } from './oci-image-config.ts';
import { ociImageIndex } from './oci-image-index.ts';
import { ociImageManifest } from './oci-image-manifest.ts';
import { pipRequirements } from './pip-requirements.ts';
import { registryNotification } from './registry-notification.ts';

/** The formats that this subgraph reads. */
export const mappers: Mappers = {
  'oci-image-index': ociImageIndex,
  'oci-image-manifest': ociImageManifest,
  'oci-image-config': ociImageConfig,
  'registry-notification': registryNotification,
  'kubernetes-manifest': kubernetesManifest,
  'pip-requirements': pipRequirements,
};

/** Exported one by one, so that another thread finds them. */
export const { validate, understand } = reading(mappers, kinds);

/** How this subgraph reads documents. */
export const reader = readerOf({ validate, understand }, import.meta.url);
