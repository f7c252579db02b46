import { createHash } from 'node:crypto';
import { announced } from '../../subgraphs/kernel/http/body.ts';
import { documentLimits } from '../../subgraphs/kernel/formats/index.ts';

/** Beyond this many bytes nobody waits for the end of a body to know its digest. */
const PATIENCE = 8 * documentLimits.documentBytes;

/** The bytes of a document; of one that is too large only its digest and size, null where it went on and on, or waits. */
export type Body = { bytes: Uint8Array } | { tooLarge: { digest: string; sizeBytes: number } | null };

/** Reads a document's bytes, never more into memory than one may have. */
export async function readBody(request: Request): Promise<Body> {
  const { declared, waits } = announced(request.headers);
  if (waits && declared > documentLimits.documentBytes) return { tooLarge: null };
  const hash = createHash('sha256');
  let chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    sizeBytes += chunk.byteLength;
    hash.update(chunk);
    if (sizeBytes > PATIENCE) return { tooLarge: null };
    if (sizeBytes <= documentLimits.documentBytes) chunks.push(chunk);
    else chunks = [];
  }
  if (sizeBytes <= documentLimits.documentBytes) return { bytes: Buffer.concat(chunks) };
  return { tooLarge: { digest: `sha256:${hash.digest('hex')}`, sizeBytes } };
}
