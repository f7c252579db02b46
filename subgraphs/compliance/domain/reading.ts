import type { Condition } from '../../kernel/reading/conditions.ts';

type Maybe<T> = T | null | undefined;

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
