import { createHash } from 'node:crypto';
import { requestError } from '../../subgraphs/kernel/http/refusal.ts';
import type { Refusal } from './operations.ts';

/** Algorithms of RFC 9530 that count, by the name that Node has for each; the older ones prove nothing. */
const ALGORITHMS: ReadonlyMap<string, { hash: string; bytes: number }> = new Map([
  ['sha-256', { hash: 'sha256', bytes: 32 }],
  ['sha-512', { hash: 'sha512', bytes: 64 }],
]);
const MEMBER = /^\s*([a-z*][a-z0-9_.*-]*)=:([A-Za-z0-9+/]*={0,2}):\s*$/;
const HOW = "write it like 'sha-256=:<the digest in Base64>:', with sha-256 or sha-512";

/** What a sender says the bytes are: digests in Base64 by algorithm, each as RFC 9530 names it. */
export type ContentDigest = ReadonlyMap<string, string>;

/**
 * Reads the header `Content-Digest` (RFC 9530, section 2); empty where there is none. Algorithms that are not known are left out.
 * @throws GraphQLError with status 400 where nothing in it could be checked: whoever sends it relies on it
 */
export function readContentDigest(headers: Headers): ContentDigest {
  const header = headers.get('content-digest');
  if (header === null) return new Map();
  const members = header.split(',').map((member) => MEMBER.exec(member));
  if (!members.every((member) => member !== null)) throw unusable('is not well-formed');
  const stated = new Map(members.map(([, algorithm, digest]) => [algorithm!, digest!]));
  const known = [...stated].filter(([algorithm]) => ALGORITHMS.has(algorithm));
  if (known.length === 0) throw unusable('names no algorithm that is known');
  const wrong = known.find(
    ([algorithm, digest]) => Buffer.from(digest, 'base64').length !== ALGORITHMS.get(algorithm)!.bytes,
  );
  if (wrong) throw unusable(`has no digest of ${wrong[0]}`);
  return new Map(known);
}

function unusable(why: string): Error {
  return requestError('BAD_REQUEST', `The header Content-Digest ${why}; ${HOW}.`);
}

/** The refusal of bytes that are not those that the sender meant; null where they are. */
export function mismatch(bytes: Uint8Array, stated: ContentDigest): Refusal | null {
  for (const [algorithm, expected] of stated) {
    const received = createHash(ALGORITHMS.get(algorithm)!.hash).update(bytes).digest();
    if (received.equals(Buffer.from(expected, 'base64'))) continue;
    const message =
      `The ${bytes.byteLength} bytes received have the ${algorithm} digest ${received.toString('base64')}, but Content-Digest says ${expected}: ` +
      'they were changed or cut off on the way, or the header is of another document. Send the document again, whole.';
    return { code: 'DIGEST_MISMATCH', message };
  }
  return null;
}
