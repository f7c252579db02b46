import { z } from 'zod';
import type { Notice, SourceDocument, SourceText } from '../format.ts';
import { isPlainObject, valueAt } from '../syntax/plain-value.ts';
import type { PlainObject, PlainValue } from '../syntax/plain-value.ts';
import { check, count, invalid, optionalText, requiredText } from './check.ts';

/** A file or directory that DVC knows by its content. */
export type DvcEntry = {
  /** As the file has it: relative to where the stage or the `.dvc` file stands, with `/`. */
  path: string;
  /**
   * Algorithm and value, for example `md5:` and 32 hexadecimal digits, of a directory with `.dir` at the end (then it is
   * of the listing of its files). Null: none is stated.
   */
  digest: string | null;
  sizeBytes: number | null;
  /** Files in a directory; null for a file, or when it is not stated. */
  fileCount: number | null;
};

const md5 = z.string().regex(/^[0-9a-f]{32}(\.dir)?$/, 'expected 32 hexadecimal digits, and .dir for a directory');

/** An entry of `deps` or `outs`. DVC has written `hash: md5` beside the digest since its version 3; earlier ones mean the same. */
const dvcEntry = z
  .looseObject({
    path: requiredText,
    md5: md5.nullish(),
    etag: optionalText,
    checksum: optionalText,
    size: count.nullish(),
    nfiles: count.nullish(),
  })
  .transform(({ path, size, nfiles, ...digests }): DvcEntry => {
    return { path, digest: digestOf(digests), sizeBytes: size ?? null, fileCount: nfiles ?? null };
  });

function digestOf(given: { md5?: string | null; etag: string | null; checksum: string | null }): string | null {
  if (given.md5 != null) return `md5:${given.md5}`;
  // What storage computes: an entity tag of a bucket or web server, or a checksum of HDFS.
  if (given.etag !== null) return `etag:${given.etag.replaceAll('"', '')}`;
  return given.checksum === null ? null : `checksum:${given.checksum}`;
}

/** Entries, each path once: of two that share it nobody could tell which is meant. */
export function readEntries(
  value: PlainValue | undefined,
  path: readonly string[],
  document: SourceDocument,
): DvcEntry[] {
  const entries = check(z.array(dvcEntry).nullish(), value, { path, lineOf: document.lineOf }) ?? [];
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (seen.has(entry.path)) throw invalid([...path, index, 'path'], 'expected each path once');
    seen.add(entry.path);
  }
  return entries;
}

/** Says how many entries state no digest, so that no version can be told from them. */
export function noticeUndigested(entries: readonly DvcEntry[], what: string, notice: Notice): void {
  const missing = entries.filter(({ digest }) => digest === null).length;
  if (missing > 0) notice(`${what}: ${missing} entries state no digest, so that no version can be told from them`);
}

/** The one object that a document is; undefined for anything else. */
export function soleObject(source: SourceText): { object: PlainObject; document: SourceDocument } | undefined {
  const [document, ...others] = source.documents;
  return document !== undefined && others.length === 0 && isPlainObject(document.value)
    ? { object: document.value, document }
    : undefined;
}

/** Whether a value is a list in which an object has a path: that is how DVC writes dependencies and outputs. */
export function listsPaths(value: PlainValue | undefined): boolean {
  return Array.isArray(value) && value.some((item) => typeof valueAt(item, 'path') === 'string');
}
