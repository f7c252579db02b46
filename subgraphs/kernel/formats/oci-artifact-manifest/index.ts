import { z } from 'zod';
import { defineFormat } from '../format.ts';
import { check, optionalText } from '../support/check.ts';
import { labels, valueOf } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import { descriptor, digest, isRunnable, manifestObject, mediaTypes } from '../support/oci.ts';
import type { Descriptor } from '../support/oci.ts';

/** A manifest of something that is no image: an attestation, a signature, a chart, a packaged model. */
export type OciArtifactManifest = {
  mediaType: string;
  /** Stated type of the artifact, else the media type of its configuration. Null: neither. */
  artifactType: string | null;
  kind: 'ATTESTATION' | 'SIGNATURE' | 'OTHER';
  config: Descriptor;
  layers: Descriptor[];
  /** The layers that carry attestations, with the predicate type where an annotation states it. */
  attestations: { digest: string; mediaType: string | null; predicateType: string | null }[];
  annotations: KeyValue[];
  /** Digest of what the artifact is about. Null: not stated (cosign's tags carry it instead). */
  subjectDigest: string | null;
};

const attestationLayer = /^application\/(vnd\.dsse\.envelope\.v1|vnd\.in-toto\+|vnd\.dev\.sigstore\.bundle)/;
const signatureLayer = /^application\/vnd\.dev\.cosign\.simplesigning\./;

const manifest = z.object({
  schemaVersion: z.literal(2),
  mediaType: optionalText,
  artifactType: optionalText,
  config: descriptor,
  layers: z.array(descriptor),
  annotations: labels,
  subject: z.object({ digest }).nullish(),
});

/** Manifests that registries keep beside images and that must not be taken for one. */
export const ociArtifactManifest = defineFormat({
  name: 'oci-artifact-manifest',
  title: 'OCI manifest of an artifact that is no image (attestation, signature, …)',
  mediaTypes: [mediaTypes.manifest],
  yields: [],
  syntaxes: ['json'],
  isAddressed: true,
  recognise: (source) => {
    const found = manifestObject(source);
    return found !== null && !isRunnable(found);
  },
  parse: (source): OciArtifactManifest => {
    const found = check(manifest, manifestObject(source));
    const configType = found.config.mediaType === mediaTypes.empty ? null : found.config.mediaType;
    return {
      mediaType: found.mediaType ?? mediaTypes.manifest,
      artifactType: found.artifactType ?? configType,
      kind: kindOf(found.layers),
      config: found.config,
      layers: found.layers,
      attestations: found.layers.filter(isAttestation).map((layer) => ({
        digest: layer.digest,
        mediaType: layer.mediaType,
        predicateType:
          valueOf(layer.annotations, 'predicateType') ?? valueOf(layer.annotations, 'in-toto.io/predicate-type'),
      })),
      annotations: found.annotations,
      subjectDigest: found.subject?.digest ?? null,
    };
  },
});

function kindOf(layers: readonly Descriptor[]): OciArtifactManifest['kind'] {
  if (layers.some(isAttestation)) return 'ATTESTATION';
  return layers.some((layer) => signatureLayer.test(layer.mediaType ?? '')) ? 'SIGNATURE' : 'OTHER';
}

function isAttestation(layer: Descriptor): boolean {
  return attestationLayer.test(layer.mediaType ?? '');
}
