import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after } from 'node:test';
import { createDocumentIntake, type DocumentIntake } from '../../gateway/intake/main.ts';
import { createGateway, type Gateway, type Subgraph } from '../../gateway/main.ts';
import { createComplianceSubgraph } from '../../subgraphs/compliance/main.ts';
import { createDatasetsSubgraph } from '../../subgraphs/datasets/main.ts';
import { createEnvironmentsSubgraph } from '../../subgraphs/environments/main.ts';
import { createModelsSubgraph } from '../../subgraphs/models/main.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const OPENERS = {
  compliance: createComplianceSubgraph,
  datasets: createDatasetsSubgraph,
  environments: createEnvironmentsSubgraph,
  models: createModelsSubgraph,
};
const NAMES = Object.keys(OPENERS) as (keyof typeof OPENERS)[];
const ROOT = new URL('../../', import.meta.url).pathname;

/** Documents that others wrote; absent in a checkout that stands alone. */
export const DATA = join(ROOT, '../shared/data');
export const hasData = existsSync(DATA);
/** Why a test is left out, for the test runner. */
export const skip = hasData ? false : 'the documents that others wrote are not beside this checkout';
export const WINE_DEPLOYMENT = join(ROOT, 'test/intake/fixtures/wine-deployment.yaml');

/** The whole installation on a database of its own. */
export interface World extends DocumentIntake {
  readonly gateway: Gateway;
  readonly database: TestDatabase;
  /** Subgraphs named here do not answer. */
  readonly down: Set<string>;
  /** Subgraphs named here validate, but do not answer when they shall apply. */
  readonly downWhenApplying: Set<string>;
  post(bytes: string | Uint8Array, query?: Record<string, string>, headers?: Record<string, string>): Promise<Answer>;
  postFile(path: string, query?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  readonly http: number;
  readonly retryAfter: string | null;
  readonly digest: string;
  readonly format: string | null;
  readonly status: string;
  readonly code?: string;
  readonly message?: string;
  readonly subgraphs: { subgraph: string; status: string; error: string | null }[];
  readonly entities: { id: string; kind: string; label: string; outcome: string }[];
  readonly notices: string[];
}

const cleanups: (() => Promise<void>)[] = [];

// Here, not where a world is opened: a hook that is registered within another ends with that.
after(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** Opens an installation that ends after the test file. */
export async function openWorld(): Promise<World> {
  const database = await createTestDatabase(NAMES);
  const down = new Set<string>();
  const downWhenApplying = new Set<string>();
  const opened = await Promise.all(
    NAMES.map((name) => OPENERS[name]({ databaseUrl: database.url, poolSize: 4, log: () => undefined })),
  );
  const subgraphs = Object.fromEntries(opened.map((one) => [one.name, failing(one, { down, downWhenApplying })]));
  const intake = createDocumentIntake({ subgraphs });
  const supergraphSdl = readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8');
  const gateway = await createGateway({ supergraphSdl, subgraphs, routes: intake.routes });
  const post: World['post'] = async (bytes, query = {}, headers = {}) => {
    const url = `http://localhost/documents?${new URLSearchParams(query).toString()}`;
    const body = typeof bytes === 'string' ? bytes : new Blob([Uint8Array.from(bytes)]);
    const response = await gateway.fetch(new Request(url, { method: 'POST', headers, body }));
    const answer = (await response.json()) as Omit<Answer, 'http' | 'retryAfter'>;
    return { ...answer, http: response.status, retryAfter: response.headers.get('retry-after') };
  };
  cleanups.push(async () => {
    await intake.sweeper.stop();
    await gateway.stop();
    for (const one of opened) await one.stop();
  });
  return {
    ...intake,
    gateway,
    database,
    down,
    downWhenApplying,
    post,
    postFile: (path, query) => post(readFileSync(path), { filename: basename(path), ...query }),
  };
}

type InProcess = Extract<Subgraph, { execute: unknown }> & { readonly name: string };

function failing(subgraph: InProcess, { down, downWhenApplying }: Pick<World, 'down' | 'downWhenApplying'>): Subgraph {
  const { name } = subgraph;
  return {
    execute: (request) => {
      const { query } = request;
      const applies = typeof query === 'string' && query.includes('_applyDocument');
      const isDown = down.has(name) || (applies && downWhenApplying.has(name));
      return isDown ? Promise.reject(new Error('It is down.')) : subgraph.execute(request);
    },
  };
}

/** Files below folders of the data. */
export function filesOf(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(DATA, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

/** Asks the gateway; fails where there are errors. */
export async function ask<Data>({ gateway }: World, query: string, variables: object = {}): Promise<Data> {
  const request = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await (await gateway.fetch(request)).json()) as { data: Data; errors?: unknown[] };
  if (errors?.length) throw new Error(JSON.stringify(errors));
  return data;
}

/** Columns that say when, by which transaction and in which order something was written, not what. */
const OF_THE_WRITE = new Set([
  ...[
    'asserted_in',
    'retracted_in',
    'change_id',
    'transaction_id',
    'position',
    'recorded_at',
    'observed_at',
    'received_at',
  ],
  ...['touched_at', 'applied_at', 'key_id', 'key', 'sha256', 'record'],
]);
/** What follows from the others, or is a diary of the writes. */
const LEFT_OUT = new Set(['schema_migration', 'change', 'outbox', 'feed', 'subject_key']);
const SERIAL = new Set(['claim', 'edge']);

/** Everything that is believed, as sorted lines of text: equal for equal knowledge, however it came about. */
export async function dump({ database }: Pick<World, 'database'>): Promise<string[]> {
  const tables = await database.query<{ schema: string; name: string }>(
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
      WHERE table_schema = ANY($1) AND table_type = 'BASE TABLE' ORDER BY 1, 2`,
    [NAMES],
  );
  const lines: string[] = [];
  for (const { schema, name } of tables.filter((table) => !LEFT_OUT.has(table.name))) {
    const rows = await database.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM "${schema}"."${name}" t`,
    );
    for (const { row } of rows) {
      if (row['retracted_in'] != null) continue;
      const kept = Object.entries(row).filter(
        ([column]) => !OF_THE_WRITE.has(column) && !(column === 'id' && SERIAL.has(name)),
      );
      lines.push(`${schema}.${name} ${JSON.stringify(Object.fromEntries(kept))}`);
    }
  }
  return lines.sort();
}
