import type { DataSource } from 'typeorm';
import { subgraphTypeDefs } from '../../schema/typeDefs.ts';
import type { KernelContext } from '../kernel/server/context.ts';
import { runOnDatabase } from '../kernel/process/run-alone.ts';
import { openSubgraph, type OpenSubgraph, type SubgraphOptions } from '../kernel/server/open.ts';
import { intakeStore } from './data/documents/intake-store.ts';
import { content, unfinished } from './data/documents/reading.ts';
import { entities } from './data/entities.ts';
import { filters } from './data/filters.ts';
import { listings } from './data/listings.ts';
import { createLoaders } from './data/loaders.ts';
import { migrations } from './data/migrations/index.ts';
import { IntakeService } from './domain/documents/intake-service.ts';
import { kinds } from './domain/kinds.ts';
import type { SubgraphContext } from './resolvers/context.ts';
import { resolvers } from './resolvers/index.ts';

/** Principals, the governance of model versions, and documents. */
export function createComplianceSubgraph(options: SubgraphOptions): Promise<OpenSubgraph> {
  return openSubgraph<SubgraphContext>(
    {
      name: 'compliance',
      typeDefs: subgraphTypeDefs('compliance'),
      resolvers,
      kinds,
      entities,
      migrations,
      extendContext,
    },
    options,
  );
}

function extendContext(kernel: KernelContext, database: DataSource): SubgraphContext {
  const { run, recorder } = kernel;
  return {
    ...kernel,
    loaders: createLoaders(run),
    listings,
    filters,
    intake: new IntakeService(recorder, intakeStore(database)),
    intakeReads: {
      unfinished: (seconds, first) => unfinished(run, seconds, first),
      content: (digest) => content(run, digest),
    },
  };
}

if (import.meta.main) await runOnDatabase('compliance', createComplianceSubgraph);
