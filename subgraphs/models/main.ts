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

/** Models, their versions and aliases, runs and evaluations. */
export function createModelsSubgraph(options: SubgraphOptions): Promise<OpenSubgraph> {
  return openSubgraph(
    {
      name: 'models',
      typeDefs: subgraphTypeDefs('models'),
      resolvers: withIntake(resolvers, reader),
      kinds,
      entities,
      migrations,
      extendContext: (context) => ({ ...context, loaders: createLoaders(context.run), listings, filters }),
    },
    options,
  );
}

if (import.meta.main) await runOnDatabase('models', createModelsSubgraph);
