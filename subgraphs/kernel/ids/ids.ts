import { v5 } from 'uuid';
import { canonicalJson } from './canonical-json.ts';
import { PedigreeError } from '../errors/errors.ts';

/** Namespace of every UUIDv5 in Pedigree (RFC 9562, section 5.5). Changing it would change every id. */
const NAMESPACE = 'c1f0a6a2-5b0e-5d3e-9c55-6f2f0f4d9a31';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** UUIDv5 of an entity from its kind and the canonical parts of its natural key, in the order the kind documents. */
export function entityUuid(kind: string, key: readonly string[]): string {
  return v5(canonicalJson([kind, ...key]), NAMESPACE);
}

/** UUID of a reference: what a document calls something whose canonical key it does not know. */
export function referenceUuid(scheme: string, text: string): string {
  return entityUuid('Reference', [scheme, text]);
}

/** The public GraphQL id: kind and UUID, the same for life, for example `ModelVersion:4f0c…`. */
export function encodeId(kind: string, uuid: string): string {
  return `${kind}:${uuid}`;
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
