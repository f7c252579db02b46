import { z } from 'zod';
import { defineFormat } from '../format.ts';
import { check, optionalText } from '../support/check.ts';
import { labels } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import { descriptor, digest, isRunnable, manifestObject, mediaTypes, readImageFacts } from '../support/oci.ts';
import type { Descriptor, ImageFacts } from '../support/oci.ts';

/** The manifest of an image for one platform. Its digest is the digest of the document's bytes. */
export type OciImageManifest = {
  mediaType: string;
  config: Descriptor;
  /** From the base upwards. */
  layers: Descriptor[];
  /** Compressed size of all layers; null when a layer does not state its own. */
  layerBytes: number | null;
  annotations: KeyValue[];
  facts: ImageFacts;
  /** Digest of what this image says something about (referrers). Null: not stated. */
  subjectDigest: string | null;
};

const manifest = z.object({
  schemaVersion: z.literal(2),
  mediaType: optionalText,
  config: descriptor,
  layers: z.array(descriptor),
  annotations: labels,
  subject: z.object({ digest }).nullish(),
});

/** OCI image manifest and Docker schema 2 manifest of something that can run. */
export const ociImageManifest = defineFormat({
  name: 'oci-image-manifest',
  title: 'OCI or Docker image manifest',
  mediaTypes: [mediaTypes.manifest, mediaTypes.dockerManifest],
  yields: ['ContainerImage'],
  syntaxes: ['json'],
  isAddressed: true,
  recognise: (source) => {
    const found = manifestObject(source);
    return found !== null && isRunnable(found);
  },
  parse: (source, notice): OciImageManifest => {
    const found = check(manifest, manifestObject(source));
    return {
      mediaType: found.mediaType ?? mediaTypes.manifest,
      config: found.config,
      layers: found.layers,
      layerBytes: totalSize(found.layers),
      annotations: found.annotations,
      facts: readImageFacts(found.annotations, notice),
      subjectDigest: found.subject?.digest ?? null,
    };
  },
});

function totalSize(layers: readonly Descriptor[]): number | null {
  const total = layers.reduce<number | null>(
    (sum, { sizeBytes }) => (sum === null || sizeBytes === null ? null : sum + sizeBytes),
    0,
  );
  return total !== null && Number.isSafeInteger(total) ? total : null;
}
