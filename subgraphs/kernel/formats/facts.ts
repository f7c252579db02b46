import { apart } from '../threads/apart.ts';
import { tell, type Told } from '../threads/told.ts';
import { readDocument } from './read-document.ts';
import type { ReadDocument } from './types.ts';

/** What is known of a document without its value, which may be large. */
export type DocumentFacts = Pick<ReadDocument, 'format' | 'digest' | 'sizeBytes' | 'isVoid' | 'notices'>;

interface Bytes {
  readonly bytes: Uint8Array;
  readonly filename: string | null;
}

/** As `readDocument`, without the value and without holding up the event loop. */
export function readFacts(bytes: Uint8Array, filename: string | null): Promise<DocumentFacts> {
  return apart({ module: import.meta.url, name: 'facts', run: facts }, { bytes, filename }, bytes.byteLength);
}

export function facts({ bytes, filename }: Bytes): Told<DocumentFacts> {
  return tell(() => {
    const { format, digest, sizeBytes, isVoid, notices } = readDocument(bytes, filename === null ? {} : { filename });
    return { format, digest, sizeBytes, isVoid, notices };
  });
}
