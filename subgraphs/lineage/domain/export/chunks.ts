import { Turns } from '../graph/turns.ts';

/** Characters gathered before they are handed on. */
const CHUNK = 128 * 1024;

/** Gathers texts to chunks of bytes, and lets others have a turn now and then. What is in bytes is a chunk already. */
export async function* inChunks(
  parts: Iterable<string> | Iterable<Uint8Array> | AsyncIterable<string>,
): AsyncGenerator<Uint8Array> {
  let text = '';
  const turns = new Turns();
  const hand = (): Uint8Array => {
    const bytes = Buffer.from(text, 'utf8');
    text = '';
    return bytes;
  };
  // Awaiting each of a million lines would cost more than writing it.
  if (Symbol.iterator in parts) {
    for (const part of parts) {
      if (typeof part === 'string') text += part;
      if (typeof part === 'string' && text.length < CHUNK) continue;
      yield typeof part === 'string' ? hand() : part;
      if (turns.isOver()) await turns.yield();
    }
  } else {
    for await (const part of parts) {
      text += part;
      if (text.length >= CHUNK) yield hand();
    }
  }
  if (text !== '') yield hand();
}
