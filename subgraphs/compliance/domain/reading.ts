import type { Condition } from '../../kernel/reading/conditions.ts';
import type { Listing } from '../../kernel/reading/connection.ts';
import type { Key, StateLoader } from '../../kernel/reading/state-loader.ts';
import type { DocumentRow } from './documents/document.ts';
import type { GovernanceRow, TransitionRow } from './governance/governance.ts';
import type { PrincipalRow } from './principals/principal.ts';

type Maybe<T> = T | null | undefined;

/** Loads several values per key, many keys at once. */
interface ListLoader<Row> {
  load(key: Key): Promise<Row[]>;
}

/** What a request can load. */
export interface Loaders {
  readonly principals: StateLoader<PrincipalRow>;
  readonly governance: StateLoader<GovernanceRow>;
  readonly stateChanges: ListLoader<TransitionRow>;
  readonly riskTierChanges: ListLoader<TransitionRow>;
  readonly documents: StateLoader<DocumentRow>;
}

export type ListName = 'principals' | 'governances' | 'documents' | 'intakes' | 'applications';

export type Listings = Readonly<Record<ListName, Listing>>;

export interface PrincipalFilter {
  readonly issuer?: Maybe<string>;
  readonly kind?: Maybe<string>;
  readonly email?: Maybe<string>;
  readonly gitName?: Maybe<string>;
  readonly registryName?: Maybe<string>;
}

export interface GovernanceFilter {
  readonly state?: Maybe<readonly string[]>;
  readonly riskTier?: Maybe<readonly string[]>;
}

export interface DocumentFilter {
  readonly status?: Maybe<readonly string[]>;
  readonly format?: Maybe<string>;
  readonly collector?: Maybe<string>;
  readonly digestPrefix?: Maybe<string>;
}

/** What callers may ask of the root lists, as conditions. */
export interface Filters {
  principals(filter: PrincipalFilter): Condition;
  governances(filter: GovernanceFilter): Condition;
  documents(filter: DocumentFilter): Condition;
}
