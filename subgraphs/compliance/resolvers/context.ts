import type { KernelContext } from '../../kernel/server/context.ts';
import type { IntakeService } from '../domain/documents/intake-service.ts';
import type { ContentRow, UnfinishedRow } from '../domain/documents/intake.ts';
import type { Filters, Listings, Loaders } from '../domain/reading.ts';

/** What the resolvers of this subgraph work with; made anew for each request. */
export interface SubgraphContext extends KernelContext {
  readonly loaders: Loaders;
  readonly listings: Listings;
  readonly filters: Filters;
  readonly intake: IntakeService;
  /** Statements of intake that are neither a load by id nor a page. */
  readonly intakeReads: {
    unfinished(olderThanSeconds: number, first: number): Promise<UnfinishedRow[]>;
    content(digest: string): Promise<ContentRow | null>;
  };
}
