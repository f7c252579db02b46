import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Account } from './account.ts';
import type { PostgresBinaries } from './binaries.ts';
import { run } from './run.ts';
import { unwritable } from '../home.ts';
import { StartFailure } from '../../../subgraphs/kernel/process/start-failure.ts';

/** A database cluster on disk: PostgreSQL's own directory, the login's password beside it, and PostgreSQL's log. */
export interface Cluster {
  directory: string;
  data: string;
  password: string;
  log: string;
  account: Account | undefined;
}

/** The login and the database of Pedigree in its own cluster. The login is no superuser. */
export const LOGIN = 'pedigree';

/** Where the cluster of a data directory is. */
export function clusterPaths(home: string) {
  const directory = join(home, 'postgres');
  return {
    directory,
    data: join(directory, 'data'),
    passwordFile: join(directory, 'password'),
    log: join(directory, 'log'),
  };
}

/** The cluster of this data directory, created where there is none. */
export async function openCluster(
  home: string,
  binaries: PostgresBinaries,
  account: Account | undefined,
  progress: (line: string) => void,
): Promise<Cluster> {
  const paths = clusterPaths(home);
  removeHalfMade(home);
  if (!existsSync(paths.directory)) {
    progress(`Creating a PostgreSQL ${binaries.version} database in ${paths.directory}…`);
    await createCluster(home, binaries, account);
  }
  checkVersion(paths.data, binaries);
  try {
    return { ...paths, account, password: readFileSync(paths.passwordFile, 'utf8').trim() };
  } catch (error) {
    throw unwritable(home, error);
  }
}

function checkVersion(data: string, binaries: PostgresBinaries): void {
  const found = readVersion(data);
  if (found === binaries.major) return;
  const written = `The database in ${data} was written by PostgreSQL ${found}; this Pedigree brings PostgreSQL ${binaries.version}.`;
  if (found > binaries.major) {
    throw new StartFailure(
      written,
      'Start the newer Pedigree that wrote it, or choose another directory with PEDIGREE_HOME.',
    );
  }
  throw new StartFailure(
    written,
    'Start the Pedigree that wrote it and move its database with pg_dump, or choose another directory with PEDIGREE_HOME.',
  );
}

function readVersion(data: string): number {
  try {
    const version = Number.parseInt(readFileSync(join(data, 'PG_VERSION'), 'utf8'), 10);
    if (Number.isInteger(version)) return version;
    throw new Error('PG_VERSION is not a number');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EACCES' || code === 'EPERM') throw unwritable(data, error);
    throw new StartFailure(
      `${data} is not a PostgreSQL database (${error instanceof Error ? error.message : String(error)}).`,
      'Restore it from a backup, or choose another directory with PEDIGREE_HOME.',
      { cause: error },
    );
  }
}

/** Where a cluster is made. */
const stagingOf = (home: string, name: string): string => `${clusterPaths(home).directory}.new${name}`;

/** Removes what starts that were cut off left. What an initdb that outlived its own still writes to stays until the next. */
function removeHalfMade(home: string): void {
  const prefix = basename(stagingOf(home, ''));
  for (const name of readdirSync(home).filter((entry) => entry.startsWith(prefix))) {
    try {
      rmSync(join(home, name), { recursive: true, force: true });
    } catch {
      // It is in nobody's way.
    }
  }
}

/**
 * Creates everything under another name and renames it at the end, so that a half-made cluster is never taken for one. A
 * name of its own, as the initdb of a start that was killed may still be writing.
 */
async function createCluster(home: string, binaries: PostgresBinaries, account: Account | undefined): Promise<void> {
  const { directory } = clusterPaths(home);
  const staging = stagingOf(home, `-${randomBytes(4).toString('hex')}`);
  const data = join(staging, 'data');
  try {
    mkdirSync(staging, { mode: 0o755 });
    mkdirSync(data, { mode: 0o700 });
    if (account !== undefined) chownSync(data, account.ids.uid, account.ids.gid);
  } catch (error) {
    throw unwritable(home, error);
  }
  const password = randomBytes(32).toString('hex');
  await initialise(data, binaries, account, password);
  writeFileSync(join(staging, 'password'), `${password}\n`, { mode: 0o600, flush: true });
  renameSync(staging, directory);
  syncDirectory(home);
}

/** Without this, a power cut could undo the renaming, and with it what was written since. */
function syncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** Nothing waits for the disk until the end: the directory gets its name only after one pass has written it all. */
async function initialise(data: string, binaries: PostgresBinaries, account: Account | undefined, password: string) {
  await withDirectory(data, account, async (path, directory) => {
    const step = async (command: string, args: string[], input?: string) => {
      const { code, output } = await run(command, args, { account, directory, input });
      if (code !== 0) throw initFailure(data, output);
    };
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    await step(binaries.initdb, ['-D', path, '-U', 'postgres', '--auth=reject', '--no-sync', ...locale]);
    const settings = ['-c', 'exit_on_error=true', '-c', 'fsync=off'];
    await step(binaries.postgres, ['--single', '-D', path, ...settings, 'postgres'], bootstrapSql(password));
    writeFileSync(join(data, 'pg_hba.conf'), HOST_BASED_AUTHENTICATION);
    await step(binaries.initdb, ['-D', path, '--sync-only']);
  });
}

const HOST_BASED_AUTHENTICATION = `# Pedigree connects with its password from this machine; nothing else connects.
host all ${LOGIN} 127.0.0.1/32 scram-sha-256
`;

/** In single-user mode, a statement is a line. The superuser keeps no password and no line in pg_hba.conf. */
function bootstrapSql(password: string): string {
  return [
    `CREATE ROLE ${LOGIN} LOGIN CREATEROLE CREATEDB PASSWORD '${password}'`,
    `CREATE DATABASE ${LOGIN} OWNER ${LOGIN}`,
    '',
  ].join('\n');
}

function initFailure(data: string, output: string): StartFailure {
  const reason =
    output
      .split('\n')
      .filter((line) => /error|fatal|could not|no space/i.test(line))
      .at(-1) ?? output;
  return new StartFailure(
    `PostgreSQL could not create its database in ${data}: ${reason.trim()}`,
    'Check the free space and the permissions there, or choose another directory with PEDIGREE_HOME.',
  );
}

/**
 * Names a directory so that `account` reaches it although it may not walk the path to it (a checkout under /root):
 * an inherited descriptor needs no walking. The descriptor is open while `work` runs.
 */
export async function withDirectory<T>(
  path: string,
  account: Account | undefined,
  work: (path: string, descriptor: number | undefined) => Promise<T>,
): Promise<T> {
  if (account === undefined || (await canReach(path, account))) return work(path, undefined);
  if (process.platform !== 'linux' || !statSync('/proc/self/fd', { throwIfNoEntry: false })) {
    throw new StartFailure(
      `The user ${account.name}, who runs PostgreSQL for root, cannot reach ${path}.`,
      'Choose a directory that every user can enter with PEDIGREE_HOME, or start Pedigree as an ordinary user.',
    );
  }
  const descriptor = openSync(path, 'r');
  try {
    return await work('/proc/self/fd/3', descriptor);
  } finally {
    closeSync(descriptor);
  }
}

async function canReach(path: string, account: Account): Promise<boolean> {
  const answer = await run('/bin/sh', ['-c', 'cd "$1" && ls', 'sh', path], { account });
  return answer.code === 0;
}
