import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../cli/launcher/embedded-postgres.ts';
import { FOLLOWERS, SUBGRAPHS } from '../../cli/launcher/subgraphs.ts';
import { namesOf } from '../../subgraphs/kernel/database/names.ts';
import { urlsOf } from './contestant.ts';
import type { Ground } from './contestant.ts';
import { startService } from './service.ts';
import type { Service, ServiceCommand } from './service.ts';

/** Enough for the connection pools of all contestants at once. */
const SETTINGS = ['max_connections=500'];

/** What all contestants of a run stand on: one PostgreSQL, and the subgraph processes that several of them ask. */
export interface OpenGround extends Ground {
  readonly postgres: { readonly pid: number; readonly version: string };
  /** Brings the statistics of all tables up to date, so that no contestant pays for the first one's writes. */
  settle(): Promise<void>;
  /** Stops everything that was started on it, and removes its data. */
  leave(): Promise<void>;
}

/** Starts an empty embedded PostgreSQL, with the settings that Pedigree itself gives it. */
export async function openGround(): Promise<OpenGround> {
  const home = await mkdtemp(join(tmpdir(), 'pedigree-bench-'));
  // As root, the server runs as another user, who must be able to enter.
  await chmod(home, 0o755);
  const postgres = await startEmbeddedPostgres({ home, settings: SETTINGS });
  const services: Service[] = [];
  const start = async (how: ServiceCommand): Promise<Service> => {
    const service = await startService({ ...how, environment: { PEDIGREE_HOME: home, ...how.environment } });
    services.push(service);
    return service;
  };
  return {
    databaseUrl: postgres.url,
    postgres,
    start,
    subgraphs: sharedSubgraphs(start, postgres.url),
    settle: () => settle(postgres.url),
    async leave() {
      // Whoever asks others ends before them.
      for (const service of services.toReversed()) await service.stop();
      await postgres.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

type Subgraphs = ReadonlyMap<string, Service>;

function sharedSubgraphs(start: Ground['start'], databaseUrl: string): Ground['subgraphs'] {
  const started = new Map<string | undefined, Promise<Subgraphs>>();
  const startEach = async (names: readonly string[], environment: Record<string, string>, directory?: string) => {
    const startOne = async (name: string) =>
      [name, await start({ name, command: [`subgraphs/${name}/main.ts`], environment, directory })] as const;
    return Promise.all(names.map(startOne));
  };
  const startAll = async (directory?: string): Promise<Subgraphs> => {
    const keepers = await startEach(Object.keys(SUBGRAPHS), { DATABASE_URL: databaseUrl }, directory);
    const followers = await startEach(Object.keys(FOLLOWERS), urlsOf(keepers), directory);
    return new Map([...keepers, ...followers]);
  };
  return (directory) => {
    const known = started.get(directory) ?? startAll(directory);
    started.set(directory, known);
    return known;
  };
}

async function settle(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const name of Object.keys(SUBGRAPHS)) {
      // A role may tend its own tables only, and leaves the others out with a warning.
      await client.query(`SET ROLE ${namesOf(name).role}`);
      await client.query('VACUUM (ANALYZE)');
    }
  } finally {
    await client.end();
  }
}
