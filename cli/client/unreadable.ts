import { resolve } from 'node:path';
import { printable } from './server.ts';

/** A path that nothing can be read from, with what to do about it. */
export class Unreadable extends Error {
  constructor(path: string, why: string) {
    super(`'${printable(path)}': ${why}`);
    this.name = 'Unreadable';
  }
}

/** What keeps a path from being read. */
export function unreadable(path: string, error: unknown): Unreadable {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new Unreadable(path, (REASONS[code] ?? unknown(error))(path));
}

const REASONS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `there is no such file or directory (looked for ${printable(resolve(path))}). Check the path.`,
  ENOTDIR: (path) => `a part of ${printable(resolve(path))} is a file, not a directory. Check the path.`,
  EISDIR: () => 'it is a directory. Name a file in it.',
  EACCES: () => 'this user may not read it. Change its permissions, or run the command as another user.',
};

function unknown(error: unknown): () => string {
  return () => `it cannot be read (${error instanceof Error ? error.message : String(error)}).`;
}
