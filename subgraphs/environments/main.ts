import { subgraphTypeDefs } from '../../schema/typeDefs.ts';
import { Numbering1760000001000 } from '../kernel/ledger/feed.ts';
import { Ledger1760000000000 } from '../kernel/ledger/migration.ts';
import { withIntake } from '../kernel/intake/resolvers.ts';
import { openSubgraph, runAlone, type OpenSubgraph, type SubgraphOptions } from '../kernel/server/open.ts';
import { ENTITIES } from './data/entities.ts';
import { Environments1760000100000 } from './data/migrations/1760000100000-environments.ts';
import { environmentsReading } from './data/reading.ts';
import { KINDS } from './domain/kinds.ts';
import { mappers } from './ingest/index.ts';
import { resolvers } from './resolvers/index.ts';

export const migrations = [Ledger1760000000000, Numbering1760000001000, Environments1760000100000];

/** Container images and their tags, packages, and deployments. */
export function createEnvironmentsSubgraph(options: SubgraphOptions): Promise<OpenSubgraph> {
  return openSubgraph(
    {
      name: 'environments',
      typeDefs: subgraphTypeDefs('environments'),
      resolvers: withIntake(resolvers, mappers),
      kinds: KINDS,
      entities: ENTITIES,
      migrations,
      extendContext: (context) => ({ ...context, reading: environmentsReading(context.run, context.lists) }),
    },
    options,
  );
}

if (import.meta.main) await runAlone('environments', createEnvironmentsSubgraph);
