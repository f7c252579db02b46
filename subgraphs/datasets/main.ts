import { subgraphTypeDefs } from '../../schema/typeDefs.ts';
import { withIntake } from '../kernel/intake/resolvers.ts';
import { runOnDatabase } from '../kernel/process/run-alone.ts';
import { openSubgraph, type OpenSubgraph, type SubgraphOptions } from '../kernel/server/open.ts';
import { entities } from './data/entities.ts';
import { filters } from './data/filters.ts';
import { listings } from './data/listings.ts';
import { createLoaders } from './data/loaders.ts';
import { migrations } from './data/migrations/index.ts';
import { kinds } from './domain/kinds.ts';
import { reader } from './ingest/index.ts';
import { resolvers } from './resolvers/index.ts';

/** Data sources, datasets and their versions, transformations and their runs. */
export function createDatasetsSubgraph(options: SubgraphOptions): Promise<OpenSubgraph> {
  return openSubgraph(
    {
      name: 'datasets',
      typeDefs: subgraphTypeDefs('datasets'),
      resolvers: withIntake(resolvers, reader),
      kinds,
      entities,
      migrations,
      extendContext: (context) => ({ ...context, loaders: createLoaders(context.run), listings, filters }),
    },
    options,
  );
}

if (import.meta.main) await runOnDatabase('datasets', createDatasetsSubgraph);
