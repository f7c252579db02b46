import type { DocumentNode } from 'graphql';
import type { DataSource, EntitySchema, MigrationInterface } from 'typeorm';
import { openSubgraphDatabase } from '../database/index.ts';
import { changeFeed, recordedTimes, type ChangeFeed, type RecordedTimes } from '../ledger/feed.ts';
import type { KindSpec } from '../ledger/kinds.ts';
import { Recorder } from '../ledger/recorder.ts';
import { databaseClock, type Clock } from '../time/clock.ts';
import { kernelContext, type KernelContext } from './context.ts';
import { logToStandardError, type LogFault } from './format-error.ts';
import { withFeed } from './feed-operations.ts';
import { createSubgraph, type RunningSubgraph } from './subgraph.ts';

/** What a subgraph is made of. */
export interface SubgraphParts<Context extends KernelContext> {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly resolvers: object;
  readonly kinds: readonly KindSpec[];
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Adds the subgraph's own loaders and services to a request's context. */
  readonly extendContext: (context: KernelContext, database: DataSource) => Context;
}

/** Where a subgraph runs. */
export interface SubgraphOptions {
  /** URL of a PostgreSQL database that has, or may be given, the subgraph's schema and role. */
  readonly databaseUrl: string;
  readonly poolSize?: number;
  readonly statementTimeoutMs?: number;
  /** Where recorded time comes from; the database's clock unless told. */
  readonly clock?: Clock;
  readonly log?: LogFault;
  /** Told what is being done, a line at a time. */
  readonly progress?: (line: string) => void;
}

/** A subgraph on its database, with its change feed. */
export interface OpenSubgraph extends RunningSubgraph, ChangeFeed {
  readonly database: DataSource;
  /** When its changes were recorded, up to an instant; nothing is numbered for it. */
  recorded(until: Date): Promise<RecordedTimes>;
}

/** Opens a subgraph's database, brings it up to date, and puts the subgraph together on it. */
export async function openSubgraph<Context extends KernelContext>(
  parts: SubgraphParts<Context>,
  options: SubgraphOptions,
): Promise<OpenSubgraph> {
  const { databaseUrl, clock = databaseClock, log = logToStandardError } = options;
  const { name, entities, migrations } = parts;
  const place = { ...options, url: databaseUrl, subgraph: name, entities, migrations };
  const database = await openSubgraphDatabase(place, options.progress);
  try {
    const recorder = new Recorder(database, parts.kinds, clock);
    const feed = changeFeed(database);
    const subgraph = await createSubgraph({
      name,
      typeDefs: parts.typeDefs,
      resolvers: withFeed(parts.resolvers, feed),
      createContext: () => parts.extendContext(kernelContext(database, recorder), database),
      isReady: () => answers(database),
      close: () => database.destroy(),
      log,
    });
    return {
      ...subgraph,
      ...feed,
      database,
      recorded: (until) => recordedTimes(database, until),
    };
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

async function answers(database: DataSource): Promise<boolean> {
  return database.query('SELECT 1').then(
    () => true,
    () => false,
  );
}
