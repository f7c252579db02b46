import { subgraphTypeDefs } from '../../schema/typeDefs.ts';
import { Numbering1760000001000 } from '../kernel/ledger/feed.ts';
import { Ledger1760000000000 } from '../kernel/ledger/migration.ts';
import { withIntake } from '../kernel/intake/resolvers.ts';
import { runOnDatabase } from '../kernel/process/run-alone.ts';
import { openSubgraph, type OpenSubgraph, type SubgraphOptions } from '../kernel/server/open.ts';
import { datasetsEntities } from './data/entities.ts';
import { Datasets1760000200000 } from './data/migrations/1760000200000-datasets.ts';
import { datasetsReading } from './data/reading.ts';
import { datasetsKinds } from './domain/kinds.ts';
import { mappers } from './ingest/index.ts';
import { datasetsResolvers } from './resolvers/index.ts';

/** Every migration of this subgraph's schema, the ledger's first. */
export const datasetsMigrations = [Ledger1760000000000, Numbering1760000001000, Datasets1760000200000] as const;

/** Data sources, datasets and their versions, transformations and their runs. */
export function createDatasetsSubgraph(options: SubgraphOptions): Promise<OpenSubgraph> {
  return openSubgraph(
    {
      name: 'datasets',
      typeDefs: subgraphTypeDefs('datasets'),
      resolvers: withIntake(datasetsResolvers, mappers),
      kinds: datasetsKinds,
      entities: datasetsEntities,
      migrations: datasetsMigrations,
      extendContext: (context) => ({ ...context, reading: datasetsReading(context.run, context.lists) }),
    },
    options,
  );
}

if (import.meta.main) await runOnDatabase('datasets', createDatasetsSubgraph);
