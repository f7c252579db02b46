import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  ContainerImageMapper,
  DataSourceMapper,
  DatasetMapper,
  DatasetVersionMapper,
  DeploymentMapper,
  DocumentMapper,
  EvaluationMapper,
  ImpactConnectionMapper,
  LineageMapper,
  LineageChangeMapper,
  LineageEntityMapper,
  LineagePathsMapper,
  ModelMapper,
  ModelAliasMapper,
  ModelVersionMapper,
  ModelVersionComparisonMapper,
  PackageMapper,
  PrincipalMapper,
  RecordedChangeMapper,
  RunMapper,
  SearchConnectionMapper,
  TransformationMapper,
  TransformationRunMapper,
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
};

/** How far a claim can be relied on. Of conflicting claims, the more confident one is shown. */
export type Confidence =
  /** Checked against a signature, a digest or the system that it speaks of. */
  | 'VERIFIED'
  /** Stated by a document or a caller. */
  | 'DECLARED'
  /** Derived by Pedigree from other statements. */
  | 'INFERRED';

/** State of a deployment as observed. */
export type DeploymentState =
  /** Nobody has observed it. */
  | 'UNKNOWN'
  /** It is being rolled out and does not serve yet. */
  | 'PENDING'
  /** It serves. */
  | 'LIVE'
  /** It was rolled out or was serving, and does not serve because of a fault. */
  | 'FAILED'
  /** It was taken out of service on purpose, or another rollout took its place. */
  | 'RETIRED';

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

/**
 * What is told as it happens, by GraphQL over Server-Sent Events: to requests with the header `Accept: text/event-stream`. The `id`
 * of each event is its `cursor`; the header `Last-Event-ID`, which browsers send when they connect anew, counts before `after`.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Every change that a subgraph records, from now on or from a place on: each once, those of one subgraph in the order in which
   * they became known.
   */
  changes: RecordedChange;
  /**
   * What changes in what is upstream or downstream of some entities. Without `after`, the first event has all of it as added; the
   * events put together are always the whole, as far as the last of them is `complete`. The graph is looked at when something is
   * recorded, within a second; when nothing but `complete`, `truncatedBy` or `unresolved` changes, that is an event, too, and so is
   * where these stand at the beginning of each stream.
   */
  lineageChanged: LineageChange;
};

/**
 * What is told as it happens, by GraphQL over Server-Sent Events: to requests with the header `Accept: text/event-stream`. The `id`
 * of each event is its `cursor`; the header `Last-Event-ID`, which browsers send when they connect anew, counts before `after`.
 */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What is told as it happens, by GraphQL over Server-Sent Events: to requests with the header `Accept: text/event-stream`. The `id`
 * of each event is its `cursor`; the header `Last-Event-ID`, which browsers send when they connect anew, counts before `after`.
 */
export type SubscriptionLineageChangedArgs = {
  of: Array<Scalars['ID']['input']>;
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A change that a subgraph recorded. */
export type RecordedChange = {
  __typename?: 'RecordedChange';
  /** Where to go on after this change, for `after`. */
  cursor: Scalars['String']['output'];
  /** Name of the subgraph that recorded it. */
  subgraph: Scalars['String']['output'];
  /** Its place among the changes of that subgraph: 1, 2, 3, … without gaps. */
  position: Scalars['Long']['output'];
  /** When it became known. */
  recordedAt: Scalars['DateTime']['output'];
  /** What was done, for example `registerModelVersion` or `ingest`. */
  action: Scalars['String']['output'];
  /** Public id of the entity that changed. */
  id: Scalars['ID']['output'];
  /** What that is; null for what only tells of another entity, such as a tag of an image. */
  kind: Maybe<LineageNodeKind>;
};

/** How a part of the graph has changed since the event before. */
export type LineageChange = {
  __typename?: 'LineageChange';
  /** Where to go on after this event, for `after`. */
  cursor: Scalars['String']['output'];
  /**
   * Whether the events up to this one put together are everything: nothing was cut off, every name resolves, and no subgraph lags.
   * What a subgraph that lags has recorded comes in a later event.
   */
  complete: Scalars['Boolean']['output'];
  /** What cut the whole off; empty when nothing did. At most 4. */
  truncatedBy: Array<LineageLimit>;
  /** Names met on the walk that lead nowhere. The first 100. */
  unresolved: Array<UnresolvedName>;
  /** How many names lead nowhere. */
  unresolvedCount: Scalars['Long']['output'];
  /** How far each subgraph's changes are in the events up to this one. One each. */
  watermarks: Array<Watermark>;
  /** Entities that are in it now and were not. At most 10,000. */
  addedNodes: Array<LineageChangedNode>;
  /** Entities that are no longer in it. At most 10,000. */
  removedNodes: Array<LineageChangedNode>;
  /** Edges that are in it now and were not; an edge of which something else is said now is removed and added. */
  addedEdges: Array<LineageEdge>;
  /** Edges that are no longer in it. */
  removedEdges: Array<LineageEdge>;
};

/** An entity that came into a part of the graph, or left it. */
export type LineageChangedNode = {
  __typename?: 'LineageChangedNode';
  /** Its public id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: LineageNodeKind;
  /** Its natural key, for people. Its id where only others have named it yet. */
  label: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * What differs between what two versions of a model were made from: an answer to whether it is data, code, parameters or
   * environment that a metric changed with. Each version's closure upstream counts, up to the versions that it was derived
   * from, which are compared as such. What is only named by others, and so in `unresolved`, is compared by what names it: a digest,
   * or the parts of a natural key; what it was made from is not known. NOT_FOUND when nobody has recorded one of the versions; INCOMPLETE
   * when a subgraph does not tell in time what it has recorded: the export `/compareModelVersions` has more of it.
   *
   * Not compared is what is no part of what a version was made from: descriptions, documentation, tags and media types; names,
   * ids, experiments and times of runs, when data was made and when evaluations took place; where artifacts lie; metrics before
   * their last step; which of its steps a run took first; which run made an evaluation, and the baselines, sample sizes and
   * confidence intervals in it. Nor is what cannot differ where the same is used: attributes of data sources, images and packages,
   * which go by name, digest and package URL, nor which dataset came of which source, where both versions have both.
   */
  compareModelVersions: Maybe<ModelVersionComparison>;
  /**
   * Any entity by its public id, as its owner has it. Null with NOT_FOUND when nobody has recorded it; INVALID_ID when the
   * text is no id of an entity.
   */
  node: Maybe<LineageEntity>;
  /**
   * Entities by their public ids, in the order asked for; an entry is null with NOT_FOUND when nobody has recorded it.
   * Null only when its service did not answer; the error says so.
   */
  nodes: Maybe<Array<Maybe<LineageEntity>>>;
  /** Everything upstream or downstream of some entities, nearest first. */
  lineage: Maybe<Lineage>;
  /** The shortest paths from one entity to another, with the data, shortest first. */
  lineagePaths: Maybe<LineagePaths>;
  /**
   * Entities by what people call them: by the words of names, tags, owners and package URLs, whole, by their beginnings, or with
   * a typing error (in words of 4 letters or more, beside other words of 3; two from 6 on), as which two neighbouring letters
   * exchanged count, and by the first 4 or more hexadecimal digits of a digest or of a random id. Every word of the text must be
   * found. What is called just so, in any case of letters, comes first, by its natural key before a name that it was given; then
   * exact words come before beginnings, those before typing errors, names, package URLs and digests before tags and owners, and
   * the shorter name before the longer: this is the only order, and pages are read forward. People are not found by their names.
   */
  search: Maybe<SearchConnection>;
};

export type QueryCompareModelVersionsArgs = {
  namespace: Scalars['String']['input'];
  model: Scalars['String']['input'];
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
  consistency: Consistency;
};

export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<AsOf>;
};

export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
  asOf?: InputMaybe<AsOf>;
};

export type QueryLineageArgs = {
  of: Array<Scalars['ID']['input']>;
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  asOf?: InputMaybe<AsOf>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type QueryLineagePathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxPaths: Scalars['Int']['input'];
  asOf?: InputMaybe<AsOf>;
  consistency: Consistency;
};

export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  consistency: Consistency;
};

/** What a difference between two versions concerns. */
export type ComparisonArea =
  /**
   * Sources and versions of datasets, their roles, digests, numbers of rows, sizes and statistics; what evaluations were made on;
   * files of the version.
   */
  | 'DATA'
  /** Columns of datasets and how they came about, and those of the version's signature. */
  | 'COLUMNS'
  /**
   * Code revisions of the version, of its run and of the transformations of its data, which those are, the run's kind and
   * steps, and how both ended.
   */
  | 'CODE'
  /** Parameters and seed of the run, and parameters of the transformations. */
  | 'PARAMETERS'
  /** Images that it was trained in, `run.image`, with those they are based on, `run.image.base`, each by its digest; and hardware. */
  | 'ENVIRONMENT'
  /** Packages in those images, and the version's flavors. */
  | 'PACKAGES'
  /** Authors, and who executed the run. */
  | 'PEOPLE'
  /** Versions that it was derived from, and how. */
  | 'PARENTS'
  /** Metrics of the run and of evaluations, whose values are in `metrics`; kinds of evaluations, thresholds and how these apply. */
  | 'METRICS';

/** How two versions of a model differ. */
export type ModelVersionComparison = {
  __typename?: 'ModelVersionComparison';
  /** Whether everything could be compared: neither closure was cut off, every name resolves, and no subgraph lags. */
  complete: Scalars['Boolean']['output'];
  /** What cut a closure off; empty when nothing did. At most 4. */
  truncatedBy: Array<LineageLimit>;
  /** Names met that lead nowhere. The first 100. */
  unresolved: Array<UnresolvedName>;
  /** How far each subgraph's changes are in the answer. */
  watermarks: Array<Watermark>;
  /** The point in time that was asked about. */
  asOf: LineageInstant;
  /** The differences, by area and path. At most 10,000; `truncatedBy` has NODES when there are more. */
  changes: Array<ModelVersionChange>;
  /** Every metric that either version has, by name. At most 10,000. */
  metrics: Array<ComparedMetric>;
  /** How much is equal, one entry for each area. */
  unchanged: Array<UnchangedArea>;
};

/** A difference between two versions. */
export type ModelVersionChange = {
  __typename?: 'ModelVersionChange';
  /** What it concerns. */
  area: ComparisonArea;
  /**
   * What it is, with names separated by dots, for example `run.parameters.learning_rate`. Of something that occurs at several
   * distances, the nearest counts.
   */
  path: Scalars['String']['output'];
  /** Its value before; null when it was not there or, where the answer is not complete, not known to be. */
  before: Maybe<Scalars['String']['output']>;
  /** Its value after; null when it is no longer there or, where the answer is not complete, not known to be. */
  after: Maybe<Scalars['String']['output']>;
  /** The entity that says so: of the version compared to or, where it is not there any more, of the one compared from. */
  node: LineageNode;
};

/** A metric of two versions. */
export type ComparedMetric = {
  __typename?: 'ComparedMetric';
  /** Its name; for an evaluation's, the evaluation's name, a dot and the metric's, and for a slice the slice in brackets. */
  name: Scalars['String']['output'];
  /** Its value before; null when it was not measured. */
  before: Maybe<Scalars['Float']['output']>;
  /** Its value after; null when it was not measured. */
  after: Maybe<Scalars['Float']['output']>;
  /** After minus before; null when either is. */
  delta: Maybe<Scalars['Float']['output']>;
};

/** How much of an area is equal. */
export type UnchangedArea = {
  __typename?: 'UnchangedArea';
  /** The area. */
  area: ComparisonArea;
  /** Number of paths with equal values. */
  count: Scalars['Long']['output'];
};

/** What can be a node of the graph. */
export type LineageEntity =
  | DataSource
  | Dataset
  | DatasetVersion
  | Transformation
  | TransformationRun
  | Model
  | ModelVersion
  | ModelAlias
  | Run
  | Evaluation
  | ContainerImage
  | Package
  | Deployment
  | Document
  | Principal;

export type DataSource = {
  __typename?: 'DataSource';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
  /**
   * The live deployments that it reaches, at the point in time that the entity was asked for with. Null only when they cannot be told
   * now.
   */
  impact: Maybe<ImpactConnection>;
};

export type DataSourceLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type DataSourceImpactArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type Dataset = {
  __typename?: 'Dataset';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
  /**
   * The live deployments that it reaches, at the point in time that the entity was asked for with. Null only when they cannot be told
   * now.
   */
  impact: Maybe<ImpactConnection>;
};

export type DatasetLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type DatasetImpactArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type DatasetVersion = {
  __typename?: 'DatasetVersion';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
  /**
   * The live deployments that it reaches, at the point in time that the entity was asked for with. Null only when they cannot be told
   * now.
   */
  impact: Maybe<ImpactConnection>;
};

export type DatasetVersionLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type DatasetVersionImpactArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type Transformation = {
  __typename?: 'Transformation';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
  /**
   * The live deployments that it reaches, at the point in time that the entity was asked for with. Null only when they cannot be told
   * now.
   */
  impact: Maybe<ImpactConnection>;
};

export type TransformationLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type TransformationImpactArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type TransformationRun = {
  __typename?: 'TransformationRun';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
  /**
   * The live deployments that it reaches, at the point in time that the entity was asked for with. Null only when they cannot be told
   * now.
   */
  impact: Maybe<ImpactConnection>;
};

export type TransformationRunLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type TransformationRunImpactArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type Model = {
  __typename?: 'Model';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
  /**
   * The live deployments that it reaches, at the point in time that the entity was asked for with. Null only when they cannot be told
   * now.
   */
  impact: Maybe<ImpactConnection>;
};

export type ModelLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type ModelImpactArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type ModelVersion = {
  __typename?: 'ModelVersion';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
  /**
   * The live deployments that it reaches, at the point in time that the entity was asked for with. Null only when they cannot be told
   * now.
   */
  impact: Maybe<ImpactConnection>;
  /**
   * Every data source upstream of the version, at any distance, by name. At most 1,000. Null with INCOMPLETE when they cannot all
   * be told: `lineage(direction: UPSTREAM, kinds: [DATA_SOURCE])` then has those that are known, and what is missing.
   */
  trainingSources: Maybe<Array<DataSource>>;
};

export type ModelVersionLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type ModelVersionImpactArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type ModelVersionTrainingSourcesArgs = {
  consistency: Consistency;
};

export type ModelAlias = {
  __typename?: 'ModelAlias';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * The alias alone: it is a name for a version, and no data flows by it. What the version was made from or what came of it is told
   * by `modelVersion { lineage }`. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
};

export type ModelAliasLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type Run = {
  __typename?: 'Run';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
  /**
   * The live deployments that it reaches, at the point in time that the entity was asked for with. Null only when they cannot be told
   * now.
   */
  impact: Maybe<ImpactConnection>;
};

export type RunLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type RunImpactArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type Evaluation = {
  __typename?: 'Evaluation';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
};

export type EvaluationLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type ContainerImage = {
  __typename?: 'ContainerImage';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
  /**
   * The live deployments that it reaches, at the point in time that the entity was asked for with. Null only when they cannot be told
   * now.
   */
  impact: Maybe<ImpactConnection>;
};

export type ContainerImageLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type ContainerImageImpactArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type Package = {
  __typename?: 'Package';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
  /**
   * The live deployments that it reaches, at the point in time that the entity was asked for with. Null only when they cannot be told
   * now.
   */
  impact: Maybe<ImpactConnection>;
};

export type PackageLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type PackageImpactArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type Deployment = {
  __typename?: 'Deployment';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What it was made from or what came of it. It has no `asOf` of its own: the one that the entity was asked for with holds, and the
   * answer states it. Null only when it cannot be told now.
   */
  lineage: Maybe<Lineage>;
};

export type DeploymentLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type Document = {
  __typename?: 'Document';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** The document alone: it states edges, as their `source` says, and is an end of none. Null only when it cannot be told now. */
  lineage: Maybe<Lineage>;
};

export type DocumentLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

export type Principal = {
  __typename?: 'Principal';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that it is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** The principal alone: who did what is told by the entities, and no data flows by it. Null only when it cannot be told now. */
  lineage: Maybe<Lineage>;
};

export type PrincipalLineageArgs = {
  direction: LineageDirection;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  edgeKinds?: InputMaybe<Array<LineageEdgeKind>>;
  until?: InputMaybe<LineageUntil>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  consistency: Consistency;
};

/** Which way to walk. Edges point with the data, from what was used to what came of it. */
export type LineageDirection =
  /** To what it was made from: sources, datasets, code, runs, images. */
  | 'UPSTREAM'
  /** To what came of it: datasets, runs, versions, deployments. */
  | 'DOWNSTREAM'
  /** Both, each by itself: what it was made from and what came of it, not what else came of its sources. */
  | 'BOTH';

/** Kinds of entities in the graph. */
export type LineageNodeKind =
  /** A data source. */
  | 'DATA_SOURCE'
  /** A dataset, over all its versions. */
  | 'DATASET'
  /** One version of a dataset. */
  | 'DATASET_VERSION'
  /** A job that transforms data. */
  | 'TRANSFORMATION'
  /** One execution of such a job. */
  | 'TRANSFORMATION_RUN'
  /** A model, over all its versions. */
  | 'MODEL'
  /** One version of a model. */
  | 'MODEL_VERSION'
  /** An alias of a model, such as `champion`. */
  | 'MODEL_ALIAS'
  /** A training or evaluation run. */
  | 'RUN'
  /** An evaluation of a model version. */
  | 'EVALUATION'
  /** A container image. */
  | 'CONTAINER_IMAGE'
  /** A version of a software package. */
  | 'PACKAGE'
  /** One rollout of a model version in an environment. */
  | 'DEPLOYMENT'
  /** A document that facts were read from. */
  | 'DOCUMENT'
  /** A person or a machine account. */
  | 'PRINCIPAL';

/** Kinds of edges, named by what the upstream end is to the downstream end. */
export type LineageEdgeKind =
  /** A data source provides a dataset version. */
  | 'SOURCE_OF'
  /** A dataset version was derived from another, or a model version from a parent (fine-tuning among others). */
  | 'DERIVED'
  /** A run or the execution of a job produced it. */
  | 'PRODUCED'
  /** A dataset version was an input of a run. */
  | 'INPUT_OF'
  /** A job was executed in this run of it. */
  | 'EXECUTED_BY'
  /** A run ran in an image. */
  | 'RAN_IN'
  /** A model version was evaluated. */
  | 'EVALUATED'
  /** A dataset version was what an evaluation was made on. */
  | 'EVALUATED_ON'
  /** A model version is served by a deployment. */
  | 'DEPLOYED_AS'
  /**
   * An image runs in a deployment. A tag stands for what it named when the deployment first became live or, where that is
   * unknown, names at the time asked about; `Deployment.image` is told by the same rule.
   */
  | 'RUNS'
  /**
   * An image was the base of another. A tag stands for what it named when that was built or, where that is unknown, names at
   * the time asked about; `ContainerImage.baseImage` is told by the same rule.
   */
  | 'BASE_OF'
  /**
   * An image is the one for a platform within an image index. Both count as one image: walks cross it both ways,
   * but not from one platform by way of the index to another.
   */
  | 'PLATFORM_OF'
  /** A package is contained in an image. */
  | 'CONTAINED_IN'
  /** A version belongs to a model or a dataset. */
  | 'VERSION_OF';

/** Whether an answer waits for what was just written. */
export type Consistency =
  /** Every write that has returned is in the answer, or the answer says that it is not complete. */
  | 'STRONG'
  /**
   * The answer is from what is at hand; `watermarks` say how old that is. Faster. Complete means as of then: only if each subgraph's
   * changes were looked at within the last second, the last look at them did not fail, and nothing is known to be recorded that is
   * not in the answer, such as a write that has returned in the process that answers. A write of the last second in another process
   * may be missing from what is complete. The present only: what was known at a time, and the pages after the first, are
   * waited for.
   */
  | 'EVENTUAL';

/** Why an answer is not whole. */
export type LineageLimit =
  /** The walk could have gone deeper than `maxDepth`: to more entities, edges or names. */
  | 'DEPTH'
  /** More entities were found than `limit` or the bound of a walk, 1,000,000, lets the answer show. `endCursor` leads on. */
  | 'NODES'
  /** The time that a question may take, 2 seconds, was over. */
  | 'TIME'
  /** A subgraph's changes could not be read up to now, or to the `knownAt` asked about; `watermarks` say which. */
  | 'LAG';

/** Entities at which a walk stops. All that is given must match. */
export type LineageUntil = {
  /** Of these kinds. Any kind when absent. */
  kinds?: InputMaybe<Array<LineageNodeKind>>;
  /** Deployments in this state. Given, nothing but a deployment matches. */
  deploymentState?: InputMaybe<DeploymentState>;
  /** Deployments in this environment. Given, nothing but a deployment matches. Not empty. */
  environment?: InputMaybe<Scalars['String']['input']>;
};

/** A part of the lineage graph. */
export type Lineage = {
  __typename?: 'Lineage';
  /** Whether this is everything: nothing was cut off, every name resolves, and no subgraph lags. */
  complete: Scalars['Boolean']['output'];
  /** What cut the answer off; empty when nothing did. At most 4. */
  truncatedBy: Array<LineageLimit>;
  /** Names met on the walk that lead nowhere. The first 100. */
  unresolved: Array<UnresolvedName>;
  /** How many names lead nowhere. */
  unresolvedCount: Scalars['Long']['output'];
  /** How far each subgraph's changes are in the answer. One each. */
  watermarks: Array<Watermark>;
  /** The point in time that was asked about. */
  asOf: LineageInstant;
  /** Entities in the whole graph that was asked for, those started from included; null when it could not be walked whole. */
  totalNodes: Maybe<Scalars['Long']['output']>;
  /** Edges in the whole graph that was asked for; null when it could not be walked whole. */
  totalEdges: Maybe<Scalars['Long']['output']>;
  /** The entities of this page, nearest first, then by id. At most `limit`. */
  nodes: Array<LineageNode>;
  /** Edges by which the entities of this page were reached or that lead on from what is nearer, among shown entities. */
  edges: Array<LineageEdge>;
  /** Cursor of the next page; null on the last. Pages show the graph as it was when the first of them was asked for. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A point in both times, as an answer states it. */
export type LineageInstant = {
  __typename?: 'LineageInstant';
  /** When it was true. Null means now. */
  validAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was known. Null means now. */
  knownAt: Maybe<Scalars['DateTime']['output']>;
};

/** An entity in the graph. */
export type LineageNode = {
  __typename?: 'LineageNode';
  /** Its public id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: LineageNodeKind;
  /** Its natural key, for people, for example `credit-risk 2.1.0`. Its id where only others have named it yet. */
  label: Scalars['String']['output'];
  /** The least number of edges from where the walk started; 0 for the entities started from. Null outside a walk. */
  depth: Maybe<Scalars['Int']['output']>;
  /**
   * The entity, as its owner has it. Null when it has only been named by others; when, by its owner, it was not there at the time
   * asked about, though others say that they came from it; and, with code SUBGRAPH_UNAVAILABLE, when the owner does not answer.
   */
  entity: Maybe<LineageEntity>;
};

/** An edge of the graph. It points with the data. */
export type LineageEdge = {
  __typename?: 'LineageEdge';
  /** Public id of the upstream end. */
  from: Scalars['ID']['output'];
  /** Public id of the downstream end. */
  to: Scalars['ID']['output'];
  /** What the upstream end is to the downstream end. */
  kind: LineageEdgeKind;
  /** What more is known of the relation, for example `TRAINING` for an input; null when nothing is. */
  role: Maybe<Scalars['String']['output']>;
  /** How far it can be relied on. */
  confidence: Confidence;
  /** Since when it holds. Null: always. */
  validFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when it holds, exclusive. Null: no end is known. */
  validTo: Maybe<Scalars['DateTime']['output']>;
  /** When it became known. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who says so. */
  source: LineageEdgeSource;
};

/** Where an edge is known from. */
export type LineageEdgeSource = {
  __typename?: 'LineageEdgeSource';
  /** Format of the document that states it, for example `mlflow-run`; null when a mutation does. */
  format: Maybe<Scalars['String']['output']>;
  /** SHA-256 of that document, as `sha256:` and 64 hexadecimal digits; null when a mutation states it. */
  digest: Maybe<Scalars['String']['output']>;
  /** What collected it, for example `api`. */
  collector: Scalars['String']['output'];
};

/** Why a name leads nowhere. */
export type UnresolvedReason =
  /** Nobody has recorded what it names, at the time asked about. */
  | 'NOT_RECORDED'
  /** It names several entities at the time asked about: told where a walk comes to the name, and where it comes to one of them. */
  | 'AMBIGUOUS';

/** A name that leads nowhere. */
export type UnresolvedName = {
  __typename?: 'UnresolvedName';
  /** The name: the public id of an entity that nobody has recorded, or `Reference:` and the UUID of what a document calls it. */
  reference: Scalars['String']['output'];
  /** Of which kind it is. Null of a reference: what it is becomes known when it resolves. */
  kind: Maybe<LineageNodeKind>;
  /**
   * Its natural key for people, as nodes show it; of a reference its scheme and text, such as
   * `image-tag ghcr.io/acme/scorer:2.1.0`. Null where nothing but the id was ever told.
   */
  label: Maybe<Scalars['String']['output']>;
  /** Why it leads nowhere. */
  reason: UnresolvedReason;
};

/** How far a subgraph's changes have been read. */
export type Watermark = {
  __typename?: 'Watermark';
  /** Name of the subgraph. */
  subgraph: Scalars['String']['output'];
  /** When its last change that was read was recorded. Null when none was. */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** Position of that change in the subgraph's feed; 0 when none was read. */
  position: Scalars['Long']['output'];
  /**
   * Seconds since the answer was certain to have all of its changes, 0 or more; 0 when it is certain now. Null when it never
   * was. All pages say what the first does: they show the same changes.
   */
  lagSeconds: Maybe<Scalars['Float']['output']>;
};

/** A page of the live deployments that something reaches, nearest first, then by id. */
export type ImpactConnection = {
  __typename?: 'ImpactConnection';
  /** Whether this is every deployment reached: nothing was cut off, every name resolves, and no subgraph lags. */
  complete: Scalars['Boolean']['output'];
  /** What cut the walk off; empty when nothing did. At most 4. */
  truncatedBy: Array<LineageLimit>;
  /** Names met on the walk that lead nowhere. The first 100. */
  unresolved: Array<UnresolvedName>;
  /** How far each subgraph's changes are in the answer. */
  watermarks: Array<Watermark>;
  /** The point in time that was asked about. */
  asOf: LineageInstant;
  /** Live deployments reached, in all pages; those found so far when the walk was cut off. */
  totalCount: Scalars['Long']['output'];
  /** The deployments of this page. */
  nodes: Array<Impact>;
  /** The deployments of this page with their cursors. */
  edges: Array<ImpactEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A deployment reached and its place in the list. */
export type ImpactEdge = {
  __typename?: 'ImpactEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The deployment reached. */
  node: Impact;
};

/** A live deployment that something reaches. */
export type Impact = {
  __typename?: 'Impact';
  /** The deployment. */
  deployment: Maybe<Deployment>;
  /**
   * Since when it has been exposed without a break: live, and reached by one and the same path, each edge of which has held
   * since `validFrom`; of several paths the one that has held longest counts. Null: since before anything is known.
   */
  exposedSince: Maybe<Scalars['DateTime']['output']>;
  /** One of the shortest paths to it, both ends included. At most 10,001 entities. */
  path: Array<LineageNode>;
};

/** Paths between two entities. */
export type LineagePaths = {
  __typename?: 'LineagePaths';
  /**
   * Whether these are the shortest paths of all that there are: no subgraph lags, no name on the way leads nowhere, and time
   * did not run out. That there are more paths than asked for does not make it false.
   */
  complete: Scalars['Boolean']['output'];
  /** What cut the answer off; empty when nothing did. */
  truncatedBy: Array<LineageLimit>;
  /** Names upstream of the end that lead nowhere: a path might go on where one does. The first 100. */
  unresolved: Array<UnresolvedName>;
  /** How many such names there are. */
  unresolvedCount: Scalars['Long']['output'];
  /** How far each subgraph's changes are in the answer. */
  watermarks: Array<Watermark>;
  /** The point in time that was asked about. */
  asOf: LineageInstant;
  /** The paths, shortest first. At most `maxPaths`. No entity occurs twice in one. */
  paths: Array<LineagePath>;
};

/** A path, with the data. */
export type LineagePath = {
  __typename?: 'LineagePath';
  /** Number of edges. */
  length: Scalars['Int']['output'];
  /** The entities, both ends included. At most 10,001. */
  nodes: Array<LineageNode>;
  /** The edges between them, one each. */
  edges: Array<LineageEdge>;
};

/** Where a text was found. */
export type SearchField =
  /** In a name: the parts of the natural key, aliases, repositories of an image, the file name of a document. */
  | 'NAME'
  /** In a package URL. */
  | 'PURL'
  /** At the beginning of a digest: of an image, a dataset version, a document, or a file of a model version. */
  | 'DIGEST'
  /** In a tag, its name or its value. */
  | 'TAG'
  /** In the name of the owner. */
  | 'OWNER';

/** A page of the entities in which a text was found, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /**
   * Whether the pages together are every entity that was found: no subgraph lags, each answered, and time did not run out, nor did
   * it for counting where `totalCount` is asked for.
   */
  complete: Scalars['Boolean']['output'];
  /** What cut the answer off, LAG or TIME; empty when nothing did. */
  truncatedBy: Array<LineageLimit>;
  /** How far each subgraph's changes are in the answer. One each. */
  watermarks: Array<Watermark>;
  /** The point in time that was asked about. */
  asOf: LineageInstant;
  /**
   * Number of entities in all pages. Null, with code INCOMPLETE, when they cannot all be counted: a subgraph lags, or time
   * ran out. Counting looks at every entity found; leave it out where a page is enough.
   */
  totalCount: Maybe<Scalars['Long']['output']>;
  /** The entities of this page. */
  nodes: Array<SearchHit>;
  /** The entities of this page with their cursors. */
  edges: Array<SearchEdge>;
  /** Where the page lies. Pages are read forward: `hasPreviousPage` says whether `after` was given. */
  pageInfo: PageInfo;
};

/** An entity that was found and its place in the list. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The entity that was found. */
  node: SearchHit;
};

/** An entity that was found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The entity, as a node of the graph; its `depth` is null. A run that has a name has it as its `label`. */
  node: LineageNode;
  /** Where the words were found, one or more; all of them together have every word. At most 5. */
  matchedIn: Array<SearchField>;
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
  DataSource: DataSource;
  Dataset: Dataset;
  DatasetVersion: DatasetVersion;
  Transformation: Transformation;
  TransformationRun: TransformationRun;
  Model: Model;
  ModelVersion: ModelVersion;
  ModelAlias: ModelAlias;
  Run: Run;
  Evaluation: Evaluation;
  ContainerImage: ContainerImage;
  Package: Package;
  Deployment: Deployment;
  Document: Document;
  Principal: Principal;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DataSource: { __typename: 'DataSource' } & GraphQLRecursivePick<
    FederationTypes['DataSource'],
    { id: true; _at: true }
  >;
  Dataset: { __typename: 'Dataset' } & GraphQLRecursivePick<FederationTypes['Dataset'], { id: true; _at: true }>;
  DatasetVersion: { __typename: 'DatasetVersion' } & GraphQLRecursivePick<
    FederationTypes['DatasetVersion'],
    { id: true; _at: true }
  >;
  Transformation: { __typename: 'Transformation' } & GraphQLRecursivePick<
    FederationTypes['Transformation'],
    { id: true; _at: true }
  >;
  TransformationRun: { __typename: 'TransformationRun' } & GraphQLRecursivePick<
    FederationTypes['TransformationRun'],
    { id: true; _at: true }
  >;
  Model: { __typename: 'Model' } & GraphQLRecursivePick<FederationTypes['Model'], { id: true; _at: true }>;
  ModelVersion: { __typename: 'ModelVersion' } & GraphQLRecursivePick<
    FederationTypes['ModelVersion'],
    { id: true; _at: true }
  >;
  ModelAlias: { __typename: 'ModelAlias' } & GraphQLRecursivePick<
    FederationTypes['ModelAlias'],
    { id: true; _at: true }
  >;
  Run: { __typename: 'Run' } & GraphQLRecursivePick<FederationTypes['Run'], { id: true; _at: true }>;
  Evaluation: { __typename: 'Evaluation' } & GraphQLRecursivePick<
    FederationTypes['Evaluation'],
    { id: true; _at: true }
  >;
  ContainerImage: { __typename: 'ContainerImage' } & GraphQLRecursivePick<
    FederationTypes['ContainerImage'],
    { id: true; _at: true }
  >;
  Package: { __typename: 'Package' } & GraphQLRecursivePick<FederationTypes['Package'], { id: true; _at: true }>;
  Deployment: { __typename: 'Deployment' } & GraphQLRecursivePick<
    FederationTypes['Deployment'],
    { id: true; _at: true }
  >;
  Document: { __typename: 'Document' } & GraphQLRecursivePick<FederationTypes['Document'], { id: true; _at: true }>;
  Principal: { __typename: 'Principal' } & GraphQLRecursivePick<FederationTypes['Principal'], { id: true; _at: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Confidence: Confidence;
  DeploymentState: DeploymentState;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  AsOf: AsOf;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  RecordedChange: ResolverTypeWrapper<RecordedChangeMapper>;
  LineageChange: ResolverTypeWrapper<LineageChangeMapper>;
  LineageChangedNode: ResolverTypeWrapper<LineageChangedNode>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ComparisonArea: ComparisonArea;
  ModelVersionComparison: ResolverTypeWrapper<ModelVersionComparisonMapper>;
  ModelVersionChange: ResolverTypeWrapper<Omit<ModelVersionChange, 'node'> & { node: ResolversTypes['LineageNode'] }>;
  ComparedMetric: ResolverTypeWrapper<ComparedMetric>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  UnchangedArea: ResolverTypeWrapper<UnchangedArea>;
  LineageEntity: ResolverTypeWrapper<LineageEntityMapper>;
  DataSource: ResolverTypeWrapper<DataSourceMapper>;
  Dataset: ResolverTypeWrapper<DatasetMapper>;
  DatasetVersion: ResolverTypeWrapper<DatasetVersionMapper>;
  Transformation: ResolverTypeWrapper<TransformationMapper>;
  TransformationRun: ResolverTypeWrapper<TransformationRunMapper>;
  Model: ResolverTypeWrapper<ModelMapper>;
  ModelVersion: ResolverTypeWrapper<ModelVersionMapper>;
  ModelAlias: ResolverTypeWrapper<ModelAliasMapper>;
  Run: ResolverTypeWrapper<RunMapper>;
  Evaluation: ResolverTypeWrapper<EvaluationMapper>;
  ContainerImage: ResolverTypeWrapper<ContainerImageMapper>;
  Package: ResolverTypeWrapper<PackageMapper>;
  Deployment: ResolverTypeWrapper<DeploymentMapper>;
  Document: ResolverTypeWrapper<DocumentMapper>;
  Principal: ResolverTypeWrapper<PrincipalMapper>;
  LineageDirection: LineageDirection;
  LineageNodeKind: LineageNodeKind;
  LineageEdgeKind: LineageEdgeKind;
  Consistency: Consistency;
  LineageLimit: LineageLimit;
  LineageUntil: LineageUntil;
  Lineage: ResolverTypeWrapper<LineageMapper>;
  LineageInstant: ResolverTypeWrapper<LineageInstant>;
  LineageNode: ResolverTypeWrapper<Omit<LineageNode, 'entity'> & { entity?: Maybe<ResolversTypes['LineageEntity']> }>;
  LineageEdge: ResolverTypeWrapper<LineageEdge>;
  LineageEdgeSource: ResolverTypeWrapper<LineageEdgeSource>;
  UnresolvedReason: UnresolvedReason;
  UnresolvedName: ResolverTypeWrapper<UnresolvedName>;
  Watermark: ResolverTypeWrapper<Watermark>;
  ImpactConnection: ResolverTypeWrapper<ImpactConnectionMapper>;
  ImpactEdge: ResolverTypeWrapper<Omit<ImpactEdge, 'node'> & { node: ResolversTypes['Impact'] }>;
  Impact: ResolverTypeWrapper<
    Omit<Impact, 'deployment' | 'path'> & {
      deployment?: Maybe<ResolversTypes['Deployment']>;
      path: Array<ResolversTypes['LineageNode']>;
    }
  >;
  LineagePaths: ResolverTypeWrapper<LineagePathsMapper>;
  LineagePath: ResolverTypeWrapper<Omit<LineagePath, 'nodes'> & { nodes: Array<ResolversTypes['LineageNode']> }>;
  SearchField: SearchField;
  SearchConnection: ResolverTypeWrapper<SearchConnectionMapper>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['LineageNode'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  DateTime: Scalars['DateTime']['output'];
  Long: Scalars['Long']['output'];
  AsOf: AsOf;
  Subscription: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  RecordedChange: RecordedChangeMapper;
  LineageChange: LineageChangeMapper;
  LineageChangedNode: LineageChangedNode;
  Query: Record<PropertyKey, never>;
  ModelVersionComparison: ModelVersionComparisonMapper;
  ModelVersionChange: Omit<ModelVersionChange, 'node'> & { node: ResolversParentTypes['LineageNode'] };
  ComparedMetric: ComparedMetric;
  Float: Scalars['Float']['output'];
  UnchangedArea: UnchangedArea;
  LineageEntity: LineageEntityMapper;
  DataSource: DataSourceMapper;
  Dataset: DatasetMapper;
  DatasetVersion: DatasetVersionMapper;
  Transformation: TransformationMapper;
  TransformationRun: TransformationRunMapper;
  Model: ModelMapper;
  ModelVersion: ModelVersionMapper;
  ModelAlias: ModelAliasMapper;
  Run: RunMapper;
  Evaluation: EvaluationMapper;
  ContainerImage: ContainerImageMapper;
  Package: PackageMapper;
  Deployment: DeploymentMapper;
  Document: DocumentMapper;
  Principal: PrincipalMapper;
  LineageUntil: LineageUntil;
  Lineage: LineageMapper;
  LineageInstant: LineageInstant;
  LineageNode: Omit<LineageNode, 'entity'> & { entity?: Maybe<ResolversParentTypes['LineageEntity']> };
  LineageEdge: LineageEdge;
  LineageEdgeSource: LineageEdgeSource;
  UnresolvedName: UnresolvedName;
  Watermark: Watermark;
  ImpactConnection: ImpactConnectionMapper;
  ImpactEdge: Omit<ImpactEdge, 'node'> & { node: ResolversParentTypes['Impact'] };
  Impact: Omit<Impact, 'deployment' | 'path'> & {
    deployment?: Maybe<ResolversParentTypes['Deployment']>;
    path: Array<ResolversParentTypes['LineageNode']>;
  };
  LineagePaths: LineagePathsMapper;
  LineagePath: Omit<LineagePath, 'nodes'> & { nodes: Array<ResolversParentTypes['LineageNode']> };
  SearchConnection: SearchConnectionMapper;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['LineageNode'] };
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type SubscriptionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  changes?: SubscriptionResolver<
    ResolversTypes['RecordedChange'],
    'changes',
    ParentType,
    ContextType,
    Partial<SubscriptionChangesArgs>
  >;
  lineageChanged?: SubscriptionResolver<
    ResolversTypes['LineageChange'],
    'lineageChanged',
    ParentType,
    ContextType,
    RequireFields<SubscriptionLineageChangedArgs, 'of' | 'direction'>
  >;
};

export type RecordedChangeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RecordedChange'] = ResolversParentTypes['RecordedChange'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LineageNodeKind']>, ParentType, ContextType>;
};

export type LineageChangeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LineageChange'] = ResolversParentTypes['LineageChange'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Array<ResolversTypes['LineageLimit']>, ParentType, ContextType>;
  unresolved?: Resolver<Array<ResolversTypes['UnresolvedName']>, ParentType, ContextType>;
  unresolvedCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  watermarks?: Resolver<Array<ResolversTypes['Watermark']>, ParentType, ContextType>;
  addedNodes?: Resolver<Array<ResolversTypes['LineageChangedNode']>, ParentType, ContextType>;
  removedNodes?: Resolver<Array<ResolversTypes['LineageChangedNode']>, ParentType, ContextType>;
  addedEdges?: Resolver<Array<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  removedEdges?: Resolver<Array<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
};

export type LineageChangedNodeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LineageChangedNode'] = ResolversParentTypes['LineageChangedNode'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LineageNodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  compareModelVersions?: Resolver<
    Maybe<ResolversTypes['ModelVersionComparison']>,
    ParentType,
    ContextType,
    RequireFields<QueryCompareModelVersionsArgs, 'namespace' | 'model' | 'from' | 'to' | 'consistency'>
  >;
  node?: Resolver<Maybe<ResolversTypes['LineageEntity']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    Maybe<Array<Maybe<ResolversTypes['LineageEntity']>>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<QueryLineageArgs, 'of' | 'direction' | 'consistency'>
  >;
  lineagePaths?: Resolver<
    Maybe<ResolversTypes['LineagePaths']>,
    ParentType,
    ContextType,
    RequireFields<QueryLineagePathsArgs, 'from' | 'to' | 'maxPaths' | 'consistency'>
  >;
  search?: Resolver<
    Maybe<ResolversTypes['SearchConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text' | 'consistency'>
  >;
};

export type ModelVersionComparisonResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelVersionComparison'] = ResolversParentTypes['ModelVersionComparison'],
> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Array<ResolversTypes['LineageLimit']>, ParentType, ContextType>;
  unresolved?: Resolver<Array<ResolversTypes['UnresolvedName']>, ParentType, ContextType>;
  watermarks?: Resolver<Array<ResolversTypes['Watermark']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LineageInstant'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ModelVersionChange']>, ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['ComparedMetric']>, ParentType, ContextType>;
  unchanged?: Resolver<Array<ResolversTypes['UnchangedArea']>, ParentType, ContextType>;
};

export type ModelVersionChangeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ModelVersionChange'] = ResolversParentTypes['ModelVersionChange'],
> = {
  area?: Resolver<ResolversTypes['ComparisonArea'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineageNode'], ParentType, ContextType>;
};

export type ComparedMetricResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ComparedMetric'] = ResolversParentTypes['ComparedMetric'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  delta?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UnchangedAreaResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UnchangedArea'] = ResolversParentTypes['UnchangedArea'],
> = {
  area?: Resolver<ResolversTypes['ComparisonArea'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type LineageEntityResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LineageEntity'] = ResolversParentTypes['LineageEntity'],
> = {
  __resolveType: TypeResolveFn<
    | 'DataSource'
    | 'Dataset'
    | 'DatasetVersion'
    | 'Transformation'
    | 'TransformationRun'
    | 'Model'
    | 'ModelVersion'
    | 'ModelAlias'
    | 'Run'
    | 'Evaluation'
    | 'ContainerImage'
    | 'Package'
    | 'Deployment'
    | 'Document'
    | 'Principal',
    ParentType,
    ContextType
  >;
};

export type DataSourceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DataSource'] = ResolversParentTypes['DataSource'],
  FederationReferenceType extends FederationReferenceTypes['DataSource'] = FederationReferenceTypes['DataSource'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['DataSource']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<DataSourceLineageArgs, 'direction' | 'consistency'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['ImpactConnection']>,
    ParentType,
    ContextType,
    RequireFields<DataSourceImpactArgs, 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'],
  FederationReferenceType extends FederationReferenceTypes['Dataset'] = FederationReferenceTypes['Dataset'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Dataset']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<DatasetLineageArgs, 'direction' | 'consistency'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['ImpactConnection']>,
    ParentType,
    ContextType,
    RequireFields<DatasetImpactArgs, 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetVersionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DatasetVersion'] = ResolversParentTypes['DatasetVersion'],
  FederationReferenceType extends FederationReferenceTypes['DatasetVersion'] =
    FederationReferenceTypes['DatasetVersion'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['DatasetVersion']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<DatasetVersionLineageArgs, 'direction' | 'consistency'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['ImpactConnection']>,
    ParentType,
    ContextType,
    RequireFields<DatasetVersionImpactArgs, 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransformationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Transformation'] = ResolversParentTypes['Transformation'],
  FederationReferenceType extends FederationReferenceTypes['Transformation'] =
    FederationReferenceTypes['Transformation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Transformation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<TransformationLineageArgs, 'direction' | 'consistency'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['ImpactConnection']>,
    ParentType,
    ContextType,
    RequireFields<TransformationImpactArgs, 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransformationRunResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TransformationRun'] = ResolversParentTypes['TransformationRun'],
  FederationReferenceType extends FederationReferenceTypes['TransformationRun'] =
    FederationReferenceTypes['TransformationRun'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['TransformationRun']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<TransformationRunLineageArgs, 'direction' | 'consistency'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['ImpactConnection']>,
    ParentType,
    ContextType,
    RequireFields<TransformationRunImpactArgs, 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<ModelLineageArgs, 'direction' | 'consistency'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['ImpactConnection']>,
    ParentType,
    ContextType,
    RequireFields<ModelImpactArgs, 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<ModelVersionLineageArgs, 'direction' | 'consistency'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['ImpactConnection']>,
    ParentType,
    ContextType,
    RequireFields<ModelVersionImpactArgs, 'consistency'>
  >;
  trainingSources?: Resolver<
    Maybe<Array<ResolversTypes['DataSource']>>,
    ParentType,
    ContextType,
    RequireFields<ModelVersionTrainingSourcesArgs, 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<ModelAliasLineageArgs, 'direction' | 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<RunLineageArgs, 'direction' | 'consistency'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['ImpactConnection']>,
    ParentType,
    ContextType,
    RequireFields<RunImpactArgs, 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<EvaluationLineageArgs, 'direction' | 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContainerImageResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ContainerImage'] = ResolversParentTypes['ContainerImage'],
  FederationReferenceType extends FederationReferenceTypes['ContainerImage'] =
    FederationReferenceTypes['ContainerImage'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ContainerImage']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<ContainerImageLineageArgs, 'direction' | 'consistency'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['ImpactConnection']>,
    ParentType,
    ContextType,
    RequireFields<ContainerImageImpactArgs, 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PackageResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Package'] = ResolversParentTypes['Package'],
  FederationReferenceType extends FederationReferenceTypes['Package'] = FederationReferenceTypes['Package'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Package']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<PackageLineageArgs, 'direction' | 'consistency'>
  >;
  impact?: Resolver<
    Maybe<ResolversTypes['ImpactConnection']>,
    ParentType,
    ContextType,
    RequireFields<PackageImpactArgs, 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment'],
  FederationReferenceType extends FederationReferenceTypes['Deployment'] = FederationReferenceTypes['Deployment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Deployment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<DeploymentLineageArgs, 'direction' | 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
  FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Document']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<DocumentLineageArgs, 'direction' | 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrincipalResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Principal'] = ResolversParentTypes['Principal'],
  FederationReferenceType extends FederationReferenceTypes['Principal'] = FederationReferenceTypes['Principal'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Principal']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineage?: Resolver<
    Maybe<ResolversTypes['Lineage']>,
    ParentType,
    ContextType,
    RequireFields<PrincipalLineageArgs, 'direction' | 'consistency'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage'],
> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Array<ResolversTypes['LineageLimit']>, ParentType, ContextType>;
  unresolved?: Resolver<Array<ResolversTypes['UnresolvedName']>, ParentType, ContextType>;
  unresolvedCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  watermarks?: Resolver<Array<ResolversTypes['Watermark']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LineageInstant'], ParentType, ContextType>;
  totalNodes?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  totalEdges?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LineageInstantResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LineageInstant'] = ResolversParentTypes['LineageInstant'],
> = {
  validAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LineageNodeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LineageNodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['LineageEntity']>, ParentType, ContextType>;
};

export type LineageEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge'],
> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LineageEdgeKind'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LineageEdgeSource'], ParentType, ContextType>;
};

export type LineageEdgeSourceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LineageEdgeSource'] = ResolversParentTypes['LineageEdgeSource'],
> = {
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnresolvedNameResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UnresolvedName'] = ResolversParentTypes['UnresolvedName'],
> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LineageNodeKind']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnresolvedReason'], ParentType, ContextType>;
};

export type WatermarkResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Watermark'] = ResolversParentTypes['Watermark'],
> = {
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  lagSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ImpactConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ImpactConnection'] = ResolversParentTypes['ImpactConnection'],
> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Array<ResolversTypes['LineageLimit']>, ParentType, ContextType>;
  unresolved?: Resolver<Array<ResolversTypes['UnresolvedName']>, ParentType, ContextType>;
  watermarks?: Resolver<Array<ResolversTypes['Watermark']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LineageInstant'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Impact']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ImpactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImpactEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ImpactEdge'] = ResolversParentTypes['ImpactEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Impact'], ParentType, ContextType>;
};

export type ImpactResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact'],
> = {
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  exposedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['LineageNode']>, ParentType, ContextType>;
};

export type LineagePathsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LineagePaths'] = ResolversParentTypes['LineagePaths'],
> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Array<ResolversTypes['LineageLimit']>, ParentType, ContextType>;
  unresolved?: Resolver<Array<ResolversTypes['UnresolvedName']>, ParentType, ContextType>;
  unresolvedCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  watermarks?: Resolver<Array<ResolversTypes['Watermark']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LineageInstant'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['LineagePath']>, ParentType, ContextType>;
};

export type LineagePathResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LineagePath'] = ResolversParentTypes['LineagePath'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Array<ResolversTypes['LineageLimit']>, ParentType, ContextType>;
  watermarks?: Resolver<Array<ResolversTypes['Watermark']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LineageInstant'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  node?: Resolver<ResolversTypes['LineageNode'], ParentType, ContextType>;
  matchedIn?: Resolver<Array<ResolversTypes['SearchField']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  PageInfo?: PageInfoResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Long?: GraphQLScalarType;
  Subscription?: SubscriptionResolvers<ContextType>;
  RecordedChange?: RecordedChangeResolvers<ContextType>;
  LineageChange?: LineageChangeResolvers<ContextType>;
  LineageChangedNode?: LineageChangedNodeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ModelVersionComparison?: ModelVersionComparisonResolvers<ContextType>;
  ModelVersionChange?: ModelVersionChangeResolvers<ContextType>;
  ComparedMetric?: ComparedMetricResolvers<ContextType>;
  UnchangedArea?: UnchangedAreaResolvers<ContextType>;
  LineageEntity?: LineageEntityResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetVersion?: DatasetVersionResolvers<ContextType>;
  Transformation?: TransformationResolvers<ContextType>;
  TransformationRun?: TransformationRunResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  ModelVersion?: ModelVersionResolvers<ContextType>;
  ModelAlias?: ModelAliasResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  ContainerImage?: ContainerImageResolvers<ContextType>;
  Package?: PackageResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Principal?: PrincipalResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageInstant?: LineageInstantResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  LineageEdgeSource?: LineageEdgeSourceResolvers<ContextType>;
  UnresolvedName?: UnresolvedNameResolvers<ContextType>;
  Watermark?: WatermarkResolvers<ContextType>;
  ImpactConnection?: ImpactConnectionResolvers<ContextType>;
  ImpactEdge?: ImpactEdgeResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  LineagePaths?: LineagePathsResolvers<ContextType>;
  LineagePath?: LineagePathResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
};
