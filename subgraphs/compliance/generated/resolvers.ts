import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  ClaimMapper,
  ClaimConnectionMapper,
  DocumentMapper,
  DocumentConnectionMapper,
  DocumentIntakeMapper,
  DocumentIntakeConnectionMapper,
  DocumentSubgraphMapper,
  GovernanceMapper,
  GovernanceConnectionMapper,
  GovernanceTransitionMapper,
  ModelVersionMapper,
  PrincipalMapper,
  PrincipalConnectionMapper,
  RiskTierTransitionMapper,
  _DocumentContentMapper,
  _DocumentReceiptMapper,
  _UnfinishedDocumentMapper,
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

/** Names a model version by its natural key. */
export type ModelVersionKeyInput = {
  /** Registry namespace of the model. */
  namespace: Scalars['String']['input'];
  /** Name of the model. Not empty. */
  model: Scalars['String']['input'];
  /** Version label. Not empty. */
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

export type Query = {
  __typename?: 'Query';
  /**
   * One document by its digest; null with the error NOT_FOUND when none was received or refused, or none at the time asked
   * about.
   */
  document: Maybe<Document>;
  /**
   * Documents, by default the latest received first.
   * Null only when its service did not answer; the error says so.
   */
  documents: Maybe<DocumentConnection>;
  /**
   * The entries of the change feed after a position, in order, current as of the call. Fewer than `limit` only when those
   * are all.
   */
  _changes: Array<_Change>;
  /** The entries at some positions, in order, with the personal data in their records opened; what was erased is null. */
  _changesAt: Array<_Change>;
  /**
   * Governance of the model versions about which a decision was recorded, by default the latest decided first. A version
   * about which none was recorded is UNREVIEWED and UNCLASSIFIED, and is not in this list.
   * Null only when its service did not answer; the error says so.
   */
  governances: Maybe<GovernanceConnection>;
  /**
   * Intakes on which nobody has worked for a while, longest idle first, with content of up to 32 MiB in all but at least
   * one. The sweeper validates and applies them again: both are idempotent.
   */
  _unfinishedDocuments: Array<_UnfinishedDocument>;
  /** The bytes of a document. Null when none are kept. */
  _documentContent: Maybe<_DocumentContent>;
  /**
   * One principal by its natural key; null with the error NOT_FOUND when it has not been recorded, or was not there at the
   * time asked about.
   */
  principal: Maybe<Principal>;
  /**
   * Principals, by default in the order of issuer and subject.
   * Null only when its service did not answer; the error says so.
   */
  principals: Maybe<PrincipalConnection>;
};

export type QueryDocumentArgs = {
  digest: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
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

export type QueryGovernancesArgs = {
  filter?: InputMaybe<GovernanceFilter>;
  orderBy?: InputMaybe<GovernanceOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Query_UnfinishedDocumentsArgs = {
  olderThanSeconds: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
};

export type Query_DocumentContentArgs = {
  digest: Scalars['String']['input'];
};

export type QueryPrincipalArgs = {
  issuer: Scalars['String']['input'];
  subject: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

export type QueryPrincipalsArgs = {
  filter?: InputMaybe<PrincipalFilter>;
  orderBy?: InputMaybe<PrincipalOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A document that was posted: what it was, who read it, and where its bytes are. A refused one leaves no bytes. Digest,
 * format, size, name, collector and the refusal are facts with a history; the progress of intake is as of now, whatever `asOf` says.
 */
export type Document = {
  __typename?: 'Document';
  /** Id within Pedigree, the same for life: `Document:<uuid>`. */
  id: Scalars['ID']['output'];
  /** The point in time that it is read at; null is now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, by which other subgraphs name it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its bytes: `sha256:` and 64 hexadecimal digits in lower case. */
  digest: Scalars['String']['output'];
  /** Its format, for example `mlflow-run`. Null when it was refused before the format was known. */
  format: Maybe<Scalars['String']['output']>;
  /** Its length in bytes. */
  sizeBytes: Scalars['Long']['output'];
  /** The name it was sent under; the last one when there are several. Null when none was given. */
  filename: Maybe<Scalars['String']['output']>;
  /** What collected it, for example `api` or the name of a CI system. */
  collector: Scalars['String']['output'];
  /** How far what it states can be relied on. */
  confidence: Confidence;
  /** When it was first taken in. */
  receivedAt: Scalars['DateTime']['output'];
  /** When it entered the change feed: from this `knownAt` on, it is known. */
  recordedAt: Scalars['DateTime']['output'];
  /** How far it has come, over all its intakes that were not refused: the one that is furthest behind. REFUSED when every one was refused. */
  status: DocumentStatus;
  /** Why it was refused; the last reason when there are several. Null when its status is not REFUSED. */
  refusal: Maybe<DocumentRefusal>;
  /** Path of its bytes at the gateway. Null when no bytes are kept because it was refused. */
  contentPath: Maybe<Scalars['String']['output']>;
  /**
   * How often it was taken in: once for everything that requests stated about it, for example for each environment, collector
   * and confidence. Latest first.
   */
  intakes: DocumentIntakeConnection;
  /** Who said what about it, latest recorded first. */
  claims: ClaimConnection;
};

/**
 * A document that was posted: what it was, who read it, and where its bytes are. A refused one leaves no bytes. Digest,
 * format, size, name, collector and the refusal are facts with a history; the progress of intake is as of now, whatever `asOf` says.
 */
export type DocumentIntakesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A document that was posted: what it was, who read it, and where its bytes are. A refused one leaves no bytes. Digest,
 * format, size, name, collector and the refusal are facts with a history; the progress of intake is as of now, whatever `asOf` says.
 */
export type DocumentClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A document as it was taken in with what one request stated: its context, collector and confidence. The same bytes with
 * another statement are another intake, with progress of its own; the bytes are kept once.
 */
export type DocumentIntake = {
  __typename?: 'DocumentIntake';
  /** Id within Pedigree: `DocumentIntake:<uuid>`. */
  id: Scalars['ID']['output'];
  /** What the request said that the document does not, for example `{"environment": "production"}`. */
  context: Scalars['JSON']['output'];
  /**
   * SHA-256 of the canonical JSON (RFC 8785) of `{"collector", "confidence", "context"}`, 64 hexadecimal digits. With the
   * document's digest it names the intake.
   */
  contextHash: Scalars['String']['output'];
  /** The name it was sent under. Null when none was given. */
  filename: Maybe<Scalars['String']['output']>;
  /** What collected it. */
  collector: Scalars['String']['output'];
  /** How far what it states can be relied on. */
  confidence: Confidence;
  /** How far it has come. */
  status: DocumentStatus;
  /** When it was first taken in so. */
  receivedAt: Scalars['DateTime']['output'];
  /** When every subgraph had applied it. Null when that has not happened. */
  appliedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused. Null when it was not. */
  refusal: Maybe<DocumentRefusal>;
  /** How far each subgraph that reads this format has come, in alphabetical order. At most 20. */
  subgraphs: Array<DocumentSubgraph>;
};

/** How far one subgraph has come with a document. */
export type DocumentSubgraph = {
  __typename?: 'DocumentSubgraph';
  /** Name of the subgraph, for example `models`. */
  subgraph: Scalars['String']['output'];
  /** How far it has come. */
  status: DocumentSubgraphStatus;
  /** When it reported that it has applied it. Null when it has not. */
  appliedAt: Maybe<Scalars['DateTime']['output']>;
  /** What went wrong last. Null when nothing did, or when it has gone on since. */
  error: Maybe<Scalars['String']['output']>;
};

/** Why a document was refused. */
export type DocumentRefusal = {
  __typename?: 'DocumentRefusal';
  /** What kind of fault it has, in upper case, for example `MALFORMED`. */
  code: Scalars['String']['output'];
  /** What is wrong with it and how to mend it. */
  message: Scalars['String']['output'];
};

/** How far a document has come. */
export type DocumentStatus =
  /** Its bytes are kept; not every subgraph has validated it. */
  | 'RECEIVED'
  /** Every subgraph that reads its format has found it sound; not every one has applied it. */
  | 'VALIDATED'
  /**
   * A subgraph refused it while applying it, after all had found it sound. What the others have applied stands, `subgraphs`
   * of its intake says who and why, and its bytes are kept. It is not tried again until somebody sends it again.
   */
  | 'FAILED'
  /** Every subgraph that reads its format has applied it. */
  | 'APPLIED'
  /**
   * Its format is known, but nothing is read from it: no subgraph reads the format yet, or this one states nothing of what is
   * read, such as a manifest of Services alone.
   */
  | 'KEPT'
  /** It is in quarantine: nothing of it was applied and its bytes are gone. */
  | 'REFUSED';

/** How far one subgraph has come with a document. */
export type DocumentSubgraphStatus =
  /** It has not said yet. */
  | 'PENDING'
  /** It has found the document sound. */
  | 'VALIDATED'
  /** What the document says is recorded. */
  | 'APPLIED'
  /** It does not accept the document; `error` says why. */
  | 'REFUSED';

/** Which documents. All conditions given must hold. */
export type DocumentFilter = {
  /** Its status is one of these. Not empty. */
  status?: InputMaybe<Array<DocumentStatus>>;
  /** Exact format. */
  format?: InputMaybe<Scalars['String']['input']>;
  /** How the digest begins: `sha256:` and 0 to 64 hexadecimal digits in lower case. */
  digestPrefix?: InputMaybe<Scalars['String']['input']>;
  /** Exact collector of its latest claim. */
  collector?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of documents. */
export type DocumentOrder = {
  /** What to order by. */
  field: DocumentOrderField;
  /** In which direction. */
  direction: SortDirection;
};

/** What documents can be ordered by. */
export type DocumentOrderField =
  /** When it was first taken in. */
  | 'RECEIVED_AT'
  /** Digest. */
  | 'DIGEST'
  /** Length in bytes. */
  | 'SIZE_BYTES';

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The documents of this page. */
  nodes: Array<Document>;
  /** The documents of this page with their cursors. */
  edges: Array<DocumentEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of documents in all pages. */
  totalCount: Scalars['Long']['output'];
};

/** An entry of a page of documents, and its place in the list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Document;
};

/** A page of intakes, latest first. */
export type DocumentIntakeConnection = {
  __typename?: 'DocumentIntakeConnection';
  /** The intakes of this page. */
  nodes: Array<DocumentIntake>;
  /** The intakes of this page with their cursors. */
  edges: Array<DocumentIntakeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of intakes in all pages. */
  totalCount: Scalars['Long']['output'];
};

/** An entry of a page of intakes, and its place in the list. */
export type DocumentIntakeEdge = {
  __typename?: 'DocumentIntakeEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: DocumentIntake;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Moves a model version to another governance state from a time on. A transition that the process does not have is
   * refused with ILLEGAL_TRANSITION and a message that says which are allowed; so is a back-dated one after which a later
   * transition would no longer be. The version need not be registered yet.
   */
  setGovernanceState: SetGovernanceStatePayload;
  /**
   * Moves 1 to 1,000 model versions to other governance states; a refused transition does not hold back the others.
   * Several transitions of one version are taken in the order of the input.
   */
  setGovernanceStates: SetGovernanceStatesPayload;
  /** Classifies a model version's risk from a time on. Every tier can follow every other. */
  setRiskTier: SetRiskTierPayload;
  /** Classifies the risk of 1 to 1,000 model versions; a refused classification does not hold back the others. */
  setRiskTiers: SetRiskTiersPayload;
  /**
   * Keeps a document's bytes and opens its intake, which context, collector and confidence name, or finds both. Idempotent. A
   * digest or size that is not that of the bytes is refused with BAD_USER_INPUT. An intake that was refused before, by all or
   * by one while it was applied, is opened again.
   */
  _receiveDocument: _DocumentReceipt;
  /**
   * Notes how far a subgraph has come with an intake. Never goes back: a later status stands. NOT_FOUND without such an
   * intake. REFUSED notes that a subgraph refused it, with the reason in `error`: once every other one has applied it, the
   * intake has FAILED. What nobody has applied, `_quarantineDocument` ends.
   */
  _reportDocument: _DocumentReceipt;
  /**
   * Records that a document was refused, and removes its bytes unless another intake of them stands. Refused with
   * CONFLICT when a subgraph has already applied this intake of it. Idempotent.
   */
  _quarantineDocument: _DocumentReceipt;
  /** Records a principal. Idempotent by issuer and subject; a contradiction of what is recorded is refused with CONFLICT. */
  registerPrincipal: RegisterPrincipalPayload;
  /** Records 1 to 1,000 principals; a refused one does not hold back the others. */
  registerPrincipals: RegisterPrincipalsPayload;
  /** Changes what is known of a principal from a time on. NOT_FOUND when it was never registered. */
  updatePrincipal: UpdatePrincipalPayload;
  /** Changes 1 to 1,000 principals; a refused change does not hold back the others. */
  updatePrincipals: UpdatePrincipalsPayload;
};

export type MutationSetGovernanceStateArgs = {
  input: SetGovernanceStateInput;
};

export type MutationSetGovernanceStatesArgs = {
  input: Array<SetGovernanceStateInput>;
};

export type MutationSetRiskTierArgs = {
  input: SetRiskTierInput;
};

export type MutationSetRiskTiersArgs = {
  input: Array<SetRiskTierInput>;
};

export type Mutation_ReceiveDocumentArgs = {
  input: _ReceiveDocumentInput;
};

export type Mutation_ReportDocumentArgs = {
  digest: Scalars['String']['input'];
  contextHash: Scalars['String']['input'];
  subgraph: Scalars['String']['input'];
  status: DocumentSubgraphStatus;
  error?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation_QuarantineDocumentArgs = {
  input: _QuarantineDocumentInput;
};

export type MutationRegisterPrincipalArgs = {
  input: RegisterPrincipalInput;
};

export type MutationRegisterPrincipalsArgs = {
  input: Array<RegisterPrincipalInput>;
};

export type MutationUpdatePrincipalArgs = {
  input: UpdatePrincipalInput;
};

export type MutationUpdatePrincipalsArgs = {
  input: Array<UpdatePrincipalInput>;
};

/** A model version, to which governance is added here. */
export type ModelVersion = {
  __typename?: 'ModelVersion';
  /** Id within Pedigree, the same for life. */
  id: Scalars['ID']['output'];
  /** The point in time that it is read at; null is now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, by which other subgraphs name it. */
  _ref: Maybe<Scalars['String']['output']>;
  /**
   * What was decided about it. Null only when compliance does not answer: a version about which no decision was recorded
   * is UNREVIEWED and UNCLASSIFIED.
   */
  governance: Maybe<Governance>;
};

/** What was decided about a model version. */
export type Governance = {
  __typename?: 'Governance';
  /** The model version. Null when it is not registered. */
  modelVersion: Maybe<ModelVersion>;
  /** The natural key of the model version, registered or not. Null where every decision named it by its id alone. */
  modelVersionReference: Maybe<Reference>;
  /** Where it stands in the governance process. UNREVIEWED when nothing was decided. */
  state: GovernanceState;
  /** Since when it has stood there. Null when nothing was decided. */
  stateSince: Maybe<Scalars['DateTime']['output']>;
  /** How much risk its use carries. UNCLASSIFIED when nothing was decided. */
  riskTier: RiskTier;
  /** Since when it has been classified so. Null when nothing was decided. */
  riskTierSince: Maybe<Scalars['DateTime']['output']>;
  /**
   * Every change of state, earliest first by the time it holds from, as known at `asOf.knownAt`: those up to
   * `asOf.validAt`, or all, planned ones included, where that is not given. At most 1,000: more are refused when they are
   * made.
   */
  history: Array<GovernanceTransition>;
  /** Every change of the risk tier, in the order and within the bound of `history`. */
  riskTierHistory: Array<RiskTierTransition>;
  /** Who said what about it, latest recorded first. */
  claims: ClaimConnection;
};

/** What was decided about a model version. */
export type GovernanceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where a model version stands in the governance process. */
export type GovernanceState =
  /** Nobody has begun to review it, or the review was withdrawn. Next: IN_REVIEW, RETIRED. */
  | 'UNREVIEWED'
  /** It is being reviewed. Next: APPROVED, REJECTED, UNREVIEWED, RETIRED. */
  | 'IN_REVIEW'
  /** It may be used. Next: IN_REVIEW for a renewed review, SUSPENDED, RETIRED. */
  | 'APPROVED'
  /** It may not be used. Next: IN_REVIEW, RETIRED. */
  | 'REJECTED'
  /** Its approval does not count for the time being. Next: APPROVED, IN_REVIEW, REJECTED, RETIRED. */
  | 'SUSPENDED'
  /** It is no longer to be used. Final. */
  | 'RETIRED';

/** How much risk the use of a model version carries, in the tiers of the EU AI Act, Regulation (EU) 2024/1689. */
export type RiskTier =
  /** Nobody has classified it. */
  | 'UNCLASSIFIED'
  /** No obligations of its own. */
  | 'MINIMAL'
  /** Duties of transparency, as in Article 50. */
  | 'LIMITED'
  /** A high-risk use, as in Article 6. */
  | 'HIGH'
  /** A prohibited practice, as in Article 5. */
  | 'UNACCEPTABLE';

/** A change of a model version's governance state, and who decided it. */
export type GovernanceTransition = {
  __typename?: 'GovernanceTransition';
  /** What held before. */
  from: GovernanceState;
  /** What has held since. */
  to: GovernanceState;
  /** Since when it holds; in the future when it is planned. */
  at: Scalars['DateTime']['output'];
  /** Id of the principal who decided, a pseudonym: `Principal:<uuid>`. */
  by: Scalars['ID']['output'];
  /** Who decided. Null when that principal is not registered. */
  principal: Maybe<Principal>;
  /** Why. Null when no reason was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** When the installation learnt it. */
  recordedAt: Scalars['DateTime']['output'];
};

/** A change of a model version's risk tier, and who decided it. */
export type RiskTierTransition = {
  __typename?: 'RiskTierTransition';
  /** What held before. */
  from: RiskTier;
  /** What has held since. */
  to: RiskTier;
  /** Since when it holds; in the future when it is planned. */
  at: Scalars['DateTime']['output'];
  /** Id of the principal who decided, a pseudonym: `Principal:<uuid>`. */
  by: Scalars['ID']['output'];
  /** Who decided. Null when that principal is not registered. */
  principal: Maybe<Principal>;
  /** Why. Null when no reason was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** When the installation learnt it. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Which governance. All conditions given must hold. */
export type GovernanceFilter = {
  /** It stands in one of these states. Not empty. */
  state?: InputMaybe<Array<GovernanceState>>;
  /** It carries one of these risk tiers. Not empty. */
  riskTier?: InputMaybe<Array<RiskTier>>;
};

/** Order of a list of governance. */
export type GovernanceOrder = {
  /** What to order by. */
  field: GovernanceOrderField;
  /** In which direction. */
  direction: SortDirection;
};

/** What governance can be ordered by. */
export type GovernanceOrderField =
  /** When the state was reached; those whose state was never set come first. */
  | 'STATE_SINCE'
  /** When the risk tier was set; those without one come first. */
  | 'RISK_TIER_SINCE';

/** A change of a model version's governance state. */
export type SetGovernanceStateInput = {
  /** The model version by its natural key. Exactly one of `modelVersion` and `modelVersionId` is given. */
  modelVersion?: InputMaybe<ModelVersionKeyInput>;
  /** The model version by its id. */
  modelVersionId?: InputMaybe<Scalars['ID']['input']>;
  /** What holds from `validFrom` on. */
  state: GovernanceState;
  /** Since when it holds; in the past for a correction, in the future for a plan. Null: now. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why. Not empty. */
  reason: Scalars['String']['input'];
};

/** A change of a model version's risk tier. */
export type SetRiskTierInput = {
  /** The model version by its natural key. Exactly one of `modelVersion` and `modelVersionId` is given. */
  modelVersion?: InputMaybe<ModelVersionKeyInput>;
  /** The model version by its id. */
  modelVersionId?: InputMaybe<Scalars['ID']['input']>;
  /** What holds from `validFrom` on. */
  riskTier: RiskTier;
  /** Since when it holds; in the past for a correction, in the future for a plan. Null: now. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why. Not empty. */
  reason: Scalars['String']['input'];
};

/** What `setGovernanceState` did. */
export type SetGovernanceStatePayload = {
  __typename?: 'SetGovernanceStatePayload';
  /** The governance of the version afterwards. Null when the input was refused. */
  governance: Maybe<Governance>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; otherwise empty. At most one per field. */
  userErrors: Array<UserError>;
};

/** What `setGovernanceStates` did. */
export type SetGovernanceStatesPayload = {
  __typename?: 'SetGovernanceStatesPayload';
  /** The governance of the versions afterwards, in the order of the input; null where an item was refused. At most 1,000. */
  governances: Array<Maybe<Governance>>;
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; otherwise empty. */
  userErrors: Array<UserError>;
};

/** What `setRiskTier` did. */
export type SetRiskTierPayload = {
  __typename?: 'SetRiskTierPayload';
  /** The governance of the version afterwards. Null when the input was refused. */
  governance: Maybe<Governance>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; otherwise empty. At most one per field. */
  userErrors: Array<UserError>;
};

/** What `setRiskTiers` did. */
export type SetRiskTiersPayload = {
  __typename?: 'SetRiskTiersPayload';
  /** The governance of the versions afterwards, in the order of the input; null where an item was refused. At most 1,000. */
  governances: Array<Maybe<Governance>>;
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; otherwise empty. */
  userErrors: Array<UserError>;
};

/** A page of governance. */
export type GovernanceConnection = {
  __typename?: 'GovernanceConnection';
  /** The governance of this page. */
  nodes: Array<Governance>;
  /** The governance of this page with their cursors. */
  edges: Array<GovernanceEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of governance in all pages. */
  totalCount: Scalars['Long']['output'];
};

/** An entry of a page of governance, and its place in the list. */
export type GovernanceEdge = {
  __typename?: 'GovernanceEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Governance;
};

/** A document to take in. */
export type _ReceiveDocumentInput = {
  /** SHA-256 of its bytes: `sha256:` and 64 hexadecimal digits in lower case. */
  digest: Scalars['String']['input'];
  /** Its format. */
  format: Scalars['String']['input'];
  /** Its length in bytes. */
  sizeBytes: Scalars['Long']['input'];
  /** The name it was sent under. */
  filename?: InputMaybe<Scalars['String']['input']>;
  /** Its bytes in Base64 (RFC 4648, section 4). */
  contentBase64: Scalars['String']['input'];
  /** What the request says that the document does not: an object. Null is the empty object. */
  context?: InputMaybe<Scalars['JSON']['input']>;
  /** What collected it. */
  collector: Scalars['String']['input'];
  /** How far what it states can be relied on. */
  confidence: Confidence;
  /** Subgraphs that read the format; none when it is only kept. At most 20. */
  subgraphs: Array<Scalars['String']['input']>;
};

/** A document that was refused. */
export type _QuarantineDocumentInput = {
  /** SHA-256 of its bytes. */
  digest: Scalars['String']['input'];
  /** Its length in bytes. */
  sizeBytes: Scalars['Long']['input'];
  /** The name it was sent under. */
  filename?: InputMaybe<Scalars['String']['input']>;
  /** Its format. Null when it is not known. */
  format?: InputMaybe<Scalars['String']['input']>;
  /** The context it was posted in, as in `_receiveDocument`. Null is the empty object. */
  context?: InputMaybe<Scalars['JSON']['input']>;
  /** What collected it. */
  collector: Scalars['String']['input'];
  /** How far what it states could have been relied on. */
  confidence: Confidence;
  /** Why it was refused. */
  reason: _RefusalInput;
};

/** Why a document was refused. */
export type _RefusalInput = {
  /** What kind of fault it has, in upper case. */
  code: Scalars['String']['input'];
  /** What is wrong with it and how to mend it. Never a part of its content that may hold personal data. */
  message: Scalars['String']['input'];
};

/** How far an intake has come. */
export type _DocumentReceipt = {
  __typename?: '_DocumentReceipt';
  /** Digest of the document. */
  digest: Scalars['String']['output'];
  /** SHA-256 of the canonical JSON of collector, confidence and context; with the digest it names the intake. */
  contextHash: Scalars['String']['output'];
  /** Whether the intake is new (CREATED), known (FOUND) or was brought forward (CHANGED). */
  result: WriteResult;
  /** How far it has come. */
  status: DocumentStatus;
  /** Subgraphs that have applied this intake of it. */
  applied: Array<Scalars['String']['output']>;
  /** How far each subgraph has come. */
  subgraphs: Array<DocumentSubgraph>;
  /** The document. */
  document: Document;
};

/** An intake on which nobody has worked for a while. */
export type _UnfinishedDocument = {
  __typename?: '_UnfinishedDocument';
  /** Digest of the document. */
  digest: Scalars['String']['output'];
  /** Which intake of it. */
  contextHash: Scalars['String']['output'];
  /** What the request said that the document does not. */
  context: Scalars['JSON']['output'];
  /** Its format. */
  format: Scalars['String']['output'];
  /** Its length in bytes. */
  sizeBytes: Scalars['Long']['output'];
  /** The name it was sent under. */
  filename: Maybe<Scalars['String']['output']>;
  /** What collected it. */
  collector: Scalars['String']['output'];
  /** How far what it states can be relied on. */
  confidence: Confidence;
  /** When it was taken in. */
  receivedAt: Scalars['DateTime']['output'];
  /** Its bytes in Base64. */
  contentBase64: Scalars['String']['output'];
  /** How far each subgraph has come. */
  subgraphs: Array<DocumentSubgraph>;
};

/** The bytes of a document. */
export type _DocumentContent = {
  __typename?: '_DocumentContent';
  /** Digest of the document. */
  digest: Scalars['String']['output'];
  /** Its format. */
  format: Maybe<Scalars['String']['output']>;
  /** Its length in bytes. */
  sizeBytes: Scalars['Long']['output'];
  /** The name it was sent under. */
  filename: Maybe<Scalars['String']['output']>;
  /** The bytes in Base64. */
  contentBase64: Scalars['String']['output'];
};

/** Who acts: a person or a service, with the names that repositories and registries know it by. */
export type Principal = {
  __typename?: 'Principal';
  /** Id within Pedigree, the same for life: `Principal:<uuid>`. */
  id: Scalars['ID']['output'];
  /** The point in time that it is read at; null is now. */
  _at: Maybe<Scalars['String']['output']>;
  /** Its UUID, by which other subgraphs name it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** Who vouches for the identity: the issuer URL of an identity provider; `pedigree:local` for the local installation. */
  issuer: Scalars['String']['output'];
  /** The issuer's own identifier of the principal. */
  subject: Scalars['String']['output'];
  /** Whether it is a person or a service. Null when unknown. */
  kind: Maybe<PrincipalKind>;
  /** Name for display. Null when unknown. */
  displayName: Maybe<Scalars['String']['output']>;
  /** E-mail addresses in lower case, in alphabetical order. At most 50. */
  emails: Array<Scalars['String']['output']>;
  /** Names under which it authors Git commits, in alphabetical order. At most 50. */
  gitNames: Array<Scalars['String']['output']>;
  /** Names under which model registries and run trackers know it, in alphabetical order. At most 50. */
  registryNames: Array<Scalars['String']['output']>;
  /** Who said what about it, latest recorded first. */
  claims: ClaimConnection;
};

/** Who acts: a person or a service, with the names that repositories and registries know it by. */
export type PrincipalClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a principal is. */
export type PrincipalKind =
  /** A person. */
  | 'HUMAN'
  /** A program, for example a training pipeline or a CI job. */
  | 'SERVICE';

/** Which principals. All conditions given must hold. */
export type PrincipalFilter = {
  /** Exact issuer. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** What the principal is. */
  kind?: InputMaybe<PrincipalKind>;
  /** One of its e-mail addresses, in any case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** One of its Git names, exactly. */
  gitName?: InputMaybe<Scalars['String']['input']>;
  /** One of its registry names, exactly. */
  registryName?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of principals. */
export type PrincipalOrder = {
  /** What to order by. */
  field: PrincipalOrderField;
  /** In which direction. */
  direction: SortDirection;
};

/** What principals can be ordered by. */
export type PrincipalOrderField =
  /** Issuer, then subject. */
  | 'SUBJECT'
  /** Name for display; principals without one come first. */
  | 'DISPLAY_NAME';

/** A principal as it is recorded first. What is left out stays unknown. */
export type RegisterPrincipalInput = {
  /** Who vouches for the identity. Not empty; at most 500 characters. */
  issuer: Scalars['String']['input'];
  /** The issuer's own identifier of the principal. Not empty; at most 500 characters. */
  subject: Scalars['String']['input'];
  /** Whether it is a person or a service. */
  kind?: InputMaybe<PrincipalKind>;
  /** Name for display. Not empty; at most 500 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail addresses; they are compared in lower case. At most 50. */
  emails?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names under which it authors Git commits. At most 50. */
  gitNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names under which model registries and run trackers know it. At most 50. */
  registryNames?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A change of a principal. What is left out stays as it is; null says that it is no longer known; a list replaces the one before. */
export type UpdatePrincipalInput = {
  /** Issuer of the principal to change. */
  issuer: Scalars['String']['input'];
  /** Subject of the principal to change. */
  subject: Scalars['String']['input'];
  /** Whether it is a person or a service. */
  kind?: InputMaybe<PrincipalKind>;
  /** Name for display. Not empty; at most 500 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail addresses; they are compared in lower case. At most 50. */
  emails?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names under which it authors Git commits. At most 50. */
  gitNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names under which model registries and run trackers know it. At most 50. */
  registryNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Since when it holds. Null: now. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive. Null: until the next change that is recorded. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why. Not empty when given. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerPrincipal` did. */
export type RegisterPrincipalPayload = {
  __typename?: 'RegisterPrincipalPayload';
  /** The principal afterwards. Null when the input was refused. */
  principal: Maybe<Principal>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; otherwise empty. At most one per field. */
  userErrors: Array<UserError>;
};

/** What `registerPrincipals` did. */
export type RegisterPrincipalsPayload = {
  __typename?: 'RegisterPrincipalsPayload';
  /** The principals afterwards, in the order of the input; null where an item was refused. At most 1,000. */
  principals: Array<Maybe<Principal>>;
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; otherwise empty. */
  userErrors: Array<UserError>;
};

/** What `updatePrincipal` did. */
export type UpdatePrincipalPayload = {
  __typename?: 'UpdatePrincipalPayload';
  /** The principal afterwards. Null when the input was refused. */
  principal: Maybe<Principal>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; otherwise empty. At most one per field. */
  userErrors: Array<UserError>;
};

/** What `updatePrincipals` did. */
export type UpdatePrincipalsPayload = {
  __typename?: 'UpdatePrincipalsPayload';
  /** The principals afterwards, in the order of the input; null where an item was refused. At most 1,000. */
  principals: Array<Maybe<Principal>>;
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; otherwise empty. */
  userErrors: Array<UserError>;
};

/** A page of principals. */
export type PrincipalConnection = {
  __typename?: 'PrincipalConnection';
  /** The principals of this page. */
  nodes: Array<Principal>;
  /** The principals of this page with their cursors. */
  edges: Array<PrincipalEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of principals in all pages. */
  totalCount: Scalars['Long']['output'];
};

/** An entry of a page of principals, and its place in the list. */
export type PrincipalEdge = {
  __typename?: 'PrincipalEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Principal;
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
  Document: Document;
  ModelVersion: ModelVersion;
  Principal: Principal;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Document: { __typename: 'Document' } & (
    | GraphQLRecursivePick<FederationTypes['Document'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['Document'], { _ref: true; _at: true }>
  );
  ModelVersion: { __typename: 'ModelVersion' } & GraphQLRecursivePick<
    FederationTypes['ModelVersion'],
    { id: true; _at: true }
  >;
  Principal: { __typename: 'Principal' } & (
    | GraphQLRecursivePick<FederationTypes['Principal'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['Principal'], { _ref: true; _at: true }>
  );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Confidence: Confidence;
  Claim: ResolverTypeWrapper<ClaimMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionMapper>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  _Change: ResolverTypeWrapper<_Change>;
  ModelVersionKeyInput: ModelVersionKeyInput;
  UserError: ResolverTypeWrapper<UserError>;
  WriteResult: WriteResult;
  WriteSummary: ResolverTypeWrapper<WriteSummary>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  SortDirection: SortDirection;
  Reference: ResolverTypeWrapper<Reference>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  AsOf: AsOf;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Document: ResolverTypeWrapper<DocumentMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DocumentIntake: ResolverTypeWrapper<DocumentIntakeMapper>;
  DocumentSubgraph: ResolverTypeWrapper<DocumentSubgraphMapper>;
  DocumentRefusal: ResolverTypeWrapper<DocumentRefusal>;
  DocumentStatus: DocumentStatus;
  DocumentSubgraphStatus: DocumentSubgraphStatus;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionMapper>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentIntakeConnection: ResolverTypeWrapper<DocumentIntakeConnectionMapper>;
  DocumentIntakeEdge: ResolverTypeWrapper<
    Omit<DocumentIntakeEdge, 'node'> & { node: ResolversTypes['DocumentIntake'] }
  >;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ModelVersion: ResolverTypeWrapper<ModelVersionMapper>;
  Governance: ResolverTypeWrapper<GovernanceMapper>;
  GovernanceState: GovernanceState;
  RiskTier: RiskTier;
  GovernanceTransition: ResolverTypeWrapper<GovernanceTransitionMapper>;
  RiskTierTransition: ResolverTypeWrapper<RiskTierTransitionMapper>;
  GovernanceFilter: GovernanceFilter;
  GovernanceOrder: GovernanceOrder;
  GovernanceOrderField: GovernanceOrderField;
  SetGovernanceStateInput: SetGovernanceStateInput;
  SetRiskTierInput: SetRiskTierInput;
  SetGovernanceStatePayload: ResolverTypeWrapper<
    Omit<SetGovernanceStatePayload, 'governance'> & { governance?: Maybe<ResolversTypes['Governance']> }
  >;
  SetGovernanceStatesPayload: ResolverTypeWrapper<
    Omit<SetGovernanceStatesPayload, 'governances'> & { governances: Array<Maybe<ResolversTypes['Governance']>> }
  >;
  SetRiskTierPayload: ResolverTypeWrapper<
    Omit<SetRiskTierPayload, 'governance'> & { governance?: Maybe<ResolversTypes['Governance']> }
  >;
  SetRiskTiersPayload: ResolverTypeWrapper<
    Omit<SetRiskTiersPayload, 'governances'> & { governances: Array<Maybe<ResolversTypes['Governance']>> }
  >;
  GovernanceConnection: ResolverTypeWrapper<GovernanceConnectionMapper>;
  GovernanceEdge: ResolverTypeWrapper<Omit<GovernanceEdge, 'node'> & { node: ResolversTypes['Governance'] }>;
  _ReceiveDocumentInput: _ReceiveDocumentInput;
  _QuarantineDocumentInput: _QuarantineDocumentInput;
  _RefusalInput: _RefusalInput;
  _DocumentReceipt: ResolverTypeWrapper<_DocumentReceiptMapper>;
  _UnfinishedDocument: ResolverTypeWrapper<_UnfinishedDocumentMapper>;
  _DocumentContent: ResolverTypeWrapper<_DocumentContentMapper>;
  Principal: ResolverTypeWrapper<PrincipalMapper>;
  PrincipalKind: PrincipalKind;
  PrincipalFilter: PrincipalFilter;
  PrincipalOrder: PrincipalOrder;
  PrincipalOrderField: PrincipalOrderField;
  RegisterPrincipalInput: RegisterPrincipalInput;
  UpdatePrincipalInput: UpdatePrincipalInput;
  RegisterPrincipalPayload: ResolverTypeWrapper<
    Omit<RegisterPrincipalPayload, 'principal'> & { principal?: Maybe<ResolversTypes['Principal']> }
  >;
  RegisterPrincipalsPayload: ResolverTypeWrapper<
    Omit<RegisterPrincipalsPayload, 'principals'> & { principals: Array<Maybe<ResolversTypes['Principal']>> }
  >;
  UpdatePrincipalPayload: ResolverTypeWrapper<
    Omit<UpdatePrincipalPayload, 'principal'> & { principal?: Maybe<ResolversTypes['Principal']> }
  >;
  UpdatePrincipalsPayload: ResolverTypeWrapper<
    Omit<UpdatePrincipalsPayload, 'principals'> & { principals: Array<Maybe<ResolversTypes['Principal']>> }
  >;
  PrincipalConnection: ResolverTypeWrapper<PrincipalConnectionMapper>;
  PrincipalEdge: ResolverTypeWrapper<Omit<PrincipalEdge, 'node'> & { node: ResolversTypes['Principal'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Claim: ClaimMapper;
  String: Scalars['String']['output'];
  ClaimConnection: ClaimConnectionMapper;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  _Change: _Change;
  ModelVersionKeyInput: ModelVersionKeyInput;
  UserError: UserError;
  WriteSummary: WriteSummary;
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Reference: Reference;
  DateTime: Scalars['DateTime']['output'];
  Long: Scalars['Long']['output'];
  JSON: Scalars['JSON']['output'];
  AsOf: AsOf;
  Query: Record<PropertyKey, never>;
  Document: DocumentMapper;
  ID: Scalars['ID']['output'];
  DocumentIntake: DocumentIntakeMapper;
  DocumentSubgraph: DocumentSubgraphMapper;
  DocumentRefusal: DocumentRefusal;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  DocumentConnection: DocumentConnectionMapper;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentIntakeConnection: DocumentIntakeConnectionMapper;
  DocumentIntakeEdge: Omit<DocumentIntakeEdge, 'node'> & { node: ResolversParentTypes['DocumentIntake'] };
  Mutation: Record<PropertyKey, never>;
  ModelVersion: ModelVersionMapper;
  Governance: GovernanceMapper;
  GovernanceTransition: GovernanceTransitionMapper;
  RiskTierTransition: RiskTierTransitionMapper;
  GovernanceFilter: GovernanceFilter;
  GovernanceOrder: GovernanceOrder;
  SetGovernanceStateInput: SetGovernanceStateInput;
  SetRiskTierInput: SetRiskTierInput;
  SetGovernanceStatePayload: Omit<SetGovernanceStatePayload, 'governance'> & {
    governance?: Maybe<ResolversParentTypes['Governance']>;
  };
  SetGovernanceStatesPayload: Omit<SetGovernanceStatesPayload, 'governances'> & {
    governances: Array<Maybe<ResolversParentTypes['Governance']>>;
  };
  SetRiskTierPayload: Omit<SetRiskTierPayload, 'governance'> & {
    governance?: Maybe<ResolversParentTypes['Governance']>;
  };
  SetRiskTiersPayload: Omit<SetRiskTiersPayload, 'governances'> & {
    governances: Array<Maybe<ResolversParentTypes['Governance']>>;
  };
  GovernanceConnection: GovernanceConnectionMapper;
  GovernanceEdge: Omit<GovernanceEdge, 'node'> & { node: ResolversParentTypes['Governance'] };
  _ReceiveDocumentInput: _ReceiveDocumentInput;
  _QuarantineDocumentInput: _QuarantineDocumentInput;
  _RefusalInput: _RefusalInput;
  _DocumentReceipt: _DocumentReceiptMapper;
  _UnfinishedDocument: _UnfinishedDocumentMapper;
  _DocumentContent: _DocumentContentMapper;
  Principal: PrincipalMapper;
  PrincipalFilter: PrincipalFilter;
  PrincipalOrder: PrincipalOrder;
  RegisterPrincipalInput: RegisterPrincipalInput;
  UpdatePrincipalInput: UpdatePrincipalInput;
  RegisterPrincipalPayload: Omit<RegisterPrincipalPayload, 'principal'> & {
    principal?: Maybe<ResolversParentTypes['Principal']>;
  };
  RegisterPrincipalsPayload: Omit<RegisterPrincipalsPayload, 'principals'> & {
    principals: Array<Maybe<ResolversParentTypes['Principal']>>;
  };
  UpdatePrincipalPayload: Omit<UpdatePrincipalPayload, 'principal'> & {
    principal?: Maybe<ResolversParentTypes['Principal']>;
  };
  UpdatePrincipalsPayload: Omit<UpdatePrincipalsPayload, 'principals'> & {
    principals: Array<Maybe<ResolversParentTypes['Principal']>>;
  };
  PrincipalConnection: PrincipalConnectionMapper;
  PrincipalEdge: Omit<PrincipalEdge, 'node'> & { node: ResolversParentTypes['Principal'] };
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

export type _ChangeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['_Change'] = ResolversParentTypes['_Change'],
> = {
  position?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type QueryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  document?: Resolver<
    Maybe<ResolversTypes['Document']>,
    ParentType,
    ContextType,
    RequireFields<QueryDocumentArgs, 'digest'>
  >;
  documents?: Resolver<
    Maybe<ResolversTypes['DocumentConnection']>,
    ParentType,
    ContextType,
    Partial<QueryDocumentsArgs>
  >;
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
  governances?: Resolver<
    Maybe<ResolversTypes['GovernanceConnection']>,
    ParentType,
    ContextType,
    Partial<QueryGovernancesArgs>
  >;
  _unfinishedDocuments?: Resolver<
    Array<ResolversTypes['_UnfinishedDocument']>,
    ParentType,
    ContextType,
    RequireFields<Query_UnfinishedDocumentsArgs, 'olderThanSeconds' | 'first'>
  >;
  _documentContent?: Resolver<
    Maybe<ResolversTypes['_DocumentContent']>,
    ParentType,
    ContextType,
    RequireFields<Query_DocumentContentArgs, 'digest'>
  >;
  principal?: Resolver<
    Maybe<ResolversTypes['Principal']>,
    ParentType,
    ContextType,
    RequireFields<QueryPrincipalArgs, 'issuer' | 'subject'>
  >;
  principals?: Resolver<
    Maybe<ResolversTypes['PrincipalConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPrincipalsArgs>
  >;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  filename?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['DocumentRefusal']>, ParentType, ContextType>;
  contentPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intakes?: Resolver<ResolversTypes['DocumentIntakeConnection'], ParentType, ContextType, Partial<DocumentIntakesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
};

export type DocumentIntakeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DocumentIntake'] = ResolversParentTypes['DocumentIntake'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  contextHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filename?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['DocumentRefusal']>, ParentType, ContextType>;
  subgraphs?: Resolver<Array<ResolversTypes['DocumentSubgraph']>, ParentType, ContextType>;
};

export type DocumentSubgraphResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DocumentSubgraph'] = ResolversParentTypes['DocumentSubgraph'],
> = {
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentSubgraphStatus'], ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentRefusalResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DocumentRefusal'] = ResolversParentTypes['DocumentRefusal'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentIntakeConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DocumentIntakeConnection'] =
    ResolversParentTypes['DocumentIntakeConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['DocumentIntake']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DocumentIntakeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type DocumentIntakeEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DocumentIntakeEdge'] = ResolversParentTypes['DocumentIntakeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentIntake'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  setGovernanceState?: Resolver<
    ResolversTypes['SetGovernanceStatePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetGovernanceStateArgs, 'input'>
  >;
  setGovernanceStates?: Resolver<
    ResolversTypes['SetGovernanceStatesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetGovernanceStatesArgs, 'input'>
  >;
  setRiskTier?: Resolver<
    ResolversTypes['SetRiskTierPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetRiskTierArgs, 'input'>
  >;
  setRiskTiers?: Resolver<
    ResolversTypes['SetRiskTiersPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetRiskTiersArgs, 'input'>
  >;
  _receiveDocument?: Resolver<
    ResolversTypes['_DocumentReceipt'],
    ParentType,
    ContextType,
    RequireFields<Mutation_ReceiveDocumentArgs, 'input'>
  >;
  _reportDocument?: Resolver<
    ResolversTypes['_DocumentReceipt'],
    ParentType,
    ContextType,
    RequireFields<Mutation_ReportDocumentArgs, 'digest' | 'contextHash' | 'subgraph' | 'status'>
  >;
  _quarantineDocument?: Resolver<
    ResolversTypes['_DocumentReceipt'],
    ParentType,
    ContextType,
    RequireFields<Mutation_QuarantineDocumentArgs, 'input'>
  >;
  registerPrincipal?: Resolver<
    ResolversTypes['RegisterPrincipalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterPrincipalArgs, 'input'>
  >;
  registerPrincipals?: Resolver<
    ResolversTypes['RegisterPrincipalsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterPrincipalsArgs, 'input'>
  >;
  updatePrincipal?: Resolver<
    ResolversTypes['UpdatePrincipalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePrincipalArgs, 'input'>
  >;
  updatePrincipals?: Resolver<
    ResolversTypes['UpdatePrincipalsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePrincipalsArgs, 'input'>
  >;
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
  governance?: Resolver<Maybe<ResolversTypes['Governance']>, ParentType, ContextType>;
};

export type GovernanceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Governance'] = ResolversParentTypes['Governance'],
> = {
  modelVersion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  modelVersionReference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GovernanceState'], ParentType, ContextType>;
  stateSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  riskTier?: Resolver<ResolversTypes['RiskTier'], ParentType, ContextType>;
  riskTierSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['GovernanceTransition']>, ParentType, ContextType>;
  riskTierHistory?: Resolver<Array<ResolversTypes['RiskTierTransition']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GovernanceClaimsArgs>>;
};

export type GovernanceTransitionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GovernanceTransition'] = ResolversParentTypes['GovernanceTransition'],
> = {
  from?: Resolver<ResolversTypes['GovernanceState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GovernanceState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RiskTierTransitionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RiskTierTransition'] = ResolversParentTypes['RiskTierTransition'],
> = {
  from?: Resolver<ResolversTypes['RiskTier'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RiskTier'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SetGovernanceStatePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SetGovernanceStatePayload'] =
    ResolversParentTypes['SetGovernanceStatePayload'],
> = {
  governance?: Resolver<Maybe<ResolversTypes['Governance']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetGovernanceStatesPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SetGovernanceStatesPayload'] =
    ResolversParentTypes['SetGovernanceStatesPayload'],
> = {
  governances?: Resolver<Array<Maybe<ResolversTypes['Governance']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetRiskTierPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SetRiskTierPayload'] = ResolversParentTypes['SetRiskTierPayload'],
> = {
  governance?: Resolver<Maybe<ResolversTypes['Governance']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetRiskTiersPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SetRiskTiersPayload'] = ResolversParentTypes['SetRiskTiersPayload'],
> = {
  governances?: Resolver<Array<Maybe<ResolversTypes['Governance']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GovernanceConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GovernanceConnection'] = ResolversParentTypes['GovernanceConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Governance']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GovernanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type GovernanceEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GovernanceEdge'] = ResolversParentTypes['GovernanceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Governance'], ParentType, ContextType>;
};

export type _DocumentReceiptResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['_DocumentReceipt'] = ResolversParentTypes['_DocumentReceipt'],
> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contextHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  applied?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subgraphs?: Resolver<Array<ResolversTypes['DocumentSubgraph']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type _UnfinishedDocumentResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['_UnfinishedDocument'] = ResolversParentTypes['_UnfinishedDocument'],
> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contextHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  filename?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentBase64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraphs?: Resolver<Array<ResolversTypes['DocumentSubgraph']>, ParentType, ContextType>;
};

export type _DocumentContentResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['_DocumentContent'] = ResolversParentTypes['_DocumentContent'],
> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  filename?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentBase64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PrincipalKind']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  gitNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  registryNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PrincipalClaimsArgs>>;
};

export type RegisterPrincipalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterPrincipalPayload'] =
    ResolversParentTypes['RegisterPrincipalPayload'],
> = {
  principal?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPrincipalsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterPrincipalsPayload'] =
    ResolversParentTypes['RegisterPrincipalsPayload'],
> = {
  principals?: Resolver<Array<Maybe<ResolversTypes['Principal']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePrincipalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdatePrincipalPayload'] = ResolversParentTypes['UpdatePrincipalPayload'],
> = {
  principal?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePrincipalsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdatePrincipalsPayload'] = ResolversParentTypes['UpdatePrincipalsPayload'],
> = {
  principals?: Resolver<Array<Maybe<ResolversTypes['Principal']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrincipalConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PrincipalConnection'] = ResolversParentTypes['PrincipalConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Principal']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PrincipalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type PrincipalEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PrincipalEdge'] = ResolversParentTypes['PrincipalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  _Change?: _ChangeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WriteSummary?: WriteSummaryResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Long?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentIntake?: DocumentIntakeResolvers<ContextType>;
  DocumentSubgraph?: DocumentSubgraphResolvers<ContextType>;
  DocumentRefusal?: DocumentRefusalResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentIntakeConnection?: DocumentIntakeConnectionResolvers<ContextType>;
  DocumentIntakeEdge?: DocumentIntakeEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ModelVersion?: ModelVersionResolvers<ContextType>;
  Governance?: GovernanceResolvers<ContextType>;
  GovernanceTransition?: GovernanceTransitionResolvers<ContextType>;
  RiskTierTransition?: RiskTierTransitionResolvers<ContextType>;
  SetGovernanceStatePayload?: SetGovernanceStatePayloadResolvers<ContextType>;
  SetGovernanceStatesPayload?: SetGovernanceStatesPayloadResolvers<ContextType>;
  SetRiskTierPayload?: SetRiskTierPayloadResolvers<ContextType>;
  SetRiskTiersPayload?: SetRiskTiersPayloadResolvers<ContextType>;
  GovernanceConnection?: GovernanceConnectionResolvers<ContextType>;
  GovernanceEdge?: GovernanceEdgeResolvers<ContextType>;
  _DocumentReceipt?: _DocumentReceiptResolvers<ContextType>;
  _UnfinishedDocument?: _UnfinishedDocumentResolvers<ContextType>;
  _DocumentContent?: _DocumentContentResolvers<ContextType>;
  Principal?: PrincipalResolvers<ContextType>;
  RegisterPrincipalPayload?: RegisterPrincipalPayloadResolvers<ContextType>;
  RegisterPrincipalsPayload?: RegisterPrincipalsPayloadResolvers<ContextType>;
  UpdatePrincipalPayload?: UpdatePrincipalPayloadResolvers<ContextType>;
  UpdatePrincipalsPayload?: UpdatePrincipalsPayloadResolvers<ContextType>;
  PrincipalConnection?: PrincipalConnectionResolvers<ContextType>;
  PrincipalEdge?: PrincipalEdgeResolvers<ContextType>;
};
