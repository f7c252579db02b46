import type { KernelContext } from '../../kernel/server/context.ts';
import type { EnvironmentsReading } from '../domain/reading.ts';

/** What resolvers find in their context; made anew for each request. */
export interface SubgraphContext extends KernelContext {
  readonly reading: EnvironmentsReading;
}
