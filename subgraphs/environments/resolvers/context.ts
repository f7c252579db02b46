import type { KernelContext } from '../../kernel/server/context.ts';
import type { Filters, Listings, Loaders } from '../domain/reading.ts';

/** What the resolvers of this subgraph work with; made anew for each request. */
export interface SubgraphContext extends KernelContext {
  readonly loaders: Loaders;
  readonly listings: Listings;
  readonly filters: Filters;
}
