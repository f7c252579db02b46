import { Turns } from '../graph/turns.ts';

/** Characters gathered before they are handed on. */
const CHUNK = 128 * 1024;

/** Gathers texts to chunks of bytes, and lets others have a turn now and then. */
export async function* inChunks(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let text = '';
  const turns = new Turns();
  const hand = (): Uint8Array => {
    const bytes = Buffer.from(text, 'utf8');
    text = '';
    return bytes;
  };
  // Awaiting each of a million lines would cost more than writing it.
  if (Symbol.iterator in texts) {
    for (const part of texts) {
      text += part;
      if (text.length < CHUNK) continue;
      yield hand();
      if (turns.isOver()) await turns.yield();
    }
  } else {
    for await (const part of texts) {
      text += part;
      if (text.length >= CHUNK) yield hand();
    }
  }
  if (text !== '') yield hand();
}
