import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { subgraphTypeDefs } from '../../schema/typeDefs.ts';
import { readConfig } from '../kernel/config/config.ts';
import { openSubgraphDatabase } from '../kernel/database/index.ts';
import { Numbering1760000001000 } from '../kernel/ledger/feed.ts';
import { Ledger1760000000000 } from '../kernel/ledger/migration.ts';
import { Recorder } from '../kernel/ledger/recorder.ts';
import { kernelContext } from '../kernel/server/context.ts';
import type { LogFault } from '../kernel/server/format-error.ts';
import { createSubgraph, type RunningSubgraph } from '../kernel/server/subgraph.ts';
import { databaseClock, type Clock } from '../kernel/time/clock.ts';
import { datasetsEntities } from './data/entities.ts';
import { Datasets1760000200000 } from './data/migrations/1760000200000-datasets.ts';
import { datasetsReading } from './data/reading.ts';
import { datasetsKinds } from './domain/kinds.ts';
import type { SubgraphContext } from './resolvers/context.ts';
import { datasetsResolvers } from './resolvers/index.ts';

const NAME = 'datasets';

/** Every migration of this subgraph's schema, the ledger's first. */
export const datasetsMigrations = [Ledger1760000000000, Numbering1760000001000, Datasets1760000200000] as const;

export interface DatasetsOptions {
  readonly databaseUrl: string;
  readonly clock?: Clock;
  readonly log?: LogFault;
  readonly poolSize?: number;
  readonly statementTimeoutMs?: number;
}

/** Opens the database, migrates it and puts the datasets subgraph together. */
export async function createDatasetsSubgraph(options: DatasetsOptions): Promise<RunningSubgraph> {
  const database = await openSubgraphDatabase({
    url: options.databaseUrl,
    subgraph: NAME,
    entities: datasetsEntities,
    migrations: datasetsMigrations,
    poolSize: options.poolSize,
    statementTimeoutMs: options.statementTimeoutMs,
  });
  const recorder = new Recorder(database, datasetsKinds, options.clock ?? databaseClock);
  return createSubgraph<SubgraphContext>({
    name: NAME,
    typeDefs: subgraphTypeDefs(NAME),
    resolvers: { ...datasetsResolvers },
    createContext: () => {
      const kernel = kernelContext(database, recorder);
      return { ...kernel, reading: datasetsReading(kernel.run, kernel.lists) };
    },
    isReady: () => answers(database),
    close: () => database.destroy(),
    log: options.log ?? (() => undefined),
  });
}

async function answers(database: DataSource): Promise<boolean> {
  return database.query('SELECT 1').then(
    () => true,
    () => false,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const config = readConfig([NAME]);
  const databaseUrl = config.subgraphs[NAME]?.databaseUrl;
  if (databaseUrl === undefined) throw new Error('DATABASE_URL is not set.');
  const log: LogFault = ({ correlationId, error }) => void process.stderr.write(`${correlationId} ${String(error)}\n`);
  const { poolSize, statementTimeoutMs } = config.database;
  const subgraph = await createDatasetsSubgraph({ databaseUrl, log, poolSize, statementTimeoutMs });
  const { url } = await subgraph.listen(config.port, config.host);
  process.stdout.write(`${NAME} answers at ${url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void subgraph.stop());
}
