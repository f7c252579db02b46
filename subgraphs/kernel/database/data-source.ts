import 'reflect-metadata';
import { DataSource } from 'typeorm';
import type { EntitySchema, MigrationInterface } from 'typeorm';
import { observedClient } from './client.ts';
import { connected } from './connected.ts';
import { DatabaseFailure, explainConnectionFailure } from './failures.ts';
import { namesOf } from './names.ts';
import { connectionTypes } from './parsers.ts';
import { silence } from './silence.ts';

/** Everything a subgraph says about its database. */
export interface DataSourceOptions {
  /** The login's URL. Its parameters are kept, except those that this module sets itself. */
  url: string;
  subgraph: string;
  entities: readonly EntitySchema[];
  migrations: readonly (new () => MigrationInterface)[];
  /** Connections at most; 10 unless told. */
  poolSize?: number;
  /** The server ends a longer statement; 30 seconds unless told, 0 for no limit. */
  statementTimeoutMs?: number;
}

/** Table of each schema that says which migrations it has had. */
export const MIGRATIONS_TABLE = 'schema_migration';

const CONNECT_TIMEOUT_MS = 10_000;
/** What is read waits no longer for a table that is locked, as by an instance that migrates it; see `writing` for who writes. */
const LOCK_TIMEOUT_MS = 2_000;
/** A new connection costs PostgreSQL a process that plans everything anew, so a lull of a minute must not end one. */
const IDLE_TIMEOUT_MS = 600_000;

/**
 * Opens the connection pool of one subgraph, acting as its role and seeing its schema only. Run `migrate` next.
 * Times are UTC; `int8` arrives as a number and `timestamptz` as a Date on these connections only.
 */
export async function openDataSource(options: DataSourceOptions): Promise<DataSource> {
  const { schema } = namesOf(options.subgraph);
  const { url, serverOptions } = splitUrl(options.url);
  const role = await roleToTake(url, options.subgraph);
  const settings = [
    `-c lock_timeout=${LOCK_TIMEOUT_MS}`,
    // Costs of recursive statements are guessed far too high, and compiling one takes most of a second.
    '-c jit=off',
    serverOptions,
    `-c search_path=${schema}`,
    '-c timezone=UTC',
    '-c default_transaction_isolation=read\\ committed',
    role && `-c role=${role}`,
  ];
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    schema,
    applicationName: `pedigree ${options.subgraph}`,
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    logging: false,
    logger: silence,
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: {
      Client: observedClient(options.subgraph),
      types: connectionTypes,
      options: settings.filter(Boolean).join(' '),
      statement_timeout: options.statementTimeoutMs ?? 30_000,
      idle_in_transaction_session_timeout: 60_000,
      keepAlive: true,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
    },
  });
  try {
    return await dataSource.initialize();
  } catch (error) {
    throw explainConnectionFailure(error, options.url);
  }
}

/** What pg reads from a URL overrides its options; so what this module sets is taken out of the URL first. */
function splitUrl(text: string): { url: string; serverOptions: string } {
  if (!URL.canParse(text))
    throw new DatabaseFailure('DATABASE_URL is not a URL. Write postgres://user:password@host:port/database.');
  const url = new URL(text);
  const serverOptions = url.searchParams.get('options') ?? '';
  for (const name of ['options', 'application_name', 'statement_timeout']) url.searchParams.delete(name);
  return { url: url.href, serverOptions };
}

/** The subgraph's role when it owns the schema and the login may switch to it; otherwise the login acts itself. */
async function roleToTake(url: string, subgraph: string): Promise<string | undefined> {
  const { schema, role } = namesOf(subgraph);
  const owner = await connected(url, async (client) => {
    const found = await client.query<{ name: string; may: boolean }>(
      `SELECT r.rolname AS name, pg_has_role(current_user, r.oid,
              CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) AS may
         FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner WHERE n.nspname = $1`,
      [schema],
    );
    return found.rows[0];
  });
  if (owner === undefined)
    throw new DatabaseFailure(`The schema ${schema} does not exist. Run \`pedigree migrate\` first.`);
  return owner.name === role && owner.may ? role : undefined;
}
