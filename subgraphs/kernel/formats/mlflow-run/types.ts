import type { KeyValue } from '../support/key-values.ts';
import type { LoggedModel } from '../support/mlflow-logged-model.ts';
import type { SchemaField } from '../support/mlflow-signature.ts';
import type { MlflowExport } from '../support/mlflow.ts';

/** A training or evaluation run. Null: not stated. */
export type MlflowRun = {
  runId: string;
  /** The run that started this one. */
  parentRunId: string | null;
  experimentId: string | null;
  name: string | null;
  description: string | null;
  status: MlflowRunStatus;
  startedAt: Date | null;
  endedAt: Date | null;
  /** `active` or `deleted`. */
  lifecycleStage: string | null;
  artifactUri: string | null;
  user: string | null;
  /** Program or notebook that ran, and MLflow's kind of it: `LOCAL`, `NOTEBOOK`, `JOB`, `PROJECT`, … */
  sourceName: string | null;
  sourceType: string | null;
  codeRevision: MlflowCodeRevision | null;
  /** From the usual parameters (`seed`, `random_state`, …), when one of them is a whole number. */
  seed: MlflowSeed | null;
  /** Container image that an MLflow project ran in, as the tag `mlflow.docker.image.uri` writes it. */
  imageUri: string | null;
  compute: MlflowCompute | null;
  /** Sorted by name. */
  parameters: { name: string; value: string }[];
  /** Every recorded point, sorted by name, then as the file has them. */
  metrics: MlflowMetricPoint[];
  loggedModels: LoggedModel[];
  inputs: MlflowDatasetInput[];
  /** Tags that users set; MLflow's own (`mlflow.*`) are in systemTags. */
  tags: KeyValue[];
  systemTags: KeyValue[];
  export: MlflowExport;
};

export type MlflowRunStatus = 'SCHEDULED' | 'RUNNING' | 'FINISHED' | 'FAILED' | 'KILLED';

export type MlflowCodeRevision = {
  /** Without credentials. */
  repository: string | null;
  /** Full or abbreviated hash, in lower case. */
  commit: string | null;
  /** Branch or tag. */
  reference: string | null;
  /** Path of the program below the repository's root. */
  path: string | null;
  dirty: boolean | null;
};

export type MlflowSeed = { parameter: string; value: number };

/** The Databricks cluster that a run used. */
export type MlflowCompute = {
  clusterId: string | null;
  clusterName: string | null;
  nodeType: string | null;
  driverNodeType: string | null;
  workers: number | null;
  runtime: string | null;
};

/** One recorded value of a metric. */
export type MlflowMetricPoint = {
  name: string;
  /** Null when the run recorded a value that is not finite: see nonFinite. */
  value: number | null;
  nonFinite: 'NaN' | 'Infinity' | '-Infinity' | null;
  step: number;
  recordedAt: Date | null;
};

export type MlflowDatasetRole = 'TRAINING' | 'VALIDATION' | 'TEST' | 'EVALUATION' | 'OTHER';

/** A dataset that the run read. */
export type MlflowDatasetInput = {
  role: MlflowDatasetRole;
  /** The role as the file writes it, e.g. `training`. */
  context: string | null;
  /** MLflow's short name of the dataset, which is not unique. */
  name: string;
  /** MLflow's own short hash of schema and sample: no content digest. */
  digest: string | null;
  source: MlflowDatasetSource;
  /** Null when the schema is unknown or made of tensors. */
  columns: SchemaField[] | null;
  tensors: SchemaField[] | null;
  rowCount: number | null;
  /** Whether rowCount is an estimate (Spark's approximate count). */
  rowCountApproximate: boolean;
};

/** Where a dataset comes from. */
export type MlflowDatasetSource = {
  kind: MlflowSourceKind;
  /** MLflow's `source_type` as written. */
  sourceType: string;
  /**
   * Namespace and name as OpenLineage names the dataset. Null when the source does not tell (a query, code, a table of
   * a metastore that it does not name): then MLflow's name and digest are all there is.
   */
  namespace: string | null;
  name: string | null;
  /** Version of a Delta table, revision of a Hub dataset. */
  version: string | null;
  /** Location of the data, without credentials. */
  uri: string | null;
  /** Table name as written. */
  table: string | null;
  tableId: string | null;
  sql: string | null;
  /** Split of a Hub dataset. */
  split: string | null;
  /** Program that made the data, for the kind CODE. */
  code: MlflowCodeRevision | null;
};

export type MlflowSourceKind =
  'DELTA_TABLE' | 'TABLE' | 'SQL' | 'LOCAL' | 'HTTP' | 'OBJECT_STORE' | 'HUGGING_FACE' | 'CODE' | 'OTHER';
