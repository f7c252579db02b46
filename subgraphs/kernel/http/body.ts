import type { GraphQLError } from 'graphql';
import { requestError } from './refusal.ts';

/** A body that is refused is read on, and forgotten, this far: many callers read the refusal only once they have sent it all. */
const DISCARDED_AT_MOST = 64 * 1024 * 1024;

/**
 * Reads a body as text and stops at the limit.
 * @param refuse looks at the bytes as they come, and may refuse the body for them
 * @throws GraphQLError with status 413 beyond the limit, 400 where the bytes are not UTF-8 or break off
 */
export async function readText(
  body: AsyncIterable<Uint8Array> | null,
  limit: number,
  refuse: (bytes: Uint8Array) => GraphQLError | null = () => null,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let refusal: GraphQLError | null = null;
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > Math.max(limit, DISCARDED_AT_MOST)) break;
      if (size > limit || refusal !== null) continue;
      chunks.push(chunk);
      refusal = refuse(chunk);
    }
  } catch {
    throw requestError('BAD_REQUEST', 'The body broke off.');
  }
  if (size > limit) throw tooLarge(limit);
  if (refusal !== null) throw refusal;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw requestError('BAD_REQUEST', 'The body is not valid UTF-8.');
  }
}

function tooLarge(limit: number): Error {
  const message = `The body is larger than the limit of ${limit} bytes.`;
  return requestError('PAYLOAD_TOO_LARGE', message, { headers: { Connection: 'close' } });
}
