import type { MetricPoint, Pointer } from './kinds.ts';

/** Rows as the database holds them: what is unknown is null. */
export interface Tag {
  name: string;
  value: string | null;
}

export interface ModelRow {
  namespace: string;
  name: string;
  owner: string | null;
  purpose: string | null;
  intendedUse: string | null;
  limitations: string | null;
  description: string | null;
  tags: Tag[] | null;
  createdAt: Date | null;
}

export interface SignatureField {
  name: string | null;
  type: string;
  required: boolean | null;
  shape: number[] | null;
}

export interface Signature {
  inputs: SignatureField[];
  outputs: SignatureField[];
}

export interface Flavor {
  name: string;
  version: string | null;
}

export interface CodeRevision {
  repository: string | null;
  commit: string | null;
  dirty: boolean | null;
}

export interface ModelVersionRow {
  namespace: string;
  model: string;
  version: string;
  description: string | null;
  documentation: { title: string | null; uri: string }[] | null;
  tags: Tag[] | null;
  authors: string[] | null;
  createdAt: Date | null;
  codeRevision: CodeRevision | null;
  artifacts: { uri: string; digest: string | null; sizeBytes: number | null; mediaType: string | null }[] | null;
  signature: Signature | null;
  flavors: Flavor[] | null;
  parents: (Pointer & { relation: ParentRelation })[] | null;
  run: Pointer | null;
  loggedModel: string | null;
}

export type ParentRelation = 'FINE_TUNING' | 'DISTILLATION' | 'QUANTIZATION' | 'MERGE' | 'RETRAINING' | 'OTHER';
export type InputRole = 'TRAINING' | 'VALIDATION' | 'TEST' | 'OTHER';

export interface LoggedModelRow {
  signature: Signature | null;
  flavors: Flavor[] | null;
  sizeBytes: number | null;
  createdAt: Date | null;
}

export interface ModelAliasRow {
  namespace: string;
  model: string;
  alias: string;
  version: string | null;
  modelVersion: string | null;
}

export interface AliasAssignmentRow {
  version: string | null;
  modelVersion: string | null;
  assignedFrom: Date | null;
  assignedTo: Date | null;
}

export interface RunRow {
  namespace: string;
  runId: string;
  name: string | null;
  kind: 'TRAINING' | 'EVALUATION' | 'OTHER' | null;
  experiment: string | null;
  status: 'SCHEDULED' | 'RUNNING' | 'FINISHED' | 'FAILED' | 'KILLED' | null;
  startedAt: Date | null;
  endedAt: Date | null;
  seed: number | null;
  executedBy: string | null;
  codeRevision: CodeRevision | null;
  hardware: {
    description: string | null;
    cpuCount: number | null;
    memoryBytes: number | null;
    accelerator: string | null;
    acceleratorCount: number | null;
  } | null;
  parameters: { name: string; value: string }[] | null;
  metrics: MetricPoint[] | null;
  steps:
    | {
        kind: 'PREPROCESSING' | 'FEATURE_ENGINEERING' | 'TRAINING' | 'EVALUATION' | 'OTHER';
        name: string;
        startedAt: string | null;
        endedAt: string | null;
      }[]
    | null;
  tags: Tag[] | null;
  inputs: (Pointer & { role: InputRole })[] | null;
  image: Pointer | null;
}

export interface EvaluationMetric {
  name: string;
  value: number;
  baseline: number | null;
  threshold: number | null;
  comparison: 'AT_LEAST' | 'AT_MOST' | 'ABSOLUTE_AT_MOST' | null;
}

export interface EvaluationRow {
  modelVersion: string;
  namespace: string;
  model: string;
  version: string;
  name: string;
  kind: 'PERFORMANCE' | 'FAIRNESS' | 'DRIFT' | 'DATA_QUALITY';
  description: string | null;
  evaluatedAt: Date | null;
  metrics: EvaluationMetric[] | null;
  slices:
    | {
        attribute: string;
        group: string;
        metric: string;
        value: number;
        sampleSize: number | null;
        confidenceInterval: { lower: number; upper: number; level: number } | null;
      }[]
    | null;
  dataset: Pointer | null;
  run: Pointer | null;
  metricsFile: string | null;
}

export interface MetricsFileRow {
  metrics: EvaluationMetric[] | null;
}
