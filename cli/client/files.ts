import { constants, createReadStream, openAsBlob } from 'node:fs';
import { access, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Unreadable, unreadable } from './unreadable.ts';

/** Something to send. */
export interface Source {
  /** As people name it. */
  readonly path: string;
  readonly filename: string | null;
  /** Throws Unreadable, with what to do about it. */
  open(): Promise<Blob>;
}

interface Found {
  isDirectory(): boolean;
  isFile(): boolean;
}

/**
 * The files that paths come to: those below a directory in order of their names, hidden ones and links left out. A path
 * that comes to none is a source that cannot be opened, so that it is told and does not hold up the others.
 */
export async function* sourcesOf(paths: readonly string[]): AsyncGenerator<Source, void, void> {
  for (const path of paths) {
    if (path === '-') yield { path, filename: null, open: () => readAll(process.stdin) };
    else yield* named(path);
  }
}

/** A text that the user names, from a file or from standard input. Throws Unreadable. */
export async function readText(path: string): Promise<string> {
  if (path === '-') return (await readAll(process.stdin)).text();
  return readFile(path, 'utf8').catch((error: unknown) => Promise.reject(unreadable(path, error)));
}

async function* named(path: string): AsyncGenerator<Source, void, void> {
  const found = await stat(path).catch((error: unknown) => unreadable(path, error));
  if (found instanceof Unreadable) return yield closed(path, found);
  // A pipe, such as of the shell's <(…), has no name of its own.
  if (found.isFIFO()) return yield { path, filename: null, open: () => readAll(createReadStream(path)) };
  let count = 0;
  for await (const source of walk(path, found)) {
    count += 1;
    yield source;
  }
  if (count > 0) return;
  yield closed(path, new Unreadable(path, 'there is no file to send in it; hidden ones and links are left out.'));
}

async function* walk(path: string, found: Found): AsyncGenerator<Source, void, void> {
  if (found.isFile()) yield { path, filename: basename(path), open: () => openFile(path) };
  if (!found.isDirectory()) return;
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => unreadable(path, error));
  if (entries instanceof Unreadable) return yield closed(path, entries);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.name.startsWith('.')) yield* walk(join(path, entry.name), entry);
  }
}

async function openFile(path: string): Promise<Blob> {
  try {
    // A blob is opened although its file may not be read, and fails later without saying so.
    await access(path, constants.R_OK);
    return await openAsBlob(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function closed(path: string, reason: Unreadable): Source {
  return { path, filename: null, open: () => Promise.reject(reason) };
}

/** Everything that a stream gives. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of stream) chunks.push(Uint8Array.from(chunk));
  return new Blob(chunks);
}
