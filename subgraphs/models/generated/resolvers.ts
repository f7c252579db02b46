import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  AliasAssignmentMapper,
  AliasAssignmentConnectionMapper,
  ClaimConnectionMapper,
  ContainerImageMapper,
  DatasetVersionMapper,
  EvaluationMapper,
  EvaluationConnectionMapper,
  EvaluationMetricMapper,
  MetricMapper,
  MetricConnectionMapper,
  ModelMapper,
  ModelAliasMapper,
  ModelAliasConnectionMapper,
  ModelConnectionMapper,
  ModelVersionMapper,
  ModelVersionConnectionMapper,
  ParentVersionMapper,
  RunMapper,
  RunConnectionMapper,
  RunInputMapper,
} from '../resolvers/mappers.ts';
import type { SubgraphContext } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /**
   * An instant as RFC 3339 text, for example `2026-06-12T00:00:00Z`. Answers are in UTC with milliseconds. An input without
   * a zone is read as UTC; more than three decimals of a second are cut off.
   */
  DateTime: { input: Date; output: Date | string };
  /** A whole number of up to 2^53 - 1 in magnitude: a count, a size in bytes, a position. Answered as a JSON number. */
  Long: { input: number; output: number };
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown };
};

/** How far a claim can be relied on. Of conflicting claims, the more confident one is shown. */
export type Confidence =
  /** Checked against a signature, a digest or the system that it speaks of. */
  | 'VERIFIED'
  /** Stated by a document or a caller. */
  | 'DECLARED'
  /** Derived by Pedigree from other statements. */
  | 'INFERRED';

/** Who said what about an entity. Claims are never changed or removed; conflicting ones are kept side by side. */
export type Claim = {
  __typename?: 'Claim';
  /**
   * The attributes stated, by name. References to other entities are their UUIDs. Null takes back what a mutation stated, or
   * says that an alias points at none; in a set, an element `{ "$removed": NAME }` takes back the element of that name.
   */
  values: Scalars['JSON']['output'];
  /** How far it can be relied on. */
  confidence: Confidence;
  /** What collected it, for example `api` or the name of a CI system. */
  collector: Scalars['String']['output'];
  /** SHA-256 of the document that states it, as `sha256:` and 64 hexadecimal digits. Null when a mutation does. */
  documentDigest: Maybe<Scalars['String']['output']>;
  /** Format of that document, for example `mlflow-run`. Null when a mutation states it. */
  documentFormat: Maybe<Scalars['String']['output']>;
  /** When it was observed. */
  observedAt: Scalars['DateTime']['output'];
  /** Since when it is said to hold. Null: always. */
  validFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is said to hold, exclusive. Null: no end is known. */
  validTo: Maybe<Scalars['DateTime']['output']>;
  /** Why it was stated, in the words of whoever did. Null when no reason was given. */
  reason: Maybe<Scalars['String']['output']>;
};

/** A page of claims, latest recorded first. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims of this page. */
  nodes: Array<Claim>;
  /** The claims of this page with their cursors. */
  edges: Array<ClaimEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of claims in all pages. */
  totalCount: Scalars['Long']['output'];
};

/** A claim and its place in the list. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** A state of source code under version control. */
export type CodeRevision = {
  __typename?: 'CodeRevision';
  /** URL or path of the repository. Null when unknown. */
  repository: Maybe<Scalars['String']['output']>;
  /** Full commit hash. Null when unknown. */
  commit: Maybe<Scalars['String']['output']>;
  /** Whether the working tree had changes that the commit does not contain. Null when unknown. */
  dirty: Maybe<Scalars['Boolean']['output']>;
};

/** A state of source code under version control. */
export type CodeRevisionInput = {
  /** URL or path of the repository. Null when unknown. */
  repository?: InputMaybe<Scalars['String']['input']>;
  /** Full commit hash: 40 or 64 hexadecimal digits for Git. Null when unknown. */
  commit?: InputMaybe<Scalars['String']['input']>;
  /** Whether the working tree had changes that the commit does not contain. Null when unknown. */
  dirty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An entry of the subgraph's change feed. */
export type _Change = {
  __typename?: '_Change';
  /** 1, 2, 3, … without gaps. */
  position: Scalars['Long']['output'];
  /** When it became known; never earlier than the entry before. */
  recordedAt: Scalars['DateTime']['output'];
  /** The change record: canonical JSON by RFC 8785. */
  record: Scalars['String']['output'];
  /** SHA-256 of the record as 64 hexadecimal digits. */
  sha256: Scalars['String']['output'];
};

/** A document as the gateway hands it on. The subgraph reads it again: it trusts the bytes, not the sender. */
export type _DocumentInput = {
  /** Its exact text, a byte order mark included, so that its UTF-8 bytes have the document's digest. */
  content: Scalars['String']['input'];
  /** The name it was sent under. */
  filename?: InputMaybe<Scalars['String']['input']>;
  /**
   * What the request says that the document does not: an object with any of environment, namespace, observedAt, collector,
   * confidence.
   */
  context?: InputMaybe<Scalars['JSON']['input']>;
};

/** Whether a subgraph accepts a document. */
export type _DocumentValidation = {
  __typename?: '_DocumentValidation';
  /** Its digest, as the subgraph reads it. */
  digest: Scalars['String']['output'];
  /** Why it is refused; null when it is sound. */
  refusal: Maybe<_DocumentFault>;
  /** What the sender should know though it is taken. */
  notices: Array<Scalars['String']['output']>;
};

/** Why a subgraph refuses a document. */
export type _DocumentFault = {
  __typename?: '_DocumentFault';
  /** What kind of fault it has, in upper case. */
  code: Scalars['String']['output'];
  /** What is wrong with it and how to mend it. */
  message: Scalars['String']['output'];
};

/** What a subgraph made of a document. */
export type _DocumentApplication = {
  __typename?: '_DocumentApplication';
  /** Its digest, as the subgraph reads it. */
  digest: Scalars['String']['output'];
  /** What it states facts about, and after those what it only names. */
  entities: Array<_DocumentEntity>;
  /** What the sender should know though it is taken. */
  notices: Array<Scalars['String']['output']>;
};

/** An entity that a document states facts about, or names. */
export type _DocumentEntity = {
  __typename?: '_DocumentEntity';
  /** Public id of the entity, or of a reference: `Reference:` and a UUID. */
  id: Scalars['ID']['output'];
  /** Kind of the entity; for a reference that of what it stands for. */
  kind: Scalars['String']['output'];
  /** Natural key or reference, for people to read. */
  label: Scalars['String']['output'];
  /** What became of it. */
  outcome: _DocumentOutcome;
  /** Why, where the outcome does not say it all. */
  message: Maybe<Scalars['String']['output']>;
};

/** What became of an entity. */
export type _DocumentOutcome =
  /** It was not recorded before. */
  | 'CREATED'
  /** Something was added to it. */
  | 'CHANGED'
  /** All of it was recorded already. */
  | 'FOUND'
  /** It is only named, and its owner may or may not know it: `_knownIds` tells. */
  | 'UNRESOLVED';

/** Names a model version by its natural key. */
export type ModelVersionKeyInput = {
  /** Registry namespace of the model. */
  namespace: Scalars['String']['input'];
  /** Name of the model. Not empty. */
  model: Scalars['String']['input'];
  /** Version label. Not empty. */
  version: Scalars['String']['input'];
};

/** Names a dataset version by its natural key. */
export type DatasetVersionKeyInput = {
  /** Namespace of the dataset, for example a warehouse or a bucket, as OpenLineage's naming has it. Not empty. */
  namespace: Scalars['String']['input'];
  /** Name of the dataset within its namespace. Not empty. */
  name: Scalars['String']['input'];
  /** Version label; where the dataset has none, the digest of its content. Not empty. */
  version: Scalars['String']['input'];
};

/** A mistake in the input of a mutation. Nothing was written for the item that it belongs to. */
export type UserError = {
  __typename?: 'UserError';
  /**
   * What kind of mistake it is; the codes are listed in the documentation. A list of no items is REQUIRED, one of more than are
   * taken at once TOO_MANY_ITEMS; of neither is anything written. BAD_USER_INPUT is among others a text of more than 100,000
   * characters or with credentials in a URL, a value that is secret by its name, such as `password`, and a name that begins or
   * ends with white space or has an invisible character.
   */
  code: Scalars['String']['output'];
  /** Path of the offending field, for example `input.3.version`. Null when the item as a whole is at fault. */
  field: Maybe<Scalars['String']['output']>;
  /** What is wrong and how to mend it. A contradiction shows what is recorded and what was given. */
  message: Scalars['String']['output'];
};

/** What a mutation did with one item. */
export type WriteResult =
  /** It was not recorded before. */
  | 'CREATED'
  /** It was recorded before and something was added or changed. */
  | 'CHANGED'
  /** All of it was recorded already; nothing was written. */
  | 'FOUND'
  /** It was refused; `userErrors` says why. Nothing was written. */
  | 'REFUSED';

/** What a bulk mutation did with its items, counted. */
export type WriteSummary = {
  __typename?: 'WriteSummary';
  /** Items that were not recorded before. */
  created: Scalars['Int']['output'];
  /** Items to which something was added or in which something was changed. */
  changed: Scalars['Int']['output'];
  /** Items that were recorded already. */
  found: Scalars['Int']['output'];
  /** Items that were refused. */
  refused: Scalars['Int']['output'];
};

/** Where a page of a list lies, by the Relay connection specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether entries follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries precede this page. When paging forwards it is true exactly if `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last entry, for `after`; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** Direction of an ordering. Entries that are equal in it are ordered by their ids, so every order is total and stable. */
export type SortDirection =
  /** Smallest, earliest or alphabetically first entry first, by code point. */
  | 'ASC'
  /** Largest, latest or alphabetically last entry first, by code point. */
  | 'DESC';

/**
 * What something is called where it is pointed at: by a document that does not state its natural key, for example an image
 * by its tag; or by its natural key, which is shown whether or not its owner has recorded it.
 */
export type Reference = {
  __typename?: 'Reference';
  /**
   * What the text is: `image-tag`, `run`, `artifact-uri`, `dataset-name`, `dataset-digest` and `data-source-uri` are those that can
   * resolve; `natural-key` for a natural key. Others are kept, and name nothing.
   */
  scheme: Scalars['String']['output'];
  /**
   * The name as the document has it, normalised by the scheme's own rules; of a natural key its parts as a JSON array, in the
   * order that the type documents, such as `["default","credit-risk","2.1.0"]`.
   */
  text: Scalars['String']['output'];
};

/** Names something by what a document calls it. It resolves as soon as, and for as long as, the owner knows what is meant. */
export type ReferenceInput = {
  /**
   * What the text is: `image-tag`, `run`, `artifact-uri`, `dataset-name`, `dataset-digest` and `data-source-uri` are those that can
   * resolve; others are kept, and name nothing. Not empty, and not `natural-key`: natural keys have fields of their own.
   */
  scheme: Scalars['String']['input'];
  /** The name. Not empty. */
  text: Scalars['String']['input'];
};

/** A label with an optional value. */
export type Tag = {
  __typename?: 'Tag';
  /** Name of the tag. */
  name: Scalars['String']['output'];
  /** Its value; null for a tag without one. */
  value: Maybe<Scalars['String']['output']>;
};

/** A label with an optional value. */
export type TagInput = {
  /** Name of the tag. Not empty. */
  name: Scalars['String']['input'];
  /** Its value; null for a tag without one. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A point in both times. What was true at `validAt`, by what was known at `knownAt`. Answers about the graph repeat it as `asOf`;
 * entities and lists of them do not: all that is read from them is of that point, and `lineage` of an entity tells which.
 */
export type AsOf = {
  /** When it was true. Null means now. */
  validAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it was known: later corrections are left out. Null means now; a time in the future is refused with INVALID_AS_OF. */
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Measurements of a model version on a dataset version. Natural key: the model version and a name. */
export type Evaluation = {
  __typename?: 'Evaluation';
  /** `Evaluation:` and the UUIDv5 of its natural key; the same for life. */
  id: Scalars['ID']['output'];
  /** The point in time it is read at; it travels with references to it. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** Name within the model version. */
  name: Scalars['String']['output'];
  /** What was measured. Null when it is not recorded. */
  modelVersion: Maybe<ModelVersion>;
  /** The natural key of what was measured: its name, recorded or not. */
  modelVersionReference: Reference;
  /** What was asked. */
  kind: EvaluationKind;
  /** Free text. Null when there is none. */
  description: Maybe<Scalars['String']['output']>;
  /** When it was made. Null when unknown. */
  evaluatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Measured values; at most 1,000. */
  metrics: Array<EvaluationMetric>;
  /** Values by group; at most 10,000. */
  slices: Array<EvaluationSlice>;
  /** What it was made on. Null when unknown or not recorded. */
  datasetVersion: Maybe<DatasetVersion>;
  /** What that dataset version is called: by a document, or by natural key. Null when unknown. */
  datasetReference: Maybe<Reference>;
  /** The run that made it. Null when unknown or not recorded. */
  run: Maybe<Run>;
  /** The natural key of that run: its name, recorded or not. Null when unknown. */
  runReference: Maybe<Reference>;
  /** Who said what about it, latest recorded first; conflicting claims side by side. */
  claims: ClaimConnection;
};

/** Measurements of a model version on a dataset version. Natural key: the model version and a name. */
export type EvaluationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What an evaluation asks. */
export type EvaluationKind =
  /** How well it predicts. */
  | 'PERFORMANCE'
  /** Whether it treats groups alike. */
  | 'FAIRNESS'
  /** Whether data or predictions have moved. */
  | 'DRIFT'
  /** Whether the data is sound. */
  | 'DATA_QUALITY';

/** Which side of a threshold is good. */
export type MetricComparison =
  /** The value must not be less. */
  | 'AT_LEAST'
  /** The value must not be greater. */
  | 'AT_MOST'
  /** The magnitude must not be greater, as for differences between groups. */
  | 'ABSOLUTE_AT_MOST';

/** A measured value against baseline and threshold. */
export type EvaluationMetric = {
  __typename?: 'EvaluationMetric';
  /** Name, as the library that computes it has it: Fairlearn (`demographic_parity_difference`, `equalized_odds_difference`, `selection_rate`, …), AIF360 (`statistical_parity_difference`, `disparate_impact`, `equal_opportunity_difference`, `average_odds_difference`, …), Evidently (`share_of_drifted_columns`, `dataset_drift`, …), scikit-learn (`roc_auc`, …). */
  name: Scalars['String']['output'];
  /** Measured value. */
  value: Scalars['Float']['output'];
  /** Value of what it is compared with. Null when there is none. */
  baseline: Maybe<Scalars['Float']['output']>;
  /** Value that must be reached or kept. Null when there is none. */
  threshold: Maybe<Scalars['Float']['output']>;
  /** Which side of the threshold is good. Null when there is no threshold. */
  comparison: Maybe<MetricComparison>;
  /** Whether the value is on the good side of the threshold. Null without threshold or comparison. */
  passed: Maybe<Scalars['Boolean']['output']>;
};

/** A measured value of one group. */
export type EvaluationSlice = {
  __typename?: 'EvaluationSlice';
  /** What the data is sliced by, for example `age_group`. */
  attribute: Scalars['String']['output'];
  /** Which slice, for example `under_25`. */
  group: Scalars['String']['output'];
  /** Name of the metric. */
  metric: Scalars['String']['output'];
  /** Measured value. */
  value: Scalars['Float']['output'];
  /** Number of samples in the slice. Null when unknown. */
  sampleSize: Maybe<Scalars['Long']['output']>;
  /** Interval of the value. Null when unknown. */
  confidenceInterval: Maybe<ConfidenceInterval>;
};

/** A confidence interval. */
export type ConfidenceInterval = {
  __typename?: 'ConfidenceInterval';
  /** Lower bound. */
  lower: Scalars['Float']['output'];
  /** Upper bound. */
  upper: Scalars['Float']['output'];
  /** Confidence level between 0 and 1, for example 0.95. */
  level: Scalars['Float']['output'];
};

/** A page of evaluations. */
export type EvaluationConnection = {
  __typename?: 'EvaluationConnection';
  /** The evaluations of this page. */
  nodes: Array<Evaluation>;
  /** The evaluations of this page with their cursors. */
  edges: Array<EvaluationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of evaluations in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the evaluations and its place in the list. */
export type EvaluationEdge = {
  __typename?: 'EvaluationEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The evaluation. */
  node: Evaluation;
};

/** Which evaluations. Conditions are joined by and. */
export type EvaluationFilter = {
  /** Exactly this name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<EvaluationKind>;
  /** Of versions in this registry namespace. */
  namespace?: InputMaybe<Scalars['String']['input']>;
  /** Of versions of this model. */
  model?: InputMaybe<Scalars['String']['input']>;
  /** Of versions with this label. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** Order of evaluations. */
export type EvaluationOrder = {
  /** What to order by. */
  field: EvaluationOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** What evaluations can be ordered by. */
export type EvaluationOrderField =
  /** By name. */
  | 'NAME'
  /** By time; unknown first. */
  | 'EVALUATED_AT';

/** A measured value against baseline and threshold. */
export type EvaluationMetricInput = {
  /** Name, as the library that computes it has it: Fairlearn (`demographic_parity_difference`, `equalized_odds_difference`, `selection_rate`, …), AIF360 (`statistical_parity_difference`, `disparate_impact`, `equal_opportunity_difference`, `average_odds_difference`, …), Evidently (`share_of_drifted_columns`, `dataset_drift`, …), scikit-learn (`roc_auc`, …). */
  name: Scalars['String']['input'];
  /** Measured value. */
  value: Scalars['Float']['input'];
  /** Value of what it is compared with. Null when there is none. */
  baseline?: InputMaybe<Scalars['Float']['input']>;
  /** Value that must be reached or kept. Null when there is none. */
  threshold?: InputMaybe<Scalars['Float']['input']>;
  /** Which side of the threshold is good. Null when there is no threshold. */
  comparison?: InputMaybe<MetricComparison>;
};

/** A measured value of one group. */
export type EvaluationSliceInput = {
  /** What the data is sliced by, for example `age_group`. */
  attribute: Scalars['String']['input'];
  /** Which slice, for example `under_25`. */
  group: Scalars['String']['input'];
  /** Name of the metric. */
  metric: Scalars['String']['input'];
  /** Measured value. */
  value: Scalars['Float']['input'];
  /** Number of samples in the slice. Null when unknown. */
  sampleSize?: InputMaybe<Scalars['Long']['input']>;
  /** Interval of the value. */
  confidenceInterval?: InputMaybe<ConfidenceIntervalInput>;
};

/** A confidence interval. */
export type ConfidenceIntervalInput = {
  /** Lower bound. */
  lower: Scalars['Float']['input'];
  /** Upper bound, not below the lower. */
  upper: Scalars['Float']['input'];
  /** Confidence level between 0 and 1, for example 0.95. */
  level: Scalars['Float']['input'];
};

/** An evaluation to record. */
export type RegisterEvaluationInput = {
  /** What was measured. */
  modelVersion: ModelVersionKeyInput;
  /** Name within the model version. Not empty. */
  name: Scalars['String']['input'];
  /** What was asked. */
  kind: EvaluationKind;
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it was made. */
  evaluatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Measured values; 1 to 1,000. */
  metrics: Array<EvaluationMetricInput>;
  /** Values by group; at most 10,000. */
  slices?: InputMaybe<Array<EvaluationSliceInput>>;
  /** What it was made on. */
  datasetVersion?: InputMaybe<DatasetVersionKeyInput>;
  /** What it was made on, by what a document calls it. */
  datasetReference?: InputMaybe<ReferenceInput>;
  /** The run that made it. */
  run?: InputMaybe<RunKeyInput>;
};

/** What `registerEvaluation` did. */
export type RegisterEvaluationPayload = {
  __typename?: 'RegisterEvaluationPayload';
  /** The evaluation afterwards; null when the input was refused. */
  evaluation: Maybe<Evaluation>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `registerEvaluations` did. */
export type RegisterEvaluationsPayload = {
  __typename?: 'RegisterEvaluationsPayload';
  /** The evaluations afterwards, in the order of the input; null where an item was refused. */
  evaluations: Array<Maybe<Evaluation>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/**
 * A change of an evaluation. Absent fields stay. The description may change, and null makes it unknown; what is fixed once
 * recorded may be told when it was unknown, and changes nothing when it is told again.
 */
export type UpdateEvaluationInput = {
  /** The version that was measured. */
  modelVersion: ModelVersionKeyInput;
  /** Name within the model version. */
  name: Scalars['String']['input'];
  /** What was asked. Fixed once recorded. */
  kind?: InputMaybe<EvaluationKind>;
  /** Free text; replaces what was before. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it was made. Fixed once recorded. */
  evaluatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Measured values; 1 to 1,000, all of them. Fixed once recorded. */
  metrics?: InputMaybe<Array<EvaluationMetricInput>>;
  /** Values by group; at most 10,000, all of them. Fixed once recorded. */
  slices?: InputMaybe<Array<EvaluationSliceInput>>;
  /** What it was made on. Fixed once recorded. */
  datasetVersion?: InputMaybe<DatasetVersionKeyInput>;
  /** What it was made on, by what a document calls it. Fixed once recorded. */
  datasetReference?: InputMaybe<ReferenceInput>;
  /** The run that made it. Fixed once recorded. */
  run?: InputMaybe<RunKeyInput>;
  /** Since when it holds; now when absent. An earlier time corrects the past. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateEvaluation` did. */
export type UpdateEvaluationPayload = {
  __typename?: 'UpdateEvaluationPayload';
  /** The evaluation afterwards; null when the input was refused. */
  evaluation: Maybe<Evaluation>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateEvaluations` did. */
export type UpdateEvaluationsPayload = {
  __typename?: 'UpdateEvaluationsPayload';
  /** The evaluations afterwards, in the order of the input; null where an item was refused. */
  evaluations: Array<Maybe<Evaluation>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** Questions. */
export type Query = {
  __typename?: 'Query';
  /**
   * The entries of the change feed after a position, in order, current as of the call. Fewer than `limit` only when those
   * are all.
   */
  _changes: Array<_Change>;
  /** The entries at some positions, in order, with the personal data in their records opened; what was erased is null. */
  _changesAt: Array<_Change>;
  /** Of the given ids those that mean something here: entities that are recorded, and references that resolve to one entity. */
  _knownIds: Array<Scalars['ID']['output']>;
  /**
   * A model by its natural key;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  model: Maybe<Model>;
  /**
   * The models recorded, paged.
   * Null only when its service did not answer; the error says so.
   */
  models: Maybe<ModelConnection>;
  /**
   * A model version by its natural key;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  modelVersion: Maybe<ModelVersion>;
  /**
   * The model versions recorded, paged.
   * Null only when its service did not answer; the error says so.
   */
  modelVersions: Maybe<ModelVersionConnection>;
  /**
   * An alias by its natural key;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  modelAlias: Maybe<ModelAlias>;
  /**
   * A run by its natural key;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  run: Maybe<Run>;
  /**
   * The runs recorded, paged.
   * Null only when its service did not answer; the error says so.
   */
  runs: Maybe<RunConnection>;
  /**
   * An evaluation by its natural key;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  evaluation: Maybe<Evaluation>;
  /**
   * The evaluations recorded, paged.
   * Null only when its service did not answer; the error says so.
   */
  evaluations: Maybe<EvaluationConnection>;
};

/** Questions. */
export type Query_ChangesArgs = {
  after: Scalars['Long']['input'];
  limit: Scalars['Int']['input'];
  known?: InputMaybe<Scalars['String']['input']>;
};

/** Questions. */
export type Query_ChangesAtArgs = {
  positions: Array<Scalars['Long']['input']>;
};

/** Questions. */
export type Query_KnownIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** Questions. */
export type QueryModelArgs = {
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

/** Questions. */
export type QueryModelsArgs = {
  filter?: InputMaybe<ModelFilter>;
  orderBy?: InputMaybe<ModelOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Questions. */
export type QueryModelVersionArgs = {
  model: Scalars['String']['input'];
  version: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

/** Questions. */
export type QueryModelVersionsArgs = {
  filter?: InputMaybe<ModelVersionFilter>;
  orderBy?: InputMaybe<ModelVersionOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Questions. */
export type QueryModelAliasArgs = {
  model: Scalars['String']['input'];
  alias: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

/** Questions. */
export type QueryRunArgs = {
  runId: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

/** Questions. */
export type QueryRunsArgs = {
  filter?: InputMaybe<RunFilter>;
  orderBy?: InputMaybe<RunOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Questions. */
export type QueryEvaluationArgs = {
  model: Scalars['String']['input'];
  version: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

/** Questions. */
export type QueryEvaluationsArgs = {
  filter?: InputMaybe<EvaluationFilter>;
  orderBy?: InputMaybe<EvaluationOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Whether this subgraph accepts a document; writes nothing. */
  _validateDocument: _DocumentValidation;
  /** Records what a document states of what this subgraph owns. Idempotent. */
  _applyDocument: _DocumentApplication;
  /** Records one model. */
  registerModel: RegisterModelPayload;
  /** Records 1 to 1,000 models, each as a whole or not at all; a refused one does not hold back the others. */
  registerModels: RegisterModelsPayload;
  /** Changes one model. */
  updateModel: UpdateModelPayload;
  /** Changes 1 to 1,000 models, each as a whole or not at all; a refused one does not hold back the others. */
  updateModels: UpdateModelsPayload;
  /** Records one model version. */
  registerModelVersion: RegisterModelVersionPayload;
  /** Records 1 to 1,000 model versions, each as a whole or not at all; a refused one does not hold back the others. */
  registerModelVersions: RegisterModelVersionsPayload;
  /** Changes one model version. */
  updateModelVersion: UpdateModelVersionPayload;
  /** Changes 1 to 1,000 model versions, each as a whole or not at all; a refused one does not hold back the others. */
  updateModelVersions: UpdateModelVersionsPayload;
  /** Records one run. */
  registerRun: RegisterRunPayload;
  /** Records 1 to 1,000 runs, each as a whole or not at all; a refused one does not hold back the others. */
  registerRuns: RegisterRunsPayload;
  /** Changes one run. */
  updateRun: UpdateRunPayload;
  /** Changes 1 to 1,000 runs, each as a whole or not at all; a refused one does not hold back the others. */
  updateRuns: UpdateRunsPayload;
  /** Records one evaluation. */
  registerEvaluation: RegisterEvaluationPayload;
  /** Records 1 to 1,000 evaluations, each as a whole or not at all; a refused one does not hold back the others. */
  registerEvaluations: RegisterEvaluationsPayload;
  /**
   * Changes one evaluation. NOT_FOUND when it has not been recorded; IMMUTABLE, with both values, where what is fixed is given
   * otherwise.
   */
  updateEvaluation: UpdateEvaluationPayload;
  /** Changes 1 to 1,000 evaluations, each as a whole or not at all; a refused one does not hold back the others. */
  updateEvaluations: UpdateEvaluationsPayload;
  /** Points one alias at a version from a time on. */
  setModelAlias: SetModelAliasPayload;
  /** Points 1 to 1,000 aliases at versions from a time on, each as a whole or not at all; a refused one does not hold back the others. */
  setModelAliases: SetModelAliasesPayload;
};

/** Changes. */
export type Mutation_ValidateDocumentArgs = {
  input: _DocumentInput;
};

/** Changes. */
export type Mutation_ApplyDocumentArgs = {
  input: _DocumentInput;
};

/** Changes. */
export type MutationRegisterModelArgs = {
  input: RegisterModelInput;
};

/** Changes. */
export type MutationRegisterModelsArgs = {
  input: Array<RegisterModelInput>;
};

/** Changes. */
export type MutationUpdateModelArgs = {
  input: UpdateModelInput;
};

/** Changes. */
export type MutationUpdateModelsArgs = {
  input: Array<UpdateModelInput>;
};

/** Changes. */
export type MutationRegisterModelVersionArgs = {
  input: RegisterModelVersionInput;
};

/** Changes. */
export type MutationRegisterModelVersionsArgs = {
  input: Array<RegisterModelVersionInput>;
};

/** Changes. */
export type MutationUpdateModelVersionArgs = {
  input: UpdateModelVersionInput;
};

/** Changes. */
export type MutationUpdateModelVersionsArgs = {
  input: Array<UpdateModelVersionInput>;
};

/** Changes. */
export type MutationRegisterRunArgs = {
  input: RegisterRunInput;
};

/** Changes. */
export type MutationRegisterRunsArgs = {
  input: Array<RegisterRunInput>;
};

/** Changes. */
export type MutationUpdateRunArgs = {
  input: UpdateRunInput;
};

/** Changes. */
export type MutationUpdateRunsArgs = {
  input: Array<UpdateRunInput>;
};

/** Changes. */
export type MutationRegisterEvaluationArgs = {
  input: RegisterEvaluationInput;
};

/** Changes. */
export type MutationRegisterEvaluationsArgs = {
  input: Array<RegisterEvaluationInput>;
};

/** Changes. */
export type MutationUpdateEvaluationArgs = {
  input: UpdateEvaluationInput;
};

/** Changes. */
export type MutationUpdateEvaluationsArgs = {
  input: Array<UpdateEvaluationInput>;
};

/** Changes. */
export type MutationSetModelAliasArgs = {
  input: SetModelAliasInput;
};

/** Changes. */
export type MutationSetModelAliasesArgs = {
  input: Array<SetModelAliasInput>;
};

/** A name that points at one version of a model at a time, such as `champion`. Natural key: namespace, model and alias. */
export type ModelAlias = {
  __typename?: 'ModelAlias';
  /** `ModelAlias:` and the UUIDv5 of its natural key; the same for life. */
  id: Scalars['ID']['output'];
  /** The point in time it is read at; it travels with references to it. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** Registry namespace. */
  namespace: Scalars['String']['output'];
  /** Name of the model. */
  model: Scalars['String']['output'];
  /** The alias. */
  alias: Scalars['String']['output'];
  /** The version it points at. Null when it points at none, or at one that is not recorded. */
  modelVersion: Maybe<ModelVersion>;
  /** Label of the version it points at. Null when it points at none. */
  version: Maybe<Scalars['String']['output']>;
  /** Since when it points there. Null: always, as far as is known. */
  since: Maybe<Scalars['DateTime']['output']>;
  /** Where it pointed when, earliest first, as known at the time asked about. */
  history: AliasAssignmentConnection;
  /** Who said what about it, latest recorded first; conflicting claims side by side. */
  claims: ClaimConnection;
};

/** A name that points at one version of a model at a time, such as `champion`. Natural key: namespace, model and alias. */
export type ModelAliasHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A name that points at one version of a model at a time, such as `champion`. Natural key: namespace, model and alias. */
export type ModelAliasClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A stretch of time in which an alias pointed at one version. */
export type AliasAssignment = {
  __typename?: 'AliasAssignment';
  /** Label of the version; null while it pointed at none. */
  version: Maybe<Scalars['String']['output']>;
  /** The version. Null when it pointed at none, or at one that is not recorded. */
  modelVersion: Maybe<ModelVersion>;
  /** Since when. Null: always, as far as is known. */
  from: Maybe<Scalars['DateTime']['output']>;
  /** Until when, exclusive. Null: no end is known. */
  to: Maybe<Scalars['DateTime']['output']>;
};

/** A page of assignments of an alias. */
export type AliasAssignmentConnection = {
  __typename?: 'AliasAssignmentConnection';
  /** The assignments of an alias of this page. */
  nodes: Array<AliasAssignment>;
  /** The assignments of an alias of this page with their cursors. */
  edges: Array<AliasAssignmentEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of assignments of an alias in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the assignments of an alias and its place in the list. */
export type AliasAssignmentEdge = {
  __typename?: 'AliasAssignmentEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The assignment. */
  node: AliasAssignment;
};

/** A page of aliases. */
export type ModelAliasConnection = {
  __typename?: 'ModelAliasConnection';
  /** The aliases of this page. */
  nodes: Array<ModelAlias>;
  /** The aliases of this page with their cursors. */
  edges: Array<ModelAliasEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of aliases in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the aliases and its place in the list. */
export type ModelAliasEdge = {
  __typename?: 'ModelAliasEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The alias. */
  node: ModelAlias;
};

/** Where an alias points from a time on. */
export type SetModelAliasInput = {
  /** Registry namespace. */
  namespace: Scalars['String']['input'];
  /** Name of the model. Not empty. */
  model: Scalars['String']['input'];
  /** The alias. Not empty. */
  alias: Scalars['String']['input'];
  /**
   * Label of the version; null when it points at none from then on, whatever documents of an earlier time say: one that no
   * longer names an alias does not end it.
   */
  version?: InputMaybe<Scalars['String']['input']>;
  /**
   * Since when it holds; now when absent. An earlier time corrects the past; another version from the same time on is a
   * CONFLICT unless `reason` says why.
   */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `setModelAlias` did. */
export type SetModelAliasPayload = {
  __typename?: 'SetModelAliasPayload';
  /** The alias afterwards; null when the input was refused. */
  modelAlias: Maybe<ModelAlias>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `setModelAliases` did. */
export type SetModelAliasesPayload = {
  __typename?: 'SetModelAliasesPayload';
  /** The aliases afterwards, in the order of the input; null where an item was refused. */
  modelAliases: Array<Maybe<ModelAlias>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/**
 * A version of a model: immutable once registered, save for its description, documentation and tags. Natural key:
 * namespace, model and version.
 */
export type ModelVersion = {
  __typename?: 'ModelVersion';
  /** `ModelVersion:` and the UUIDv5 of its natural key; the same for life. */
  id: Scalars['ID']['output'];
  /** The point in time it is read at; it travels with references to it. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** Every UUID by which it is known: its own and those of references that resolve to it alone. */
  _knownAs: Maybe<Array<Scalars['String']['output']>>;
  /** Version label. */
  version: Scalars['String']['output'];
  /** Its model. Null when only its versions have been recorded. */
  model: Maybe<Model>;
  /**
   * Aliases that point at it, such as `champion`, by name; at most 100. Null, with code INCOMPLETE, when there are more:
   * `Model.aliases` pages them.
   */
  aliases: Maybe<Array<Scalars['String']['output']>>;
  /** Who made it; at most 100. Empty when unknown. */
  authors: Array<Scalars['String']['output']>;
  /** When it was made. Null when unknown. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Free text. Null when unknown. */
  description: Maybe<Scalars['String']['output']>;
  /** Where it is documented; at most 100. */
  documentation: Array<DocumentationLink>;
  /** Labels, at most 100. */
  tags: Array<Tag>;
  /** The code it was made with; that of its run where it states none itself. Null when unknown. */
  codeRevision: Maybe<CodeRevision>;
  /** Its files; at most 1,000. */
  artifacts: Array<Artifact>;
  /** What it takes and gives. Null when unknown. */
  signature: Maybe<ModelSignature>;
  /** The frameworks that it can be loaded with; at most 100. */
  flavors: Array<ModelFlavor>;
  /** What it was derived from; at most 100. */
  parents: Array<ParentVersion>;
  /** The training run that produced it. Null when unknown or not recorded. */
  run: Maybe<Run>;
  /** What its run is called: by a document, or by natural key. Null when unknown. */
  runReference: Maybe<Reference>;
  /** Its evaluations, by name; at most 100. Null, with code INCOMPLETE, when there are more: `evaluationList` pages them. */
  evaluations: Maybe<Array<Evaluation>>;
  /** Its evaluations, paged. */
  evaluationList: EvaluationConnection;
  /** Who said what about it, latest recorded first; conflicting claims side by side. */
  claims: ClaimConnection;
};

/**
 * A version of a model: immutable once registered, save for its description, documentation and tags. Natural key:
 * namespace, model and version.
 */
export type ModelVersionEvaluationListArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A version of a model: immutable once registered, save for its description, documentation and tags. Natural key:
 * namespace, model and version.
 */
export type ModelVersionClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A file of a model version. */
export type Artifact = {
  __typename?: 'Artifact';
  /** Where it is kept. */
  uri: Scalars['String']['output'];
  /** Digest of its content as `algorithm:hexadecimal`, such as `sha256:…`. Null when unknown. */
  digest: Maybe<Scalars['String']['output']>;
  /** Size in bytes. Null when unknown. */
  sizeBytes: Maybe<Scalars['Long']['output']>;
  /** Media type (RFC 6838). Null when unknown. */
  mediaType: Maybe<Scalars['String']['output']>;
};

/** A place where something is documented. */
export type DocumentationLink = {
  __typename?: 'DocumentationLink';
  /** Title. Null when it has none. */
  title: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  uri: Scalars['String']['output'];
};

/** A framework that a model can be loaded with, as MLflow names flavors. */
export type ModelFlavor = {
  __typename?: 'ModelFlavor';
  /** Name, for example `sklearn`. */
  name: Scalars['String']['output'];
  /** Version of the framework. Null when unknown. */
  version: Maybe<Scalars['String']['output']>;
};

/** What a model takes and gives. */
export type ModelSignature = {
  __typename?: 'ModelSignature';
  /** Inputs in order; at most 10,000. */
  inputs: Array<SignatureField>;
  /** Outputs in order; at most 10,000. */
  outputs: Array<SignatureField>;
};

/** A column or tensor of a signature. */
export type SignatureField = {
  __typename?: 'SignatureField';
  /** Name; null for a single unnamed tensor. */
  name: Maybe<Scalars['String']['output']>;
  /** Data type, as the framework names it, for example `double` or `float64`. */
  type: Scalars['String']['output'];
  /** Whether it must be given. Null when unknown. */
  required: Maybe<Scalars['Boolean']['output']>;
  /** Shape of a tensor, -1 for any length; at most 32. Null for a scalar column. */
  shape: Maybe<Array<Scalars['Int']['output']>>;
};

/** A model version that another was derived from. It shows the version's own fields as null where it is not recorded. */
export type ParentVersion = {
  __typename?: 'ParentVersion';
  /** How it was derived. */
  relation: ParentRelation;
  /** Version label of the parent. Null when neither the parent is recorded nor its natural key was stated. */
  version: Maybe<Scalars['String']['output']>;
  /** Model of the parent. Null when it is not recorded. */
  model: Maybe<Model>;
  /** The parent. Null when it is not recorded. */
  modelVersion: Maybe<ModelVersion>;
  /** What it is called: by a document, or by natural key. */
  reference: Maybe<Reference>;
};

/** How a model version was derived from another. */
export type ParentRelation =
  /** Training went on from its weights. */
  | 'FINE_TUNING'
  /** It was the teacher. */
  | 'DISTILLATION'
  /** Its weights were reduced in precision. */
  | 'QUANTIZATION'
  /** Its weights were combined with others. */
  | 'MERGE'
  /** The same procedure ran again on other data. */
  | 'RETRAINING'
  /** Another way. */
  | 'OTHER';

/** A page of model versions. */
export type ModelVersionConnection = {
  __typename?: 'ModelVersionConnection';
  /** The model versions of this page. */
  nodes: Array<ModelVersion>;
  /** The model versions of this page with their cursors. */
  edges: Array<ModelVersionEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of model versions in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the model versions and its place in the list. */
export type ModelVersionEdge = {
  __typename?: 'ModelVersionEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: ModelVersion;
};

/** Which model versions. Conditions are joined by and. */
export type ModelVersionFilter = {
  /** Exactly this namespace. */
  namespace?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this model. */
  model?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this label. */
  version?: InputMaybe<Scalars['String']['input']>;
  /** An alias of this name points at it. */
  alias?: InputMaybe<Scalars['String']['input']>;
  /** It has a tag of this name. */
  tag?: InputMaybe<Scalars['String']['input']>;
  /** One of its artifacts has this digest. */
  artifactDigest?: InputMaybe<Scalars['String']['input']>;
  /** It states this commit as its code revision. */
  commit?: InputMaybe<Scalars['String']['input']>;
};

/** Order of model versions. */
export type ModelVersionOrder = {
  /** What to order by. */
  field: ModelVersionOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** What model versions can be ordered by. */
export type ModelVersionOrderField =
  /** By version: semantic versions and whole numbers in their own order, then other labels. */
  | 'VERSION'
  /** By model name. */
  | 'MODEL'
  /** By time of making; unknown first. */
  | 'CREATED_AT';

/** A file of a model version. */
export type ArtifactInput = {
  /** Where it is kept. */
  uri: Scalars['String']['input'];
  /** Digest of its content as `algorithm:hexadecimal`, such as `sha256:…`. Null when unknown. */
  digest?: InputMaybe<Scalars['String']['input']>;
  /** Size in bytes. Null when unknown. */
  sizeBytes?: InputMaybe<Scalars['Long']['input']>;
  /** Media type (RFC 6838). Null when unknown. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
};

/** A place where something is documented. */
export type DocumentationLinkInput = {
  /** Title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it is. Not empty. */
  uri: Scalars['String']['input'];
};

/** A framework that a model can be loaded with. */
export type ModelFlavorInput = {
  /** Name, for example `sklearn`. */
  name: Scalars['String']['input'];
  /** Version of the framework. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** A column or tensor of a signature. */
export type SignatureFieldInput = {
  /** Name; null for a single unnamed tensor. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Data type, as the framework names it, for example `double` or `float64`. */
  type: Scalars['String']['input'];
  /** Whether it must be given. Null when unknown. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
  /** Shape of a tensor, -1 for any length; at most 32. Null for a scalar column. */
  shape?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What a model takes and gives. */
export type ModelSignatureInput = {
  /** Inputs in order; at most 10,000. */
  inputs: Array<SignatureFieldInput>;
  /** Outputs in order; at most 10,000. */
  outputs: Array<SignatureFieldInput>;
};

/** What a model version was derived from. */
export type ParentVersionInput = {
  /** The parent by its natural key. Give this or `reference`. */
  modelVersion?: InputMaybe<ModelVersionKeyInput>;
  /** The parent by what a document calls it. */
  reference?: InputMaybe<ReferenceInput>;
  /** How it was derived. */
  relation: ParentRelation;
};

/** Names a run by its natural key. */
export type RunKeyInput = {
  /** Namespace of the run tracker. */
  namespace: Scalars['String']['input'];
  /** Id of the run within it. Not empty. */
  runId: Scalars['String']['input'];
};

/** A model version to record. What is unknown may be left out and told later; what is known is fixed. */
export type RegisterModelVersionInput = {
  /** Registry namespace. */
  namespace: Scalars['String']['input'];
  /** Name of the model. Not empty. */
  model: Scalars['String']['input'];
  /** Version label. Not empty. */
  version: Scalars['String']['input'];
  /** Who made it; at most 100. */
  authors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was made. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Where it is documented; at most 100. */
  documentation?: InputMaybe<Array<DocumentationLinkInput>>;
  /** Labels, at most 100. */
  tags?: InputMaybe<Array<TagInput>>;
  /** The code it was made with. */
  codeRevision?: InputMaybe<CodeRevisionInput>;
  /** Its files; at most 1,000. */
  artifacts?: InputMaybe<Array<ArtifactInput>>;
  /** What it takes and gives. */
  signature?: InputMaybe<ModelSignatureInput>;
  /** The frameworks that it can be loaded with; at most 100. */
  flavors?: InputMaybe<Array<ModelFlavorInput>>;
  /**
   * What it was derived from; at most 100. One that was itself derived from this version, at any distance, is refused with
   * CONFLICT and the cycle.
   */
  parents?: InputMaybe<Array<ParentVersionInput>>;
  /** The training run that produced it. */
  run?: InputMaybe<RunKeyInput>;
};

/** A change of what may change of a model version. Absent fields stay; null makes a field unknown. */
export type UpdateModelVersionInput = {
  /** Registry namespace. */
  namespace: Scalars['String']['input'];
  /** Name of the model. */
  model: Scalars['String']['input'];
  /** Version label. */
  version: Scalars['String']['input'];
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Where it is documented; replaces what was before. */
  documentation?: InputMaybe<Array<DocumentationLinkInput>>;
  /** Labels; they replace those before. At most 100. */
  tags?: InputMaybe<Array<TagInput>>;
  /** Since when it holds; now when absent. An earlier time corrects the past. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerModelVersion` did. */
export type RegisterModelVersionPayload = {
  __typename?: 'RegisterModelVersionPayload';
  /** The version afterwards; null when the input was refused. */
  modelVersion: Maybe<ModelVersion>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `registerModelVersions` did. */
export type RegisterModelVersionsPayload = {
  __typename?: 'RegisterModelVersionsPayload';
  /** The model versions afterwards, in the order of the input; null where an item was refused. */
  modelVersions: Array<Maybe<ModelVersion>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** What `updateModelVersion` did. */
export type UpdateModelVersionPayload = {
  __typename?: 'UpdateModelVersionPayload';
  /** The version afterwards; null when the input was refused. */
  modelVersion: Maybe<ModelVersion>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateModelVersions` did. */
export type UpdateModelVersionsPayload = {
  __typename?: 'UpdateModelVersionsPayload';
  /** The model versions afterwards, in the order of the input; null where an item was refused. */
  modelVersions: Array<Maybe<ModelVersion>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** A model: what its versions have in common. Natural key: namespace and name. */
export type Model = {
  __typename?: 'Model';
  /** `Model:` and the UUIDv5 of its natural key; the same for life. */
  id: Scalars['ID']['output'];
  /** The point in time it is read at; it travels with references to it. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** Registry namespace. */
  namespace: Scalars['String']['output'];
  /** Name within the namespace. */
  name: Scalars['String']['output'];
  /** Who answers for it: a person, a team or a role. Null when unknown. */
  owner: Maybe<Scalars['String']['output']>;
  /** What it is for. Null when unknown. */
  purpose: Maybe<Scalars['String']['output']>;
  /** What it may be used for. Null when unknown. */
  intendedUse: Maybe<Scalars['String']['output']>;
  /** Where it must not be used, and what it cannot do. Null when unknown. */
  limitations: Maybe<Scalars['String']['output']>;
  /** Free text. Null when unknown. */
  description: Maybe<Scalars['String']['output']>;
  /** When it was created. Null when unknown. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Labels, at most 100. */
  tags: Array<Tag>;
  /** Its versions, highest first: semantic versions and whole numbers in their own order, other labels after them. */
  versions: ModelVersionConnection;
  /** Its aliases, such as `champion`, by name. */
  aliases: ModelAliasConnection;
  /** Who said what about it, latest recorded first; conflicting claims side by side. */
  claims: ClaimConnection;
};

/** A model: what its versions have in common. Natural key: namespace and name. */
export type ModelVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A model: what its versions have in common. Natural key: namespace and name. */
export type ModelAliasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A model: what its versions have in common. Natural key: namespace and name. */
export type ModelClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of models. */
export type ModelConnection = {
  __typename?: 'ModelConnection';
  /** The models of this page. */
  nodes: Array<Model>;
  /** The models of this page with their cursors. */
  edges: Array<ModelEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of models in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the models and its place in the list. */
export type ModelEdge = {
  __typename?: 'ModelEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The model. */
  node: Model;
};

/** Which models. Conditions are joined by and. */
export type ModelFilter = {
  /** Exactly this namespace. */
  namespace?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name contains this text, whatever the case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this owner. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** It has a tag of this name. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** Order of models. */
export type ModelOrder = {
  /** What to order by. */
  field: ModelOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** What models can be ordered by. */
export type ModelOrderField =
  /** By name. */
  | 'NAME'
  /** By time of creation; unknown first. */
  | 'CREATED_AT';

/** A model to record. What is unknown may be left out and told later. */
export type RegisterModelInput = {
  /** Registry namespace. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. Not empty. */
  name: Scalars['String']['input'];
  /** Who answers for it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** What it may be used for. */
  intendedUse?: InputMaybe<Scalars['String']['input']>;
  /** Where it must not be used, and what it cannot do. */
  limitations?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it was created. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Labels, at most 100. */
  tags?: InputMaybe<Array<TagInput>>;
};

/** A change of a model. Absent fields stay as they are; null makes a field unknown. */
export type UpdateModelInput = {
  /** Registry namespace. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. */
  name: Scalars['String']['input'];
  /** Who answers for it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** What it may be used for. */
  intendedUse?: InputMaybe<Scalars['String']['input']>;
  /** Where it must not be used, and what it cannot do. */
  limitations?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Labels; they replace those before. At most 100. */
  tags?: InputMaybe<Array<TagInput>>;
  /** Since when it holds; now when absent. An earlier time corrects the past. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerModel` did. */
export type RegisterModelPayload = {
  __typename?: 'RegisterModelPayload';
  /** The model afterwards; null when the input was refused. */
  model: Maybe<Model>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `registerModels` did. */
export type RegisterModelsPayload = {
  __typename?: 'RegisterModelsPayload';
  /** The models afterwards, in the order of the input; null where an item was refused. */
  models: Array<Maybe<Model>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** What `updateModel` did. */
export type UpdateModelPayload = {
  __typename?: 'UpdateModelPayload';
  /** The model afterwards; null when the input was refused. */
  model: Maybe<Model>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateModels` did. */
export type UpdateModelsPayload = {
  __typename?: 'UpdateModelsPayload';
  /** The models afterwards, in the order of the input; null where an item was refused. */
  models: Array<Maybe<Model>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** One execution of training or evaluation code. Natural key: namespace and run id. */
export type Run = {
  __typename?: 'Run';
  /** `Run:` and the UUIDv5 of its natural key; the same for life. */
  id: Scalars['ID']['output'];
  /** The point in time it is read at; it travels with references to it. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** Namespace of the run tracker. */
  namespace: Scalars['String']['output'];
  /** Id of the run within it. */
  runId: Scalars['String']['output'];
  /** Display name. Null when it has none. */
  name: Maybe<Scalars['String']['output']>;
  /** What it was for. Null when unknown. */
  kind: Maybe<RunKind>;
  /** Experiment that it belongs to. Null when unknown. */
  experiment: Maybe<Scalars['String']['output']>;
  /** How far it is, by the source that saw it furthest along. Null when unknown. */
  status: Maybe<RunStatus>;
  /** When it began. Null when unknown. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended. Null while it runs, or when unknown. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Seed of its random numbers. Null when unknown. */
  seed: Maybe<Scalars['Long']['output']>;
  /** Who or what executed it. Null when unknown. */
  executedBy: Maybe<Scalars['String']['output']>;
  /** The code it ran. Null when unknown. */
  codeRevision: Maybe<CodeRevision>;
  /** What it ran on. Null when unknown. */
  hardware: Maybe<Hardware>;
  /** Parameters by name; at most 10,000. Null, with code INCOMPLETE, when more are recorded. */
  parameters: Maybe<Array<Parameter>>;
  /**
   * Each metric at its last step, by name; at most 10,000. `metricHistory` has the others. Null, with code INCOMPLETE,
   * when more are recorded.
   */
  metrics: Maybe<Array<Metric>>;
  /** Steps of its pipeline in order; at most 1,000. */
  steps: Array<PipelineStep>;
  /** Labels, at most 1,000. */
  tags: Array<Tag>;
  /** Datasets it read; at most 1,000. Null, with code INCOMPLETE, when more are recorded. */
  inputs: Maybe<Array<RunInput>>;
  /**
   * Container image it ran in; where that is named by a tag, the one that the tag named when the run started or, where that is
   * unknown or nobody had seen the tag by then, at the time asked about. Null when unknown or not recorded.
   */
  image: Maybe<ContainerImage>;
  /** What that image is called: by a document, or by its digest, which is its natural key. Null when unknown. */
  imageReference: Maybe<Reference>;
  /** All measured points of its metrics, by name and step. */
  metricHistory: MetricConnection;
  /** Versions that it produced, highest first. */
  modelVersions: ModelVersionConnection;
  /** Who said what about it, latest recorded first; conflicting claims side by side. */
  claims: ClaimConnection;
};

/** One execution of training or evaluation code. Natural key: namespace and run id. */
export type RunMetricHistoryArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One execution of training or evaluation code. Natural key: namespace and run id. */
export type RunModelVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One execution of training or evaluation code. Natural key: namespace and run id. */
export type RunClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a run is for. */
export type RunKind =
  /** It fits a model. */
  | 'TRAINING'
  /** It measures a model. */
  | 'EVALUATION'
  /** Something else. */
  | 'OTHER';

/** How far a run is; the values of MLflow. */
export type RunStatus =
  /** It has not begun. */
  | 'SCHEDULED'
  /** It has begun. */
  | 'RUNNING'
  /** It ended well. */
  | 'FINISHED'
  /** It ended with a fault. */
  | 'FAILED'
  /** It was ended from outside. */
  | 'KILLED';

/** A parameter of a run. */
export type Parameter = {
  __typename?: 'Parameter';
  /** Name. */
  name: Scalars['String']['output'];
  /** Value as text, as the training code gave it. */
  value: Scalars['String']['output'];
};

/** A measured value. */
export type Metric = {
  __typename?: 'Metric';
  /** Name of the metric. */
  name: Scalars['String']['output'];
  /** Value; null when it is not a finite number. */
  value: Maybe<Scalars['Float']['output']>;
  /** Step of the training at which it was measured. Null when unknown. */
  step: Maybe<Scalars['Long']['output']>;
  /** When it was measured. Null when unknown. */
  at: Maybe<Scalars['DateTime']['output']>;
};

/** A page of measured points. */
export type MetricConnection = {
  __typename?: 'MetricConnection';
  /** The measured points of this page. */
  nodes: Array<Metric>;
  /** The measured points of this page with their cursors. */
  edges: Array<MetricEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of measured points in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the measured points and its place in the list. */
export type MetricEdge = {
  __typename?: 'MetricEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The point. */
  node: Metric;
};

/** A step of a pipeline. */
export type PipelineStep = {
  __typename?: 'PipelineStep';
  /** What it does. */
  kind: PipelineStepKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** When it began. Null when unknown. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended. Null when unknown. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
};

/** What a step of a pipeline does. */
export type PipelineStepKind =
  /** It cleans or splits data. */
  | 'PREPROCESSING'
  /** It derives features. */
  | 'FEATURE_ENGINEERING'
  /** It fits the model. */
  | 'TRAINING'
  /** It measures the model. */
  | 'EVALUATION'
  /** Something else. */
  | 'OTHER';

/** What a run ran on. */
export type Hardware = {
  __typename?: 'Hardware';
  /** As written, for example an instance type. Null when unknown. */
  description: Maybe<Scalars['String']['output']>;
  /** Processor cores. Null when unknown. */
  cpuCount: Maybe<Scalars['Int']['output']>;
  /** Main memory in bytes. Null when unknown. */
  memoryBytes: Maybe<Scalars['Long']['output']>;
  /** Kind of accelerator. Null when none or unknown. */
  accelerator: Maybe<Scalars['String']['output']>;
  /** Number of accelerators. Null when unknown. */
  acceleratorCount: Maybe<Scalars['Int']['output']>;
};

/** A dataset version that a run read. */
export type RunInput = {
  __typename?: 'RunInput';
  /** What it was to the run. */
  role: InputRole;
  /** The dataset version. Null when it is not recorded. */
  datasetVersion: Maybe<DatasetVersion>;
  /** What it is called: by a document, or by natural key. */
  reference: Maybe<Reference>;
};

/** What a dataset was to a run. */
export type InputRole =
  /** Fitted on. */
  | 'TRAINING'
  /** Used to choose among candidates. */
  | 'VALIDATION'
  /** Used to evaluate. */
  | 'TEST'
  /** Another use, or an unknown one. */
  | 'OTHER';

/** A dataset version; the datasets subgraph owns it. */
export type DatasetVersion = {
  __typename?: 'DatasetVersion';
  /** Its UUID, or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** The point in time it is read at. */
  _at: Maybe<Scalars['String']['output']>;
};

/** A container image; the environments subgraph owns it. */
export type ContainerImage = {
  __typename?: 'ContainerImage';
  /** Its UUID, or that of a reference to it, then with `@` and the time at which that was meant, where it is known. */
  _ref: Maybe<Scalars['String']['output']>;
  /** The point in time it is read at. */
  _at: Maybe<Scalars['String']['output']>;
};

/** A page of runs. */
export type RunConnection = {
  __typename?: 'RunConnection';
  /** The runs of this page. */
  nodes: Array<Run>;
  /** The runs of this page with their cursors. */
  edges: Array<RunEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of runs in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the runs and its place in the list. */
export type RunEdge = {
  __typename?: 'RunEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The run. */
  node: Run;
};

/** Which runs. Conditions are joined by and. */
export type RunFilter = {
  /** Exactly this namespace. */
  namespace?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this id. */
  runId?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this display name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this experiment. */
  experiment?: InputMaybe<Scalars['String']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<RunKind>;
  /** With this status. */
  status?: InputMaybe<RunStatus>;
  /** It ran this commit. */
  commit?: InputMaybe<Scalars['String']['input']>;
};

/** Order of runs. */
export type RunOrder = {
  /** What to order by. */
  field: RunOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** What runs can be ordered by. */
export type RunOrderField =
  /** By beginning; unknown first. */
  | 'STARTED_AT'
  /** By id. */
  | 'RUN_ID';

/** A parameter of a run. */
export type ParameterInput = {
  /** Name. */
  name: Scalars['String']['input'];
  /** Value as text, as the training code gave it. */
  value: Scalars['String']['input'];
};

/** A measured value. */
export type MetricInput = {
  /** Name of the metric. Not empty. */
  name: Scalars['String']['input'];
  /** Value. */
  value: Scalars['Float']['input'];
  /** Step of the training at which it was measured. */
  step?: InputMaybe<Scalars['Long']['input']>;
  /** When it was measured. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A step of a pipeline. */
export type PipelineStepInput = {
  /** What it does. */
  kind: PipelineStepKind;
  /** Name. */
  name: Scalars['String']['input'];
  /** When it began. Null when unknown. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ended. Null when unknown. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a run ran on. */
export type HardwareInput = {
  /** As written, for example an instance type. Null when unknown. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Processor cores. Null when unknown. */
  cpuCount?: InputMaybe<Scalars['Int']['input']>;
  /** Main memory in bytes. Null when unknown. */
  memoryBytes?: InputMaybe<Scalars['Long']['input']>;
  /** Kind of accelerator. Null when none or unknown. */
  accelerator?: InputMaybe<Scalars['String']['input']>;
  /** Number of accelerators. Null when unknown. */
  acceleratorCount?: InputMaybe<Scalars['Int']['input']>;
};

/** A dataset version that a run read. Give `datasetVersion` or `reference`. */
export type RunInputInput = {
  /** What it was to the run. */
  role: InputRole;
  /** The dataset version by its natural key. */
  datasetVersion?: InputMaybe<DatasetVersionKeyInput>;
  /** The dataset version by what a document calls it. */
  reference?: InputMaybe<ReferenceInput>;
};

/** A run to record. What is unknown may be left out and told later. */
export type RegisterRunInput = {
  /** Namespace of the run tracker. */
  namespace: Scalars['String']['input'];
  /** Id of the run within it. Not empty. */
  runId: Scalars['String']['input'];
  /** Display name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  kind?: InputMaybe<RunKind>;
  /** Experiment that it belongs to. */
  experiment?: InputMaybe<Scalars['String']['input']>;
  /** How far it is. */
  status?: InputMaybe<RunStatus>;
  /** When it began. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ended. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Seed of its random numbers. */
  seed?: InputMaybe<Scalars['Long']['input']>;
  /** Who or what executed it. */
  executedBy?: InputMaybe<Scalars['String']['input']>;
  /** The code it ran. */
  codeRevision?: InputMaybe<CodeRevisionInput>;
  /** What it ran on. */
  hardware?: InputMaybe<HardwareInput>;
  /** Parameters; at most 10,000, names distinct. */
  parameters?: InputMaybe<Array<ParameterInput>>;
  /** Measured points; at most 10,000 of a run, no two of one metric, step and time. More may be told later. */
  metrics?: InputMaybe<Array<MetricInput>>;
  /** Steps of its pipeline in order; at most 1,000. */
  steps?: InputMaybe<Array<PipelineStepInput>>;
  /** Labels, at most 1,000. */
  tags?: InputMaybe<Array<TagInput>>;
  /** Datasets it read; at most 1,000. */
  inputs?: InputMaybe<Array<RunInputInput>>;
  /** Manifest digest of the container image it ran in, as `sha256:` and 64 hexadecimal digits. */
  imageDigest?: InputMaybe<Scalars['String']['input']>;
  /** That image by what a document calls it, for example scheme `image-tag`. */
  imageReference?: InputMaybe<ReferenceInput>;
};

/** A change of what may change of a run. Absent fields stay; null makes a field unknown. */
export type UpdateRunInput = {
  /** Namespace of the run tracker. */
  namespace: Scalars['String']['input'];
  /** Id of the run within it. */
  runId: Scalars['String']['input'];
  /** Display name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How far it is, from `validFrom` on. It goes on, never back: what has ended runs no more. */
  status?: InputMaybe<RunStatus>;
  /** When it ended; may be told once. `validFrom` is this time unless given. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Labels; they replace those before. */
  tags?: InputMaybe<Array<TagInput>>;
  /** Since when it holds; when absent `endedAt` or, without that, now. An earlier time corrects the past. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerRun` did. */
export type RegisterRunPayload = {
  __typename?: 'RegisterRunPayload';
  /** The run afterwards; null when the input was refused. */
  run: Maybe<Run>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `registerRuns` did. */
export type RegisterRunsPayload = {
  __typename?: 'RegisterRunsPayload';
  /** The runs afterwards, in the order of the input; null where an item was refused. */
  runs: Array<Maybe<Run>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** What `updateRun` did. */
export type UpdateRunPayload = {
  __typename?: 'UpdateRunPayload';
  /** The run afterwards; null when the input was refused. */
  run: Maybe<Run>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateRuns` did. */
export type UpdateRunsPayload = {
  __typename?: 'UpdateRunsPayload';
  /** The runs afterwards, in the order of the input; null where an item was refused. */
  runs: Array<Maybe<Run>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Evaluation: Evaluation;
  ModelAlias: ModelAlias;
  ModelVersion: ModelVersion;
  Model: Model;
  Run: Run;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Evaluation: { __typename: 'Evaluation' } & (
    | GraphQLRecursivePick<FederationTypes['Evaluation'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['Evaluation'], { _ref: true; _at: true }>
  );
  ModelAlias: { __typename: 'ModelAlias' } & (
    | GraphQLRecursivePick<FederationTypes['ModelAlias'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['ModelAlias'], { _ref: true; _at: true }>
  );
  ModelVersion: { __typename: 'ModelVersion' } & (
    | GraphQLRecursivePick<FederationTypes['ModelVersion'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['ModelVersion'], { _ref: true; _at: true }>
  );
  Model: { __typename: 'Model' } & (
    | GraphQLRecursivePick<FederationTypes['Model'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['Model'], { _ref: true; _at: true }>
  );
  Run: { __typename: 'Run' } & (
    | GraphQLRecursivePick<FederationTypes['Run'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['Run'], { _ref: true; _at: true }>
  );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Confidence: Confidence;
  Claim: ResolverTypeWrapper<Claim>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionMapper>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdge>;
  CodeRevision: ResolverTypeWrapper<CodeRevision>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CodeRevisionInput: CodeRevisionInput;
  _Change: ResolverTypeWrapper<_Change>;
  _DocumentInput: _DocumentInput;
  _DocumentValidation: ResolverTypeWrapper<_DocumentValidation>;
  _DocumentFault: ResolverTypeWrapper<_DocumentFault>;
  _DocumentApplication: ResolverTypeWrapper<_DocumentApplication>;
  _DocumentEntity: ResolverTypeWrapper<_DocumentEntity>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  _DocumentOutcome: _DocumentOutcome;
  ModelVersionKeyInput: ModelVersionKeyInput;
  DatasetVersionKeyInput: DatasetVersionKeyInput;
  UserError: ResolverTypeWrapper<UserError>;
  WriteResult: WriteResult;
  WriteSummary: ResolverTypeWrapper<WriteSummary>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SortDirection: SortDirection;
  Reference: ResolverTypeWrapper<Reference>;
  ReferenceInput: ReferenceInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Tag: ResolverTypeWrapper<Tag>;
  TagInput: TagInput;
  AsOf: AsOf;
  Evaluation: ResolverTypeWrapper<EvaluationMapper>;
  EvaluationKind: EvaluationKind;
  MetricComparison: MetricComparison;
  EvaluationMetric: ResolverTypeWrapper<EvaluationMetricMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EvaluationSlice: ResolverTypeWrapper<EvaluationSlice>;
  ConfidenceInterval: ResolverTypeWrapper<ConfidenceInterval>;
  EvaluationConnection: ResolverTypeWrapper<EvaluationConnectionMapper>;
  EvaluationEdge: ResolverTypeWrapper<Omit<EvaluationEdge, 'node'> & { node: ResolversTypes['Evaluation'] }>;
  EvaluationFilter: EvaluationFilter;
  EvaluationOrder: EvaluationOrder;
  EvaluationOrderField: EvaluationOrderField;
  EvaluationMetricInput: EvaluationMetricInput;
  EvaluationSliceInput: EvaluationSliceInput;
  ConfidenceIntervalInput: ConfidenceIntervalInput;
  RegisterEvaluationInput: RegisterEvaluationInput;
  RegisterEvaluationPayload: ResolverTypeWrapper<
    Omit<RegisterEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }
  >;
  RegisterEvaluationsPayload: ResolverTypeWrapper<
    Omit<RegisterEvaluationsPayload, 'evaluations'> & { evaluations: Array<Maybe<ResolversTypes['Evaluation']>> }
  >;
  UpdateEvaluationInput: UpdateEvaluationInput;
  UpdateEvaluationPayload: ResolverTypeWrapper<
    Omit<UpdateEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }
  >;
  UpdateEvaluationsPayload: ResolverTypeWrapper<
    Omit<UpdateEvaluationsPayload, 'evaluations'> & { evaluations: Array<Maybe<ResolversTypes['Evaluation']>> }
  >;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ModelAlias: ResolverTypeWrapper<ModelAliasMapper>;
  AliasAssignment: ResolverTypeWrapper<AliasAssignmentMapper>;
  AliasAssignmentConnection: ResolverTypeWrapper<AliasAssignmentConnectionMapper>;
  AliasAssignmentEdge: ResolverTypeWrapper<
    Omit<AliasAssignmentEdge, 'node'> & { node: ResolversTypes['AliasAssignment'] }
  >;
  ModelAliasConnection: ResolverTypeWrapper<ModelAliasConnectionMapper>;
  ModelAliasEdge: ResolverTypeWrapper<Omit<ModelAliasEdge, 'node'> & { node: ResolversTypes['ModelAlias'] }>;
  SetModelAliasInput: SetModelAliasInput;
  SetModelAliasPayload: ResolverTypeWrapper<
    Omit<SetModelAliasPayload, 'modelAlias'> & { modelAlias?: Maybe<ResolversTypes['ModelAlias']> }
  >;
  SetModelAliasesPayload: ResolverTypeWrapper<
    Omit<SetModelAliasesPayload, 'modelAliases'> & { modelAliases: Array<Maybe<ResolversTypes['ModelAlias']>> }
  >;
  ModelVersion: ResolverTypeWrapper<ModelVersionMapper>;
  Artifact: ResolverTypeWrapper<Artifact>;
  DocumentationLink: ResolverTypeWrapper<DocumentationLink>;
  ModelFlavor: ResolverTypeWrapper<ModelFlavor>;
  ModelSignature: ResolverTypeWrapper<ModelSignature>;
  SignatureField: ResolverTypeWrapper<SignatureField>;
  ParentVersion: ResolverTypeWrapper<ParentVersionMapper>;
  ParentRelation: ParentRelation;
  ModelVersionConnection: ResolverTypeWrapper<ModelVersionConnectionMapper>;
  ModelVersionEdge: ResolverTypeWrapper<Omit<ModelVersionEdge, 'node'> & { node: ResolversTypes['ModelVersion'] }>;
  ModelVersionFilter: ModelVersionFilter;
  ModelVersionOrder: ModelVersionOrder;
  ModelVersionOrderField: ModelVersionOrderField;
  ArtifactInput: ArtifactInput;
  DocumentationLinkInput: DocumentationLinkInput;
  ModelFlavorInput: ModelFlavorInput;
  SignatureFieldInput: SignatureFieldInput;
  ModelSignatureInput: ModelSignatureInput;
  ParentVersionInput: ParentVersionInput;
  RunKeyInput: RunKeyInput;
  RegisterModelVersionInput: RegisterModelVersionInput;
  UpdateModelVersionInput: UpdateModelVersionInput;
  RegisterModelVersionPayload: ResolverTypeWrapper<
    Omit<RegisterModelVersionPayload, 'modelVersion'> & { modelVersion?: Maybe<ResolversTypes['ModelVersion']> }
  >;
  RegisterModelVersionsPayload: ResolverTypeWrapper<
    Omit<RegisterModelVersionsPayload, 'modelVersions'> & {
      modelVersions: Array<Maybe<ResolversTypes['ModelVersion']>>;
    }
  >;
  UpdateModelVersionPayload: ResolverTypeWrapper<
    Omit<UpdateModelVersionPayload, 'modelVersion'> & { modelVersion?: Maybe<ResolversTypes['ModelVersion']> }
  >;
  UpdateModelVersionsPayload: ResolverTypeWrapper<
    Omit<UpdateModelVersionsPayload, 'modelVersions'> & { modelVersions: Array<Maybe<ResolversTypes['ModelVersion']>> }
  >;
  Model: ResolverTypeWrapper<ModelMapper>;
  ModelConnection: ResolverTypeWrapper<ModelConnectionMapper>;
  ModelEdge: ResolverTypeWrapper<Omit<ModelEdge, 'node'> & { node: ResolversTypes['Model'] }>;
  ModelFilter: ModelFilter;
  ModelOrder: ModelOrder;
  ModelOrderField: ModelOrderField;
  RegisterModelInput: RegisterModelInput;
  UpdateModelInput: UpdateModelInput;
  RegisterModelPayload: ResolverTypeWrapper<
    Omit<RegisterModelPayload, 'model'> & { model?: Maybe<ResolversTypes['Model']> }
  >;
  RegisterModelsPayload: ResolverTypeWrapper<
    Omit<RegisterModelsPayload, 'models'> & { models: Array<Maybe<ResolversTypes['Model']>> }
  >;
  UpdateModelPayload: ResolverTypeWrapper<
    Omit<UpdateModelPayload, 'model'> & { model?: Maybe<ResolversTypes['Model']> }
  >;
  UpdateModelsPayload: ResolverTypeWrapper<
    Omit<UpdateModelsPayload, 'models'> & { models: Array<Maybe<ResolversTypes['Model']>> }
  >;
  Run: ResolverTypeWrapper<RunMapper>;
  RunKind: RunKind;
  RunStatus: RunStatus;
  Parameter: ResolverTypeWrapper<Parameter>;
  Metric: ResolverTypeWrapper<MetricMapper>;
  MetricConnection: ResolverTypeWrapper<MetricConnectionMapper>;
  MetricEdge: ResolverTypeWrapper<Omit<MetricEdge, 'node'> & { node: ResolversTypes['Metric'] }>;
  PipelineStep: ResolverTypeWrapper<PipelineStep>;
  PipelineStepKind: PipelineStepKind;
  Hardware: ResolverTypeWrapper<Hardware>;
  RunInput: ResolverTypeWrapper<RunInputMapper>;
  InputRole: InputRole;
  DatasetVersion: ResolverTypeWrapper<DatasetVersionMapper>;
  ContainerImage: ResolverTypeWrapper<ContainerImageMapper>;
  RunConnection: ResolverTypeWrapper<RunConnectionMapper>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  RunFilter: RunFilter;
  RunOrder: RunOrder;
  RunOrderField: RunOrderField;
  ParameterInput: ParameterInput;
  MetricInput: MetricInput;
  PipelineStepInput: PipelineStepInput;
  HardwareInput: HardwareInput;
  RunInputInput: RunInputInput;
  RegisterRunInput: RegisterRunInput;
  UpdateRunInput: UpdateRunInput;
  RegisterRunPayload: ResolverTypeWrapper<Omit<RegisterRunPayload, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  RegisterRunsPayload: ResolverTypeWrapper<
    Omit<RegisterRunsPayload, 'runs'> & { runs: Array<Maybe<ResolversTypes['Run']>> }
  >;
  UpdateRunPayload: ResolverTypeWrapper<Omit<UpdateRunPayload, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  UpdateRunsPayload: ResolverTypeWrapper<
    Omit<UpdateRunsPayload, 'runs'> & { runs: Array<Maybe<ResolversTypes['Run']>> }
  >;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Claim: Claim;
  String: Scalars['String']['output'];
  ClaimConnection: ClaimConnectionMapper;
  ClaimEdge: ClaimEdge;
  CodeRevision: CodeRevision;
  Boolean: Scalars['Boolean']['output'];
  CodeRevisionInput: CodeRevisionInput;
  _Change: _Change;
  _DocumentInput: _DocumentInput;
  _DocumentValidation: _DocumentValidation;
  _DocumentFault: _DocumentFault;
  _DocumentApplication: _DocumentApplication;
  _DocumentEntity: _DocumentEntity;
  ID: Scalars['ID']['output'];
  ModelVersionKeyInput: ModelVersionKeyInput;
  DatasetVersionKeyInput: DatasetVersionKeyInput;
  UserError: UserError;
  WriteSummary: WriteSummary;
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Reference: Reference;
  ReferenceInput: ReferenceInput;
  DateTime: Scalars['DateTime']['output'];
  Long: Scalars['Long']['output'];
  JSON: Scalars['JSON']['output'];
  Tag: Tag;
  TagInput: TagInput;
  AsOf: AsOf;
  Evaluation: EvaluationMapper;
  EvaluationMetric: EvaluationMetricMapper;
  Float: Scalars['Float']['output'];
  EvaluationSlice: EvaluationSlice;
  ConfidenceInterval: ConfidenceInterval;
  EvaluationConnection: EvaluationConnectionMapper;
  EvaluationEdge: Omit<EvaluationEdge, 'node'> & { node: ResolversParentTypes['Evaluation'] };
  EvaluationFilter: EvaluationFilter;
  EvaluationOrder: EvaluationOrder;
  EvaluationMetricInput: EvaluationMetricInput;
  EvaluationSliceInput: EvaluationSliceInput;
  ConfidenceIntervalInput: ConfidenceIntervalInput;
  RegisterEvaluationInput: RegisterEvaluationInput;
  RegisterEvaluationPayload: Omit<RegisterEvaluationPayload, 'evaluation'> & {
    evaluation?: Maybe<ResolversParentTypes['Evaluation']>;
  };
  RegisterEvaluationsPayload: Omit<RegisterEvaluationsPayload, 'evaluations'> & {
    evaluations: Array<Maybe<ResolversParentTypes['Evaluation']>>;
  };
  UpdateEvaluationInput: UpdateEvaluationInput;
  UpdateEvaluationPayload: Omit<UpdateEvaluationPayload, 'evaluation'> & {
    evaluation?: Maybe<ResolversParentTypes['Evaluation']>;
  };
  UpdateEvaluationsPayload: Omit<UpdateEvaluationsPayload, 'evaluations'> & {
    evaluations: Array<Maybe<ResolversParentTypes['Evaluation']>>;
  };
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ModelAlias: ModelAliasMapper;
  AliasAssignment: AliasAssignmentMapper;
  AliasAssignmentConnection: AliasAssignmentConnectionMapper;
  AliasAssignmentEdge: Omit<AliasAssignmentEdge, 'node'> & { node: ResolversParentTypes['AliasAssignment'] };
  ModelAliasConnection: ModelAliasConnectionMapper;
  ModelAliasEdge: Omit<ModelAliasEdge, 'node'> & { node: ResolversParentTypes['ModelAlias'] };
  SetModelAliasInput: SetModelAliasInput;
  SetModelAliasPayload: Omit<SetModelAliasPayload, 'modelAlias'> & {
    modelAlias?: Maybe<ResolversParentTypes['ModelAlias']>;
  };
  SetModelAliasesPayload: Omit<SetModelAliasesPayload, 'modelAliases'> & {
    modelAliases: Array<Maybe<ResolversParentTypes['ModelAlias']>>;
  };
  ModelVersion: ModelVersionMapper;
  Artifact: Artifact;
  DocumentationLink: DocumentationLink;
  ModelFlavor: ModelFlavor;
  ModelSignature: ModelSignature;
  SignatureField: SignatureField;
  ParentVersion: ParentVersionMapper;
  ModelVersionConnection: ModelVersionConnectionMapper;
  ModelVersionEdge: Omit<ModelVersionEdge, 'node'> & { node: ResolversParentTypes['ModelVersion'] };
  ModelVersionFilter: ModelVersionFilter;
  ModelVersionOrder: ModelVersionOrder;
  ArtifactInput: ArtifactInput;
  DocumentationLinkInput: DocumentationLinkInput;
  ModelFlavorInput: ModelFlavorInput;
  SignatureFieldInput: SignatureFieldInput;
  ModelSignatureInput: ModelSignatureInput;
  ParentVersionInput: ParentVersionInput;
  RunKeyInput: RunKeyInput;
  RegisterModelVersionInput: RegisterModelVersionInput;
  UpdateModelVersionInput: UpdateModelVersionInput;
  RegisterModelVersionPayload: Omit<RegisterModelVersionPayload, 'modelVersion'> & {
    modelVersion?: Maybe<ResolversParentTypes['ModelVersion']>;
  };
  RegisterModelVersionsPayload: Omit<RegisterModelVersionsPayload, 'modelVersions'> & {
    modelVersions: Array<Maybe<ResolversParentTypes['ModelVersion']>>;
  };
  UpdateModelVersionPayload: Omit<UpdateModelVersionPayload, 'modelVersion'> & {
    modelVersion?: Maybe<ResolversParentTypes['ModelVersion']>;
  };
  UpdateModelVersionsPayload: Omit<UpdateModelVersionsPayload, 'modelVersions'> & {
    modelVersions: Array<Maybe<ResolversParentTypes['ModelVersion']>>;
  };
  Model: ModelMapper;
  ModelConnection: ModelConnectionMapper;
  ModelEdge: Omit<ModelEdge, 'node'> & { node: ResolversParentTypes['Model'] };
  ModelFilter: ModelFilter;
  ModelOrder: ModelOrder;
  RegisterModelInput: RegisterModelInput;
  UpdateModelInput: UpdateModelInput;
  RegisterModelPayload: Omit<RegisterModelPayload, 'model'> & { model?: Maybe<ResolversParentTypes['Model']> };
  RegisterModelsPayload: Omit<RegisterModelsPayload, 'models'> & {
    models: Array<Maybe<ResolversParentTypes['Model']>>;
  };
  UpdateModelPayload: Omit<UpdateModelPayload, 'model'> & { model?: Maybe<ResolversParentTypes['Model']> };
  UpdateModelsPayload: Omit<UpdateModelsPayload, 'models'> & { models: Array<Maybe<ResolversParentTypes['Model']>> };
  Run: RunMapper;
  Parameter: Parameter;
  Metric: MetricMapper;
  MetricConnection: MetricConnectionMapper;
  MetricEdge: Omit<MetricEdge, 'node'> & { node: ResolversParentTypes['Metric'] };
  PipelineStep: PipelineStep;
  Hardware: Hardware;
  RunInput: RunInputMapper;
  DatasetVersion: DatasetVersionMapper;
  ContainerImage: ContainerImageMapper;
  RunConnection: RunConnectionMapper;
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  RunFilter: RunFilter;
  RunOrder: RunOrder;
  ParameterInput: ParameterInput;
  MetricInput: MetricInput;
  PipelineStepInput: PipelineStepInput;
  HardwareInput: HardwareInput;
  RunInputInput: RunInputInput;
  RegisterRunInput: RegisterRunInput;
  UpdateRunInput: UpdateRunInput;
  RegisterRunPayload: Omit<RegisterRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  RegisterRunsPayload: Omit<RegisterRunsPayload, 'runs'> & { runs: Array<Maybe<ResolversParentTypes['Run']>> };
  UpdateRunPayload: Omit<UpdateRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  UpdateRunsPayload: Omit<UpdateRunsPayload, 'runs'> & { runs: Array<Maybe<ResolversParentTypes['Run']>> };
};

export type ClaimResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  values?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  collector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CodeRevisionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CodeRevision'] = ResolversParentTypes['CodeRevision'],
> = {
  repository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dirty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type _ChangeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['_Change'] = ResolversParentTypes['_Change'],
> = {
  position?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type _DocumentValidationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['_DocumentValidation'] = ResolversParentTypes['_DocumentValidation'],
> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['_DocumentFault']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type _DocumentFaultResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['_DocumentFault'] = ResolversParentTypes['_DocumentFault'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type _DocumentApplicationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['_DocumentApplication'] = ResolversParentTypes['_DocumentApplication'],
> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['_DocumentEntity']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type _DocumentEntityResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['_DocumentEntity'] = ResolversParentTypes['_DocumentEntity'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['_DocumentOutcome'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WriteSummaryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WriteSummary'] = ResolversParentTypes['WriteSummary'],
> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferenceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference'],
> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type TagResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation'],
  FederationReferenceType extends FederationReferenceTypes['Evaluation'] = FederationReferenceTypes['Evaluation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Evaluation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  modelVersionReference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvaluationKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['EvaluationMetric']>, ParentType, ContextType>;
  slices?: Resolver<Array<ResolversTypes['EvaluationSlice']>, ParentType, ContextType>;
  datasetVersion?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  datasetReference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  runReference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EvaluationClaimsArgs>>;
};

export type EvaluationMetricResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EvaluationMetric'] = ResolversParentTypes['EvaluationMetric'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['MetricComparison']>, ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EvaluationSliceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EvaluationSlice'] = ResolversParentTypes['EvaluationSlice'],
> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  confidenceInterval?: Resolver<Maybe<ResolversTypes['ConfidenceInterval']>, ParentType, ContextType>;
};

export type ConfidenceIntervalResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConfidenceInterval'] = ResolversParentTypes['ConfidenceInterval'],
> = {
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EvaluationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EvaluationConnection'] = ResolversParentTypes['EvaluationConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EvaluationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type EvaluationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EvaluationEdge'] = ResolversParentTypes['EvaluationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
};

export type RegisterEvaluationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterEvaluationPayload'] =
    ResolversParentTypes['RegisterEvaluationPayload'],
> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterEvaluationsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterEvaluationsPayload'] =
    ResolversParentTypes['RegisterEvaluationsPayload'],
> = {
  evaluations?: Resolver<Array<Maybe<ResolversTypes['Evaluation']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateEvaluationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateEvaluationPayload'] = ResolversParentTypes['UpdateEvaluationPayload'],
> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateEvaluationsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateEvaluationsPayload'] =
    ResolversParentTypes['UpdateEvaluationsPayload'],
> = {
  evaluations?: Resolver<Array<Maybe<ResolversTypes['Evaluation']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  _changes?: Resolver<
    Array<ResolversTypes['_Change']>,
    ParentType,
    ContextType,
    RequireFields<Query_ChangesArgs, 'after' | 'limit'>
  >;
  _changesAt?: Resolver<
    Array<ResolversTypes['_Change']>,
    ParentType,
    ContextType,
    RequireFields<Query_ChangesAtArgs, 'positions'>
  >;
  _knownIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<Query_KnownIdsArgs, 'ids'>>;
  model?: Resolver<
    Maybe<ResolversTypes['Model']>,
    ParentType,
    ContextType,
    RequireFields<QueryModelArgs, 'name' | 'namespace'>
  >;
  models?: Resolver<Maybe<ResolversTypes['ModelConnection']>, ParentType, ContextType, Partial<QueryModelsArgs>>;
  modelVersion?: Resolver<
    Maybe<ResolversTypes['ModelVersion']>,
    ParentType,
    ContextType,
    RequireFields<QueryModelVersionArgs, 'model' | 'version' | 'namespace'>
  >;
  modelVersions?: Resolver<
    Maybe<ResolversTypes['ModelVersionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryModelVersionsArgs>
  >;
  modelAlias?: Resolver<
    Maybe<ResolversTypes['ModelAlias']>,
    ParentType,
    ContextType,
    RequireFields<QueryModelAliasArgs, 'model' | 'alias' | 'namespace'>
  >;
  run?: Resolver<
    Maybe<ResolversTypes['Run']>,
    ParentType,
    ContextType,
    RequireFields<QueryRunArgs, 'runId' | 'namespace'>
  >;
  runs?: Resolver<Maybe<ResolversTypes['RunConnection']>, ParentType, ContextType, Partial<QueryRunsArgs>>;
  evaluation?: Resolver<
    Maybe<ResolversTypes['Evaluation']>,
    ParentType,
    ContextType,
    RequireFields<QueryEvaluationArgs, 'model' | 'version' | 'name' | 'namespace'>
  >;
  evaluations?: Resolver<
    Maybe<ResolversTypes['EvaluationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryEvaluationsArgs>
  >;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  _validateDocument?: Resolver<
    ResolversTypes['_DocumentValidation'],
    ParentType,
    ContextType,
    RequireFields<Mutation_ValidateDocumentArgs, 'input'>
  >;
  _applyDocument?: Resolver<
    ResolversTypes['_DocumentApplication'],
    ParentType,
    ContextType,
    RequireFields<Mutation_ApplyDocumentArgs, 'input'>
  >;
  registerModel?: Resolver<
    ResolversTypes['RegisterModelPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterModelArgs, 'input'>
  >;
  registerModels?: Resolver<
    ResolversTypes['RegisterModelsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterModelsArgs, 'input'>
  >;
  updateModel?: Resolver<
    ResolversTypes['UpdateModelPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateModelArgs, 'input'>
  >;
  updateModels?: Resolver<
    ResolversTypes['UpdateModelsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateModelsArgs, 'input'>
  >;
  registerModelVersion?: Resolver<
    ResolversTypes['RegisterModelVersionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterModelVersionArgs, 'input'>
  >;
  registerModelVersions?: Resolver<
    ResolversTypes['RegisterModelVersionsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterModelVersionsArgs, 'input'>
  >;
  updateModelVersion?: Resolver<
    ResolversTypes['UpdateModelVersionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateModelVersionArgs, 'input'>
  >;
  updateModelVersions?: Resolver<
    ResolversTypes['UpdateModelVersionsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateModelVersionsArgs, 'input'>
  >;
  registerRun?: Resolver<
    ResolversTypes['RegisterRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterRunArgs, 'input'>
  >;
  registerRuns?: Resolver<
    ResolversTypes['RegisterRunsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterRunsArgs, 'input'>
  >;
  updateRun?: Resolver<
    ResolversTypes['UpdateRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateRunArgs, 'input'>
  >;
  updateRuns?: Resolver<
    ResolversTypes['UpdateRunsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateRunsArgs, 'input'>
  >;
  registerEvaluation?: Resolver<
    ResolversTypes['RegisterEvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterEvaluationArgs, 'input'>
  >;
  registerEvaluations?: Resolver<
    ResolversTypes['RegisterEvaluationsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterEvaluationsArgs, 'input'>
  >;
  updateEvaluation?: Resolver<
    ResolversTypes['UpdateEvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateEvaluationArgs, 'input'>
  >;
  updateEvaluations?: Resolver<
    ResolversTypes['UpdateEvaluationsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateEvaluationsArgs, 'input'>
  >;
  setModelAlias?: Resolver<
    ResolversTypes['SetModelAliasPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetModelAliasArgs, 'input'>
  >;
  setModelAliases?: Resolver<
    ResolversTypes['SetModelAliasesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetModelAliasesArgs, 'input'>
  >;
};

export type ModelAliasResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelAlias'] = ResolversParentTypes['ModelAlias'],
  FederationReferenceType extends FederationReferenceTypes['ModelAlias'] = FederationReferenceTypes['ModelAlias'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ModelAlias']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['AliasAssignmentConnection'],
    ParentType,
    ContextType,
    Partial<ModelAliasHistoryArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ModelAliasClaimsArgs>>;
};

export type AliasAssignmentResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AliasAssignment'] = ResolversParentTypes['AliasAssignment'],
> = {
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AliasAssignmentConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AliasAssignmentConnection'] =
    ResolversParentTypes['AliasAssignmentConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['AliasAssignment']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AliasAssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type AliasAssignmentEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AliasAssignmentEdge'] = ResolversParentTypes['AliasAssignmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AliasAssignment'], ParentType, ContextType>;
};

export type ModelAliasConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelAliasConnection'] = ResolversParentTypes['ModelAliasConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['ModelAlias']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ModelAliasEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type ModelAliasEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelAliasEdge'] = ResolversParentTypes['ModelAliasEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModelAlias'], ParentType, ContextType>;
};

export type SetModelAliasPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SetModelAliasPayload'] = ResolversParentTypes['SetModelAliasPayload'],
> = {
  modelAlias?: Resolver<Maybe<ResolversTypes['ModelAlias']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetModelAliasesPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SetModelAliasesPayload'] = ResolversParentTypes['SetModelAliasesPayload'],
> = {
  modelAliases?: Resolver<Array<Maybe<ResolversTypes['ModelAlias']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ModelVersionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelVersion'] = ResolversParentTypes['ModelVersion'],
  FederationReferenceType extends FederationReferenceTypes['ModelVersion'] = FederationReferenceTypes['ModelVersion'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ModelVersion']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _knownAs?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentation?: Resolver<Array<ResolversTypes['DocumentationLink']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  codeRevision?: Resolver<Maybe<ResolversTypes['CodeRevision']>, ParentType, ContextType>;
  artifacts?: Resolver<Array<ResolversTypes['Artifact']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['ModelSignature']>, ParentType, ContextType>;
  flavors?: Resolver<Array<ResolversTypes['ModelFlavor']>, ParentType, ContextType>;
  parents?: Resolver<Array<ResolversTypes['ParentVersion']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  runReference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  evaluations?: Resolver<Maybe<Array<ResolversTypes['Evaluation']>>, ParentType, ContextType>;
  evaluationList?: Resolver<
    ResolversTypes['EvaluationConnection'],
    ParentType,
    ContextType,
    Partial<ModelVersionEvaluationListArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ModelVersionClaimsArgs>>;
};

export type ArtifactResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact'],
> = {
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentationLinkResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DocumentationLink'] = ResolversParentTypes['DocumentationLink'],
> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModelFlavorResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelFlavor'] = ResolversParentTypes['ModelFlavor'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModelSignatureResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelSignature'] = ResolversParentTypes['ModelSignature'],
> = {
  inputs?: Resolver<Array<ResolversTypes['SignatureField']>, ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['SignatureField']>, ParentType, ContextType>;
};

export type SignatureFieldResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignatureField'] = ResolversParentTypes['SignatureField'],
> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shape?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type ParentVersionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ParentVersion'] = ResolversParentTypes['ParentVersion'],
> = {
  relation?: Resolver<ResolversTypes['ParentRelation'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
};

export type ModelVersionConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelVersionConnection'] = ResolversParentTypes['ModelVersionConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ModelVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type ModelVersionEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelVersionEdge'] = ResolversParentTypes['ModelVersionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModelVersion'], ParentType, ContextType>;
};

export type RegisterModelVersionPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterModelVersionPayload'] =
    ResolversParentTypes['RegisterModelVersionPayload'],
> = {
  modelVersion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterModelVersionsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterModelVersionsPayload'] =
    ResolversParentTypes['RegisterModelVersionsPayload'],
> = {
  modelVersions?: Resolver<Array<Maybe<ResolversTypes['ModelVersion']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateModelVersionPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateModelVersionPayload'] =
    ResolversParentTypes['UpdateModelVersionPayload'],
> = {
  modelVersion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateModelVersionsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateModelVersionsPayload'] =
    ResolversParentTypes['UpdateModelVersionsPayload'],
> = {
  modelVersions?: Resolver<Array<Maybe<ResolversTypes['ModelVersion']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ModelResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model'],
  FederationReferenceType extends FederationReferenceTypes['Model'] = FederationReferenceTypes['Model'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Model']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intendedUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['ModelVersionConnection'], ParentType, ContextType, Partial<ModelVersionsArgs>>;
  aliases?: Resolver<ResolversTypes['ModelAliasConnection'], ParentType, ContextType, Partial<ModelAliasesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ModelClaimsArgs>>;
};

export type ModelConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelConnection'] = ResolversParentTypes['ModelConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Model']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ModelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type ModelEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelEdge'] = ResolversParentTypes['ModelEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
};

export type RegisterModelPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterModelPayload'] = ResolversParentTypes['RegisterModelPayload'],
> = {
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterModelsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterModelsPayload'] = ResolversParentTypes['RegisterModelsPayload'],
> = {
  models?: Resolver<Array<Maybe<ResolversTypes['Model']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateModelPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateModelPayload'] = ResolversParentTypes['UpdateModelPayload'],
> = {
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateModelsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateModelsPayload'] = ResolversParentTypes['UpdateModelsPayload'],
> = {
  models?: Resolver<Array<Maybe<ResolversTypes['Model']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RunResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run'],
  FederationReferenceType extends FederationReferenceTypes['Run'] = FederationReferenceTypes['Run'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Run']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RunKind']>, ParentType, ContextType>;
  experiment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RunStatus']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  executedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeRevision?: Resolver<Maybe<ResolversTypes['CodeRevision']>, ParentType, ContextType>;
  hardware?: Resolver<Maybe<ResolversTypes['Hardware']>, ParentType, ContextType>;
  parameters?: Resolver<Maybe<Array<ResolversTypes['Parameter']>>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<Array<ResolversTypes['Metric']>>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PipelineStep']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<Array<ResolversTypes['RunInput']>>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['ContainerImage']>, ParentType, ContextType>;
  imageReference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  metricHistory?: Resolver<ResolversTypes['MetricConnection'], ParentType, ContextType, Partial<RunMetricHistoryArgs>>;
  modelVersions?: Resolver<
    ResolversTypes['ModelVersionConnection'],
    ParentType,
    ContextType,
    Partial<RunModelVersionsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<RunClaimsArgs>>;
};

export type ParameterResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Parameter'] = ResolversParentTypes['Parameter'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MetricConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MetricConnection'] = ResolversParentTypes['MetricConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MetricEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type MetricEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MetricEdge'] = ResolversParentTypes['MetricEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
};

export type PipelineStepResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PipelineStep'] = ResolversParentTypes['PipelineStep'],
> = {
  kind?: Resolver<ResolversTypes['PipelineStepKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HardwareResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Hardware'] = ResolversParentTypes['Hardware'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpuCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryBytes?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  accelerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceleratorCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RunInputResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RunInput'] = ResolversParentTypes['RunInput'],
> = {
  role?: Resolver<ResolversTypes['InputRole'], ParentType, ContextType>;
  datasetVersion?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
};

export type DatasetVersionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DatasetVersion'] = ResolversParentTypes['DatasetVersion'],
> = {
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContainerImageResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ContainerImage'] = ResolversParentTypes['ContainerImage'],
> = {
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RunConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type RunEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type RegisterRunPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterRunPayload'] = ResolversParentTypes['RegisterRunPayload'],
> = {
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterRunsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterRunsPayload'] = ResolversParentTypes['RegisterRunsPayload'],
> = {
  runs?: Resolver<Array<Maybe<ResolversTypes['Run']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateRunPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateRunPayload'] = ResolversParentTypes['UpdateRunPayload'],
> = {
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateRunsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateRunsPayload'] = ResolversParentTypes['UpdateRunsPayload'],
> = {
  runs?: Resolver<Array<Maybe<ResolversTypes['Run']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CodeRevision?: CodeRevisionResolvers<ContextType>;
  _Change?: _ChangeResolvers<ContextType>;
  _DocumentValidation?: _DocumentValidationResolvers<ContextType>;
  _DocumentFault?: _DocumentFaultResolvers<ContextType>;
  _DocumentApplication?: _DocumentApplicationResolvers<ContextType>;
  _DocumentEntity?: _DocumentEntityResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WriteSummary?: WriteSummaryResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Long?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Tag?: TagResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationMetric?: EvaluationMetricResolvers<ContextType>;
  EvaluationSlice?: EvaluationSliceResolvers<ContextType>;
  ConfidenceInterval?: ConfidenceIntervalResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  RegisterEvaluationPayload?: RegisterEvaluationPayloadResolvers<ContextType>;
  RegisterEvaluationsPayload?: RegisterEvaluationsPayloadResolvers<ContextType>;
  UpdateEvaluationPayload?: UpdateEvaluationPayloadResolvers<ContextType>;
  UpdateEvaluationsPayload?: UpdateEvaluationsPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ModelAlias?: ModelAliasResolvers<ContextType>;
  AliasAssignment?: AliasAssignmentResolvers<ContextType>;
  AliasAssignmentConnection?: AliasAssignmentConnectionResolvers<ContextType>;
  AliasAssignmentEdge?: AliasAssignmentEdgeResolvers<ContextType>;
  ModelAliasConnection?: ModelAliasConnectionResolvers<ContextType>;
  ModelAliasEdge?: ModelAliasEdgeResolvers<ContextType>;
  SetModelAliasPayload?: SetModelAliasPayloadResolvers<ContextType>;
  SetModelAliasesPayload?: SetModelAliasesPayloadResolvers<ContextType>;
  ModelVersion?: ModelVersionResolvers<ContextType>;
  Artifact?: ArtifactResolvers<ContextType>;
  DocumentationLink?: DocumentationLinkResolvers<ContextType>;
  ModelFlavor?: ModelFlavorResolvers<ContextType>;
  ModelSignature?: ModelSignatureResolvers<ContextType>;
  SignatureField?: SignatureFieldResolvers<ContextType>;
  ParentVersion?: ParentVersionResolvers<ContextType>;
  ModelVersionConnection?: ModelVersionConnectionResolvers<ContextType>;
  ModelVersionEdge?: ModelVersionEdgeResolvers<ContextType>;
  RegisterModelVersionPayload?: RegisterModelVersionPayloadResolvers<ContextType>;
  RegisterModelVersionsPayload?: RegisterModelVersionsPayloadResolvers<ContextType>;
  UpdateModelVersionPayload?: UpdateModelVersionPayloadResolvers<ContextType>;
  UpdateModelVersionsPayload?: UpdateModelVersionsPayloadResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  ModelConnection?: ModelConnectionResolvers<ContextType>;
  ModelEdge?: ModelEdgeResolvers<ContextType>;
  RegisterModelPayload?: RegisterModelPayloadResolvers<ContextType>;
  RegisterModelsPayload?: RegisterModelsPayloadResolvers<ContextType>;
  UpdateModelPayload?: UpdateModelPayloadResolvers<ContextType>;
  UpdateModelsPayload?: UpdateModelsPayloadResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  Parameter?: ParameterResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricConnection?: MetricConnectionResolvers<ContextType>;
  MetricEdge?: MetricEdgeResolvers<ContextType>;
  PipelineStep?: PipelineStepResolvers<ContextType>;
  Hardware?: HardwareResolvers<ContextType>;
  RunInput?: RunInputResolvers<ContextType>;
  DatasetVersion?: DatasetVersionResolvers<ContextType>;
  ContainerImage?: ContainerImageResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  RegisterRunPayload?: RegisterRunPayloadResolvers<ContextType>;
  RegisterRunsPayload?: RegisterRunsPayloadResolvers<ContextType>;
  UpdateRunPayload?: UpdateRunPayloadResolvers<ContextType>;
  UpdateRunsPayload?: UpdateRunsPayloadResolvers<ContextType>;
};
