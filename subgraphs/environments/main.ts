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

/** Container images and their tags, packages, and deployments. */
export function createEnvironmentsSubgraph(options: SubgraphOptions): Promise<OpenSubgraph> {
  return openSubgraph(
    {
      name: 'environments',
      typeDefs: subgraphTypeDefs('environments'),
      resolvers: withIntake(resolvers, reader),
      kinds,
      entities,
      migrations,
      extendContext: (context) => ({ ...context, loaders: createLoaders(context.run), listings, filters }),
    },
    options,
  );
}

if (import.meta.main) await runOnDatabase('environments', createEnvironmentsSubgraph);
