import { subgraphTypeDefs } from '../../schema/typeDefs.ts';
import { Numbering1760000001000 } from '../kernel/ledger/feed.ts';
import { Ledger1760000000000 } from '../kernel/ledger/migration.ts';
import { openSubgraph, runAlone, type OpenSubgraph, type SubgraphOptions } from '../kernel/server/open.ts';
import { entities } from './data/entities.ts';
import { filters } from './data/filters.ts';
import { listings } from './data/listings.ts';
import { createLoaders } from './data/loaders.ts';
import { Models1760000100000 } from './data/migrations/1760000100000-models.ts';
import { modelKinds } from './domain/kinds.ts';
import { resolvers } from './resolvers/index.ts';

export const migrations = [Ledger1760000000000, Numbering1760000001000, Models1760000100000];

/** Models, their versions and aliases, runs and evaluations. */
export function createModelsSubgraph(options: SubgraphOptions): Promise<OpenSubgraph> {
  return openSubgraph(
    {
      name: 'models',
      typeDefs: subgraphTypeDefs('models'),
      resolvers,
      kinds: modelKinds,
      entities,
      migrations,
      extendContext: (context) => ({ ...context, loaders: createLoaders(context.run), listings, filters }),
    },
    options,
  );
}

if (import.meta.main) await runAlone('models', createModelsSubgraph);
