import { accessSync, constants, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartFailure } from '../../subgraphs/kernel/process/start-failure.ts';
import { makeDirectory, NotADirectory } from './directory.ts';

/** The data directory, held by this process alone until released. */
export interface LockedHome extends Disposable {
  readonly path: string;
  release(): void;
}

/**
 * Creates the data directory where it is missing and locks it. The lock is SQLite's file lock: the operating system
 * drops it when the process ends in whatever way, so that a crash leaves nothing to clean up.
 */
export function lockHome(path: string): LockedHome {
  makeWritable(path);
  const lock = takeLock(path);
  const pidFile = join(path, 'pedigree.pid');
  writeFileSync(pidFile, `${process.pid}\n`);
  const release = () => {
    if (!lock.isOpen) return;
    rmSync(pidFile, { force: true });
    lock.close();
  };
  return { path, release, [Symbol.dispose]: release };
}

function makeWritable(path: string): void {
  try {
    makeDirectory(path);
  } catch (error) {
    throw unmakeable(path, error);
  }
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** A matter of rights is for whoever may give them; anything else takes another place. */
function unmakeable(path: string, cause: unknown): StartFailure {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return unwritable(path, cause);
  const reason = cause instanceof Error ? cause.message : String(cause);
  const remedy = cause instanceof NotADirectory ? 'Move that away, or choose' : 'Choose';
  return new StartFailure(
    `The data directory ${path} cannot be made: ${reason}.`,
    `${remedy} another directory with PEDIGREE_HOME.`,
    { cause },
  );
}

function takeLock(path: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(join(path, 'lock'), { timeout: 500 });
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) throw inUse(path);
    throw unwritable(path, error);
  }
}

function inUse(path: string): StartFailure {
  return new StartFailure(
    `The data directory ${path} is in use by another Pedigree${holderOf(path)}.`,
    'Use that one, or end it first, or give this one a directory of its own with PEDIGREE_HOME.',
  );
}

function holderOf(path: string): string {
  try {
    return ` (process ${readFileSync(join(path, 'pedigree.pid'), 'utf8').trim()})`;
  } catch {
    return '';
  }
}

/** The failure to report when something in the data directory may not be written. */
export function unwritable(path: string, cause: unknown): StartFailure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartFailure(
    `The data directory ${path} cannot be written by ${currentUser()}: ${reason}`,
    'Make it writable for that user, or choose another with PEDIGREE_HOME.',
    { cause },
  );
}

/** The user that this process runs as, also where it has no name. */
export function currentUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? '?'}`;
  }
}
