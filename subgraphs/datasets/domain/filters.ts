import type { DataSourceKind, LawfulBasis, Sensitivity, TransformationRunStatus } from './rows.ts';

/** Conditions of lists, joined by and; absent or null: no condition. */

export interface DataSourceFilter {
  readonly name?: string | null;
  readonly nameContains?: string | null;
  readonly uri?: string | null;
  readonly uriContains?: string | null;
  readonly kind?: readonly DataSourceKind[] | null;
  readonly owner?: string | null;
  readonly jurisdiction?: string | null;
  readonly license?: string | null;
  readonly lawfulBasis?: readonly LawfulBasis[] | null;
  readonly consentExpiresBefore?: Date | null;
  readonly tag?: string | null;
}

export interface DatasetFilter {
  readonly namespace?: string | null;
  readonly name?: string | null;
  readonly nameContains?: string | null;
  readonly owner?: string | null;
  readonly sensitivity?: readonly Sensitivity[] | null;
  readonly tag?: string | null;
}

export interface DatasetVersionFilter {
  readonly namespace?: string | null;
  readonly name?: string | null;
  readonly nameContains?: string | null;
  readonly version?: string | null;
  readonly digest?: string | null;
  readonly sensitivity?: readonly Sensitivity[] | null;
  readonly owner?: string | null;
  readonly column?: string | null;
  readonly source?: string | null;
  readonly createdFrom?: Date | null;
  readonly createdBefore?: Date | null;
  readonly tag?: string | null;
}

export interface TransformationFilter {
  readonly namespace?: string | null;
  readonly name?: string | null;
  readonly nameContains?: string | null;
  readonly owner?: string | null;
  readonly repository?: string | null;
  readonly commit?: string | null;
  readonly tag?: string | null;
}

export interface TransformationRunFilter {
  readonly namespace?: string | null;
  readonly name?: string | null;
  readonly nameContains?: string | null;
  readonly runId?: string | null;
  readonly status?: readonly TransformationRunStatus[] | null;
  readonly commit?: string | null;
  readonly startedFrom?: Date | null;
  readonly startedBefore?: Date | null;
}
