import { z } from 'zod';
import { soleValue } from '../format.ts';
import type { Notice, SourceText } from '../format.ts';
import { isPlainObject } from '../syntax/plain-value.ts';
import type { PlainObject } from '../syntax/plain-value.ts';
import { count, optionalText } from './check.ts';
import { labels, valueOf } from './key-values.ts';
import type { KeyValue } from './key-values.ts';
import { timeOrNotice } from './times.ts';

/** Points to content by digest (OCI image specification, descriptor). */
export type Descriptor = {
  mediaType: string | null;
  digest: string;
  sizeBytes: number | null;
  artifactType: string | null;
  annotations: KeyValue[];
};

/** What the pre-defined annotations `org.opencontainers.image.*` say, as labels or as annotations. Null: not stated. */
export type ImageFacts = {
  title: string | null;
  description: string | null;
  version: string | null;
  /** Repository that it was built from, without credentials. */
  source: string | null;
  /** Commit that it was built from. */
  revision: string | null;
  createdAt: Date | null;
  /** SPDX licence expression. */
  licenses: string | null;
  vendor: string | null;
  url: string | null;
  baseName: string | null;
  baseDigest: string | null;
};

const algorithms = new Map([
  ['sha256', /^[0-9a-f]{64}$/],
  ['sha384', /^[0-9a-f]{96}$/],
  ['sha512', /^[0-9a-f]{128}$/],
]);

/** Whether a text is a digest as the OCI specification has it: `sha256:` and 64 hexadecimal digits in lower case, … */
export function isDigest(text: string): boolean {
  const at = text.indexOf(':');
  return algorithms.get(text.slice(0, at))?.test(text.slice(at + 1)) ?? false;
}

export const digest = z
  .string()
  .refine(isDigest, 'expected a digest: sha256: with 64, or sha512: with 128 lower-case hexadecimal digits');

const rawDescriptor = z.object({
  mediaType: optionalText,
  digest,
  size: count.nullish(),
  artifactType: optionalText,
  annotations: labels,
});

/** Schema of a descriptor. */
export const descriptor = rawDescriptor.transform(toDescriptor);

function toDescriptor(found: z.output<typeof rawDescriptor>): Descriptor {
  return {
    mediaType: found.mediaType,
    digest: found.digest,
    sizeBytes: found.size ?? null,
    artifactType: found.artifactType,
    annotations: found.annotations,
  };
}

/** Reads the pre-defined annotations out of labels or annotations. */
export function readImageFacts(pairs: readonly KeyValue[], notice: Notice): ImageFacts {
  const stated = (name: string): string | null => valueOf(pairs, `org.opencontainers.image.${name}`);
  const baseDigest = stated('base.digest');
  if (baseDigest !== null && !isDigest(baseDigest))
    notice('org.opencontainers.image.base.digest is no digest and was left out');
  return {
    title: stated('title'),
    description: stated('description'),
    version: stated('version'),
    source: stated('source'),
    revision: stated('revision'),
    createdAt: timeOrNotice(stated('created'), 'org.opencontainers.image.created', notice),
    licenses: stated('licenses'),
    vendor: stated('vendor'),
    url: stated('url'),
    baseName: stated('base.name'),
    baseDigest: baseDigest !== null && isDigest(baseDigest) ? baseDigest : null,
  };
}

export const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifestList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.oci.image.config.v1+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  empty: 'application/vnd.oci.empty.v1+json',
  dsse: 'application/vnd.dsse.envelope.v1+json',
} as const;

const indexTypes: readonly unknown[] = [mediaTypes.index, mediaTypes.manifestList];
const manifestTypes: readonly unknown[] = [mediaTypes.manifest, mediaTypes.dockerManifest];
const configTypes: readonly unknown[] = [mediaTypes.config, mediaTypes.dockerConfig];
const layerType = /^application\/vnd\.(oci\.image\.layer\.|docker\.image\.rootfs\.)/;

export function isIndexType(mediaType: unknown): boolean {
  return indexTypes.includes(mediaType);
}

export function isManifestType(mediaType: unknown): boolean {
  return manifestTypes.includes(mediaType);
}

/** The document as an image index or manifest list, else null. The media type may be absent: it was not always required. */
export function indexObject(source: SourceText): PlainObject | null {
  const value = soleValue(source);
  if (!isPlainObject(value)) return null;
  if (isIndexType(value['mediaType'])) return value;
  const bare = value['mediaType'] === undefined && value['schemaVersion'] === 2;
  return bare && Array.isArray(value['manifests']) ? value : null;
}

/** The document as a manifest of an image or an artifact, else null. */
export function manifestObject(source: SourceText): PlainObject | null {
  const value = soleValue(source);
  if (!isPlainObject(value)) return null;
  if (isManifestType(value['mediaType'])) return value;
  const bare = value['mediaType'] === undefined && value['schemaVersion'] === 2;
  return bare && isPlainObject(value['config']) && Array.isArray(value['layers']) ? value : null;
}

/**
 * Whether a manifest is of an image that can run: an image's configuration and file-system layers. Attestations,
 * signatures, charts and models have the same media type; cosign and BuildKit even give them an image's configuration.
 */
export function isRunnable(manifest: PlainObject): boolean {
  const { config, layers, artifactType } = manifest;
  if (typeof artifactType === 'string' && artifactType !== '' && !configTypes.includes(artifactType)) return false;
  const configType = isPlainObject(config) ? config['mediaType'] : undefined;
  if (configType !== undefined && !configTypes.includes(configType)) return false;
  if (!Array.isArray(layers) || layers.length === 0) return true;
  return layers.some((layer) => {
    const type = isPlainObject(layer) ? layer['mediaType'] : undefined;
    return typeof type !== 'string' || layerType.test(type);
  });
}
