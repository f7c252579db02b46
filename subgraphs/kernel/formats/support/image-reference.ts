import { isDigest } from './oci.ts';

/** An image as people write it, split by the grammar of distribution/reference, with Docker Hub's short names spelt out. */
export type ImageReference = {
  /** As written. */
  written: string;
  /** Host and optional port of the registry, e.g. `docker.io`. */
  registry: string;
  /** Registry and path, e.g. `docker.io/library/nginx`. */
  repository: string;
  /** As written, or `latest` when neither tag nor digest is; null when only a digest is. */
  tag: string | null;
  /** Null: the tag may move. */
  digest: string | null;
};

const pathPart = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const pathPattern = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const hostPart = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const hostPattern = new RegExp(`^(?:${hostPart}(?:\\.${hostPart})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const longest = 512;

/** Splits an image reference; null when the text is none. */
export function parseImageReference(written: string): ImageReference | null {
  const text = written.trim();
  if (text.length > longest) return null;
  const [beforeDigest = '', digest, ...more] = text.split('@');
  if (more.length > 0 || (digest !== undefined && !isDigest(digest))) return null;
  const colon = beforeDigest.lastIndexOf(':');
  const hasTag = colon > beforeDigest.lastIndexOf('/');
  const tag = hasTag ? beforeDigest.slice(colon + 1) : null;
  if (tag !== null && !tagPattern.test(tag)) return null;
  const name = normalise(hasTag ? beforeDigest.slice(0, colon) : beforeDigest);
  if (name === null) return null;
  return { written, ...name, tag: tag ?? (digest === undefined ? 'latest' : null), digest: digest ?? null };
}

/** `nginx` is `docker.io/library/nginx`; the first part is a host only if it looks like one. */
function normalise(name: string): { registry: string; repository: string } | null {
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  const host = isHost ? first.toLowerCase() : 'docker.io';
  const registry = host === 'index.docker.io' ? 'docker.io' : host;
  const rest = isHost ? name.slice(slash + 1) : name;
  const path = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
  if (!hostPattern.test(registry) || !pathPattern.test(path) || path.length > 255) return null;
  return { registry, repository: `${registry}/${path}` };
}
