import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Something to send. */
export interface Source {
  /** As people name it. */
  readonly path: string;
  readonly filename: string | null;
  open(): Promise<Blob>;
}

/** The files that paths come to: those below a directory in order of their names, hidden ones and links left out. */
export async function* sourcesOf(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === '-') yield { path, filename: null, open: () => readAll(process.stdin) };
    else yield* walk(path, await stat(path));
  }
}

async function* walk(path: string, found: { isDirectory(): boolean; isFile(): boolean }): AsyncGenerator<Source> {
  if (found.isFile()) yield { path, filename: basename(path), open: () => openAsBlob(path) };
  if (!found.isDirectory()) return;
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.name.startsWith('.')) yield* walk(join(path, entry.name), entry);
  }
}

/** Everything that a stream gives. */
export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of stream) chunks.push(Uint8Array.from(chunk));
  return new Blob(chunks);
}
