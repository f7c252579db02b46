import type { GraphQLError } from 'graphql';
import type { RequestHeaders } from './headers.ts';
import { requestError } from './refusal.ts';

/** A body that is refused is read on, and forgotten, this far: many callers read the refusal only once they have sent it all. */
const DISCARDED_AT_MOST = 64 * 1024 * 1024;

interface Looks {
  /** What its sender says of its length; one that will be too large is refused as it begins. */
  readonly declared?: number;
  /** True where its sender waits to be told that it is wanted; one that will be too large then never begins. */
  readonly waits?: boolean;
  /** Looks at the bytes as they come, and may refuse the body for them. */
  readonly refuse?: (bytes: Uint8Array) => GraphQLError | null;
}

/** What the headers of a request say of its body. */
export function announced(headers: RequestHeaders): { declared: number; waits: boolean } {
  const waits = headers.get('expect')?.toLowerCase() === '100-continue';
  return { declared: Number(headers.get('content-length') ?? 0), waits };
}

/**
 * Reads a body as text up to a limit. A refusal is not kept waiting for the rest of the body.
 * @throws GraphQLError with status 413 beyond the limit, 400 where the bytes are not UTF-8 or break off
 */
export function readText(body: AsyncIterable<Uint8Array> | null, limit: number, looks: Looks = {}): Promise<string> {
  const { declared = 0, waits = false } = looks;
  if (waits && declared > limit) return Promise.reject(tooLarge(limit));
  return new Promise((resolve, reject) => void read(body ?? [], { limit, ...looks, reject }).then(resolve, reject));
}

interface Reading extends Looks {
  readonly limit: number;
  /** Called as soon as the body is refused. */
  readonly reject: (refusal: GraphQLError) => void;
}

async function read(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { limit, declared = 0, refuse, reject }: Reading,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let refusal: GraphQLError | null = null;
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > Math.max(limit, DISCARDED_AT_MOST)) break;
      if (refusal !== null) continue;
      chunks.push(chunk);
      refusal = Math.max(size, declared) > limit ? tooLarge(limit) : (refuse?.(chunk) ?? null);
      if (refusal !== null) reject(refusal);
    }
  } catch {
    throw requestError('BAD_REQUEST', 'The body broke off.');
  }
  if (refusal !== null) throw refusal;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw requestError('BAD_REQUEST', 'The body is not valid UTF-8.');
  }
}

function tooLarge(limit: number): GraphQLError {
  const message = `The body is larger than the limit of ${limit} bytes.`;
  return requestError('PAYLOAD_TOO_LARGE', message, { headers: { Connection: 'close' } });
}
