import { z } from 'zod';
import { defineFormat } from '../format.ts';
import { check, optionalText } from '../support/check.ts';
import { labels, valueOf } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import {
  descriptor,
  digest,
  indexObject,
  isDigest,
  isIndexType,
  isManifestType,
  mediaTypes,
  readImageFacts,
} from '../support/oci.ts';
import type { Descriptor, ImageFacts } from '../support/oci.ts';

/** An image index, a Docker manifest list, or the `index.json` of an OCI layout. Null: not stated. */
export type OciImageIndex = {
  mediaType: string;
  /**
   * Whether this is the table of contents of a layout directory: then its own digest names no image, and the entries
   * are what was copied. An image index has platforms.
   */
  isLayout: boolean;
  entries: OciIndexEntry[];
  annotations: KeyValue[];
  facts: ImageFacts;
  artifactType: string | null;
  /** Digest of what this index says something about (referrers). */
  subjectDigest: string | null;
};

export type OciIndexEntry = Descriptor & {
  /**
   * IMAGE: an image for one platform, or of unstated platform. INDEX: an index itself. ATTESTATION and SIGNATURE: about
   * another entry or image. ARTIFACT: anything else.
   */
  role: 'IMAGE' | 'INDEX' | 'ATTESTATION' | 'SIGNATURE' | 'ARTIFACT';
  platform: OciPlatform | null;
  /** For an attestation of BuildKit: the image of this index that it is about. */
  subjectDigest: string | null;
  /** `org.opencontainers.image.ref.name`: tag or name in a layout. */
  referenceName: string | null;
};

export type OciPlatform = { os: string; architecture: string; variant: string | null; osVersion: string | null };

const platform = z.object({
  os: z.string(),
  architecture: z.string(),
  variant: optionalText,
  'os.version': optionalText,
});
const entry = z.intersection(descriptor, z.object({ platform: platform.nullish() }));

const index = z.object({
  schemaVersion: z.literal(2),
  mediaType: optionalText,
  manifests: z.array(entry),
  annotations: labels,
  artifactType: optionalText,
  subject: z.object({ digest }).nullish(),
});

/** OCI image index and Docker manifest list. */
export const ociImageIndex = defineFormat({
  name: 'oci-image-index',
  title: 'OCI image index or Docker manifest list',
  mediaTypes: [mediaTypes.index, mediaTypes.manifestList],
  yields: ['ContainerImage'],
  syntaxes: ['json'],
  isAddressed: true,
  recognise: (source) => indexObject(source) !== null,
  parse: (source, notice): OciImageIndex => {
    const found = check(index, indexObject(source));
    const entries = found.manifests.map(readEntry);
    return {
      mediaType: found.mediaType ?? mediaTypes.index,
      isLayout: entries.length > 0 && entries.every((each) => each.platform === null) && entries.some(isOfLayout),
      entries,
      annotations: found.annotations,
      facts: readImageFacts(found.annotations, notice),
      artifactType: found.artifactType,
      subjectDigest: found.subject?.digest ?? null,
    };
  },
});

function readEntry(found: z.output<typeof entry>): OciIndexEntry {
  const { platform: stated, ...target } = found;
  const subject = valueOf(target.annotations, 'vnd.docker.reference.digest');
  const unknown = stated?.os === 'unknown' && stated.architecture === 'unknown';
  return {
    ...target,
    role: roleOf(target, unknown),
    platform: !stated || unknown ? null : toPlatform(stated),
    subjectDigest: subject !== null && isDigest(subject) ? subject : null,
    referenceName: valueOf(target.annotations, 'org.opencontainers.image.ref.name'),
  };
}

function roleOf(target: Descriptor, unknownPlatform: boolean): OciIndexEntry['role'] {
  const { annotations, mediaType } = target;
  const cosign = valueOf(annotations, 'kind') ?? '';
  if (valueOf(annotations, 'vnd.docker.reference.type') === 'attestation-manifest') return 'ATTESTATION';
  if (cosign.endsWith('/atts')) return 'ATTESTATION';
  if (cosign.endsWith('/sigs')) return 'SIGNATURE';
  if (cosign.endsWith('/sboms')) return 'ARTIFACT';
  if (isIndexType(mediaType)) return 'INDEX';
  // BuildKit marks what does not run by an unknown platform.
  if (target.artifactType !== null || unknownPlatform || !isManifestType(mediaType)) return 'ARTIFACT';
  return 'IMAGE';
}

function toPlatform(found: z.output<typeof platform>): OciPlatform {
  return { os: found.os, architecture: found.architecture, variant: found.variant, osVersion: found['os.version'] };
}

/** Tools name the entries of a layout, or put whole indexes into it; neither happens in an image's own index. */
function isOfLayout(found: OciIndexEntry): boolean {
  return found.role === 'INDEX' || found.referenceName !== null || valueOf(found.annotations, 'kind') !== null;
}
