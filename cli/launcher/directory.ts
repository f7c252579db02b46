import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Something that is no directory stands where one is needed. */
export class NotADirectory extends Error {
  constructor(path: string, link: boolean) {
    super(`${path} is ${link ? 'a link that leads nowhere' : 'no directory'}`);
    this.name = 'NotADirectory';
  }
}

/**
 * Makes a directory where it is missing, with those that it lies in. Node's own recursive making never ends on a file
 * system that takes no directories, such as /proc.
 */
export function makeDirectory(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (isDirectory(path)) return;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') throw new NotADirectory(path, lstatSync(path).isSymbolicLink());
    const parent = dirname(path);
    if (parent === path || (code !== 'ENOENT' && code !== 'ENOTDIR')) throw error;
    makeDirectory(parent);
    mkdirSync(path);
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
