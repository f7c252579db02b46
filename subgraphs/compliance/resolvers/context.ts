import type { ContentRow, UnfinishedRow } from '../domain/documents/intake.ts';
import type { DocumentRow } from '../domain/documents/document.ts';
import type { IntakeService } from '../domain/documents/intake-service.ts';
import type { GovernanceRow, TransitionRow } from '../domain/governance/governance.ts';
import type { Filters } from '../domain/reading.ts';
import type { PrincipalRow } from '../domain/principals/principal.ts';
import type { Listing } from '../../kernel/reading/connection.ts';
import type { Key, StateLoader } from '../../kernel/reading/state-loader.ts';
import type { KernelContext } from '../../kernel/server/context.ts';

interface ListLoader<Row> {
  load(key: Key): Promise<Row[]>;
}

/** What the resolvers of compliance find in their context. */
export interface SubgraphContext extends KernelContext {
  readonly loaders: {
    readonly principals: StateLoader<PrincipalRow>;
    readonly governance: StateLoader<GovernanceRow>;
    readonly stateChanges: ListLoader<TransitionRow>;
    readonly riskTierChanges: ListLoader<TransitionRow>;
    readonly documents: StateLoader<DocumentRow>;
  };
  readonly listings: Readonly<Record<'principals' | 'governances' | 'documents' | 'intakes' | 'applications', Listing>>;
  readonly filters: Filters;
  readonly intake: IntakeService;
  /** Statements of intake that are neither a load by id nor a page. */
  readonly intakeReads: {
    unfinished(olderThanSeconds: number, first: number): Promise<UnfinishedRow[]>;
    content(digest: string): Promise<ContentRow | null>;
  };
}
