import { subgraphTypeDefs } from '../../schema/typeDefs.ts';
import { withIntake } from '../kernel/intake/resolvers.ts';
import { runOnDatabase } from '../kernel/process/run-alone.ts';
import { openSubgraph, type OpenSubgraph, type SubgraphOptions } from '../kernel/server/open.ts';
import { entities } from './data/entities.ts';
import { migrations } from './data/migrations/index.ts';
import { environmentsReading } from './data/reading.ts';
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
      extendContext: (context) => ({ ...context, reading: environmentsReading(context.run, context.lists) }),
    },
    options,
  );
}

if (import.meta.main) await runOnDatabase('environments', createEnvironmentsSubgraph);
