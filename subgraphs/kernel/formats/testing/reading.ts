import assert from 'node:assert/strict';
import { DocumentRefused, readDocument } from '../index.ts';
import type { DocumentFormatName, ReadDocument, ReadDocumentOf, RefusalCode } from '../index.ts';

/** The name that metrics of DVC need; of other formats the content decides. */
export const filename = 'metrics.json';

/** Reads a text as a document. */
export function readText(text: string): ReadDocument {
  return readDocument(Buffer.from(text), { filename });
}

/** Reads a text that must be of one format. */
export function readAs<Name extends DocumentFormatName>(
  format: Name,
  source: string | Uint8Array,
): ReadDocumentOf<Name> {
  const document = readDocument(typeof source === 'string' ? Buffer.from(source) : source, { filename });
  assert.equal(document.format, format);
  return document as ReadDocumentOf<Name>;
}

/** Reads what must be refused with a code, and gives the refusal. */
export function refusalOf(source: string | Uint8Array, code: RefusalCode, message?: RegExp): DocumentRefused {
  let refusal: unknown = null;
  try {
    readDocument(typeof source === 'string' ? Buffer.from(source) : source, { filename });
  } catch (error) {
    refusal = error;
  }
  assert.ok(refusal instanceof DocumentRefused, `expected a refusal, got ${String(refusal)}`);
  assert.equal(refusal.code, code, refusal.message);
  if (message !== undefined) assert.match(refusal.message, message);
  return refusal;
}

/** The fixtures of each format, by name of format; a format without any has no entry. */
export async function allFixtures(names: readonly string[]): Promise<Map<string, Readonly<Record<string, string>>>> {
  const modules = names.map(async (name) => {
    const { fixtures } = (await import(`../${name}/fixtures.ts`)) as { fixtures: Readonly<Record<string, string>> };
    return [name, fixtures] as const;
  });
  return new Map(await Promise.all(modules));
}
