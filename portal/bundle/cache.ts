import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { buildBundle } from './build.ts';
import type { Bundle } from './build.ts';

const PORTAL = fileURLToPath(new URL('..', import.meta.url));
const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const CACHE = join(MODULES, '.cache', 'pedigree');

/** The bundle of a version, made anew only when none is kept; rejects when the signal is aborted meanwhile. */
export async function loadBundle(
  version: string,
  progress: (line: string) => void,
  signal?: AbortSignal,
): Promise<Bundle> {
  const file = join(CACHE, `playground-${version}`);
  const kept = await readKept(file);
  if (kept !== undefined) return kept;
  progress('Bundling the playground, once…');
  const bundle = await buildBundle(version, signal);
  await keep(file, bundle).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    progress(`The playground cannot be kept in ${CACHE}, so every start bundles it again: ${reason}`);
  });
  return bundle;
}

/** Which bundle it is: a digest of everything in portal/, and of what npm says that it has installed. */
export async function bundleVersion(): Promise<string> {
  const found = await readdir(PORTAL, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...files.sort(), join(MODULES, '.package-lock.json')]) {
    const contents = await readFile(file);
    hash.update(`${file.slice(PORTAL.length)} ${contents.length}\n`).update(contents);
  }
  return hash.digest('hex').slice(0, 16);
}

async function readKept(file: string): Promise<Bundle | undefined> {
  try {
    return deserialize(await readFile(file)) as Bundle;
  } catch {
    // Not there, or cut off by a loss of power: it is made again either way.
    return undefined;
  }
}

/** Renamed into place, so that another start never reads half a file; what was made of other sources goes. */
async function keep(file: string, bundle: Bundle): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, serialize(bundle));
  await rename(unfinished, file);
  const others = (await readdir(CACHE)).filter((name) => /^playground-[\da-f]+$/.test(name) && name !== basename(file));
  await Promise.all(others.map((name) => rm(join(CACHE, name), { force: true })));
}
