import type { KernelContext } from '../../kernel/server/context.ts';
import type { DatasetsReading } from '../domain/reading.ts';

/** What resolvers find in their context; made anew for each request. */
export interface SubgraphContext extends KernelContext {
  readonly reading: DatasetsReading;
}
