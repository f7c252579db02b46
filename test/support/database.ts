import { randomBytes } from 'node:crypto';
import { after } from 'node:test';
import pg from 'pg';
import { provision } from '../../subgraphs/kernel/database/provision.ts';
import { startTestPostgres } from './postgres.ts';

/** A database that nothing else uses. */
export interface TestDatabase extends AsyncDisposable {
  /** For `openDataSource`, `create…Subgraph` and pg. */
  readonly url: string;
  /** Runs one statement as the login and returns its rows. */
  query<Row extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Drops it; whoever is still connected is disconnected. Happens by itself after the test file. */
  drop(): Promise<void>;
}

/**
 * A fresh, empty database on the PostgreSQL of this test run, dropped after the test file. Name the subgraphs whose
 * schemas and roles it should have. A file run without the global setup gets a PostgreSQL of its own.
 */
export async function createTestDatabase(subgraphs: readonly string[] = []): Promise<TestDatabase> {
  const serverUrl = await serverOfThisRun();
  const name = `test_${process.pid}_${randomBytes(5).toString('hex')}`;
  await runOn(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await provision(url.href, subgraphs);
  // Connections are kept for a while: reading every table by a connection each takes longer than the reading.
  const pool = new pg.Pool({ connectionString: url.href, max: 4, allowExitOnIdle: true });
  pool.on('error', () => undefined);
  const drop = async () => {
    if (!pool.ended) await pool.end();
    await persistently(() => runOn(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  cleanups.push(drop);
  return {
    url: url.href,
    drop,
    [Symbol.asyncDispose]: drop,
    query: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(text, [...values])).rows,
  };
}

const cleanups: (() => Promise<void>)[] = [];
let own: Promise<string> | undefined;

after(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A pool that is just closing may connect once more while its database is dropped: then it is dropped again. */
async function persistently(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 200));
    }
  }
}

function serverOfThisRun(): Promise<string> {
  const shared = process.env.PEDIGREE_TEST_POSTGRES;
  if (shared !== undefined) return Promise.resolve(shared);
  own ??= startTestPostgres().then((server) => {
    cleanups.unshift(() => server.stop());
    return server.url;
  });
  return own;
}

async function runOn(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
