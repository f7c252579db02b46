import type { Loaders } from '../data/loaders.ts';
import type { KernelContext } from '../../kernel/server/context.ts';

/** What the resolvers of this subgraph work with; made anew for each request. */
export interface SubgraphContext extends KernelContext {
  readonly loaders: Loaders;
}
