import { hash } from 'node:crypto';
import { PedigreeError } from '../errors/errors.ts';

/** Namespace of every UUIDv5 in Pedigree (RFC 9562, section 5.5). Changing it would change every id. */
const NAMESPACE = Buffer.from('c1f0a6a25b0e5d3e9c556f2f0f4d9a31', 'hex');
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** UUIDs that are kept: what a write names is asked for by its mapper, by its edges, and by who follows the feed. */
const MOST_KNOWN = 8_192;
const known = new Map<string, string>();

/**
 * UUIDv5 of an entity from its kind and the parts of its natural key, in the order the kind documents. Names that only
 * differ in how Unicode composes their letters are one name.
 */
export function entityUuid(kind: string, key: readonly string[]): string {
  // A list of well-formed texts is canonical JSON (RFC 8785) as it is, and none of its signs composes with a letter.
  const name = JSON.stringify([kind, ...key]);
  const found = known.get(name);
  if (found !== undefined) return found;
  const uuid = uuidOf(name.normalize('NFC'));
  if (known.size === MOST_KNOWN) known.clear();
  known.set(name, uuid);
  return uuid;
}

/** Where a UUID is put together, in bytes: a text of many parts would take ten times the memory. */
const TEXT = Buffer.from('00000000-0000-5000-8000-000000000000');
const DIGITS = [...TEXT.keys()].filter((place) => ![8, 13, 18, 23].includes(place));
const DIGEST = Buffer.alloc(40);
const VERSION = TEXT[14]!;
const VARIANTS = Buffer.from('89ab');

/** UUIDv5 by SHA-1 in one call of the platform: a write names hundreds of thousands of things. */
function uuidOf(name: string): string {
  const bytes = Buffer.allocUnsafe(NAMESPACE.length + Buffer.byteLength(name));
  NAMESPACE.copy(bytes);
  bytes.write(name, NAMESPACE.length);
  const digest = hash('sha1', bytes, 'hex');
  DIGEST.write(digest, 'latin1');
  for (let digit = 0; digit < DIGITS.length; digit += 1) TEXT[DIGITS[digit]!] = DIGEST[digit]!;
  TEXT[14] = VERSION;
  TEXT[19] = VARIANTS[Number.parseInt(digest[16]!, 16) & 3]!;
  return TEXT.toString('latin1');
}

/** UUID of a reference: what a document calls something whose canonical key it does not know. */
export function referenceUuid(scheme: string, text: string): string {
  return entityUuid('Reference', [scheme, text]);
}

/** The public GraphQL id: kind and UUID, the same for life, for example `ModelVersion:4f0c…`. */
export function encodeId(kind: string, uuid: string): string {
  return `${kind}:${uuid}`;
}

/** The parts of an id that `encodeId` made. */
export function partsOf(id: string): { kind: string; uuid: string } {
  const colon = id.indexOf(':');
  return { kind: id.slice(0, colon), uuid: id.slice(colon + 1) };
}

/**
 * Reads a public id; throws INVALID_ID when it is malformed or, where kinds are given, of another kind.
 * @param field path of the argument or input field that it was given in, for the error
 */
export function decodeId(
  id: string,
  kinds: readonly string[] = [],
  field: string | null = null,
): { kind: string; uuid: string } {
  const refuse = (why: string): never => {
    throw new PedigreeError('INVALID_ID', `'${id.slice(0, 80)}' ${why}`, field);
  };
  const [kind = '', uuid = '', ...rest] = id.split(':');
  if (rest.length > 0 || !UUID.test(uuid) || kind === '') {
    refuse("is not an id: ids look like 'ModelVersion:<uuid>'.");
  }
  if (kinds.length > 0 && !kinds.includes(kind)) {
    refuse(`names a ${kind}; an id of ${kinds.join(' or ')} is needed.`);
  }
  return { kind, uuid };
}
