import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { accountFor } from './postgres/account.ts';
import { locateBinaries } from './postgres/binaries.ts';
import type { PostgresBinaries } from './postgres/binaries.ts';
import { LOGIN, clusterPaths, openCluster } from './postgres/cluster.ts';
import type { Cluster } from './postgres/cluster.ts';
import { endLeftovers } from './postgres/leftovers.ts';
import { startServer } from './postgres/server-process.ts';
import type { ServerProcess } from './postgres/server-process.ts';
import { lockHome } from './home.ts';
import type { LockedHome } from './home.ts';
import { freePort } from '../../subgraphs/kernel/process/port.ts';
import { StartFailure } from '../../subgraphs/kernel/process/start-failure.ts';

/** Where and how the embedded PostgreSQL runs. */
export interface EmbeddedPostgresOptions {
  /** The data directory (`PEDIGREE_HOME`); the database is in `postgres/` in it. */
  home: string;
  progress?: (line: string) => void;
  /** Further settings of the server, such as `fsync=off` in tests. */
  settings?: readonly string[];
}

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres extends AsyncDisposable {
  /** URL of Pedigree's database, with its login and password. */
  readonly url: string;
  readonly pid: number;
  readonly version: string;
  /** Settles when the server has ended, whether stopped or killed. */
  readonly ended: Promise<void>;
  /** Ends the server and releases the data directory. Repeatable. */
  stop(): Promise<void>;
}

const ATTEMPTS = 20;
/** The port was taken in the meantime, or a killed server's children are still ending. */
const PASSING = /could not create any TCP\/IP sockets|Address (already )?in use|pre-existing shared memory block/i;

/**
 * Starts the PostgreSQL that npm brought, on a data directory that no other Pedigree may use meanwhile. It listens on
 * a loopback port only, with a random password. As root it runs as another user, since PostgreSQL refuses root.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = lockHome(options.home);
  try {
    return await startLocked(home, options);
  } catch (error) {
    home.release();
    throw error;
  }
}

async function startLocked(home: LockedHome, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const progress = options.progress ?? (() => undefined);
  const account = accountFor(join(clusterPaths(home.path).directory, 'data'), home.path);
  const binaries = await locateBinaries(account);
  const cluster = await openCluster(home.path, binaries, account, progress);
  const ignorePid = await endLeftovers(cluster, progress);
  progress(`Starting PostgreSQL ${binaries.version}…`);
  const server = await startPatiently(cluster, binaries, options.settings ?? [], ignorePid);
  const stop = async () => {
    await server.stop();
    home.release();
  };
  return {
    url: `postgres://${LOGIN}:${cluster.password}@127.0.0.1:${server.port}/${LOGIN}`,
    pid: server.pid,
    version: binaries.version,
    ended: server.ended,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function startPatiently(
  cluster: Cluster,
  binaries: PostgresBinaries,
  settings: readonly string[],
  ignorePid: number | undefined,
): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startServer(cluster, binaries, { port: await freePort(), settings, ignorePid });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (attempt < ATTEMPTS && PASSING.test(reason)) {
        await pause(250);
        continue;
      }
      throw new StartFailure(
        `PostgreSQL did not start on ${cluster.data}:\n${reason}`,
        `Its log is ${cluster.log}. Check the free space and the permissions there, or choose another directory with PEDIGREE_HOME.`,
        { cause: error },
      );
    }
  }
}
