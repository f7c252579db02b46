import type { Validity } from '../../kernel/writing/validity.ts';
import type { InputRole, ParentRelation, RunRow } from './rows.ts';

/**
 * What mutations and documents say, before it is checked. Where a property may be absent, null says the same, save at
 * the top of an update, where null makes the attribute unknown.
 */
export type Maybe<T> = T | null | undefined;

export interface ReferenceInput {
  readonly scheme: string;
  readonly text: string;
}

export interface ModelVersionKey {
  readonly namespace: string;
  readonly model: string;
  readonly version: string;
}

export interface DatasetVersionKey {
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
}

export interface RunKey {
  readonly namespace: string;
  readonly runId: string;
}

interface TagInput {
  readonly name: string;
  readonly value?: Maybe<string>;
}

interface CodeRevisionInput {
  readonly repository?: Maybe<string>;
  readonly commit?: Maybe<string>;
  readonly dirty?: Maybe<boolean>;
}

export interface ModelInput {
  readonly namespace: string;
  readonly name: string;
  readonly owner?: Maybe<string>;
  readonly purpose?: Maybe<string>;
  readonly intendedUse?: Maybe<string>;
  readonly limitations?: Maybe<string>;
  readonly description?: Maybe<string>;
  readonly createdAt?: Maybe<Date>;
  readonly tags?: Maybe<readonly TagInput[]>;
}

export type ModelUpdate = Omit<ModelInput, 'createdAt'> & Validity;

export interface SignatureFieldInput {
  readonly name?: Maybe<string>;
  readonly type: string;
  readonly required?: Maybe<boolean>;
  readonly shape?: Maybe<readonly number[]>;
}

export interface SignatureInput {
  readonly inputs: readonly SignatureFieldInput[];
  readonly outputs: readonly SignatureFieldInput[];
}

export interface ArtifactInput {
  readonly uri: string;
  readonly digest?: Maybe<string>;
  readonly sizeBytes?: Maybe<number>;
  readonly mediaType?: Maybe<string>;
}

export interface ModelVersionInput extends ModelVersionKey {
  readonly authors?: Maybe<readonly string[]>;
  readonly createdAt?: Maybe<Date>;
  readonly description?: Maybe<string>;
  readonly documentation?: Maybe<readonly { readonly title?: Maybe<string>; readonly uri: string }[]>;
  readonly tags?: Maybe<readonly TagInput[]>;
  readonly codeRevision?: Maybe<CodeRevisionInput>;
  readonly artifacts?: Maybe<readonly ArtifactInput[]>;
  readonly signature?: Maybe<SignatureInput>;
  readonly flavors?: Maybe<readonly { readonly name: string; readonly version?: Maybe<string> }[]>;
  readonly parents?: Maybe<
    readonly {
      readonly modelVersion?: Maybe<ModelVersionKey>;
      readonly reference?: Maybe<ReferenceInput>;
      readonly relation: ParentRelation;
    }[]
  >;
  readonly run?: Maybe<RunKey>;
}

export type ModelVersionUpdate = Pick<
  ModelVersionInput,
  keyof ModelVersionKey | 'description' | 'documentation' | 'tags'
> &
  Validity;

export interface ModelAliasInput extends Validity {
  readonly namespace: string;
  readonly model: string;
  readonly alias: string;
  readonly version?: Maybe<string>;
}

export interface RunInputInput {
  readonly role: InputRole;
  readonly datasetVersion?: Maybe<DatasetVersionKey>;
  readonly reference?: Maybe<ReferenceInput>;
}

export interface MetricInput {
  readonly name: string;
  readonly value: number;
  readonly step?: Maybe<number>;
  readonly at?: Maybe<Date>;
}

export interface RunInput extends RunKey {
  readonly name?: Maybe<string>;
  readonly kind?: Maybe<RunRow['kind']>;
  readonly experiment?: Maybe<string>;
  readonly status?: Maybe<RunRow['status']>;
  readonly startedAt?: Maybe<Date>;
  readonly endedAt?: Maybe<Date>;
  readonly seed?: Maybe<number>;
  readonly executedBy?: Maybe<string>;
  readonly codeRevision?: Maybe<CodeRevisionInput>;
  readonly hardware?: Maybe<{
    readonly description?: Maybe<string>;
    readonly cpuCount?: Maybe<number>;
    readonly memoryBytes?: Maybe<number>;
    readonly accelerator?: Maybe<string>;
    readonly acceleratorCount?: Maybe<number>;
  }>;
  readonly parameters?: Maybe<readonly { readonly name: string; readonly value: string }[]>;
  readonly metrics?: Maybe<readonly MetricInput[]>;
  readonly steps?: Maybe<
    readonly {
      readonly kind: string;
      readonly name: string;
      readonly startedAt?: Maybe<Date>;
      readonly endedAt?: Maybe<Date>;
    }[]
  >;
  readonly tags?: Maybe<readonly TagInput[]>;
  readonly inputs?: Maybe<readonly RunInputInput[]>;
  readonly imageDigest?: Maybe<string>;
  readonly imageReference?: Maybe<ReferenceInput>;
}

export type RunUpdate = Pick<RunInput, keyof RunKey | 'name' | 'status' | 'endedAt' | 'tags'> & Validity;

export interface MetricThreshold {
  readonly value: number;
  readonly threshold?: Maybe<number>;
  readonly comparison?: Maybe<'AT_LEAST' | 'AT_MOST' | 'ABSOLUTE_AT_MOST'>;
}

export interface EvaluationInput {
  readonly modelVersion: ModelVersionKey;
  readonly name: string;
  readonly kind: string;
  readonly description?: Maybe<string>;
  readonly evaluatedAt?: Maybe<Date>;
  readonly metrics: readonly (MetricThreshold & { readonly name: string; readonly baseline?: Maybe<number> })[];
  readonly slices?: Maybe<
    readonly {
      readonly attribute: string;
      readonly group: string;
      readonly metric: string;
      readonly value: number;
      readonly sampleSize?: Maybe<number>;
      readonly confidenceInterval?: Maybe<{ readonly lower: number; readonly upper: number; readonly level: number }>;
    }[]
  >;
  readonly datasetVersion?: Maybe<DatasetVersionKey>;
  readonly datasetReference?: Maybe<ReferenceInput>;
  readonly run?: Maybe<RunKey>;
}

export type EvaluationUpdate = Pick<EvaluationInput, 'modelVersion' | 'name'> &
  Partial<Omit<EvaluationInput, 'kind' | 'metrics'>> & {
    readonly kind?: Maybe<EvaluationInput['kind']>;
    readonly metrics?: Maybe<EvaluationInput['metrics']>;
  } & Validity;
