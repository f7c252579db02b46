import { pathToFileURL } from 'node:url';
import { subgraphTypeDefs } from '../../schema/typeDefs.ts';
import { readConfig } from '../kernel/config/config.ts';
import { openSubgraphDatabase } from '../kernel/database/index.ts';
import { Recorder } from '../kernel/ledger/recorder.ts';
import { kernelContext } from '../kernel/server/context.ts';
import type { LogFault } from '../kernel/server/format-error.ts';
import { createSubgraph, type RunningSubgraph } from '../kernel/server/subgraph.ts';
import { databaseClock, type Clock } from '../kernel/time/clock.ts';
import { intakeStore } from './data/documents/intake-store.ts';
import { applicationListing, content, documentListing, intakeListing, unfinished } from './data/documents/reading.ts';
import { ENTITIES } from './data/entities.ts';
import { governanceListing } from './data/governance/reading.ts';
import { createLoaders } from './data/loaders.ts';
import { MIGRATIONS } from './data/migrations/index.ts';
import { principalListing } from './data/principals/reading.ts';
import { IntakeService } from './domain/documents/intake-service.ts';
import { KINDS } from './domain/kinds.ts';
import type { SubgraphContext } from './resolvers/context.ts';
import { resolvers } from './resolvers/index.ts';

export interface ComplianceOptions {
  readonly databaseUrl: string;
  readonly clock?: Clock;
  readonly log?: LogFault;
  readonly poolSize?: number;
  readonly statementTimeoutMs?: number;
}

const LISTINGS = {
  principals: principalListing,
  governances: governanceListing,
  documents: documentListing,
  intakes: intakeListing,
  applications: applicationListing,
} as const;

/** Puts compliance together: its database, migrated, and its API. */
export async function createComplianceSubgraph(options: ComplianceOptions): Promise<RunningSubgraph> {
  const { databaseUrl, clock = databaseClock, log = ignore, ...limits } = options;
  const database = await openSubgraphDatabase({ url: databaseUrl, subgraph: 'compliance', entities: ENTITIES, migrations: MIGRATIONS, ...limits });
  const recorder = new Recorder(database, KINDS, clock);
  const intake = new IntakeService(recorder, intakeStore(database));
  const createContext = (): SubgraphContext => {
    const kernel = kernelContext(database, recorder);
    const { run } = kernel;
    return {
      ...kernel,
      loaders: createLoaders(run),
      listings: LISTINGS,
      intake,
      intakeReads: { unfinished: (seconds, first) => unfinished(run, seconds, first), content: (digest) => content(run, digest) },
    };
  };
  return createSubgraph({
    name: 'compliance',
    typeDefs: subgraphTypeDefs('compliance'),
    resolvers,
    createContext,
    isReady: () => database.query('SELECT 1').then(() => true, () => false),
    close: () => database.destroy(),
    log,
  });
}

const ignore: LogFault = () => undefined;

async function serve(): Promise<void> {
  const config = readConfig(['compliance']);
  const databaseUrl = config.subgraphs['compliance']?.databaseUrl;
  if (databaseUrl === undefined) throw new Error('Set DATABASE_URL: a subgraph that runs alone brings no PostgreSQL of its own.');
  const { poolSize, statementTimeoutMs } = config.database;
  const log: LogFault = ({ correlationId, error }) => void process.stderr.write(`${correlationId} ${error instanceof Error ? error.stack : String(error)}\n`);
  const subgraph = await createComplianceSubgraph({ databaseUrl, poolSize, statementTimeoutMs, log });
  const { url } = await subgraph.listen(config.port, config.host);
  process.stdout.write(`compliance answers at ${url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void subgraph.stop());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve();
