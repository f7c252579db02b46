import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  ClaimConnectionMapper,
  ColumnMapper,
  ColumnDerivationMapper,
  ColumnStatisticsMapper,
  DataSourceMapper,
  DataSourceConnectionMapper,
  DatasetMapper,
  DatasetConnectionMapper,
  DatasetVersionMapper,
  DatasetVersionConnectionMapper,
  SourceColumnMapper,
  TagMapper,
  TransformationMapper,
  TransformationConnectionMapper,
  TransformationRunMapper,
  TransformationRunConnectionMapper,
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

/** A column of a dataset version. */
export type Column = {
  __typename?: 'Column';
  /** Name; a field of a structure has its path, for example `address.city`. */
  name: Scalars['String']['output'];
  /** Type, in the words of the system that holds it. Null when unknown. */
  type: Maybe<Scalars['String']['output']>;
  /** How far it must be protected. Null when unknown. */
  sensitivity: Maybe<Sensitivity>;
  /** Free text. Null when unknown. */
  description: Maybe<Scalars['String']['output']>;
};

/** A column of a dataset version. */
export type ColumnInput = {
  /** Name, distinct within the version. Not empty. */
  name: Scalars['String']['input'];
  /** Type. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** How far it must be protected. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** What was measured of the values of a column. Null where it was not measured. */
export type ColumnStatistics = {
  __typename?: 'ColumnStatistics';
  /** Name of the column. */
  column: Scalars['String']['output'];
  /** Values that are not null. */
  count: Maybe<Scalars['Long']['output']>;
  /** Values that are null. */
  nullCount: Maybe<Scalars['Long']['output']>;
  /** Distinct values. */
  distinctCount: Maybe<Scalars['Long']['output']>;
  /** Smallest value: a number, or text for times and texts. */
  minimum: Maybe<Scalars['JSON']['output']>;
  /** Largest value, as `minimum`. */
  maximum: Maybe<Scalars['JSON']['output']>;
  /** Arithmetic mean. */
  mean: Maybe<Scalars['Float']['output']>;
  /** Standard deviation. */
  standardDeviation: Maybe<Scalars['Float']['output']>;
  /** Quantiles by ascending probability; at most 100. Empty when not measured. */
  quantiles: Array<Quantile>;
};

/** A quantile of a column. */
export type Quantile = {
  __typename?: 'Quantile';
  /** Share of the values that are not larger, 0 to 1. */
  probability: Scalars['Float']['output'];
  /** The value. */
  value: Scalars['Float']['output'];
};

/** What was measured of the values of a column. */
export type ColumnStatisticsInput = {
  /** Name of the column, once per version. Not empty. */
  column: Scalars['String']['input'];
  /** Values that are not null; not negative. */
  count?: InputMaybe<Scalars['Long']['input']>;
  /** Values that are null; not negative. */
  nullCount?: InputMaybe<Scalars['Long']['input']>;
  /** Distinct values; not negative. */
  distinctCount?: InputMaybe<Scalars['Long']['input']>;
  /** Smallest value: a number or a text. */
  minimum?: InputMaybe<Scalars['JSON']['input']>;
  /** Largest value: a number or a text. */
  maximum?: InputMaybe<Scalars['JSON']['input']>;
  /** Arithmetic mean. */
  mean?: InputMaybe<Scalars['Float']['input']>;
  /** Standard deviation; not negative. */
  standardDeviation?: InputMaybe<Scalars['Float']['input']>;
  /** Quantiles; at most 100, probabilities distinct. */
  quantiles?: InputMaybe<Array<QuantileInput>>;
};

/** A quantile of a column. */
export type QuantileInput = {
  /** Share of the values that are not larger, 0 to 1. */
  probability: Scalars['Float']['input'];
  /** The value. */
  value: Scalars['Float']['input'];
};

/** How a column came about. */
export type ColumnDerivation = {
  __typename?: 'ColumnDerivation';
  /** Name of the column. */
  column: Scalars['String']['output'];
  /** Columns that it was computed from; at most 100. */
  inputs: Array<SourceColumn>;
  /** How, for example an expression or `IDENTITY`. Null when unknown. */
  transformation: Maybe<Scalars['String']['output']>;
};

/** A column that another was computed from. */
export type SourceColumn = {
  __typename?: 'SourceColumn';
  /** Dataset version that it belongs to. Null when not recorded at the time asked about. */
  datasetVersion: Maybe<DatasetVersion>;
  /** Name of the column. */
  column: Scalars['String']['output'];
};

/** How a column came about. */
export type ColumnDerivationInput = {
  /** Name of the column, once per version. Not empty. */
  column: Scalars['String']['input'];
  /** Columns that it was computed from; 1 to 100. */
  inputs: Array<SourceColumnInput>;
  /** How, for example an expression. */
  transformation?: InputMaybe<Scalars['String']['input']>;
};

/** A column that another was computed from. */
export type SourceColumnInput = {
  /** Dataset version that it belongs to. */
  datasetVersion: DatasetVersionKeyInput;
  /** Name of the column. Not empty. */
  column: Scalars['String']['input'];
};

/** Where data comes from: a table, a bucket, a stream, an interface. Natural key: its name. */
export type DataSource = {
  __typename?: 'DataSource';
  /** `DataSource:` and the UUIDv5 of its natural key; the same for life. */
  id: Scalars['ID']['output'];
  /** The point in time it is read at; it travels with references to it. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** All UUIDs it is known by: its own and those of the references that resolve to it. */
  _knownAs: Maybe<Array<Scalars['String']['output']>>;
  /** Name, unique in the installation. */
  name: Scalars['String']['output'];
  /** What it is. Null when unknown. */
  kind: Maybe<DataSourceKind>;
  /** Where it is, for example `s3://claims/raw`. Null when unknown. */
  uri: Maybe<Scalars['String']['output']>;
  /** Free text. Null when unknown. */
  description: Maybe<Scalars['String']['output']>;
  /** Who answers for it: a person, a team or a role. Null when unknown. */
  owner: Maybe<Scalars['String']['output']>;
  /** Whose law governs it, preferably an ISO 3166 code such as `DE`. Null when unknown. */
  jurisdiction: Maybe<Scalars['String']['output']>;
  /** Terms of use, preferably an SPDX licence expression. Null when unknown. */
  license: Maybe<Scalars['String']['output']>;
  /** On what ground its personal data may be processed. Null when unknown. */
  lawfulBasis: Maybe<LawfulBasis>;
  /** When the consent ends that the processing rests on. Null when unknown, and where there is none. */
  consentExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Labels, at most 1,000. */
  tags: Array<Tag>;
  /** Dataset versions that were made from it directly, by namespace and name. */
  datasetVersions: DatasetVersionConnection;
  /** Who said what about it, latest recorded first; conflicting claims side by side. */
  claims: ClaimConnection;
};

/** Where data comes from: a table, a bucket, a stream, an interface. Natural key: its name. */
export type DataSourceDatasetVersionsArgs = {
  filter?: InputMaybe<DatasetVersionFilter>;
  orderBy?: InputMaybe<DatasetVersionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where data comes from: a table, a bucket, a stream, an interface. Natural key: its name. */
export type DataSourceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a data source is. */
export type DataSourceKind =
  /** A database as a whole. */
  | 'DATABASE'
  /** A table or view. */
  | 'TABLE'
  /** A file or a folder of files. */
  | 'FILE'
  /** A bucket of an object store, or a part of one. */
  | 'OBJECT_STORE'
  /** A stream or topic of messages. */
  | 'STREAM'
  /** An interface that is called. */
  | 'API'
  /** A public or company-wide registry of datasets. */
  | 'DATA_REGISTRY'
  /** A store of computed features. */
  | 'FEATURE_STORE'
  /** A device that measures. */
  | 'SENSOR'
  /** Collected or labelled by people. */
  | 'MANUAL'
  /** A generator of synthetic data. */
  | 'SYNTHETIC'
  /** Something else. */
  | 'OTHER';

/** On what ground personal data may be processed: Article 6(1) of Regulation (EU) 2016/679 (GDPR). */
export type LawfulBasis =
  /** Point (a): the persons have consented. */
  | 'CONSENT'
  /** Point (b): a contract with the person. */
  | 'CONTRACT'
  /** Point (c): a legal obligation of the controller. */
  | 'LEGAL_OBLIGATION'
  /** Point (d): vital interests of a person. */
  | 'VITAL_INTERESTS'
  /** Point (e): a task in the public interest or official authority. */
  | 'PUBLIC_TASK'
  /** Point (f): legitimate interests of the controller or a third party. */
  | 'LEGITIMATE_INTERESTS'
  /** There is no personal data in it, so that no ground is needed. */
  | 'NOT_PERSONAL_DATA';

/** A page of data sources. */
export type DataSourceConnection = {
  __typename?: 'DataSourceConnection';
  /** The data sources of this page. */
  nodes: Array<DataSource>;
  /** The data sources of this page with their cursors. */
  edges: Array<DataSourceEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of data sources in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the data sources and its place in the list. */
export type DataSourceEdge = {
  __typename?: 'DataSourceEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The data source. */
  node: DataSource;
};

/** Which data sources. Conditions are joined by and. */
export type DataSourceFilter = {
  /** Exactly this name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name contains this text, whatever the case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this URI. */
  uri?: InputMaybe<Scalars['String']['input']>;
  /** The URI contains this text, whatever the case. */
  uriContains?: InputMaybe<Scalars['String']['input']>;
  /** One of these kinds. */
  kind?: InputMaybe<Array<DataSourceKind>>;
  /** Exactly this owner. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this jurisdiction. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Exactly these terms. */
  license?: InputMaybe<Scalars['String']['input']>;
  /** One of these grounds. */
  lawfulBasis?: InputMaybe<Array<LawfulBasis>>;
  /** The consent ends before this time. */
  consentExpiresBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** It has a tag of this name. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** Order of data sources. */
export type DataSourceOrder = {
  /** What to order by. */
  field: DataSourceOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** What data sources can be ordered by. */
export type DataSourceOrderField =
  /** By name. */
  | 'NAME'
  /** By the end of the consent; unknown last. */
  | 'CONSENT_EXPIRES_AT';

/** A data source to record. What is unknown may be left out and told later. */
export type RegisterDataSourceInput = {
  /** Name, unique in the installation. Not empty. */
  name: Scalars['String']['input'];
  /** What it is. */
  kind?: InputMaybe<DataSourceKind>;
  /** Where it is. */
  uri?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Who answers for it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Whose law governs it. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Terms of use, preferably an SPDX licence expression. */
  license?: InputMaybe<Scalars['String']['input']>;
  /** On what ground its personal data may be processed. */
  lawfulBasis?: InputMaybe<LawfulBasis>;
  /** When the consent ends. */
  consentExpiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Labels, at most 1,000, names distinct. */
  tags?: InputMaybe<Array<TagInput>>;
};

/** A change of a data source. Absent fields stay as they are; null makes a field unknown. */
export type UpdateDataSourceInput = {
  /** Name of the data source. */
  name: Scalars['String']['input'];
  /** What it is. */
  kind?: InputMaybe<DataSourceKind>;
  /** Where it is. */
  uri?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Who answers for it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Whose law governs it. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Terms of use. */
  license?: InputMaybe<Scalars['String']['input']>;
  /** On what ground its personal data may be processed. */
  lawfulBasis?: InputMaybe<LawfulBasis>;
  /** When the consent ends. */
  consentExpiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Labels; they replace those before. At most 1,000. */
  tags?: InputMaybe<Array<TagInput>>;
  /** Since when it holds; now when absent. An earlier time corrects the past. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerDataSource` did. */
export type RegisterDataSourcePayload = {
  __typename?: 'RegisterDataSourcePayload';
  /** The data source afterwards; null when the input was refused. */
  dataSource: Maybe<DataSource>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `registerDataSources` did. */
export type RegisterDataSourcesPayload = {
  __typename?: 'RegisterDataSourcesPayload';
  /** The data sources afterwards, in the order of the input; null where an item was refused. */
  dataSources: Array<Maybe<DataSource>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** What `updateDataSource` did. */
export type UpdateDataSourcePayload = {
  __typename?: 'UpdateDataSourcePayload';
  /** The data source afterwards; null when the input was refused. */
  dataSource: Maybe<DataSource>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateDataSources` did. */
export type UpdateDataSourcesPayload = {
  __typename?: 'UpdateDataSourcesPayload';
  /** The data sources afterwards, in the order of the input; null where an item was refused. */
  dataSources: Array<Maybe<DataSource>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * A data source by its natural key;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  dataSource: Maybe<DataSource>;
  /**
   * The data sources recorded, paged.
   * Null only when its service did not answer; the error says so.
   */
  dataSources: Maybe<DataSourceConnection>;
  /**
   * A dataset version by its natural key or by its digest;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  datasetVersion: Maybe<DatasetVersion>;
  /**
   * The dataset versions recorded, paged.
   * Null only when its service did not answer; the error says so.
   */
  datasetVersions: Maybe<DatasetVersionConnection>;
  /**
   * A dataset by its natural key or by one of its aliases;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  dataset: Maybe<Dataset>;
  /**
   * The datasets recorded, paged.
   * Null only when its service did not answer; the error says so.
   */
  datasets: Maybe<DatasetConnection>;
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
   * A run of a transformation by its natural key;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  transformationRun: Maybe<TransformationRun>;
  /**
   * The runs of transformations recorded, paged.
   * Null only when its service did not answer; the error says so.
   */
  transformationRuns: Maybe<TransformationRunConnection>;
  /**
   * A transformation by its natural key;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  transformation: Maybe<Transformation>;
  /**
   * The transformations recorded, paged.
   * Null only when its service did not answer; the error says so.
   */
  transformations: Maybe<TransformationConnection>;
};

export type QueryDataSourceArgs = {
  name: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

export type QueryDataSourcesArgs = {
  filter?: InputMaybe<DataSourceFilter>;
  orderBy?: InputMaybe<DataSourceOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDatasetVersionArgs = {
  namespace: Scalars['String']['input'];
  name: Scalars['String']['input'];
  version: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

export type QueryDatasetVersionsArgs = {
  filter?: InputMaybe<DatasetVersionFilter>;
  orderBy?: InputMaybe<DatasetVersionOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDatasetArgs = {
  namespace: Scalars['String']['input'];
  name: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

export type QueryDatasetsArgs = {
  filter?: InputMaybe<DatasetFilter>;
  orderBy?: InputMaybe<DatasetOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Query_ChangesArgs = {
  after: Scalars['Long']['input'];
  limit: Scalars['Int']['input'];
  known?: InputMaybe<Scalars['String']['input']>;
};

export type Query_ChangesAtArgs = {
  positions: Array<Scalars['Long']['input']>;
};

export type Query_KnownIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};

export type QueryTransformationRunArgs = {
  namespace: Scalars['String']['input'];
  name: Scalars['String']['input'];
  runId: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

export type QueryTransformationRunsArgs = {
  filter?: InputMaybe<TransformationRunFilter>;
  orderBy?: InputMaybe<TransformationRunOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryTransformationArgs = {
  namespace: Scalars['String']['input'];
  name: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

export type QueryTransformationsArgs = {
  filter?: InputMaybe<TransformationFilter>;
  orderBy?: InputMaybe<TransformationOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Records one data source. */
  registerDataSource: RegisterDataSourcePayload;
  /** Records 1 to 1,000 data sources, each as a whole or not at all; a refused one does not hold back the others. */
  registerDataSources: RegisterDataSourcesPayload;
  /** Changes one data source. */
  updateDataSource: UpdateDataSourcePayload;
  /** Changes 1 to 1,000 data sources, each as a whole or not at all; a refused one does not hold back the others. */
  updateDataSources: UpdateDataSourcesPayload;
  /** Records one dataset version. */
  registerDatasetVersion: RegisterDatasetVersionPayload;
  /** Records 1 to 1,000 dataset versions, each as a whole or not at all; a refused one does not hold back the others. */
  registerDatasetVersions: RegisterDatasetVersionsPayload;
  /** Changes one dataset version. */
  updateDatasetVersion: UpdateDatasetVersionPayload;
  /** Changes 1 to 1,000 dataset versions, each as a whole or not at all; a refused one does not hold back the others. */
  updateDatasetVersions: UpdateDatasetVersionsPayload;
  /** Records one dataset. */
  registerDataset: RegisterDatasetPayload;
  /** Records 1 to 1,000 datasets, each as a whole or not at all; a refused one does not hold back the others. */
  registerDatasets: RegisterDatasetsPayload;
  /** Changes one dataset. */
  updateDataset: UpdateDatasetPayload;
  /** Changes 1 to 1,000 datasets, each as a whole or not at all; a refused one does not hold back the others. */
  updateDatasets: UpdateDatasetsPayload;
  /** Whether this subgraph accepts a document; writes nothing. */
  _validateDocument: _DocumentValidation;
  /** Records what a document states of what this subgraph owns. Idempotent. */
  _applyDocument: _DocumentApplication;
  /** Records one run of a transformation. */
  registerTransformationRun: RegisterTransformationRunPayload;
  /**
   * Records 1 to 1,000 runs of transformations, each as a whole or not at all; a refused one does not hold back the
   * others.
   */
  registerTransformationRuns: RegisterTransformationRunsPayload;
  /** Changes one run of a transformation. */
  updateTransformationRun: UpdateTransformationRunPayload;
  /**
   * Changes 1 to 1,000 runs of transformations, each as a whole or not at all; a refused one does not hold back the
   * others.
   */
  updateTransformationRuns: UpdateTransformationRunsPayload;
  /** Records one transformation. */
  registerTransformation: RegisterTransformationPayload;
  /** Records 1 to 1,000 transformations, each as a whole or not at all; a refused one does not hold back the others. */
  registerTransformations: RegisterTransformationsPayload;
  /** Changes one transformation. */
  updateTransformation: UpdateTransformationPayload;
  /** Changes 1 to 1,000 transformations, each as a whole or not at all; a refused one does not hold back the others. */
  updateTransformations: UpdateTransformationsPayload;
};

export type MutationRegisterDataSourceArgs = {
  input: RegisterDataSourceInput;
};

export type MutationRegisterDataSourcesArgs = {
  input: Array<RegisterDataSourceInput>;
};

export type MutationUpdateDataSourceArgs = {
  input: UpdateDataSourceInput;
};

export type MutationUpdateDataSourcesArgs = {
  input: Array<UpdateDataSourceInput>;
};

export type MutationRegisterDatasetVersionArgs = {
  input: RegisterDatasetVersionInput;
};

export type MutationRegisterDatasetVersionsArgs = {
  input: Array<RegisterDatasetVersionInput>;
};

export type MutationUpdateDatasetVersionArgs = {
  input: UpdateDatasetVersionInput;
};

export type MutationUpdateDatasetVersionsArgs = {
  input: Array<UpdateDatasetVersionInput>;
};

export type MutationRegisterDatasetArgs = {
  input: RegisterDatasetInput;
};

export type MutationRegisterDatasetsArgs = {
  input: Array<RegisterDatasetInput>;
};

export type MutationUpdateDatasetArgs = {
  input: UpdateDatasetInput;
};

export type MutationUpdateDatasetsArgs = {
  input: Array<UpdateDatasetInput>;
};

export type Mutation_ValidateDocumentArgs = {
  input: _DocumentInput;
};

export type Mutation_ApplyDocumentArgs = {
  input: _DocumentInput;
};

export type MutationRegisterTransformationRunArgs = {
  input: RegisterTransformationRunInput;
};

export type MutationRegisterTransformationRunsArgs = {
  input: Array<RegisterTransformationRunInput>;
};

export type MutationUpdateTransformationRunArgs = {
  input: UpdateTransformationRunInput;
};

export type MutationUpdateTransformationRunsArgs = {
  input: Array<UpdateTransformationRunInput>;
};

export type MutationRegisterTransformationArgs = {
  input: RegisterTransformationInput;
};

export type MutationRegisterTransformationsArgs = {
  input: Array<RegisterTransformationInput>;
};

export type MutationUpdateTransformationArgs = {
  input: UpdateTransformationInput;
};

export type MutationUpdateTransformationsArgs = {
  input: Array<UpdateTransformationInput>;
};

/**
 * One state of a dataset, fixed once recorded. Natural key: namespace, name and version label or, only where no label
 * is stated, the digest of its content.
 */
export type DatasetVersion = {
  __typename?: 'DatasetVersion';
  /** `DatasetVersion:` and the UUIDv5 of its natural key; the same for life. */
  id: Scalars['ID']['output'];
  /** The point in time it is read at; it travels with references to it. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** All UUIDs it is known by: its own and those of the references that resolve to it. */
  _knownAs: Maybe<Array<Scalars['String']['output']>>;
  /** The dataset that it is a version of. Null only where that is not known at the time asked about. */
  dataset: Maybe<Dataset>;
  /** Version label. Null where it has none and its digest identifies it; a label that is a digest is taken for the digest. */
  version: Maybe<Scalars['String']['output']>;
  /**
   * Digest of its content as whoever computed it states it, for example `sha256:` and hexadecimal digits. Null when
   * unknown.
   */
  digest: Maybe<Scalars['String']['output']>;
  /** Free text. Null when unknown. */
  description: Maybe<Scalars['String']['output']>;
  /** When it was made. Null when unknown. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Its columns in their order; at most 10,000. Empty when unknown. */
  columns: Array<Column>;
  /** Number of rows. Null when unknown. */
  rowCount: Maybe<Scalars['Long']['output']>;
  /** Size in bytes. Null when unknown. */
  sizeBytes: Maybe<Scalars['Long']['output']>;
  /**
   * Statistics of its columns by column name; at most 10,000. Empty when unknown; null, with code INCOMPLETE, when more
   * are recorded.
   */
  statistics: Maybe<Array<ColumnStatistics>>;
  /** Labels, at most 1,000. */
  tags: Array<Tag>;
  /**
   * Data sources it was made from directly, by name; at most 1,000. Null, with code INCOMPLETE, when more are
   * recorded.
   */
  sources: Maybe<Array<DataSource>>;
  /**
   * What documents call data sources whose names they do not state; those that resolve are in `sources` too. At most
   * 1,000 per claim.
   */
  sourceReferences: Array<Reference>;
  /**
   * Dataset versions it was derived from directly, column-level derivations included, by namespace and name; at most
   * 1,000. Null, with code INCOMPLETE, when more are recorded.
   */
  derivedFrom: Maybe<Array<DatasetVersion>>;
  /**
   * What documents call dataset versions whose keys they do not state; those that resolve are in `derivedFrom` too. At
   * most 1,000 per claim.
   */
  derivedFromReferences: Array<Reference>;
  /**
   * How its columns came about, by column name; at most 10,000. Empty when unknown; null, with code INCOMPLETE, when more
   * are recorded.
   */
  columnLineage: Maybe<Array<ColumnDerivation>>;
  /**
   * The run that produced it. A run made again may produce the same: of several, this is the one that started first; of those
   * that started together, and where no start is known, the one with the smaller id. `producers` and lineage tell all.
   * Null when unknown.
   */
  producedBy: Maybe<TransformationRun>;
  /** All runs that produced it, in that order; at most 100. Null, with code INCOMPLETE, when more are recorded. */
  producers: Maybe<Array<TransformationRun>>;
  /** Dataset versions that were derived from it directly. */
  derivatives: DatasetVersionConnection;
  /** Runs of transformations that read it, earliest first. */
  consumers: TransformationRunConnection;
  /** Who said what about it, latest recorded first; conflicting claims side by side. */
  claims: ClaimConnection;
};

/**
 * One state of a dataset, fixed once recorded. Natural key: namespace, name and version label or, only where no label
 * is stated, the digest of its content.
 */
export type DatasetVersionDerivativesArgs = {
  filter?: InputMaybe<DatasetVersionFilter>;
  orderBy?: InputMaybe<DatasetVersionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One state of a dataset, fixed once recorded. Natural key: namespace, name and version label or, only where no label
 * is stated, the digest of its content.
 */
export type DatasetVersionConsumersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One state of a dataset, fixed once recorded. Natural key: namespace, name and version label or, only where no label
 * is stated, the digest of its content.
 */
export type DatasetVersionClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of dataset versions. */
export type DatasetVersionConnection = {
  __typename?: 'DatasetVersionConnection';
  /** The dataset versions of this page. */
  nodes: Array<DatasetVersion>;
  /** The dataset versions of this page with their cursors. */
  edges: Array<DatasetVersionEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of dataset versions in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the dataset versions and its place in the list. */
export type DatasetVersionEdge = {
  __typename?: 'DatasetVersionEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The dataset version. */
  node: DatasetVersion;
};

/** Which dataset versions. Conditions are joined by and. */
export type DatasetVersionFilter = {
  /** Exactly this namespace. */
  namespace?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this name of the dataset. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name of the dataset contains this text, whatever the case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this version label. */
  version?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this digest. */
  digest?: InputMaybe<Scalars['String']['input']>;
  /** Its dataset has one of these sensitivities. */
  sensitivity?: InputMaybe<Array<Sensitivity>>;
  /** Its dataset has exactly this owner. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** It has a column of this name. */
  column?: InputMaybe<Scalars['String']['input']>;
  /** It was made directly from the data source of this name. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Made at this time or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made before this time. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** It has a tag of this name. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** Order of dataset versions. */
export type DatasetVersionOrder = {
  /** What to order by. */
  field: DatasetVersionOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** What dataset versions can be ordered by. */
export type DatasetVersionOrderField =
  /** By name of the dataset. */
  | 'NAME'
  /** By version label or digest, by code point. */
  | 'VERSION'
  /** By time of creation; unknown first. */
  | 'CREATED_AT';

/**
 * A dataset version to record. What is unknown may be left out and told later. Its dataset is recorded too where it is
 * not yet.
 */
export type RegisterDatasetVersionInput = {
  /** Namespace, as OpenLineage names datasets. Not empty. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. Not empty. */
  name: Scalars['String']['input'];
  /**
   * Version label. May be left out where the dataset has none: then the digest identifies it. A label that is a digest is
   * taken for the digest.
   */
  version?: InputMaybe<Scalars['String']['input']>;
  /**
   * Digest of its content; required where there is no version. Best `sha256:` and 64 lower-case hexadecimal digits; another
   * algorithm's has 32 or more. What tools use instead is marked: `etag:`, `checksum:` or `mlflow:` and the value.
   */
  digest?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it was made. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its columns in their order; at most 10,000, names distinct. */
  columns?: InputMaybe<Array<ColumnInput>>;
  /** Number of rows; not negative. */
  rowCount?: InputMaybe<Scalars['Long']['input']>;
  /** Size in bytes; not negative. */
  sizeBytes?: InputMaybe<Scalars['Long']['input']>;
  /** Statistics of its columns; at most 10,000. */
  statistics?: InputMaybe<Array<ColumnStatisticsInput>>;
  /** Labels, at most 1,000, names distinct. */
  tags?: InputMaybe<Array<TagInput>>;
  /**
   * Names of the data sources it was made from; at most 1,000. More may be told later. A source that is not recorded
   * is recorded by its name.
   */
  sources?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Data sources by what a document calls them, for example scheme `data-source-uri`; at most 1,000. */
  sourceReferences?: InputMaybe<Array<ReferenceInput>>;
  /**
   * Dataset versions it was derived from; at most 1,000. More may be told later. One that is not recorded is recorded
   * by its key. One that was itself derived from this version, at any distance, is refused with CONFLICT and the cycle.
   */
  derivedFrom?: InputMaybe<Array<DatasetVersionKeyInput>>;
  /** Dataset versions by what a document calls them, for example scheme `dataset-digest`; at most 1,000. */
  derivedFromReferences?: InputMaybe<Array<ReferenceInput>>;
  /** How its columns came about; at most 10,000. */
  columnLineage?: InputMaybe<Array<ColumnDerivationInput>>;
  /** The run that produced it. A run that is not recorded is recorded by its key. */
  producedBy?: InputMaybe<TransformationRunKeyInput>;
};

/** A change of what may change of a dataset version. Absent fields stay as they are; null makes a field unknown. */
export type UpdateDatasetVersionInput = {
  /** Namespace, as OpenLineage names datasets. Not empty. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. Not empty. */
  name: Scalars['String']['input'];
  /** Version label or, where it has none, its digest. */
  version: Scalars['String']['input'];
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Labels; they replace those before. At most 1,000. */
  tags?: InputMaybe<Array<TagInput>>;
  /** Since when it holds; now when absent. An earlier time corrects the past. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerDatasetVersion` did. */
export type RegisterDatasetVersionPayload = {
  __typename?: 'RegisterDatasetVersionPayload';
  /** The dataset version afterwards; null when the input was refused. */
  datasetVersion: Maybe<DatasetVersion>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `registerDatasetVersions` did. */
export type RegisterDatasetVersionsPayload = {
  __typename?: 'RegisterDatasetVersionsPayload';
  /** The dataset versions afterwards, in the order of the input; null where an item was refused. */
  datasetVersions: Array<Maybe<DatasetVersion>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** What `updateDatasetVersion` did. */
export type UpdateDatasetVersionPayload = {
  __typename?: 'UpdateDatasetVersionPayload';
  /** The dataset version afterwards; null when the input was refused. */
  datasetVersion: Maybe<DatasetVersion>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateDatasetVersions` did. */
export type UpdateDatasetVersionsPayload = {
  __typename?: 'UpdateDatasetVersionsPayload';
  /** The dataset versions afterwards, in the order of the input; null where an item was refused. */
  datasetVersions: Array<Maybe<DatasetVersion>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** A dataset: what its versions have in common. Natural key: namespace and name, as OpenLineage names datasets. */
export type Dataset = {
  __typename?: 'Dataset';
  /** `Dataset:` and the UUIDv5 of its natural key; the same for life. */
  id: Scalars['ID']['output'];
  /** The point in time it is read at; it travels with references to it. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** All UUIDs it is known by: its own and those of the references that resolve to it. */
  _knownAs: Maybe<Array<Scalars['String']['output']>>;
  /** Namespace, for example a warehouse or a bucket: `s3://claims`. */
  namespace: Scalars['String']['output'];
  /** Name within the namespace. */
  name: Scalars['String']['output'];
  /** Free text. Null when unknown. */
  description: Maybe<Scalars['String']['output']>;
  /** Who answers for it: a person, a team or a role. Null when unknown. */
  owner: Maybe<Scalars['String']['output']>;
  /** How far it must be protected. Null when unknown. */
  sensitivity: Maybe<Sensitivity>;
  /** Other names by which it is known; at most 100. They resolve to it as references of scheme `dataset-name`. */
  aliases: Array<DatasetAlias>;
  /** Labels, at most 1,000. */
  tags: Array<Tag>;
  /** Its versions, latest created first. */
  versions: DatasetVersionConnection;
  /** Who said what about it, latest recorded first; conflicting claims side by side. */
  claims: ClaimConnection;
};

/** A dataset: what its versions have in common. Natural key: namespace and name, as OpenLineage names datasets. */
export type DatasetVersionsArgs = {
  filter?: InputMaybe<DatasetVersionFilter>;
  orderBy?: InputMaybe<DatasetVersionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A dataset: what its versions have in common. Natural key: namespace and name, as OpenLineage names datasets. */
export type DatasetClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How far data must be protected. */
export type Sensitivity =
  /** Anyone may see it. */
  | 'PUBLIC'
  /** Anyone within the organisation may see it. */
  | 'INTERNAL'
  /** Those who need it for their work may see it. */
  | 'CONFIDENTIAL'
  /** Named persons may see it. */
  | 'RESTRICTED';

/** Another name by which a dataset is known. */
export type DatasetAlias = {
  __typename?: 'DatasetAlias';
  /** Namespace. */
  namespace: Scalars['String']['output'];
  /** Name within the namespace. */
  name: Scalars['String']['output'];
};

/** Another name by which a dataset is known. */
export type DatasetAliasInput = {
  /** Namespace. Not empty. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. Not empty. */
  name: Scalars['String']['input'];
};

/** A page of datasets. */
export type DatasetConnection = {
  __typename?: 'DatasetConnection';
  /** The datasets of this page. */
  nodes: Array<Dataset>;
  /** The datasets of this page with their cursors. */
  edges: Array<DatasetEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of datasets in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the datasets and its place in the list. */
export type DatasetEdge = {
  __typename?: 'DatasetEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The dataset. */
  node: Dataset;
};

/** Which datasets. Conditions are joined by and. */
export type DatasetFilter = {
  /** Exactly this namespace. */
  namespace?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name contains this text, whatever the case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this owner. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** One of these sensitivities. */
  sensitivity?: InputMaybe<Array<Sensitivity>>;
  /** It has a tag of this name. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** Order of datasets. */
export type DatasetOrder = {
  /** What to order by. */
  field: DatasetOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** What datasets can be ordered by. */
export type DatasetOrderField =
  /** By name. */
  | 'NAME'
  /** By namespace. */
  | 'NAMESPACE';

/** A dataset to record. What is unknown may be left out and told later. */
export type RegisterDatasetInput = {
  /** Namespace, as OpenLineage names datasets. Not empty. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. Not empty. */
  name: Scalars['String']['input'];
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Who answers for it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** How far it must be protected. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Other names by which it is known; at most 100. */
  aliases?: InputMaybe<Array<DatasetAliasInput>>;
  /** Labels, at most 1,000, names distinct. */
  tags?: InputMaybe<Array<TagInput>>;
};

/** A change of a dataset. Absent fields stay as they are; null makes a field unknown. */
export type UpdateDatasetInput = {
  /** Namespace, as OpenLineage names datasets. Not empty. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. Not empty. */
  name: Scalars['String']['input'];
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Who answers for it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** How far it must be protected. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Other names; they replace those before. At most 100. */
  aliases?: InputMaybe<Array<DatasetAliasInput>>;
  /** Labels; they replace those before. At most 1,000. */
  tags?: InputMaybe<Array<TagInput>>;
  /** Since when it holds; now when absent. An earlier time corrects the past. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerDataset` did. */
export type RegisterDatasetPayload = {
  __typename?: 'RegisterDatasetPayload';
  /** The dataset afterwards; null when the input was refused. */
  dataset: Maybe<Dataset>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `registerDatasets` did. */
export type RegisterDatasetsPayload = {
  __typename?: 'RegisterDatasetsPayload';
  /** The datasets afterwards, in the order of the input; null where an item was refused. */
  datasets: Array<Maybe<Dataset>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** What `updateDataset` did. */
export type UpdateDatasetPayload = {
  __typename?: 'UpdateDatasetPayload';
  /** The dataset afterwards; null when the input was refused. */
  dataset: Maybe<Dataset>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateDatasets` did. */
export type UpdateDatasetsPayload = {
  __typename?: 'UpdateDatasetsPayload';
  /** The datasets afterwards, in the order of the input; null where an item was refused. */
  datasets: Array<Maybe<Dataset>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** One execution of a transformation. Natural key: namespace and name of the transformation, and id of the run. */
export type TransformationRun = {
  __typename?: 'TransformationRun';
  /** `TransformationRun:` and the UUIDv5 of its natural key; the same for life. */
  id: Scalars['ID']['output'];
  /** The point in time it is read at; it travels with references to it. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** The transformation that was executed. Null only where that is not known at the time asked about. */
  transformation: Maybe<Transformation>;
  /** Id of the run within the transformation. */
  runId: Scalars['String']['output'];
  /** How far it is. Null when unknown. */
  status: Maybe<TransformationRunStatus>;
  /** When it began. Null when unknown. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended. Null while it runs, or when unknown. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The code it ran. Null when unknown. */
  codeRevision: Maybe<CodeRevision>;
  /** Parameters by name; at most 10,000. Null, with code INCOMPLETE, when more are recorded. */
  parameters: Maybe<Array<TransformationParameter>>;
  /**
   * Dataset versions it read, by namespace and name; at most 1,000. Null, with code INCOMPLETE, when more are
   * recorded.
   */
  inputs: Maybe<Array<DatasetVersion>>;
  /**
   * What documents call inputs whose keys they do not state; those that resolve are in `inputs` too. At most 1,000 per
   * claim.
   */
  inputReferences: Array<Reference>;
  /**
   * Dataset versions it produced, by namespace and name; at most 1,000. Null, with code INCOMPLETE, when more are
   * recorded.
   */
  outputs: Maybe<Array<DatasetVersion>>;
  /**
   * What documents call outputs whose keys they do not state; those that resolve are in `outputs` too. At most 1,000
   * per claim.
   */
  outputReferences: Array<Reference>;
  /** Who said what about it, latest recorded first; conflicting claims side by side. */
  claims: ClaimConnection;
};

/** One execution of a transformation. Natural key: namespace and name of the transformation, and id of the run. */
export type TransformationRunClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How far a run of a transformation is. */
export type TransformationRunStatus =
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
export type TransformationParameter = {
  __typename?: 'TransformationParameter';
  /** Name. */
  name: Scalars['String']['output'];
  /** Value as text. */
  value: Scalars['String']['output'];
};

/** A parameter of a run. */
export type TransformationParameterInput = {
  /** Name. Not empty. */
  name: Scalars['String']['input'];
  /** Value as text. Not empty. */
  value: Scalars['String']['input'];
};

/** Names a run of a transformation by its natural key. */
export type TransformationRunKeyInput = {
  /** Namespace of the job, for example a scheduler. Not empty. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. Not empty. */
  name: Scalars['String']['input'];
  /** Id of the run within the job. Not empty. */
  runId: Scalars['String']['input'];
};

/** A page of runs of transformations. */
export type TransformationRunConnection = {
  __typename?: 'TransformationRunConnection';
  /** The runs of transformations of this page. */
  nodes: Array<TransformationRun>;
  /** The runs of transformations of this page with their cursors. */
  edges: Array<TransformationRunEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of runs of transformations in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the runs of transformations and its place in the list. */
export type TransformationRunEdge = {
  __typename?: 'TransformationRunEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The run. */
  node: TransformationRun;
};

/** Which runs of transformations. Conditions are joined by and. */
export type TransformationRunFilter = {
  /** Exactly this namespace. */
  namespace?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this name of the transformation. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name of the transformation contains this text, whatever the case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this id. */
  runId?: InputMaybe<Scalars['String']['input']>;
  /** One of these states. */
  status?: InputMaybe<Array<TransformationRunStatus>>;
  /** It ran exactly this commit. */
  commit?: InputMaybe<Scalars['String']['input']>;
  /** Began at this time or later. */
  startedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Began before this time. */
  startedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of runs of transformations. */
export type TransformationRunOrder = {
  /** What to order by. */
  field: TransformationRunOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** What runs of transformations can be ordered by. */
export type TransformationRunOrderField =
  /** By begin; unknown first. */
  | 'STARTED_AT'
  /** By name of the transformation. */
  | 'NAME'
  /** By id of the run. */
  | 'RUN_ID';

/**
 * A run of a transformation to record. What is unknown may be left out and told later. Its transformation, and inputs
 * and outputs named by key, are recorded too where they are not yet.
 */
export type RegisterTransformationRunInput = {
  /** Namespace of the job, for example a scheduler. Not empty. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. Not empty. */
  name: Scalars['String']['input'];
  /** Id of the run within the job. Not empty. */
  runId: Scalars['String']['input'];
  /** How far it is. */
  status?: InputMaybe<TransformationRunStatus>;
  /** When it began. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ended; not before it began. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The code it ran. */
  codeRevision?: InputMaybe<CodeRevisionInput>;
  /** Parameters; at most 10,000, names distinct. */
  parameters?: InputMaybe<Array<TransformationParameterInput>>;
  /** Dataset versions it read; at most 1,000. More may be told later. */
  inputs?: InputMaybe<Array<DatasetVersionKeyInput>>;
  /** Inputs by what a document calls them, for example scheme `dataset-digest`; at most 1,000. */
  inputReferences?: InputMaybe<Array<ReferenceInput>>;
  /** Dataset versions it produced; at most 1,000. More may be told later. */
  outputs?: InputMaybe<Array<DatasetVersionKeyInput>>;
  /** Outputs by what a document calls them; at most 1,000. */
  outputReferences?: InputMaybe<Array<ReferenceInput>>;
};

/** A change of a run. Absent fields stay as they are; null makes a field unknown. */
export type UpdateTransformationRunInput = {
  /** Namespace of the job, for example a scheduler. Not empty. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. Not empty. */
  name: Scalars['String']['input'];
  /** Id of the run within the job. Not empty. */
  runId: Scalars['String']['input'];
  /** How far it is, from `validFrom` on. */
  status?: InputMaybe<TransformationRunStatus>;
  /** When it ended; may be told once. `validFrom` is this time unless given. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Since when the status holds; when absent `endedAt` or, without that, now. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerTransformationRun` did. */
export type RegisterTransformationRunPayload = {
  __typename?: 'RegisterTransformationRunPayload';
  /** The run afterwards; null when the input was refused. */
  transformationRun: Maybe<TransformationRun>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `registerTransformationRuns` did. */
export type RegisterTransformationRunsPayload = {
  __typename?: 'RegisterTransformationRunsPayload';
  /** The runs afterwards, in the order of the input; null where an item was refused. */
  transformationRuns: Array<Maybe<TransformationRun>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** What `updateTransformationRun` did. */
export type UpdateTransformationRunPayload = {
  __typename?: 'UpdateTransformationRunPayload';
  /** The run afterwards; null when the input was refused. */
  transformationRun: Maybe<TransformationRun>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateTransformationRuns` did. */
export type UpdateTransformationRunsPayload = {
  __typename?: 'UpdateTransformationRunsPayload';
  /** The runs afterwards, in the order of the input; null where an item was refused. */
  transformationRuns: Array<Maybe<TransformationRun>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** A job that makes datasets from datasets. Natural key: namespace and name, as OpenLineage names jobs. */
export type Transformation = {
  __typename?: 'Transformation';
  /** `Transformation:` and the UUIDv5 of its natural key; the same for life. */
  id: Scalars['ID']['output'];
  /** The point in time it is read at; it travels with references to it. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, or that of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** Namespace, for example a scheduler: `airflow://etl`. */
  namespace: Scalars['String']['output'];
  /** Name within the namespace. */
  name: Scalars['String']['output'];
  /** Free text. Null when unknown. */
  description: Maybe<Scalars['String']['output']>;
  /** Who answers for it: a person, a team or a role. Null when unknown. */
  owner: Maybe<Scalars['String']['output']>;
  /** Its code at the time asked about; what a single run used is at the run. Null when unknown. */
  codeRevision: Maybe<CodeRevision>;
  /** Labels, at most 1,000. */
  tags: Array<Tag>;
  /** Its runs, latest started first. */
  runs: TransformationRunConnection;
  /** Who said what about it, latest recorded first; conflicting claims side by side. */
  claims: ClaimConnection;
};

/** A job that makes datasets from datasets. Natural key: namespace and name, as OpenLineage names jobs. */
export type TransformationRunsArgs = {
  filter?: InputMaybe<TransformationRunFilter>;
  orderBy?: InputMaybe<TransformationRunOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A job that makes datasets from datasets. Natural key: namespace and name, as OpenLineage names jobs. */
export type TransformationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of transformations. */
export type TransformationConnection = {
  __typename?: 'TransformationConnection';
  /** The transformations of this page. */
  nodes: Array<Transformation>;
  /** The transformations of this page with their cursors. */
  edges: Array<TransformationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of transformations in all pages. Counted only when asked for. */
  totalCount: Scalars['Long']['output'];
};

/** One of the transformations and its place in the list. */
export type TransformationEdge = {
  __typename?: 'TransformationEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The transformation. */
  node: Transformation;
};

/** Which transformations. Conditions are joined by and. */
export type TransformationFilter = {
  /** Exactly this namespace. */
  namespace?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name contains this text, whatever the case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this owner. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Its code is in exactly this repository. */
  repository?: InputMaybe<Scalars['String']['input']>;
  /** Its code is at exactly this commit. */
  commit?: InputMaybe<Scalars['String']['input']>;
  /** It has a tag of this name. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** Order of transformations. */
export type TransformationOrder = {
  /** What to order by. */
  field: TransformationOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** What transformations can be ordered by. */
export type TransformationOrderField =
  /** By name. */
  | 'NAME'
  /** By namespace. */
  | 'NAMESPACE';

/** A transformation to record. What is unknown may be left out and told later. */
export type RegisterTransformationInput = {
  /** Namespace of the job, for example a scheduler. Not empty. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. Not empty. */
  name: Scalars['String']['input'];
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Who answers for it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Its code. */
  codeRevision?: InputMaybe<CodeRevisionInput>;
  /** Labels, at most 1,000, names distinct. */
  tags?: InputMaybe<Array<TagInput>>;
};

/** A change of a transformation. Absent fields stay as they are; null makes a field unknown. */
export type UpdateTransformationInput = {
  /** Namespace of the job, for example a scheduler. Not empty. */
  namespace: Scalars['String']['input'];
  /** Name within the namespace. Not empty. */
  name: Scalars['String']['input'];
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Who answers for it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Its code from then on. */
  codeRevision?: InputMaybe<CodeRevisionInput>;
  /** Labels; they replace those before. At most 1,000. */
  tags?: InputMaybe<Array<TagInput>>;
  /** Since when it holds; now when absent. An earlier time corrects the past. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerTransformation` did. */
export type RegisterTransformationPayload = {
  __typename?: 'RegisterTransformationPayload';
  /** The transformation afterwards; null when the input was refused. */
  transformation: Maybe<Transformation>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `registerTransformations` did. */
export type RegisterTransformationsPayload = {
  __typename?: 'RegisterTransformationsPayload';
  /** The transformations afterwards, in the order of the input; null where an item was refused. */
  transformations: Array<Maybe<Transformation>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** What `updateTransformation` did. */
export type UpdateTransformationPayload = {
  __typename?: 'UpdateTransformationPayload';
  /** The transformation afterwards; null when the input was refused. */
  transformation: Maybe<Transformation>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateTransformations` did. */
export type UpdateTransformationsPayload = {
  __typename?: 'UpdateTransformationsPayload';
  /** The transformations afterwards, in the order of the input; null where an item was refused. */
  transformations: Array<Maybe<Transformation>>;
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
  DataSource: DataSource;
  DatasetVersion: DatasetVersion;
  Dataset: Dataset;
  TransformationRun: TransformationRun;
  Transformation: Transformation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DataSource: { __typename: 'DataSource' } & (
    | GraphQLRecursivePick<FederationTypes['DataSource'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['DataSource'], { _ref: true; _at: true }>
  );
  DatasetVersion: { __typename: 'DatasetVersion' } & (
    | GraphQLRecursivePick<FederationTypes['DatasetVersion'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['DatasetVersion'], { _ref: true; _at: true }>
  );
  Dataset: { __typename: 'Dataset' } & (
    | GraphQLRecursivePick<FederationTypes['Dataset'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['Dataset'], { _ref: true; _at: true }>
  );
  TransformationRun: { __typename: 'TransformationRun' } & (
    | GraphQLRecursivePick<FederationTypes['TransformationRun'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['TransformationRun'], { _ref: true; _at: true }>
  );
  Transformation: { __typename: 'Transformation' } & (
    | GraphQLRecursivePick<FederationTypes['Transformation'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['Transformation'], { _ref: true; _at: true }>
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
  Tag: ResolverTypeWrapper<TagMapper>;
  TagInput: TagInput;
  AsOf: AsOf;
  Column: ResolverTypeWrapper<ColumnMapper>;
  ColumnInput: ColumnInput;
  ColumnStatistics: ResolverTypeWrapper<ColumnStatisticsMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Quantile: ResolverTypeWrapper<Quantile>;
  ColumnStatisticsInput: ColumnStatisticsInput;
  QuantileInput: QuantileInput;
  ColumnDerivation: ResolverTypeWrapper<ColumnDerivationMapper>;
  SourceColumn: ResolverTypeWrapper<SourceColumnMapper>;
  ColumnDerivationInput: ColumnDerivationInput;
  SourceColumnInput: SourceColumnInput;
  DataSource: ResolverTypeWrapper<DataSourceMapper>;
  DataSourceKind: DataSourceKind;
  LawfulBasis: LawfulBasis;
  DataSourceConnection: ResolverTypeWrapper<DataSourceConnectionMapper>;
  DataSourceEdge: ResolverTypeWrapper<Omit<DataSourceEdge, 'node'> & { node: ResolversTypes['DataSource'] }>;
  DataSourceFilter: DataSourceFilter;
  DataSourceOrder: DataSourceOrder;
  DataSourceOrderField: DataSourceOrderField;
  RegisterDataSourceInput: RegisterDataSourceInput;
  UpdateDataSourceInput: UpdateDataSourceInput;
  RegisterDataSourcePayload: ResolverTypeWrapper<
    Omit<RegisterDataSourcePayload, 'dataSource'> & { dataSource?: Maybe<ResolversTypes['DataSource']> }
  >;
  RegisterDataSourcesPayload: ResolverTypeWrapper<
    Omit<RegisterDataSourcesPayload, 'dataSources'> & { dataSources: Array<Maybe<ResolversTypes['DataSource']>> }
  >;
  UpdateDataSourcePayload: ResolverTypeWrapper<
    Omit<UpdateDataSourcePayload, 'dataSource'> & { dataSource?: Maybe<ResolversTypes['DataSource']> }
  >;
  UpdateDataSourcesPayload: ResolverTypeWrapper<
    Omit<UpdateDataSourcesPayload, 'dataSources'> & { dataSources: Array<Maybe<ResolversTypes['DataSource']>> }
  >;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DatasetVersion: ResolverTypeWrapper<DatasetVersionMapper>;
  DatasetVersionConnection: ResolverTypeWrapper<DatasetVersionConnectionMapper>;
  DatasetVersionEdge: ResolverTypeWrapper<
    Omit<DatasetVersionEdge, 'node'> & { node: ResolversTypes['DatasetVersion'] }
  >;
  DatasetVersionFilter: DatasetVersionFilter;
  DatasetVersionOrder: DatasetVersionOrder;
  DatasetVersionOrderField: DatasetVersionOrderField;
  RegisterDatasetVersionInput: RegisterDatasetVersionInput;
  UpdateDatasetVersionInput: UpdateDatasetVersionInput;
  RegisterDatasetVersionPayload: ResolverTypeWrapper<
    Omit<RegisterDatasetVersionPayload, 'datasetVersion'> & { datasetVersion?: Maybe<ResolversTypes['DatasetVersion']> }
  >;
  RegisterDatasetVersionsPayload: ResolverTypeWrapper<
    Omit<RegisterDatasetVersionsPayload, 'datasetVersions'> & {
      datasetVersions: Array<Maybe<ResolversTypes['DatasetVersion']>>;
    }
  >;
  UpdateDatasetVersionPayload: ResolverTypeWrapper<
    Omit<UpdateDatasetVersionPayload, 'datasetVersion'> & { datasetVersion?: Maybe<ResolversTypes['DatasetVersion']> }
  >;
  UpdateDatasetVersionsPayload: ResolverTypeWrapper<
    Omit<UpdateDatasetVersionsPayload, 'datasetVersions'> & {
      datasetVersions: Array<Maybe<ResolversTypes['DatasetVersion']>>;
    }
  >;
  Dataset: ResolverTypeWrapper<DatasetMapper>;
  Sensitivity: Sensitivity;
  DatasetAlias: ResolverTypeWrapper<DatasetAlias>;
  DatasetAliasInput: DatasetAliasInput;
  DatasetConnection: ResolverTypeWrapper<DatasetConnectionMapper>;
  DatasetEdge: ResolverTypeWrapper<Omit<DatasetEdge, 'node'> & { node: ResolversTypes['Dataset'] }>;
  DatasetFilter: DatasetFilter;
  DatasetOrder: DatasetOrder;
  DatasetOrderField: DatasetOrderField;
  RegisterDatasetInput: RegisterDatasetInput;
  UpdateDatasetInput: UpdateDatasetInput;
  RegisterDatasetPayload: ResolverTypeWrapper<
    Omit<RegisterDatasetPayload, 'dataset'> & { dataset?: Maybe<ResolversTypes['Dataset']> }
  >;
  RegisterDatasetsPayload: ResolverTypeWrapper<
    Omit<RegisterDatasetsPayload, 'datasets'> & { datasets: Array<Maybe<ResolversTypes['Dataset']>> }
  >;
  UpdateDatasetPayload: ResolverTypeWrapper<
    Omit<UpdateDatasetPayload, 'dataset'> & { dataset?: Maybe<ResolversTypes['Dataset']> }
  >;
  UpdateDatasetsPayload: ResolverTypeWrapper<
    Omit<UpdateDatasetsPayload, 'datasets'> & { datasets: Array<Maybe<ResolversTypes['Dataset']>> }
  >;
  TransformationRun: ResolverTypeWrapper<TransformationRunMapper>;
  TransformationRunStatus: TransformationRunStatus;
  TransformationParameter: ResolverTypeWrapper<TransformationParameter>;
  TransformationParameterInput: TransformationParameterInput;
  TransformationRunKeyInput: TransformationRunKeyInput;
  TransformationRunConnection: ResolverTypeWrapper<TransformationRunConnectionMapper>;
  TransformationRunEdge: ResolverTypeWrapper<
    Omit<TransformationRunEdge, 'node'> & { node: ResolversTypes['TransformationRun'] }
  >;
  TransformationRunFilter: TransformationRunFilter;
  TransformationRunOrder: TransformationRunOrder;
  TransformationRunOrderField: TransformationRunOrderField;
  RegisterTransformationRunInput: RegisterTransformationRunInput;
  UpdateTransformationRunInput: UpdateTransformationRunInput;
  RegisterTransformationRunPayload: ResolverTypeWrapper<
    Omit<RegisterTransformationRunPayload, 'transformationRun'> & {
      transformationRun?: Maybe<ResolversTypes['TransformationRun']>;
    }
  >;
  RegisterTransformationRunsPayload: ResolverTypeWrapper<
    Omit<RegisterTransformationRunsPayload, 'transformationRuns'> & {
      transformationRuns: Array<Maybe<ResolversTypes['TransformationRun']>>;
    }
  >;
  UpdateTransformationRunPayload: ResolverTypeWrapper<
    Omit<UpdateTransformationRunPayload, 'transformationRun'> & {
      transformationRun?: Maybe<ResolversTypes['TransformationRun']>;
    }
  >;
  UpdateTransformationRunsPayload: ResolverTypeWrapper<
    Omit<UpdateTransformationRunsPayload, 'transformationRuns'> & {
      transformationRuns: Array<Maybe<ResolversTypes['TransformationRun']>>;
    }
  >;
  Transformation: ResolverTypeWrapper<TransformationMapper>;
  TransformationConnection: ResolverTypeWrapper<TransformationConnectionMapper>;
  TransformationEdge: ResolverTypeWrapper<
    Omit<TransformationEdge, 'node'> & { node: ResolversTypes['Transformation'] }
  >;
  TransformationFilter: TransformationFilter;
  TransformationOrder: TransformationOrder;
  TransformationOrderField: TransformationOrderField;
  RegisterTransformationInput: RegisterTransformationInput;
  UpdateTransformationInput: UpdateTransformationInput;
  RegisterTransformationPayload: ResolverTypeWrapper<
    Omit<RegisterTransformationPayload, 'transformation'> & { transformation?: Maybe<ResolversTypes['Transformation']> }
  >;
  RegisterTransformationsPayload: ResolverTypeWrapper<
    Omit<RegisterTransformationsPayload, 'transformations'> & {
      transformations: Array<Maybe<ResolversTypes['Transformation']>>;
    }
  >;
  UpdateTransformationPayload: ResolverTypeWrapper<
    Omit<UpdateTransformationPayload, 'transformation'> & { transformation?: Maybe<ResolversTypes['Transformation']> }
  >;
  UpdateTransformationsPayload: ResolverTypeWrapper<
    Omit<UpdateTransformationsPayload, 'transformations'> & {
      transformations: Array<Maybe<ResolversTypes['Transformation']>>;
    }
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
  Tag: TagMapper;
  TagInput: TagInput;
  AsOf: AsOf;
  Column: ColumnMapper;
  ColumnInput: ColumnInput;
  ColumnStatistics: ColumnStatisticsMapper;
  Float: Scalars['Float']['output'];
  Quantile: Quantile;
  ColumnStatisticsInput: ColumnStatisticsInput;
  QuantileInput: QuantileInput;
  ColumnDerivation: ColumnDerivationMapper;
  SourceColumn: SourceColumnMapper;
  ColumnDerivationInput: ColumnDerivationInput;
  SourceColumnInput: SourceColumnInput;
  DataSource: DataSourceMapper;
  DataSourceConnection: DataSourceConnectionMapper;
  DataSourceEdge: Omit<DataSourceEdge, 'node'> & { node: ResolversParentTypes['DataSource'] };
  DataSourceFilter: DataSourceFilter;
  DataSourceOrder: DataSourceOrder;
  RegisterDataSourceInput: RegisterDataSourceInput;
  UpdateDataSourceInput: UpdateDataSourceInput;
  RegisterDataSourcePayload: Omit<RegisterDataSourcePayload, 'dataSource'> & {
    dataSource?: Maybe<ResolversParentTypes['DataSource']>;
  };
  RegisterDataSourcesPayload: Omit<RegisterDataSourcesPayload, 'dataSources'> & {
    dataSources: Array<Maybe<ResolversParentTypes['DataSource']>>;
  };
  UpdateDataSourcePayload: Omit<UpdateDataSourcePayload, 'dataSource'> & {
    dataSource?: Maybe<ResolversParentTypes['DataSource']>;
  };
  UpdateDataSourcesPayload: Omit<UpdateDataSourcesPayload, 'dataSources'> & {
    dataSources: Array<Maybe<ResolversParentTypes['DataSource']>>;
  };
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  DatasetVersion: DatasetVersionMapper;
  DatasetVersionConnection: DatasetVersionConnectionMapper;
  DatasetVersionEdge: Omit<DatasetVersionEdge, 'node'> & { node: ResolversParentTypes['DatasetVersion'] };
  DatasetVersionFilter: DatasetVersionFilter;
  DatasetVersionOrder: DatasetVersionOrder;
  RegisterDatasetVersionInput: RegisterDatasetVersionInput;
  UpdateDatasetVersionInput: UpdateDatasetVersionInput;
  RegisterDatasetVersionPayload: Omit<RegisterDatasetVersionPayload, 'datasetVersion'> & {
    datasetVersion?: Maybe<ResolversParentTypes['DatasetVersion']>;
  };
  RegisterDatasetVersionsPayload: Omit<RegisterDatasetVersionsPayload, 'datasetVersions'> & {
    datasetVersions: Array<Maybe<ResolversParentTypes['DatasetVersion']>>;
  };
  UpdateDatasetVersionPayload: Omit<UpdateDatasetVersionPayload, 'datasetVersion'> & {
    datasetVersion?: Maybe<ResolversParentTypes['DatasetVersion']>;
  };
  UpdateDatasetVersionsPayload: Omit<UpdateDatasetVersionsPayload, 'datasetVersions'> & {
    datasetVersions: Array<Maybe<ResolversParentTypes['DatasetVersion']>>;
  };
  Dataset: DatasetMapper;
  DatasetAlias: DatasetAlias;
  DatasetAliasInput: DatasetAliasInput;
  DatasetConnection: DatasetConnectionMapper;
  DatasetEdge: Omit<DatasetEdge, 'node'> & { node: ResolversParentTypes['Dataset'] };
  DatasetFilter: DatasetFilter;
  DatasetOrder: DatasetOrder;
  RegisterDatasetInput: RegisterDatasetInput;
  UpdateDatasetInput: UpdateDatasetInput;
  RegisterDatasetPayload: Omit<RegisterDatasetPayload, 'dataset'> & {
    dataset?: Maybe<ResolversParentTypes['Dataset']>;
  };
  RegisterDatasetsPayload: Omit<RegisterDatasetsPayload, 'datasets'> & {
    datasets: Array<Maybe<ResolversParentTypes['Dataset']>>;
  };
  UpdateDatasetPayload: Omit<UpdateDatasetPayload, 'dataset'> & { dataset?: Maybe<ResolversParentTypes['Dataset']> };
  UpdateDatasetsPayload: Omit<UpdateDatasetsPayload, 'datasets'> & {
    datasets: Array<Maybe<ResolversParentTypes['Dataset']>>;
  };
  TransformationRun: TransformationRunMapper;
  TransformationParameter: TransformationParameter;
  TransformationParameterInput: TransformationParameterInput;
  TransformationRunKeyInput: TransformationRunKeyInput;
  TransformationRunConnection: TransformationRunConnectionMapper;
  TransformationRunEdge: Omit<TransformationRunEdge, 'node'> & { node: ResolversParentTypes['TransformationRun'] };
  TransformationRunFilter: TransformationRunFilter;
  TransformationRunOrder: TransformationRunOrder;
  RegisterTransformationRunInput: RegisterTransformationRunInput;
  UpdateTransformationRunInput: UpdateTransformationRunInput;
  RegisterTransformationRunPayload: Omit<RegisterTransformationRunPayload, 'transformationRun'> & {
    transformationRun?: Maybe<ResolversParentTypes['TransformationRun']>;
  };
  RegisterTransformationRunsPayload: Omit<RegisterTransformationRunsPayload, 'transformationRuns'> & {
    transformationRuns: Array<Maybe<ResolversParentTypes['TransformationRun']>>;
  };
  UpdateTransformationRunPayload: Omit<UpdateTransformationRunPayload, 'transformationRun'> & {
    transformationRun?: Maybe<ResolversParentTypes['TransformationRun']>;
  };
  UpdateTransformationRunsPayload: Omit<UpdateTransformationRunsPayload, 'transformationRuns'> & {
    transformationRuns: Array<Maybe<ResolversParentTypes['TransformationRun']>>;
  };
  Transformation: TransformationMapper;
  TransformationConnection: TransformationConnectionMapper;
  TransformationEdge: Omit<TransformationEdge, 'node'> & { node: ResolversParentTypes['Transformation'] };
  TransformationFilter: TransformationFilter;
  TransformationOrder: TransformationOrder;
  RegisterTransformationInput: RegisterTransformationInput;
  UpdateTransformationInput: UpdateTransformationInput;
  RegisterTransformationPayload: Omit<RegisterTransformationPayload, 'transformation'> & {
    transformation?: Maybe<ResolversParentTypes['Transformation']>;
  };
  RegisterTransformationsPayload: Omit<RegisterTransformationsPayload, 'transformations'> & {
    transformations: Array<Maybe<ResolversParentTypes['Transformation']>>;
  };
  UpdateTransformationPayload: Omit<UpdateTransformationPayload, 'transformation'> & {
    transformation?: Maybe<ResolversParentTypes['Transformation']>;
  };
  UpdateTransformationsPayload: Omit<UpdateTransformationsPayload, 'transformations'> & {
    transformations: Array<Maybe<ResolversParentTypes['Transformation']>>;
  };
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

export type ColumnResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Column'] = ResolversParentTypes['Column'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ColumnStatisticsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ColumnStatistics'] = ResolversParentTypes['ColumnStatistics'],
> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  nullCount?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  distinctCount?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  standardDeviation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantiles?: Resolver<Array<ResolversTypes['Quantile']>, ParentType, ContextType>;
};

export type QuantileResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Quantile'] = ResolversParentTypes['Quantile'],
> = {
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ColumnDerivationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ColumnDerivation'] = ResolversParentTypes['ColumnDerivation'],
> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['SourceColumn']>, ParentType, ContextType>;
  transformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceColumnResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SourceColumn'] = ResolversParentTypes['SourceColumn'],
> = {
  datasetVersion?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _knownAs?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DataSourceKind']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawfulBasis?: Resolver<Maybe<ResolversTypes['LawfulBasis']>, ParentType, ContextType>;
  consentExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  datasetVersions?: Resolver<
    ResolversTypes['DatasetVersionConnection'],
    ParentType,
    ContextType,
    Partial<DataSourceDatasetVersionsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DataSourceClaimsArgs>>;
};

export type DataSourceConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DataSourceConnection'] = ResolversParentTypes['DataSourceConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['DataSource']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DataSourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type DataSourceEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DataSourceEdge'] = ResolversParentTypes['DataSourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type RegisterDataSourcePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterDataSourcePayload'] =
    ResolversParentTypes['RegisterDataSourcePayload'],
> = {
  dataSource?: Resolver<Maybe<ResolversTypes['DataSource']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterDataSourcesPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterDataSourcesPayload'] =
    ResolversParentTypes['RegisterDataSourcesPayload'],
> = {
  dataSources?: Resolver<Array<Maybe<ResolversTypes['DataSource']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDataSourcePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateDataSourcePayload'] = ResolversParentTypes['UpdateDataSourcePayload'],
> = {
  dataSource?: Resolver<Maybe<ResolversTypes['DataSource']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDataSourcesPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateDataSourcesPayload'] =
    ResolversParentTypes['UpdateDataSourcesPayload'],
> = {
  dataSources?: Resolver<Array<Maybe<ResolversTypes['DataSource']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  dataSource?: Resolver<
    Maybe<ResolversTypes['DataSource']>,
    ParentType,
    ContextType,
    RequireFields<QueryDataSourceArgs, 'name'>
  >;
  dataSources?: Resolver<
    Maybe<ResolversTypes['DataSourceConnection']>,
    ParentType,
    ContextType,
    Partial<QueryDataSourcesArgs>
  >;
  datasetVersion?: Resolver<
    Maybe<ResolversTypes['DatasetVersion']>,
    ParentType,
    ContextType,
    RequireFields<QueryDatasetVersionArgs, 'namespace' | 'name' | 'version'>
  >;
  datasetVersions?: Resolver<
    Maybe<ResolversTypes['DatasetVersionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryDatasetVersionsArgs>
  >;
  dataset?: Resolver<
    Maybe<ResolversTypes['Dataset']>,
    ParentType,
    ContextType,
    RequireFields<QueryDatasetArgs, 'namespace' | 'name'>
  >;
  datasets?: Resolver<Maybe<ResolversTypes['DatasetConnection']>, ParentType, ContextType, Partial<QueryDatasetsArgs>>;
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
  transformationRun?: Resolver<
    Maybe<ResolversTypes['TransformationRun']>,
    ParentType,
    ContextType,
    RequireFields<QueryTransformationRunArgs, 'namespace' | 'name' | 'runId'>
  >;
  transformationRuns?: Resolver<
    Maybe<ResolversTypes['TransformationRunConnection']>,
    ParentType,
    ContextType,
    Partial<QueryTransformationRunsArgs>
  >;
  transformation?: Resolver<
    Maybe<ResolversTypes['Transformation']>,
    ParentType,
    ContextType,
    RequireFields<QueryTransformationArgs, 'namespace' | 'name'>
  >;
  transformations?: Resolver<
    Maybe<ResolversTypes['TransformationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryTransformationsArgs>
  >;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  registerDataSource?: Resolver<
    ResolversTypes['RegisterDataSourcePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDataSourceArgs, 'input'>
  >;
  registerDataSources?: Resolver<
    ResolversTypes['RegisterDataSourcesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDataSourcesArgs, 'input'>
  >;
  updateDataSource?: Resolver<
    ResolversTypes['UpdateDataSourcePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateDataSourceArgs, 'input'>
  >;
  updateDataSources?: Resolver<
    ResolversTypes['UpdateDataSourcesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateDataSourcesArgs, 'input'>
  >;
  registerDatasetVersion?: Resolver<
    ResolversTypes['RegisterDatasetVersionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDatasetVersionArgs, 'input'>
  >;
  registerDatasetVersions?: Resolver<
    ResolversTypes['RegisterDatasetVersionsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDatasetVersionsArgs, 'input'>
  >;
  updateDatasetVersion?: Resolver<
    ResolversTypes['UpdateDatasetVersionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateDatasetVersionArgs, 'input'>
  >;
  updateDatasetVersions?: Resolver<
    ResolversTypes['UpdateDatasetVersionsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateDatasetVersionsArgs, 'input'>
  >;
  registerDataset?: Resolver<
    ResolversTypes['RegisterDatasetPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDatasetArgs, 'input'>
  >;
  registerDatasets?: Resolver<
    ResolversTypes['RegisterDatasetsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDatasetsArgs, 'input'>
  >;
  updateDataset?: Resolver<
    ResolversTypes['UpdateDatasetPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateDatasetArgs, 'input'>
  >;
  updateDatasets?: Resolver<
    ResolversTypes['UpdateDatasetsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateDatasetsArgs, 'input'>
  >;
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
  registerTransformationRun?: Resolver<
    ResolversTypes['RegisterTransformationRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterTransformationRunArgs, 'input'>
  >;
  registerTransformationRuns?: Resolver<
    ResolversTypes['RegisterTransformationRunsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterTransformationRunsArgs, 'input'>
  >;
  updateTransformationRun?: Resolver<
    ResolversTypes['UpdateTransformationRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateTransformationRunArgs, 'input'>
  >;
  updateTransformationRuns?: Resolver<
    ResolversTypes['UpdateTransformationRunsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateTransformationRunsArgs, 'input'>
  >;
  registerTransformation?: Resolver<
    ResolversTypes['RegisterTransformationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterTransformationArgs, 'input'>
  >;
  registerTransformations?: Resolver<
    ResolversTypes['RegisterTransformationsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterTransformationsArgs, 'input'>
  >;
  updateTransformation?: Resolver<
    ResolversTypes['UpdateTransformationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateTransformationArgs, 'input'>
  >;
  updateTransformations?: Resolver<
    ResolversTypes['UpdateTransformationsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateTransformationsArgs, 'input'>
  >;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _knownAs?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['Column']>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  statistics?: Resolver<Maybe<Array<ResolversTypes['ColumnStatistics']>>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['DataSource']>>, ParentType, ContextType>;
  sourceReferences?: Resolver<Array<ResolversTypes['Reference']>, ParentType, ContextType>;
  derivedFrom?: Resolver<Maybe<Array<ResolversTypes['DatasetVersion']>>, ParentType, ContextType>;
  derivedFromReferences?: Resolver<Array<ResolversTypes['Reference']>, ParentType, ContextType>;
  columnLineage?: Resolver<Maybe<Array<ResolversTypes['ColumnDerivation']>>, ParentType, ContextType>;
  producedBy?: Resolver<Maybe<ResolversTypes['TransformationRun']>, ParentType, ContextType>;
  producers?: Resolver<Maybe<Array<ResolversTypes['TransformationRun']>>, ParentType, ContextType>;
  derivatives?: Resolver<
    ResolversTypes['DatasetVersionConnection'],
    ParentType,
    ContextType,
    Partial<DatasetVersionDerivativesArgs>
  >;
  consumers?: Resolver<
    ResolversTypes['TransformationRunConnection'],
    ParentType,
    ContextType,
    Partial<DatasetVersionConsumersArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DatasetVersionClaimsArgs>>;
};

export type DatasetVersionConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DatasetVersionConnection'] =
    ResolversParentTypes['DatasetVersionConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DatasetVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type DatasetVersionEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DatasetVersionEdge'] = ResolversParentTypes['DatasetVersionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DatasetVersion'], ParentType, ContextType>;
};

export type RegisterDatasetVersionPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterDatasetVersionPayload'] =
    ResolversParentTypes['RegisterDatasetVersionPayload'],
> = {
  datasetVersion?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterDatasetVersionsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterDatasetVersionsPayload'] =
    ResolversParentTypes['RegisterDatasetVersionsPayload'],
> = {
  datasetVersions?: Resolver<Array<Maybe<ResolversTypes['DatasetVersion']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDatasetVersionPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateDatasetVersionPayload'] =
    ResolversParentTypes['UpdateDatasetVersionPayload'],
> = {
  datasetVersion?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDatasetVersionsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateDatasetVersionsPayload'] =
    ResolversParentTypes['UpdateDatasetVersionsPayload'],
> = {
  datasetVersions?: Resolver<Array<Maybe<ResolversTypes['DatasetVersion']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _knownAs?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['DatasetAlias']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  versions?: Resolver<
    ResolversTypes['DatasetVersionConnection'],
    ParentType,
    ContextType,
    Partial<DatasetVersionsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DatasetClaimsArgs>>;
};

export type DatasetAliasResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DatasetAlias'] = ResolversParentTypes['DatasetAlias'],
> = {
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type RegisterDatasetPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterDatasetPayload'] = ResolversParentTypes['RegisterDatasetPayload'],
> = {
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterDatasetsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterDatasetsPayload'] = ResolversParentTypes['RegisterDatasetsPayload'],
> = {
  datasets?: Resolver<Array<Maybe<ResolversTypes['Dataset']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDatasetPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateDatasetPayload'] = ResolversParentTypes['UpdateDatasetPayload'],
> = {
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDatasetsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateDatasetsPayload'] = ResolversParentTypes['UpdateDatasetsPayload'],
> = {
  datasets?: Resolver<Array<Maybe<ResolversTypes['Dataset']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transformation?: Resolver<Maybe<ResolversTypes['Transformation']>, ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TransformationRunStatus']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  codeRevision?: Resolver<Maybe<ResolversTypes['CodeRevision']>, ParentType, ContextType>;
  parameters?: Resolver<Maybe<Array<ResolversTypes['TransformationParameter']>>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<Array<ResolversTypes['DatasetVersion']>>, ParentType, ContextType>;
  inputReferences?: Resolver<Array<ResolversTypes['Reference']>, ParentType, ContextType>;
  outputs?: Resolver<Maybe<Array<ResolversTypes['DatasetVersion']>>, ParentType, ContextType>;
  outputReferences?: Resolver<Array<ResolversTypes['Reference']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TransformationRunClaimsArgs>>;
};

export type TransformationParameterResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TransformationParameter'] = ResolversParentTypes['TransformationParameter'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransformationRunConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TransformationRunConnection'] =
    ResolversParentTypes['TransformationRunConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['TransformationRun']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TransformationRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type TransformationRunEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TransformationRunEdge'] = ResolversParentTypes['TransformationRunEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransformationRun'], ParentType, ContextType>;
};

export type RegisterTransformationRunPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterTransformationRunPayload'] =
    ResolversParentTypes['RegisterTransformationRunPayload'],
> = {
  transformationRun?: Resolver<Maybe<ResolversTypes['TransformationRun']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterTransformationRunsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterTransformationRunsPayload'] =
    ResolversParentTypes['RegisterTransformationRunsPayload'],
> = {
  transformationRuns?: Resolver<Array<Maybe<ResolversTypes['TransformationRun']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTransformationRunPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateTransformationRunPayload'] =
    ResolversParentTypes['UpdateTransformationRunPayload'],
> = {
  transformationRun?: Resolver<Maybe<ResolversTypes['TransformationRun']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTransformationRunsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateTransformationRunsPayload'] =
    ResolversParentTypes['UpdateTransformationRunsPayload'],
> = {
  transformationRuns?: Resolver<Array<Maybe<ResolversTypes['TransformationRun']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeRevision?: Resolver<Maybe<ResolversTypes['CodeRevision']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  runs?: Resolver<
    ResolversTypes['TransformationRunConnection'],
    ParentType,
    ContextType,
    Partial<TransformationRunsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TransformationClaimsArgs>>;
};

export type TransformationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TransformationConnection'] =
    ResolversParentTypes['TransformationConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Transformation']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TransformationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type TransformationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TransformationEdge'] = ResolversParentTypes['TransformationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transformation'], ParentType, ContextType>;
};

export type RegisterTransformationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterTransformationPayload'] =
    ResolversParentTypes['RegisterTransformationPayload'],
> = {
  transformation?: Resolver<Maybe<ResolversTypes['Transformation']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterTransformationsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterTransformationsPayload'] =
    ResolversParentTypes['RegisterTransformationsPayload'],
> = {
  transformations?: Resolver<Array<Maybe<ResolversTypes['Transformation']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTransformationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateTransformationPayload'] =
    ResolversParentTypes['UpdateTransformationPayload'],
> = {
  transformation?: Resolver<Maybe<ResolversTypes['Transformation']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTransformationsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateTransformationsPayload'] =
    ResolversParentTypes['UpdateTransformationsPayload'],
> = {
  transformations?: Resolver<Array<Maybe<ResolversTypes['Transformation']>>, ParentType, ContextType>;
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
  Column?: ColumnResolvers<ContextType>;
  ColumnStatistics?: ColumnStatisticsResolvers<ContextType>;
  Quantile?: QuantileResolvers<ContextType>;
  ColumnDerivation?: ColumnDerivationResolvers<ContextType>;
  SourceColumn?: SourceColumnResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  DataSourceConnection?: DataSourceConnectionResolvers<ContextType>;
  DataSourceEdge?: DataSourceEdgeResolvers<ContextType>;
  RegisterDataSourcePayload?: RegisterDataSourcePayloadResolvers<ContextType>;
  RegisterDataSourcesPayload?: RegisterDataSourcesPayloadResolvers<ContextType>;
  UpdateDataSourcePayload?: UpdateDataSourcePayloadResolvers<ContextType>;
  UpdateDataSourcesPayload?: UpdateDataSourcesPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DatasetVersion?: DatasetVersionResolvers<ContextType>;
  DatasetVersionConnection?: DatasetVersionConnectionResolvers<ContextType>;
  DatasetVersionEdge?: DatasetVersionEdgeResolvers<ContextType>;
  RegisterDatasetVersionPayload?: RegisterDatasetVersionPayloadResolvers<ContextType>;
  RegisterDatasetVersionsPayload?: RegisterDatasetVersionsPayloadResolvers<ContextType>;
  UpdateDatasetVersionPayload?: UpdateDatasetVersionPayloadResolvers<ContextType>;
  UpdateDatasetVersionsPayload?: UpdateDatasetVersionsPayloadResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetAlias?: DatasetAliasResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  RegisterDatasetPayload?: RegisterDatasetPayloadResolvers<ContextType>;
  RegisterDatasetsPayload?: RegisterDatasetsPayloadResolvers<ContextType>;
  UpdateDatasetPayload?: UpdateDatasetPayloadResolvers<ContextType>;
  UpdateDatasetsPayload?: UpdateDatasetsPayloadResolvers<ContextType>;
  TransformationRun?: TransformationRunResolvers<ContextType>;
  TransformationParameter?: TransformationParameterResolvers<ContextType>;
  TransformationRunConnection?: TransformationRunConnectionResolvers<ContextType>;
  TransformationRunEdge?: TransformationRunEdgeResolvers<ContextType>;
  RegisterTransformationRunPayload?: RegisterTransformationRunPayloadResolvers<ContextType>;
  RegisterTransformationRunsPayload?: RegisterTransformationRunsPayloadResolvers<ContextType>;
  UpdateTransformationRunPayload?: UpdateTransformationRunPayloadResolvers<ContextType>;
  UpdateTransformationRunsPayload?: UpdateTransformationRunsPayloadResolvers<ContextType>;
  Transformation?: TransformationResolvers<ContextType>;
  TransformationConnection?: TransformationConnectionResolvers<ContextType>;
  TransformationEdge?: TransformationEdgeResolvers<ContextType>;
  RegisterTransformationPayload?: RegisterTransformationPayloadResolvers<ContextType>;
  RegisterTransformationsPayload?: RegisterTransformationsPayloadResolvers<ContextType>;
  UpdateTransformationPayload?: UpdateTransformationPayloadResolvers<ContextType>;
  UpdateTransformationsPayload?: UpdateTransformationsPayloadResolvers<ContextType>;
};
