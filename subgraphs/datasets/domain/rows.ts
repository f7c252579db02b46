/** States of this subgraph's kinds as they are read; names as in kinds.ts. Null: unknown. */

export interface ReferenceValue {
  readonly scheme: string;
  readonly text: string;
}

export interface TagValue {
  readonly name: string;
  readonly value?: string | null;
}

export interface CodeRevisionValue {
  readonly repository?: string | null;
  readonly commit?: string | null;
  readonly dirty?: boolean | null;
}

export type DataSourceKind =
  | 'DATABASE'
  | 'TABLE'
  | 'FILE'
  | 'OBJECT_STORE'
  | 'STREAM'
  | 'API'
  | 'DATA_REGISTRY'
  | 'FEATURE_STORE'
  | 'SENSOR'
  | 'MANUAL'
  | 'SYNTHETIC'
  | 'OTHER';

export type LawfulBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'VITAL_INTERESTS'
  | 'PUBLIC_TASK'
  | 'LEGITIMATE_INTERESTS'
  | 'NOT_PERSONAL_DATA';

export type Sensitivity = 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL' | 'RESTRICTED';

export type TransformationRunStatus = 'SCHEDULED' | 'RUNNING' | 'FINISHED' | 'FAILED' | 'KILLED';

export interface DataSourceRow {
  readonly name: string;
  readonly kind: DataSourceKind | null;
  readonly uri: string | null;
  readonly description: string | null;
  readonly owner: string | null;
  readonly jurisdiction: string | null;
  readonly license: string | null;
  readonly lawfulBasis: LawfulBasis | null;
  readonly consentExpiresAt: Date | null;
  readonly tags: TagValue[] | null;
}

export interface DatasetAliasValue {
  readonly namespace: string;
  readonly name: string;
}

export interface DatasetRow {
  readonly namespace: string;
  readonly name: string;
  readonly description: string | null;
  readonly owner: string | null;
  readonly sensitivity: Sensitivity | null;
  readonly aliases: DatasetAliasValue[] | null;
  readonly tags: TagValue[] | null;
}

export interface ColumnValue {
  readonly name: string;
  readonly type?: string | null;
  readonly sensitivity?: Sensitivity | null;
  readonly description?: string | null;
}

export interface QuantileValue {
  readonly probability: number;
  readonly value: number;
}

export interface ColumnStatisticsValue {
  readonly column: string;
  readonly count?: number | null;
  readonly nullCount?: number | null;
  readonly distinctCount?: number | null;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly mean?: number | null;
  readonly standardDeviation?: number | null;
  readonly quantiles?: QuantileValue[] | null;
}

/** A column of another dataset version, which is named by its UUID. */
export interface SourceColumnValue {
  readonly datasetVersion: string;
  readonly column: string;
}

export interface ColumnDerivationValue {
  readonly column: string;
  readonly inputs: SourceColumnValue[];
  readonly transformation?: string | null;
}

/** A dataset version without what may be long. */
export interface DatasetVersionRow {
  readonly namespace: string;
  readonly name: string;
  readonly versionKey: string;
  readonly version: string | null;
  readonly dataset: string;
  readonly digest: string | null;
  readonly description: string | null;
  readonly createdAt: Date | null;
  readonly rowCount: number | null;
  readonly sizeBytes: number | null;
  readonly tags: TagValue[] | null;
  readonly sourceReferences: ReferenceValue[] | null;
  readonly derivedFromReferences: ReferenceValue[] | null;
  /** Only where the version was loaded by itself, not in a list. */
  readonly columns?: ColumnValue[] | null;
}

/** What of a dataset version may be long. */
export interface DatasetVersionDetails {
  readonly columns: ColumnValue[] | null;
  readonly statistics: ColumnStatisticsValue[] | null;
  readonly columnLineage: ColumnDerivationValue[] | null;
}

export interface TransformationRow {
  readonly namespace: string;
  readonly name: string;
  readonly description: string | null;
  readonly owner: string | null;
  readonly codeRevision: CodeRevisionValue | null;
  readonly tags: TagValue[] | null;
}

export interface ParameterValue {
  readonly name: string;
  readonly value: string;
}

export interface TransformationRunRow {
  readonly namespace: string;
  readonly name: string;
  readonly runId: string;
  readonly transformation: string;
  readonly status: TransformationRunStatus | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly codeRevision: CodeRevisionValue | null;
  readonly parameters: ParameterValue[] | null;
  readonly inputReferences: ReferenceValue[] | null;
  readonly outputReferences: ReferenceValue[] | null;
}
