import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  ClaimConnectionMapper,
  CodeRevisionMapper,
  ContainerImageMapper,
  ContainerImageConnectionMapper,
  DeploymentMapper,
  DeploymentConnectionMapper,
  DeploymentPeriodMapper,
  DeploymentPeriodConnectionMapper,
  EnvironmentMapper,
  EnvironmentConnectionMapper,
  ImagePlatformMapper,
  ImageTagMapper,
  ImageTagConnectionMapper,
  ModelVersionMapper,
  OrchestratorMapper,
  PackageMapper,
  PackageConnectionMapper,
  TagMapper,
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

/** A container beside the one that serves the model. */
export type DeploymentContainerInput = {
  /** Name of the container within the pod. Not empty, and once per deployment. */
  name: Scalars['String']['input'];
  /** Its image as written. Not empty. */
  image: Scalars['String']['input'];
};

/** What the orchestrator that runs a deployment calls it. */
export type OrchestratorInput = {
  /** Kind of the workload, for example `Deployment`. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Namespace of the workload. */
  namespace?: InputMaybe<Scalars['String']['input']>;
  /** Labels of the workload. At most 1,000. */
  labels?: InputMaybe<Array<OrchestratorLabelInput>>;
};

/** A label of a workload. */
export type OrchestratorLabelInput = {
  /** Name. Not empty, and once per workload. */
  name: Scalars['String']['input'];
  /** Value. Not empty: leave out a label that has none. */
  value: Scalars['String']['input'];
};

/** States facts of a deployment. All but the natural key may be left out when unknown, and be given later. */
export type RegisterDeploymentInput = {
  /** The environment. Not empty. */
  environment: Scalars['String']['input'];
  /** Name within the environment, as in `Deployment.name`. Not empty. */
  name: Scalars['String']['input'];
  /** Which rollout under this name: the digest of the pod template, or the number of the rollout. Not empty. */
  rollout: Scalars['String']['input'];
  /** The model version that it serves, by natural key. */
  modelVersion?: InputMaybe<ModelVersionKeyInput>;
  /** The model version as the deployment calls it, for example scheme `artifact-uri` or `run`. */
  modelVersionReference?: InputMaybe<ReferenceInput>;
  /** Digest of the image of the container that serves the model, which is registered too. */
  imageDigest?: InputMaybe<Scalars['String']['input']>;
  /**
   * The image as the deployment calls it, for example scheme `image-tag` and text `ghcr.io/acme/scorer:2.1.0`. With
   * `imageDigest`, `image` is that of the digest, whatever the tag names, and this is shown as what it was called; a text
   * that pins another digest is refused.
   */
  imageReference?: InputMaybe<ReferenceInput>;
  /** Who answers for it. Null when unknown. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be reached, usually a URL. Null when unknown. */
  endpoint?: InputMaybe<Scalars['String']['input']>;
  /** How many copies are to run; 0 or more. Null when unknown. */
  replicas?: InputMaybe<Scalars['Int']['input']>;
  /** The other containers that run beside it; added to those known. At most 100. */
  containers?: InputMaybe<Array<DeploymentContainerInput>>;
  /** What the orchestrator calls it. */
  orchestrator?: InputMaybe<OrchestratorInput>;
  /** State observed. Nothing is recorded of the state when absent. */
  state?: InputMaybe<DeploymentState>;
  /** What is intended. */
  desiredState?: InputMaybe<DesiredDeploymentState>;
  /** Since when `state` and `desiredState` hold; always when absent. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is stated. Null when there is nothing to say. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the deployment. */
export type RegisterDeploymentPayload = {
  __typename?: 'RegisterDeploymentPayload';
  /** The deployment afterwards; null when the item was refused. */
  deployment: Maybe<Deployment>;
  /** What was done. */
  result: WriteResult;
  /** Why the item was refused; empty otherwise. */
  userErrors: Array<UserError>;
};

/** What became of the deployments. */
export type RegisterDeploymentsPayload = {
  __typename?: 'RegisterDeploymentsPayload';
  /** The deployments afterwards, in the order of the input; null where an item was refused. */
  deployments: Array<Maybe<Deployment>>;
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** Changes a deployment from a time on. What is left out stays; null makes it unknown. */
export type UpdateDeploymentInput = {
  /** The environment. Not empty. */
  environment: Scalars['String']['input'];
  /** Name within the environment, as in `Deployment.name`. Not empty. */
  name: Scalars['String']['input'];
  /** Which rollout under this name: the digest of the pod template, or the number of the rollout. Not empty. */
  rollout: Scalars['String']['input'];
  /** Who answers for it. Null makes it unknown. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be reached, usually a URL. Null makes it unknown. */
  endpoint?: InputMaybe<Scalars['String']['input']>;
  /** How many copies are to run; 0 or more. Null makes it unknown. */
  replicas?: InputMaybe<Scalars['Int']['input']>;
  /** Since when it holds; now when absent. A time in the past corrects what was recorded from then on. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; until the next recorded change when absent. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is stated, for example the ground of a correction. Null when there is nothing to say. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the deployment. */
export type UpdateDeploymentPayload = {
  __typename?: 'UpdateDeploymentPayload';
  /** The deployment afterwards; null when the item was refused. */
  deployment: Maybe<Deployment>;
  /** What was done. */
  result: WriteResult;
  /** Why the item was refused; empty otherwise. */
  userErrors: Array<UserError>;
};

/** What became of the deployments. */
export type UpdateDeploymentsPayload = {
  __typename?: 'UpdateDeploymentsPayload';
  /** The deployments afterwards, in the order of the input; null where an item was refused. */
  deployments: Array<Maybe<Deployment>>;
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/**
 * An observation of a deployment's state. Another state since the very same time is refused with CONFLICT, unless a reason
 * says that it is a correction.
 */
export type RecordDeploymentStateInput = {
  /** The environment. Not empty. */
  environment: Scalars['String']['input'];
  /** Name within the environment, as in `Deployment.name`. Not empty. */
  name: Scalars['String']['input'];
  /** Which rollout under this name: the digest of the pod template, or the number of the rollout. Not empty. */
  rollout: Scalars['String']['input'];
  /** The state. */
  state: DeploymentState;
  /** Since when it holds; now when absent. A time in the past corrects what was recorded from then on. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; until the next recorded change when absent. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is stated, for example the ground of a correction. Null when there is nothing to say. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the deployment. */
export type RecordDeploymentStatePayload = {
  __typename?: 'RecordDeploymentStatePayload';
  /** The deployment afterwards; null when the item was refused. */
  deployment: Maybe<Deployment>;
  /** What was done. */
  result: WriteResult;
  /** Why the item was refused; empty otherwise. */
  userErrors: Array<UserError>;
};

/** What became of the deployments. */
export type RecordDeploymentStatesPayload = {
  __typename?: 'RecordDeploymentStatesPayload';
  /** The deployments afterwards, in the order of the input; null where an item was refused. */
  deployments: Array<Maybe<Deployment>>;
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** What is intended with a deployment from a time on. */
export type SetDesiredDeploymentStateInput = {
  /** The environment. Not empty. */
  environment: Scalars['String']['input'];
  /** Name within the environment, as in `Deployment.name`. Not empty. */
  name: Scalars['String']['input'];
  /** Which rollout under this name: the digest of the pod template, or the number of the rollout. Not empty. */
  rollout: Scalars['String']['input'];
  /** What is intended. Null makes it unknown. */
  desiredState?: InputMaybe<DesiredDeploymentState>;
  /** Since when it holds; now when absent. A time in the past corrects what was recorded from then on. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; until the next recorded change when absent. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is stated, for example the ground of a correction. Null when there is nothing to say. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the deployment. */
export type SetDesiredDeploymentStatePayload = {
  __typename?: 'SetDesiredDeploymentStatePayload';
  /** The deployment afterwards; null when the item was refused. */
  deployment: Maybe<Deployment>;
  /** What was done. */
  result: WriteResult;
  /** Why the item was refused; empty otherwise. */
  userErrors: Array<UserError>;
};

/** What became of the deployments. */
export type SetDesiredDeploymentStatesPayload = {
  __typename?: 'SetDesiredDeploymentStatesPayload';
  /** The deployments afterwards, in the order of the input; null where an item was refused. */
  deployments: Array<Maybe<Deployment>>;
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Records a deployment, or adds facts to one. What contradicts the recorded is refused with CONFLICT. */
  registerDeployment: RegisterDeploymentPayload;
  /** Records 1 to 1,000 deployments, each as a whole or not at all. */
  registerDeployments: RegisterDeploymentsPayload;
  /** Changes owner, endpoint or replicas of a deployment from a time on; NOT_FOUND when it has not been recorded. */
  updateDeployment: UpdateDeploymentPayload;
  /** Changes 1 to 1,000 deployments, each as a whole or not at all. */
  updateDeployments: UpdateDeploymentsPayload;
  /** Records the state of a deployment over a time, or corrects what was recorded of it; NOT_FOUND when it has not been recorded. */
  recordDeploymentState: RecordDeploymentStatePayload;
  /** Records 1 to 1,000 states of deployments, each as a whole or not at all. */
  recordDeploymentStates: RecordDeploymentStatesPayload;
  /** Records what is intended with a deployment from a time on; NOT_FOUND when it has not been recorded. */
  setDesiredDeploymentState: SetDesiredDeploymentStatePayload;
  /** Records 1 to 1,000 intentions, each as a whole or not at all. */
  setDesiredDeploymentStates: SetDesiredDeploymentStatesPayload;
  /** Records a container image, or adds facts to one. What contradicts the recorded is refused with CONFLICT. */
  registerContainerImage: RegisterContainerImagePayload;
  /** Records 1 to 1,000 container images, each as a whole or not at all. */
  registerContainerImages: RegisterContainerImagesPayload;
  /**
   * Changes one container image. NOT_FOUND when it has not been recorded; IMMUTABLE, with both values, where what is fixed is given
   * otherwise.
   */
  updateContainerImage: UpdateContainerImagePayload;
  /** Changes 1 to 1,000 container images, each as a whole or not at all; a refused one does not hold back the others. */
  updateContainerImages: UpdateContainerImagesPayload;
  /**
   * Records an image configuration, or adds facts to one. What contradicts the recorded is refused with CONFLICT. Its digest
   * fixes all that it says, so that there is nothing to update; what `updateContainerImage` states of an image is shown in its
   * place.
   */
  registerImageConfiguration: RegisterImageConfigurationPayload;
  /** Records 1 to 1,000 image configurations, each as a whole or not at all. */
  registerImageConfigurations: RegisterImageConfigurationsPayload;
  /** Records the packages of an image; packages that are not known yet are recorded too. */
  registerImageInventory: RegisterContainerImagePayload;
  /** Records the packages of 1 to 1,000 images, each as a whole or not at all. */
  registerImageInventories: RegisterContainerImagesPayload;
  /** Records which image a tag named at a time. */
  recordTagObservation: RecordTagObservationPayload;
  /** Records 1 to 1,000 sightings of tags, each as a whole or not at all. */
  recordTagObservations: RecordTagObservationsPayload;
  /** Whether this subgraph accepts a document; writes nothing. */
  _validateDocument: _DocumentValidation;
  /** Records what a document states of what this subgraph owns. Idempotent. */
  _applyDocument: _DocumentApplication;
  /** Records a package. */
  registerPackage: RegisterPackagePayload;
  /** Records 1 to 1,000 packages, each as a whole or not at all. */
  registerPackages: RegisterPackagesPayload;
  /** Changes one package. NOT_FOUND when it has not been recorded. */
  updatePackage: UpdatePackagePayload;
  /** Changes 1 to 1,000 packages, each as a whole or not at all; a refused one does not hold back the others. */
  updatePackages: UpdatePackagesPayload;
};

export type MutationRegisterDeploymentArgs = {
  input: RegisterDeploymentInput;
};

export type MutationRegisterDeploymentsArgs = {
  input: Array<RegisterDeploymentInput>;
};

export type MutationUpdateDeploymentArgs = {
  input: UpdateDeploymentInput;
};

export type MutationUpdateDeploymentsArgs = {
  input: Array<UpdateDeploymentInput>;
};

export type MutationRecordDeploymentStateArgs = {
  input: RecordDeploymentStateInput;
};

export type MutationRecordDeploymentStatesArgs = {
  input: Array<RecordDeploymentStateInput>;
};

export type MutationSetDesiredDeploymentStateArgs = {
  input: SetDesiredDeploymentStateInput;
};

export type MutationSetDesiredDeploymentStatesArgs = {
  input: Array<SetDesiredDeploymentStateInput>;
};

export type MutationRegisterContainerImageArgs = {
  input: RegisterContainerImageInput;
};

export type MutationRegisterContainerImagesArgs = {
  input: Array<RegisterContainerImageInput>;
};

export type MutationUpdateContainerImageArgs = {
  input: UpdateContainerImageInput;
};

export type MutationUpdateContainerImagesArgs = {
  input: Array<UpdateContainerImageInput>;
};

export type MutationRegisterImageConfigurationArgs = {
  input: RegisterImageConfigurationInput;
};

export type MutationRegisterImageConfigurationsArgs = {
  input: Array<RegisterImageConfigurationInput>;
};

export type MutationRegisterImageInventoryArgs = {
  input: RegisterImageInventoryInput;
};

export type MutationRegisterImageInventoriesArgs = {
  input: Array<RegisterImageInventoryInput>;
};

export type MutationRecordTagObservationArgs = {
  input: RecordTagObservationInput;
};

export type MutationRecordTagObservationsArgs = {
  input: Array<RecordTagObservationInput>;
};

export type Mutation_ValidateDocumentArgs = {
  input: _DocumentInput;
};

export type Mutation_ApplyDocumentArgs = {
  input: _DocumentInput;
};

export type MutationRegisterPackageArgs = {
  input: RegisterPackageInput;
};

export type MutationRegisterPackagesArgs = {
  input: Array<RegisterPackageInput>;
};

export type MutationUpdatePackageArgs = {
  input: UpdatePackageInput;
};

export type MutationUpdatePackagesArgs = {
  input: Array<UpdatePackageInput>;
};

/** What is intended with a deployment. */
export type DesiredDeploymentState =
  /** It shall serve. */
  | 'LIVE'
  /** It shall not serve. */
  | 'RETIRED';

/** A stretch of time in which nothing of a deployment changed. */
export type DeploymentPeriod = {
  __typename?: 'DeploymentPeriod';
  /** Since when. Null: no beginning is known. */
  from: Maybe<Scalars['DateTime']['output']>;
  /** Until when, exclusive. Null: no end is known. */
  to: Maybe<Scalars['DateTime']['output']>;
  /** What was observed. UNKNOWN when nobody has said. */
  state: DeploymentState;
  /** What was intended. Null when nobody has said. */
  desiredState: Maybe<DesiredDeploymentState>;
  /** Who answered for it. Null when unknown. */
  owner: Maybe<Scalars['String']['output']>;
  /** Where it could be reached. Null when unknown. */
  endpoint: Maybe<Scalars['String']['output']>;
  /** How many copies were to run. Null when unknown. */
  replicas: Maybe<Scalars['Int']['output']>;
};

/** A page of a deployment's course. */
export type DeploymentPeriodConnection = {
  __typename?: 'DeploymentPeriodConnection';
  /** The stretches of this page. */
  nodes: Array<DeploymentPeriod>;
  /** The stretches of this page with their cursors. */
  edges: Array<DeploymentPeriodEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of stretches in all pages. */
  totalCount: Scalars['Long']['output'];
};

/** A stretch of a deployment's course and its place in the list. */
export type DeploymentPeriodEdge = {
  __typename?: 'DeploymentPeriodEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The stretch. */
  node: DeploymentPeriod;
};

/**
 * One rollout of one model version on one image in one environment. The next rollout under the same name is another
 * deployment.
 */
export type Deployment = {
  __typename?: 'Deployment';
  /** Public id, `Deployment:` and a UUID derived from environment, name and rollout; the same for life. */
  id: Scalars['ID']['output'];
  /** Point in time that the deployment is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** UUID of the deployment or of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** Where it runs, for example `production`. */
  environment: Scalars['String']['output'];
  /**
   * Name within the environment. That of a Kubernetes workload is `namespace/name` where its manifest states a namespace other
   * than `default`, else its name.
   */
  name: Scalars['String']['output'];
  /** Which rollout under this name it is: the digest of the pod template, or the number of the rollout. */
  rollout: Scalars['String']['output'];
  /** What was observed. UNKNOWN when nobody has said. */
  state: DeploymentState;
  /** What is intended, which may differ from what is observed. Null when nobody has said. */
  desiredState: Maybe<DesiredDeploymentState>;
  /**
   * When it first became LIVE, by the whole course of its states as known at the time asked about, what is planned
   * included: it may lie ahead. Null when it never was, or when it is not known since when.
   */
  since: Maybe<Scalars['DateTime']['output']>;
  /**
   * When it ceased to be LIVE for the last time, by the whole course of its states as known at the time asked about. Null
   * while no such time is known, and when it never was LIVE.
   */
  until: Maybe<Scalars['DateTime']['output']>;
  /** Who answers for it. Null when unknown. */
  owner: Maybe<Scalars['String']['output']>;
  /** Where it can be reached, usually a URL. Null when unknown. */
  endpoint: Maybe<Scalars['String']['output']>;
  /** How many copies are to run; 0 or more. Null when unknown. */
  replicas: Maybe<Scalars['Int']['output']>;
  /** The model version that it serves. Null when unknown, or when nothing that is recorded is what `modelVersionReference` names. */
  modelVersion: Maybe<ModelVersion>;
  /** What the model version is called: by a document, or by natural key. Null when unknown. */
  modelVersionReference: Maybe<Reference>;
  /**
   * The image of the container that serves the model. Where it was named by a tag: the image that the tag named when the
   * deployment first became LIVE or, if that is unknown, names at the time asked about. Null when unknown or unresolved.
   */
  image: Maybe<ContainerImage>;
  /** What the image was called when it was not named by digest alone. Null otherwise. */
  imageReference: Maybe<Reference>;
  /** The other containers that run beside it, by name; at most 100. Null, with code INCOMPLETE, when more are recorded. */
  containers: Maybe<Array<DeploymentContainer>>;
  /** What the orchestrator calls it. Null when unknown. */
  orchestrator: Maybe<Orchestrator>;
  /** Its course: every stretch of time in which nothing of it changed, latest first, as known at the time asked about. */
  history: DeploymentPeriodConnection;
  /** Who said what about it, latest recorded first. */
  claims: ClaimConnection;
};

/**
 * One rollout of one model version on one image in one environment. The next rollout under the same name is another
 * deployment.
 */
export type DeploymentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One rollout of one model version on one image in one environment. The next rollout under the same name is another
 * deployment.
 */
export type DeploymentClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A container beside the one that serves the model. */
export type DeploymentContainer = {
  __typename?: 'DeploymentContainer';
  /** Name of the container within the pod. */
  name: Scalars['String']['output'];
  /** Its image as written. */
  image: Scalars['String']['output'];
};

/** What the orchestrator that runs a deployment calls it. */
export type Orchestrator = {
  __typename?: 'Orchestrator';
  /** Kind of the workload, for example `Deployment` or `InferenceService`. Null when unknown. */
  kind: Maybe<Scalars['String']['output']>;
  /** Namespace of the workload. Null when unknown. */
  namespace: Maybe<Scalars['String']['output']>;
  /** Labels of the workload, by name. At most 1,000. */
  labels: Array<OrchestratorLabel>;
};

/** A label of a workload. */
export type OrchestratorLabel = {
  __typename?: 'OrchestratorLabel';
  /** Name, for example `app.kubernetes.io/name`. */
  name: Scalars['String']['output'];
  /** Value; may be empty. */
  value: Scalars['String']['output'];
};

/** A page of deployments. */
export type DeploymentConnection = {
  __typename?: 'DeploymentConnection';
  /** The deployments of this page. */
  nodes: Array<Deployment>;
  /** The deployments of this page with their cursors. */
  edges: Array<DeploymentEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of deployments in all pages. */
  totalCount: Scalars['Long']['output'];
};

/** A deployment and its place in the list. */
export type DeploymentEdge = {
  __typename?: 'DeploymentEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The deployment. */
  node: Deployment;
};

/** A place that deployments are in, such as `production`. `deployments` has those in it, by `filter: { environment }`. */
export type Environment = {
  __typename?: 'Environment';
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A page of environments. */
export type EnvironmentConnection = {
  __typename?: 'EnvironmentConnection';
  /** The environments of this page. */
  nodes: Array<Environment>;
  /** The environments of this page with their cursors. */
  edges: Array<EnvironmentEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of environments in all pages. */
  totalCount: Scalars['Long']['output'];
};

/** An environment and its place in the list. */
export type EnvironmentEdge = {
  __typename?: 'EnvironmentEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The environment. */
  node: Environment;
};

/** Which environments. Conditions are joined by AND. */
export type EnvironmentFilter = {
  /** The name contains this text, in upper or lower case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** What environments are ordered by. */
export type EnvironmentOrderField =
  /** The name, by code point. */
  'NAME';

/** An order of environments. */
export type EnvironmentOrder = {
  /** What to order by. */
  field: EnvironmentOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** Which deployments. Conditions are joined by AND. */
export type DeploymentFilter = {
  /** In this environment. */
  environment?: InputMaybe<Scalars['String']['input']>;
  /** In this observed state at the time asked about. */
  state?: InputMaybe<DeploymentState>;
  /** Intended to be in this state at the time asked about. */
  desiredState?: InputMaybe<DesiredDeploymentState>;
  /** Of this name exactly, as in `Deployment.name`. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** This rollout exactly, as in `Deployment.rollout`. */
  rollout?: InputMaybe<Scalars['String']['input']>;
  /** Of this owner exactly. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Running the image of this digest in any container; an index and its platform images count as one. */
  imageDigest?: InputMaybe<Scalars['String']['input']>;
  /**
   * Serving the model version of this id, as far as it was named by its natural key; `ModelVersion.deployments` has those
   * too that name it otherwise. INVALID_ID when it is no id of a model version.
   */
  modelVersion?: InputMaybe<Scalars['ID']['input']>;
};

/** What deployments are ordered by. */
export type DeploymentOrderField =
  /** The name. */
  | 'NAME'
  /** The environment. */
  | 'ENVIRONMENT'
  /** When it first became LIVE; those without such a time come before all others. */
  | 'SINCE';

/** An order of deployments. */
export type DeploymentOrder = {
  /** What to order by. */
  field: DeploymentOrderField;
  /** Which way. */
  direction: SortDirection;
};

export type Query = {
  __typename?: 'Query';
  /**
   * A deployment by its natural key;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  deployment: Maybe<Deployment>;
  /**
   * Deployments.
   * Null only when its service did not answer; the error says so.
   */
  deployments: Maybe<DeploymentConnection>;
  /**
   * The environments that have deployments.
   * Null only when its service did not answer; the error says so.
   */
  environments: Maybe<EnvironmentConnection>;
  /**
   * The entries of the change feed after a position, in order, current as of the call. Fewer than `limit` only when those
   * are all.
   */
  _changes: Array<_Change>;
  /** The entries at some positions, in order, with the personal data in their records opened; what was erased is null. */
  _changesAt: Array<_Change>;
  /**
   * The image of a digest;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  image: Maybe<ContainerImage>;
  /**
   * Container images.
   * Null only when its service did not answer; the error says so.
   */
  images: Maybe<ContainerImageConnection>;
  /** Of the given ids those that mean something here: entities that are recorded, and references that resolve to one entity. */
  _knownIds: Array<Scalars['ID']['output']>;
  /**
   * The package of a package URL;
   * null with the error NOT_FOUND when it has not been recorded, or was not there at the time asked about.
   */
  package: Maybe<Package>;
  /**
   * Packages.
   * Null only when its service did not answer; the error says so.
   */
  packages: Maybe<PackageConnection>;
};

export type QueryDeploymentArgs = {
  environment: Scalars['String']['input'];
  name: Scalars['String']['input'];
  rollout: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

export type QueryDeploymentsArgs = {
  filter?: InputMaybe<DeploymentFilter>;
  orderBy?: InputMaybe<DeploymentOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEnvironmentsArgs = {
  filter?: InputMaybe<EnvironmentFilter>;
  orderBy?: InputMaybe<EnvironmentOrder>;
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

export type QueryImageArgs = {
  digest: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

export type QueryImagesArgs = {
  filter?: InputMaybe<ContainerImageFilter>;
  orderBy?: InputMaybe<ContainerImageOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Query_KnownIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};

export type QueryPackageArgs = {
  purl: Scalars['String']['input'];
  asOf?: InputMaybe<AsOf>;
};

export type QueryPackagesArgs = {
  filter?: InputMaybe<PackageFilter>;
  orderBy?: InputMaybe<PackageOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What an image runs on, in the words of the OCI image index specification. */
export type ImagePlatformInput = {
  /** Operating system, for example `linux`. Not empty. */
  os: Scalars['String']['input'];
  /** Processor architecture, for example `amd64`. Not empty. */
  architecture: Scalars['String']['input'];
  /** Variant of the architecture, for example `v8`. Null when there is none or it is unknown. */
  variant?: InputMaybe<Scalars['String']['input']>;
};

/** A label of an image. */
export type ImageLabelInput = {
  /** Name. Not empty, and once per image. */
  name: Scalars['String']['input'];
  /** Value. Not empty: leave out a label that has none. */
  value: Scalars['String']['input'];
};

/** An image of an index. */
export type PlatformImageInput = {
  /** Digest of the platform image's manifest. */
  digest: Scalars['String']['input'];
  /** What it runs on. Null when unknown. */
  platform?: InputMaybe<ImagePlatformInput>;
};

/** States facts of an image. All but the digest may be left out when unknown, and be given later. */
export type RegisterContainerImageInput = {
  /** Digest of the manifest or index: `sha256:` and 64, or `sha512:` and 128 lower-case hexadecimal digits. */
  digest: Scalars['String']['input'];
  /** Repositories where it is found; added to those known. Docker Hub's short names are spelt out. At most 100. */
  repositories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Media type of the manifest or index. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
  /** What it runs on. */
  platform?: InputMaybe<ImagePlatformInput>;
  /** For an index: its images for single platforms; added to those known. They are registered too. At most 1,000. */
  platformImages?: InputMaybe<Array<PlatformImageInput>>;
  /** Digest of the image configuration that the manifest names. */
  configDigest?: InputMaybe<Scalars['String']['input']>;
  /** When it was built. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Size in bytes, compressed, of configuration and layers. Not negative. */
  sizeBytes?: InputMaybe<Scalars['Long']['input']>;
  /** Labels; added to those known. At most 1,000. */
  labels?: InputMaybe<Array<ImageLabelInput>>;
  /** Source code that it was built from. */
  codeRevision?: InputMaybe<CodeRevisionInput>;
  /**
   * Digest of the image that it was built upon, which is registered too. One that was itself built upon this image, at any
   * distance, is refused with CONFLICT and the cycle.
   */
  baseImageDigest?: InputMaybe<Scalars['String']['input']>;
  /** What the image it was built upon is called, for example scheme `image-tag` and text `python:3.12-slim`. */
  baseImageReference?: InputMaybe<ReferenceInput>;
};

/** What became of the image. */
export type RegisterContainerImagePayload = {
  __typename?: 'RegisterContainerImagePayload';
  /** The image afterwards; null when the item was refused. */
  image: Maybe<ContainerImage>;
  /** What was done. */
  result: WriteResult;
  /** Why the item was refused; empty otherwise. */
  userErrors: Array<UserError>;
};

/** What became of the images. */
export type RegisterContainerImagesPayload = {
  __typename?: 'RegisterContainerImagesPayload';
  /** The images afterwards, in the order of the input; null where an item was refused. */
  images: Array<Maybe<ContainerImage>>;
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/**
 * A change of an image. Absent fields stay. Labels may change, and null takes all back; repositories and platform images
 * may be added. What its digest fixes may be told when it was unknown, and changes nothing when it is told again.
 */
export type UpdateContainerImageInput = {
  /** Digest of the manifest or index: `sha256:` and 64, or `sha512:` and 128 lower-case hexadecimal digits. */
  digest: Scalars['String']['input'];
  /** Repositories where it is found; added to those known. Docker Hub's short names are spelt out. At most 100. */
  repositories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Media type of the manifest or index. Fixed once recorded. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
  /** What it runs on. Fixed once recorded. */
  platform?: InputMaybe<ImagePlatformInput>;
  /** For an index: its images for single platforms; added to those known. They are registered too. At most 1,000. */
  platformImages?: InputMaybe<Array<PlatformImageInput>>;
  /** Digest of the image configuration that the manifest names. Fixed once recorded. */
  configDigest?: InputMaybe<Scalars['String']['input']>;
  /** When it was built. Fixed once recorded. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Size in bytes, compressed, of configuration and layers. Not negative. Fixed once recorded. */
  sizeBytes?: InputMaybe<Scalars['Long']['input']>;
  /**
   * Labels; they replace those that were stated of the image itself, so that one left out is no longer so. What the image
   * configuration says stays. At most 1,000.
   */
  labels?: InputMaybe<Array<ImageLabelInput>>;
  /** Source code that it was built from. Fixed once recorded. */
  codeRevision?: InputMaybe<CodeRevisionInput>;
  /**
   * Digest of the image that it was built upon, which is registered too. One that was itself built upon this image, at any
   * distance, is refused with CONFLICT and the cycle. Fixed once recorded.
   */
  baseImageDigest?: InputMaybe<Scalars['String']['input']>;
  /**
   * What the image it was built upon is called, for example scheme `image-tag` and text `python:3.12-slim`.
   * Fixed once recorded.
   */
  baseImageReference?: InputMaybe<ReferenceInput>;
  /** Since when it holds; now when absent. An earlier time corrects the past. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateContainerImage` did. */
export type UpdateContainerImagePayload = {
  __typename?: 'UpdateContainerImagePayload';
  /** The image afterwards; null when the input was refused. */
  image: Maybe<ContainerImage>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateContainerImages` did. */
export type UpdateContainerImagesPayload = {
  __typename?: 'UpdateContainerImagesPayload';
  /** The images afterwards, in the order of the input; null where an item was refused. */
  images: Array<Maybe<ContainerImage>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** States facts of an image configuration. They hold for every image whose manifest names it, whichever is recorded first. */
export type RegisterImageConfigurationInput = {
  /** Digest of the configuration. */
  digest: Scalars['String']['input'];
  /** What it runs on. */
  platform?: InputMaybe<ImagePlatformInput>;
  /** When it was built. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Labels; added to those known. At most 1,000. */
  labels?: InputMaybe<Array<ImageLabelInput>>;
  /** Source code that it was built from. */
  codeRevision?: InputMaybe<CodeRevisionInput>;
  /**
   * Digest of the image that it was built upon, which is registered too. One that was itself built upon this image, at any
   * distance, is refused with CONFLICT and the cycle.
   */
  baseImageDigest?: InputMaybe<Scalars['String']['input']>;
  /** What the image it was built upon is called, for example scheme `image-tag` and text `python:3.12-slim`. */
  baseImageReference?: InputMaybe<ReferenceInput>;
};

/** What became of the configuration. */
export type RegisterImageConfigurationPayload = {
  __typename?: 'RegisterImageConfigurationPayload';
  /** What was done. */
  result: WriteResult;
  /** Why it was refused; empty otherwise. */
  userErrors: Array<UserError>;
};

/** What became of the configurations. */
export type RegisterImageConfigurationsPayload = {
  __typename?: 'RegisterImageConfigurationsPayload';
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** States which packages an image contains. */
export type RegisterImageInventoryInput = {
  /** Digest of the image, which is registered too. */
  image: Scalars['String']['input'];
  /** Package URLs with version, for example `pkg:pypi/numpy@1.26.4`; added to those known. 1 to 10,000 at a time. */
  packages: Array<Scalars['String']['input']>;
};

/** A stretch of time in which a tag named an image. */
export type ImageTag = {
  __typename?: 'ImageTag';
  /** Registry and path of the repository, for example `ghcr.io/acme/scorer`. */
  repository: Scalars['String']['output'];
  /** The tag, for example `2.1.0`. */
  tag: Scalars['String']['output'];
  /** Since when it is known to name the image. Null: always, as whoever said so stated no time. */
  from: Maybe<Scalars['DateTime']['output']>;
  /** When it was first seen to name another image. Null while it names this one. */
  until: Maybe<Scalars['DateTime']['output']>;
};

/** A page of tags. */
export type ImageTagConnection = {
  __typename?: 'ImageTagConnection';
  /** The tags of this page. */
  nodes: Array<ImageTag>;
  /** The tags of this page with their cursors. */
  edges: Array<ImageTagEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of entries in all pages. */
  totalCount: Scalars['Long']['output'];
};

/** A tag and its place in the list. */
export type ImageTagEdge = {
  __typename?: 'ImageTagEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The tag. */
  node: ImageTag;
};

/**
 * A sighting of a tag: which image it named at a time. It holds until the next sighting of the tag. Another image at the
 * very same time is refused with CONFLICT, unless a reason says that it is a correction.
 */
export type RecordTagObservationInput = {
  /** Repository of the tag, with registry. Docker Hub's short names are spelt out. */
  repository: Scalars['String']['input'];
  /** The tag, by the grammar of the OCI distribution specification. */
  tag: Scalars['String']['input'];
  /** Digest of the image that it named, which is registered too. */
  digest: Scalars['String']['input'];
  /** When it was seen, at most a day ahead of this server's clock; now when absent. */
  observedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is stated, for example the ground of a correction. Null when there is nothing to say. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the sighting. */
export type RecordTagObservationPayload = {
  __typename?: 'RecordTagObservationPayload';
  /** The image that the tag named; null when the item was refused. */
  image: Maybe<ContainerImage>;
  /** What was done. */
  result: WriteResult;
  /** Why the item was refused; empty otherwise. */
  userErrors: Array<UserError>;
};

/** What became of the sightings. */
export type RecordTagObservationsPayload = {
  __typename?: 'RecordTagObservationsPayload';
  /** The images that the tags named, in the order of the input; null where an item was refused. */
  images: Array<Maybe<ContainerImage>>;
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/**
 * A container image, identified by the digest of its manifest or, for several platforms, of its index. A tag names an
 * image for a while only and is never its identity. An index and its platform images count as one image for packages and
 * deployments.
 */
export type ContainerImage = {
  __typename?: 'ContainerImage';
  /** Public id, `ContainerImage:` and a UUID derived from the digest; the same for life. */
  id: Scalars['ID']['output'];
  /** Point in time that the image is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** UUID of the image or of a reference to it, then with `@` and the time at which that was meant, where it is known. */
  _ref: Maybe<Scalars['String']['output']>;
  /** Digest of the manifest or index: `sha256:` and 64, or `sha512:` and 128 lower-case hexadecimal digits. Never null. */
  digest: Maybe<Scalars['String']['output']>;
  /**
   * Registry and path of the repository where it was found, for example `ghcr.io/acme/scorer`; of several the first by
   * code point. Null when none is known.
   */
  repository: Maybe<Scalars['String']['output']>;
  /** All repositories where it was found, by code point; at most 100. Null, with code INCOMPLETE, when more are recorded. */
  repositories: Maybe<Array<Scalars['String']['output']>>;
  /** Media type of the manifest or index. Null when unknown. */
  mediaType: Maybe<Scalars['String']['output']>;
  /** Platform that it runs on. Null for an index, and when unknown. */
  platform: Maybe<ImagePlatform>;
  /** Digest of the image configuration that the manifest names. Null for an index, and when unknown. */
  configDigest: Maybe<Scalars['String']['output']>;
  /** When it was built, as it or its configuration says. Null when not stated. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Size in bytes, compressed, of configuration and layers. Null when unknown. */
  sizeBytes: Maybe<Scalars['Long']['output']>;
  /**
   * Labels, by name; where the image and its configuration differ, the image's own. At most 1,000; null, with code
   * INCOMPLETE, when more are recorded.
   */
  labels: Maybe<Array<ImageLabel>>;
  /** Source code that it was built from. Null when unknown. */
  codeRevision: Maybe<CodeRevision>;
  /**
   * Image that it was built upon. Where that was named by a tag, the image that the tag named when this one was built or,
   * if that is unknown, names at the time asked about. Null when unknown.
   */
  baseImage: Maybe<ContainerImage>;
  /** What the base image was called when it was not named by digest. Null otherwise. */
  baseImageReference: Maybe<Reference>;
  /** The images that it has for single platforms, by digest; empty unless it is an index. */
  platformImages: ContainerImageConnection;
  /** The indexes that name it as the image for a platform, by digest. */
  indexes: ContainerImageConnection;
  /** Tags that have named it, with when, the latest first; those that it has lost too, as known at the time asked about. */
  tags: ImageTagConnection;
  /**
   * Packages in it, in its platform images and in the indexes it belongs to, each once. Empty also when nobody has
   * recorded what it contains; `inventoried` tells the two apart.
   */
  packages: PackageConnection;
  /** Whether anybody has recorded the packages of it, of a platform image of it, or of an index it belongs to. */
  inventoried: Scalars['Boolean']['output'];
  /** Deployments that run it, one of its platform images or an index it belongs to, in any container, each once. */
  deployments: DeploymentConnection;
  /** Who said what about it and about its configuration, latest recorded first. */
  claims: ClaimConnection;
};

/**
 * A container image, identified by the digest of its manifest or, for several platforms, of its index. A tag names an
 * image for a while only and is never its identity. An index and its platform images count as one image for packages and
 * deployments.
 */
export type ContainerImagePlatformImagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A container image, identified by the digest of its manifest or, for several platforms, of its index. A tag names an
 * image for a while only and is never its identity. An index and its platform images count as one image for packages and
 * deployments.
 */
export type ContainerImageIndexesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A container image, identified by the digest of its manifest or, for several platforms, of its index. A tag names an
 * image for a while only and is never its identity. An index and its platform images count as one image for packages and
 * deployments.
 */
export type ContainerImageTagsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A container image, identified by the digest of its manifest or, for several platforms, of its index. A tag names an
 * image for a while only and is never its identity. An index and its platform images count as one image for packages and
 * deployments.
 */
export type ContainerImagePackagesArgs = {
  filter?: InputMaybe<PackageFilter>;
  orderBy?: InputMaybe<PackageOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A container image, identified by the digest of its manifest or, for several platforms, of its index. A tag names an
 * image for a while only and is never its identity. An index and its platform images count as one image for packages and
 * deployments.
 */
export type ContainerImageDeploymentsArgs = {
  filter?: InputMaybe<DeploymentFilter>;
  orderBy?: InputMaybe<DeploymentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A container image, identified by the digest of its manifest or, for several platforms, of its index. A tag names an
 * image for a while only and is never its identity. An index and its platform images count as one image for packages and
 * deployments.
 */
export type ContainerImageClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What an image runs on, in the words of the OCI image index specification. */
export type ImagePlatform = {
  __typename?: 'ImagePlatform';
  /** Operating system, for example `linux`. */
  os: Scalars['String']['output'];
  /** Processor architecture, for example `amd64`. */
  architecture: Scalars['String']['output'];
  /** Variant of the architecture, for example `v8`. Null when there is none or it is unknown. */
  variant: Maybe<Scalars['String']['output']>;
};

/** A label of an image. */
export type ImageLabel = {
  __typename?: 'ImageLabel';
  /** Name, for example `org.opencontainers.image.source`. */
  name: Scalars['String']['output'];
  /** Value; may be empty. */
  value: Scalars['String']['output'];
};

/** A page of container images. */
export type ContainerImageConnection = {
  __typename?: 'ContainerImageConnection';
  /** The images of this page. */
  nodes: Array<ContainerImage>;
  /** The images of this page with their cursors. */
  edges: Array<ContainerImageEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of images in all pages. */
  totalCount: Scalars['Long']['output'];
};

/** A container image and its place in the list. */
export type ContainerImageEdge = {
  __typename?: 'ContainerImageEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The image. */
  node: ContainerImage;
};

/** Which images. Conditions are joined by AND. */
export type ContainerImageFilter = {
  /** This digest exactly. */
  digest?: InputMaybe<Scalars['String']['input']>;
  /** Found in this repository. Docker Hub's short names are understood: `nginx` is `docker.io/library/nginx`. */
  repository?: InputMaybe<Scalars['String']['input']>;
  /** Named by this tag at the time asked about, in `repository` where that is given, else in any. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** What images are ordered by. */
export type ContainerImageOrderField =
  /** The digest. */
  | 'DIGEST'
  /** The repository shown; images without one come before all others. */
  | 'REPOSITORY';

/** An order of images. */
export type ContainerImageOrder = {
  /** What to order by. */
  field: ContainerImageOrderField;
  /** Which way. */
  direction: SortDirection;
};

export type ModelVersion = {
  __typename?: 'ModelVersion';
  /** Public id. */
  id: Scalars['ID']['output'];
  /** Point in time that the version is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** UUID of the version or of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** Every UUID by which it is known: its own and those of references that resolve to it alone. */
  _knownAs: Maybe<Array<Scalars['String']['output']>>;
  /** Deployments that serve the version, however they name it. Null only when they cannot be told now. */
  deployments: Maybe<DeploymentConnection>;
};

export type ModelVersionDeploymentsArgs = {
  filter?: InputMaybe<DeploymentFilter>;
  orderBy?: InputMaybe<DeploymentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A version of a software package, identified by its package URL (ECMA-427). */
export type Package = {
  __typename?: 'Package';
  /** Public id, `Package:` and a UUID derived from the purl; the same for life. */
  id: Scalars['ID']['output'];
  /** Point in time that the package is read at; null for now. */
  _at: Maybe<Scalars['String']['output']>;
  /** UUID of the package or of a reference to it. */
  _ref: Maybe<Scalars['String']['output']>;
  /** Package URL in canonical form, for example `pkg:pypi/numpy@1.26.4`. Names of PyPI are normalised as it does (PEP 503). */
  purl: Scalars['String']['output'];
  /** Type: the protocol or package manager, for example `pypi`. */
  type: Scalars['String']['output'];
  /** Namespace within the type, for example a Maven group or `debian`. Null where there is none. */
  namespace: Maybe<Scalars['String']['output']>;
  /** Name of the package. */
  name: Scalars['String']['output'];
  /** Version. Null when whoever recorded the package did not state one. */
  version: Maybe<Scalars['String']['output']>;
  /** Free text. Null when nobody described it. */
  description: Maybe<Scalars['String']['output']>;
  /** Licence as observed, best as an SPDX licence expression, for example `BSD-3-Clause`. Null when unknown. */
  license: Maybe<Scalars['String']['output']>;
  /** Labels, by name. At most 100. */
  tags: Array<Tag>;
  /**
   * The images whose inventory names it, each once. What is listed for a platform image is not repeated for its index;
   * `ContainerImage.deployments` of either has the deployments of both.
   */
  images: ContainerImageConnection;
  /** Who said what about it, latest recorded first. */
  claims: ClaimConnection;
};

/** A version of a software package, identified by its package URL (ECMA-427). */
export type PackageImagesArgs = {
  filter?: InputMaybe<ContainerImageFilter>;
  orderBy?: InputMaybe<ContainerImageOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A version of a software package, identified by its package URL (ECMA-427). */
export type PackageClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of packages. */
export type PackageConnection = {
  __typename?: 'PackageConnection';
  /** The packages of this page. */
  nodes: Array<Package>;
  /** The packages of this page with their cursors. */
  edges: Array<PackageEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of packages in all pages. */
  totalCount: Scalars['Long']['output'];
};

/** A package and its place in the list. */
export type PackageEdge = {
  __typename?: 'PackageEdge';
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The package. */
  node: Package;
};

/** Which packages. Conditions are joined by AND. */
export type PackageFilter = {
  /**
   * A package URL. What it leaves out matches anything: without version every version of the package, without qualifiers
   * any qualifiers. A namespace is part of the name and must be given. BAD_USER_INPUT when it is no package URL.
   */
  purl?: InputMaybe<Scalars['String']['input']>;
  /** This type exactly, for example `pypi`. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** This name exactly, in the type's canonical spelling. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** This version exactly. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** What packages are ordered by. */
export type PackageOrderField =
  /** The package URL. */
  | 'PURL'
  /** The name. */
  | 'NAME';

/** An order of packages. */
export type PackageOrder = {
  /** What to order by. */
  field: PackageOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** Records a package. What is unknown may be left out and be given later. */
export type RegisterPackageInput = {
  /** Package URL with version, for example `pkg:pypi/numpy@1.26.4`; it is brought into canonical form. */
  purl: Scalars['String']['input'];
  /** Free text. At most 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Licence as observed, best as an SPDX licence expression. At most 500 characters. */
  license?: InputMaybe<Scalars['String']['input']>;
  /** Labels. At most 100. */
  tags?: InputMaybe<Array<TagInput>>;
};

/**
 * A change of what may change of a package; what its package URL says is fixed by it. Absent fields stay; null makes a field
 * unknown.
 */
export type UpdatePackageInput = {
  /** Package URL with version, for example `pkg:pypi/numpy@1.26.4`. */
  purl: Scalars['String']['input'];
  /** Free text. At most 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Licence as observed, best as an SPDX licence expression. At most 500 characters. */
  license?: InputMaybe<Scalars['String']['input']>;
  /** Labels; they replace those before. At most 100. */
  tags?: InputMaybe<Array<TagInput>>;
  /** Since when it holds; now when absent. An earlier time corrects the past. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, exclusive; when absent, until the next change that is known. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in your words. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `updatePackage` did. */
export type UpdatePackagePayload = {
  __typename?: 'UpdatePackagePayload';
  /** The package afterwards; null when the input was refused. */
  package: Maybe<Package>;
  /** What was done. */
  result: WriteResult;
  /** Why the input was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updatePackages` did. */
export type UpdatePackagesPayload = {
  __typename?: 'UpdatePackagesPayload';
  /** The packages afterwards, in the order of the input; null where an item was refused. */
  packages: Array<Maybe<Package>>;
  /** How many were created, changed, found and refused. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** What became of the packages. */
export type RegisterPackagesPayload = {
  __typename?: 'RegisterPackagesPayload';
  /** The packages afterwards, in the order of the input; null where an item was refused. */
  packages: Array<Maybe<Package>>;
  /** What was done, counted. */
  summary: WriteSummary;
  /** Why items were refused; empty when none was. */
  userErrors: Array<UserError>;
};

/** What became of the package. */
export type RegisterPackagePayload = {
  __typename?: 'RegisterPackagePayload';
  /** The package afterwards; null when the item was refused. */
  package: Maybe<Package>;
  /** What was done. */
  result: WriteResult;
  /** Why the item was refused; empty otherwise. */
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
  Deployment: Deployment;
  ContainerImage: ContainerImage;
  ModelVersion: ModelVersion;
  Package: Package;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Deployment: { __typename: 'Deployment' } & (
    | GraphQLRecursivePick<FederationTypes['Deployment'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['Deployment'], { _ref: true; _at: true }>
  );
  ContainerImage: { __typename: 'ContainerImage' } & (
    | GraphQLRecursivePick<FederationTypes['ContainerImage'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['ContainerImage'], { _ref: true; _at: true }>
  );
  ModelVersion: { __typename: 'ModelVersion' } & GraphQLRecursivePick<
    FederationTypes['ModelVersion'],
    { id: true; _at: true; _knownAs: true }
  >;
  Package: { __typename: 'Package' } & (
    | GraphQLRecursivePick<FederationTypes['Package'], { id: true; _at: true }>
    | GraphQLRecursivePick<FederationTypes['Package'], { _ref: true; _at: true }>
  );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Confidence: Confidence;
  Claim: ResolverTypeWrapper<Claim>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionMapper>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdge>;
  CodeRevision: ResolverTypeWrapper<CodeRevisionMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CodeRevisionInput: CodeRevisionInput;
  DeploymentState: DeploymentState;
  _Change: ResolverTypeWrapper<_Change>;
  _DocumentInput: _DocumentInput;
  _DocumentValidation: ResolverTypeWrapper<_DocumentValidation>;
  _DocumentFault: ResolverTypeWrapper<_DocumentFault>;
  _DocumentApplication: ResolverTypeWrapper<_DocumentApplication>;
  _DocumentEntity: ResolverTypeWrapper<_DocumentEntity>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  _DocumentOutcome: _DocumentOutcome;
  ModelVersionKeyInput: ModelVersionKeyInput;
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
  DeploymentContainerInput: DeploymentContainerInput;
  OrchestratorInput: OrchestratorInput;
  OrchestratorLabelInput: OrchestratorLabelInput;
  RegisterDeploymentInput: RegisterDeploymentInput;
  RegisterDeploymentPayload: ResolverTypeWrapper<
    Omit<RegisterDeploymentPayload, 'deployment'> & { deployment?: Maybe<ResolversTypes['Deployment']> }
  >;
  RegisterDeploymentsPayload: ResolverTypeWrapper<
    Omit<RegisterDeploymentsPayload, 'deployments'> & { deployments: Array<Maybe<ResolversTypes['Deployment']>> }
  >;
  UpdateDeploymentInput: UpdateDeploymentInput;
  UpdateDeploymentPayload: ResolverTypeWrapper<
    Omit<UpdateDeploymentPayload, 'deployment'> & { deployment?: Maybe<ResolversTypes['Deployment']> }
  >;
  UpdateDeploymentsPayload: ResolverTypeWrapper<
    Omit<UpdateDeploymentsPayload, 'deployments'> & { deployments: Array<Maybe<ResolversTypes['Deployment']>> }
  >;
  RecordDeploymentStateInput: RecordDeploymentStateInput;
  RecordDeploymentStatePayload: ResolverTypeWrapper<
    Omit<RecordDeploymentStatePayload, 'deployment'> & { deployment?: Maybe<ResolversTypes['Deployment']> }
  >;
  RecordDeploymentStatesPayload: ResolverTypeWrapper<
    Omit<RecordDeploymentStatesPayload, 'deployments'> & { deployments: Array<Maybe<ResolversTypes['Deployment']>> }
  >;
  SetDesiredDeploymentStateInput: SetDesiredDeploymentStateInput;
  SetDesiredDeploymentStatePayload: ResolverTypeWrapper<
    Omit<SetDesiredDeploymentStatePayload, 'deployment'> & { deployment?: Maybe<ResolversTypes['Deployment']> }
  >;
  SetDesiredDeploymentStatesPayload: ResolverTypeWrapper<
    Omit<SetDesiredDeploymentStatesPayload, 'deployments'> & { deployments: Array<Maybe<ResolversTypes['Deployment']>> }
  >;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DesiredDeploymentState: DesiredDeploymentState;
  DeploymentPeriod: ResolverTypeWrapper<DeploymentPeriodMapper>;
  DeploymentPeriodConnection: ResolverTypeWrapper<DeploymentPeriodConnectionMapper>;
  DeploymentPeriodEdge: ResolverTypeWrapper<
    Omit<DeploymentPeriodEdge, 'node'> & { node: ResolversTypes['DeploymentPeriod'] }
  >;
  Deployment: ResolverTypeWrapper<DeploymentMapper>;
  DeploymentContainer: ResolverTypeWrapper<DeploymentContainer>;
  Orchestrator: ResolverTypeWrapper<OrchestratorMapper>;
  OrchestratorLabel: ResolverTypeWrapper<OrchestratorLabel>;
  DeploymentConnection: ResolverTypeWrapper<DeploymentConnectionMapper>;
  DeploymentEdge: ResolverTypeWrapper<Omit<DeploymentEdge, 'node'> & { node: ResolversTypes['Deployment'] }>;
  Environment: ResolverTypeWrapper<EnvironmentMapper>;
  EnvironmentConnection: ResolverTypeWrapper<EnvironmentConnectionMapper>;
  EnvironmentEdge: ResolverTypeWrapper<Omit<EnvironmentEdge, 'node'> & { node: ResolversTypes['Environment'] }>;
  EnvironmentFilter: EnvironmentFilter;
  EnvironmentOrderField: EnvironmentOrderField;
  EnvironmentOrder: EnvironmentOrder;
  DeploymentFilter: DeploymentFilter;
  DeploymentOrderField: DeploymentOrderField;
  DeploymentOrder: DeploymentOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ImagePlatformInput: ImagePlatformInput;
  ImageLabelInput: ImageLabelInput;
  PlatformImageInput: PlatformImageInput;
  RegisterContainerImageInput: RegisterContainerImageInput;
  RegisterContainerImagePayload: ResolverTypeWrapper<
    Omit<RegisterContainerImagePayload, 'image'> & { image?: Maybe<ResolversTypes['ContainerImage']> }
  >;
  RegisterContainerImagesPayload: ResolverTypeWrapper<
    Omit<RegisterContainerImagesPayload, 'images'> & { images: Array<Maybe<ResolversTypes['ContainerImage']>> }
  >;
  UpdateContainerImageInput: UpdateContainerImageInput;
  UpdateContainerImagePayload: ResolverTypeWrapper<
    Omit<UpdateContainerImagePayload, 'image'> & { image?: Maybe<ResolversTypes['ContainerImage']> }
  >;
  UpdateContainerImagesPayload: ResolverTypeWrapper<
    Omit<UpdateContainerImagesPayload, 'images'> & { images: Array<Maybe<ResolversTypes['ContainerImage']>> }
  >;
  RegisterImageConfigurationInput: RegisterImageConfigurationInput;
  RegisterImageConfigurationPayload: ResolverTypeWrapper<RegisterImageConfigurationPayload>;
  RegisterImageConfigurationsPayload: ResolverTypeWrapper<RegisterImageConfigurationsPayload>;
  RegisterImageInventoryInput: RegisterImageInventoryInput;
  ImageTag: ResolverTypeWrapper<ImageTagMapper>;
  ImageTagConnection: ResolverTypeWrapper<ImageTagConnectionMapper>;
  ImageTagEdge: ResolverTypeWrapper<Omit<ImageTagEdge, 'node'> & { node: ResolversTypes['ImageTag'] }>;
  RecordTagObservationInput: RecordTagObservationInput;
  RecordTagObservationPayload: ResolverTypeWrapper<
    Omit<RecordTagObservationPayload, 'image'> & { image?: Maybe<ResolversTypes['ContainerImage']> }
  >;
  RecordTagObservationsPayload: ResolverTypeWrapper<
    Omit<RecordTagObservationsPayload, 'images'> & { images: Array<Maybe<ResolversTypes['ContainerImage']>> }
  >;
  ContainerImage: ResolverTypeWrapper<ContainerImageMapper>;
  ImagePlatform: ResolverTypeWrapper<ImagePlatformMapper>;
  ImageLabel: ResolverTypeWrapper<ImageLabel>;
  ContainerImageConnection: ResolverTypeWrapper<ContainerImageConnectionMapper>;
  ContainerImageEdge: ResolverTypeWrapper<
    Omit<ContainerImageEdge, 'node'> & { node: ResolversTypes['ContainerImage'] }
  >;
  ContainerImageFilter: ContainerImageFilter;
  ContainerImageOrderField: ContainerImageOrderField;
  ContainerImageOrder: ContainerImageOrder;
  ModelVersion: ResolverTypeWrapper<ModelVersionMapper>;
  Package: ResolverTypeWrapper<PackageMapper>;
  PackageConnection: ResolverTypeWrapper<PackageConnectionMapper>;
  PackageEdge: ResolverTypeWrapper<Omit<PackageEdge, 'node'> & { node: ResolversTypes['Package'] }>;
  PackageFilter: PackageFilter;
  PackageOrderField: PackageOrderField;
  PackageOrder: PackageOrder;
  RegisterPackageInput: RegisterPackageInput;
  UpdatePackageInput: UpdatePackageInput;
  UpdatePackagePayload: ResolverTypeWrapper<
    Omit<UpdatePackagePayload, 'package'> & { package?: Maybe<ResolversTypes['Package']> }
  >;
  UpdatePackagesPayload: ResolverTypeWrapper<
    Omit<UpdatePackagesPayload, 'packages'> & { packages: Array<Maybe<ResolversTypes['Package']>> }
  >;
  RegisterPackagesPayload: ResolverTypeWrapper<
    Omit<RegisterPackagesPayload, 'packages'> & { packages: Array<Maybe<ResolversTypes['Package']>> }
  >;
  RegisterPackagePayload: ResolverTypeWrapper<
    Omit<RegisterPackagePayload, 'package'> & { package?: Maybe<ResolversTypes['Package']> }
  >;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Claim: Claim;
  String: Scalars['String']['output'];
  ClaimConnection: ClaimConnectionMapper;
  ClaimEdge: ClaimEdge;
  CodeRevision: CodeRevisionMapper;
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
  DeploymentContainerInput: DeploymentContainerInput;
  OrchestratorInput: OrchestratorInput;
  OrchestratorLabelInput: OrchestratorLabelInput;
  RegisterDeploymentInput: RegisterDeploymentInput;
  RegisterDeploymentPayload: Omit<RegisterDeploymentPayload, 'deployment'> & {
    deployment?: Maybe<ResolversParentTypes['Deployment']>;
  };
  RegisterDeploymentsPayload: Omit<RegisterDeploymentsPayload, 'deployments'> & {
    deployments: Array<Maybe<ResolversParentTypes['Deployment']>>;
  };
  UpdateDeploymentInput: UpdateDeploymentInput;
  UpdateDeploymentPayload: Omit<UpdateDeploymentPayload, 'deployment'> & {
    deployment?: Maybe<ResolversParentTypes['Deployment']>;
  };
  UpdateDeploymentsPayload: Omit<UpdateDeploymentsPayload, 'deployments'> & {
    deployments: Array<Maybe<ResolversParentTypes['Deployment']>>;
  };
  RecordDeploymentStateInput: RecordDeploymentStateInput;
  RecordDeploymentStatePayload: Omit<RecordDeploymentStatePayload, 'deployment'> & {
    deployment?: Maybe<ResolversParentTypes['Deployment']>;
  };
  RecordDeploymentStatesPayload: Omit<RecordDeploymentStatesPayload, 'deployments'> & {
    deployments: Array<Maybe<ResolversParentTypes['Deployment']>>;
  };
  SetDesiredDeploymentStateInput: SetDesiredDeploymentStateInput;
  SetDesiredDeploymentStatePayload: Omit<SetDesiredDeploymentStatePayload, 'deployment'> & {
    deployment?: Maybe<ResolversParentTypes['Deployment']>;
  };
  SetDesiredDeploymentStatesPayload: Omit<SetDesiredDeploymentStatesPayload, 'deployments'> & {
    deployments: Array<Maybe<ResolversParentTypes['Deployment']>>;
  };
  Mutation: Record<PropertyKey, never>;
  DeploymentPeriod: DeploymentPeriodMapper;
  DeploymentPeriodConnection: DeploymentPeriodConnectionMapper;
  DeploymentPeriodEdge: Omit<DeploymentPeriodEdge, 'node'> & { node: ResolversParentTypes['DeploymentPeriod'] };
  Deployment: DeploymentMapper;
  DeploymentContainer: DeploymentContainer;
  Orchestrator: OrchestratorMapper;
  OrchestratorLabel: OrchestratorLabel;
  DeploymentConnection: DeploymentConnectionMapper;
  DeploymentEdge: Omit<DeploymentEdge, 'node'> & { node: ResolversParentTypes['Deployment'] };
  Environment: EnvironmentMapper;
  EnvironmentConnection: EnvironmentConnectionMapper;
  EnvironmentEdge: Omit<EnvironmentEdge, 'node'> & { node: ResolversParentTypes['Environment'] };
  EnvironmentFilter: EnvironmentFilter;
  EnvironmentOrder: EnvironmentOrder;
  DeploymentFilter: DeploymentFilter;
  DeploymentOrder: DeploymentOrder;
  Query: Record<PropertyKey, never>;
  ImagePlatformInput: ImagePlatformInput;
  ImageLabelInput: ImageLabelInput;
  PlatformImageInput: PlatformImageInput;
  RegisterContainerImageInput: RegisterContainerImageInput;
  RegisterContainerImagePayload: Omit<RegisterContainerImagePayload, 'image'> & {
    image?: Maybe<ResolversParentTypes['ContainerImage']>;
  };
  RegisterContainerImagesPayload: Omit<RegisterContainerImagesPayload, 'images'> & {
    images: Array<Maybe<ResolversParentTypes['ContainerImage']>>;
  };
  UpdateContainerImageInput: UpdateContainerImageInput;
  UpdateContainerImagePayload: Omit<UpdateContainerImagePayload, 'image'> & {
    image?: Maybe<ResolversParentTypes['ContainerImage']>;
  };
  UpdateContainerImagesPayload: Omit<UpdateContainerImagesPayload, 'images'> & {
    images: Array<Maybe<ResolversParentTypes['ContainerImage']>>;
  };
  RegisterImageConfigurationInput: RegisterImageConfigurationInput;
  RegisterImageConfigurationPayload: RegisterImageConfigurationPayload;
  RegisterImageConfigurationsPayload: RegisterImageConfigurationsPayload;
  RegisterImageInventoryInput: RegisterImageInventoryInput;
  ImageTag: ImageTagMapper;
  ImageTagConnection: ImageTagConnectionMapper;
  ImageTagEdge: Omit<ImageTagEdge, 'node'> & { node: ResolversParentTypes['ImageTag'] };
  RecordTagObservationInput: RecordTagObservationInput;
  RecordTagObservationPayload: Omit<RecordTagObservationPayload, 'image'> & {
    image?: Maybe<ResolversParentTypes['ContainerImage']>;
  };
  RecordTagObservationsPayload: Omit<RecordTagObservationsPayload, 'images'> & {
    images: Array<Maybe<ResolversParentTypes['ContainerImage']>>;
  };
  ContainerImage: ContainerImageMapper;
  ImagePlatform: ImagePlatformMapper;
  ImageLabel: ImageLabel;
  ContainerImageConnection: ContainerImageConnectionMapper;
  ContainerImageEdge: Omit<ContainerImageEdge, 'node'> & { node: ResolversParentTypes['ContainerImage'] };
  ContainerImageFilter: ContainerImageFilter;
  ContainerImageOrder: ContainerImageOrder;
  ModelVersion: ModelVersionMapper;
  Package: PackageMapper;
  PackageConnection: PackageConnectionMapper;
  PackageEdge: Omit<PackageEdge, 'node'> & { node: ResolversParentTypes['Package'] };
  PackageFilter: PackageFilter;
  PackageOrder: PackageOrder;
  RegisterPackageInput: RegisterPackageInput;
  UpdatePackageInput: UpdatePackageInput;
  UpdatePackagePayload: Omit<UpdatePackagePayload, 'package'> & { package?: Maybe<ResolversParentTypes['Package']> };
  UpdatePackagesPayload: Omit<UpdatePackagesPayload, 'packages'> & {
    packages: Array<Maybe<ResolversParentTypes['Package']>>;
  };
  RegisterPackagesPayload: Omit<RegisterPackagesPayload, 'packages'> & {
    packages: Array<Maybe<ResolversParentTypes['Package']>>;
  };
  RegisterPackagePayload: Omit<RegisterPackagePayload, 'package'> & {
    package?: Maybe<ResolversParentTypes['Package']>;
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

export type RegisterDeploymentPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterDeploymentPayload'] =
    ResolversParentTypes['RegisterDeploymentPayload'],
> = {
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterDeploymentsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterDeploymentsPayload'] =
    ResolversParentTypes['RegisterDeploymentsPayload'],
> = {
  deployments?: Resolver<Array<Maybe<ResolversTypes['Deployment']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDeploymentPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateDeploymentPayload'] = ResolversParentTypes['UpdateDeploymentPayload'],
> = {
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDeploymentsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateDeploymentsPayload'] =
    ResolversParentTypes['UpdateDeploymentsPayload'],
> = {
  deployments?: Resolver<Array<Maybe<ResolversTypes['Deployment']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDeploymentStatePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RecordDeploymentStatePayload'] =
    ResolversParentTypes['RecordDeploymentStatePayload'],
> = {
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDeploymentStatesPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RecordDeploymentStatesPayload'] =
    ResolversParentTypes['RecordDeploymentStatesPayload'],
> = {
  deployments?: Resolver<Array<Maybe<ResolversTypes['Deployment']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetDesiredDeploymentStatePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SetDesiredDeploymentStatePayload'] =
    ResolversParentTypes['SetDesiredDeploymentStatePayload'],
> = {
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetDesiredDeploymentStatesPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SetDesiredDeploymentStatesPayload'] =
    ResolversParentTypes['SetDesiredDeploymentStatesPayload'],
> = {
  deployments?: Resolver<Array<Maybe<ResolversTypes['Deployment']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  registerDeployment?: Resolver<
    ResolversTypes['RegisterDeploymentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDeploymentArgs, 'input'>
  >;
  registerDeployments?: Resolver<
    ResolversTypes['RegisterDeploymentsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDeploymentsArgs, 'input'>
  >;
  updateDeployment?: Resolver<
    ResolversTypes['UpdateDeploymentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateDeploymentArgs, 'input'>
  >;
  updateDeployments?: Resolver<
    ResolversTypes['UpdateDeploymentsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateDeploymentsArgs, 'input'>
  >;
  recordDeploymentState?: Resolver<
    ResolversTypes['RecordDeploymentStatePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordDeploymentStateArgs, 'input'>
  >;
  recordDeploymentStates?: Resolver<
    ResolversTypes['RecordDeploymentStatesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordDeploymentStatesArgs, 'input'>
  >;
  setDesiredDeploymentState?: Resolver<
    ResolversTypes['SetDesiredDeploymentStatePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetDesiredDeploymentStateArgs, 'input'>
  >;
  setDesiredDeploymentStates?: Resolver<
    ResolversTypes['SetDesiredDeploymentStatesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetDesiredDeploymentStatesArgs, 'input'>
  >;
  registerContainerImage?: Resolver<
    ResolversTypes['RegisterContainerImagePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterContainerImageArgs, 'input'>
  >;
  registerContainerImages?: Resolver<
    ResolversTypes['RegisterContainerImagesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterContainerImagesArgs, 'input'>
  >;
  updateContainerImage?: Resolver<
    ResolversTypes['UpdateContainerImagePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateContainerImageArgs, 'input'>
  >;
  updateContainerImages?: Resolver<
    ResolversTypes['UpdateContainerImagesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateContainerImagesArgs, 'input'>
  >;
  registerImageConfiguration?: Resolver<
    ResolversTypes['RegisterImageConfigurationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterImageConfigurationArgs, 'input'>
  >;
  registerImageConfigurations?: Resolver<
    ResolversTypes['RegisterImageConfigurationsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterImageConfigurationsArgs, 'input'>
  >;
  registerImageInventory?: Resolver<
    ResolversTypes['RegisterContainerImagePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterImageInventoryArgs, 'input'>
  >;
  registerImageInventories?: Resolver<
    ResolversTypes['RegisterContainerImagesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterImageInventoriesArgs, 'input'>
  >;
  recordTagObservation?: Resolver<
    ResolversTypes['RecordTagObservationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordTagObservationArgs, 'input'>
  >;
  recordTagObservations?: Resolver<
    ResolversTypes['RecordTagObservationsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordTagObservationsArgs, 'input'>
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
  registerPackage?: Resolver<
    ResolversTypes['RegisterPackagePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterPackageArgs, 'input'>
  >;
  registerPackages?: Resolver<
    ResolversTypes['RegisterPackagesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterPackagesArgs, 'input'>
  >;
  updatePackage?: Resolver<
    ResolversTypes['UpdatePackagePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePackageArgs, 'input'>
  >;
  updatePackages?: Resolver<
    ResolversTypes['UpdatePackagesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePackagesArgs, 'input'>
  >;
};

export type DeploymentPeriodResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeploymentPeriod'] = ResolversParentTypes['DeploymentPeriod'],
> = {
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeploymentState'], ParentType, ContextType>;
  desiredState?: Resolver<Maybe<ResolversTypes['DesiredDeploymentState']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeploymentPeriodConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeploymentPeriodConnection'] =
    ResolversParentTypes['DeploymentPeriodConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['DeploymentPeriod']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeploymentPeriodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type DeploymentPeriodEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeploymentPeriodEdge'] = ResolversParentTypes['DeploymentPeriodEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeploymentPeriod'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rollout?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeploymentState'], ParentType, ContextType>;
  desiredState?: Resolver<Maybe<ResolversTypes['DesiredDeploymentState']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  modelVersionReference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['ContainerImage']>, ParentType, ContextType>;
  imageReference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  containers?: Resolver<Maybe<Array<ResolversTypes['DeploymentContainer']>>, ParentType, ContextType>;
  orchestrator?: Resolver<Maybe<ResolversTypes['Orchestrator']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['DeploymentPeriodConnection'],
    ParentType,
    ContextType,
    Partial<DeploymentHistoryArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DeploymentClaimsArgs>>;
};

export type DeploymentContainerResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeploymentContainer'] = ResolversParentTypes['DeploymentContainer'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrchestratorResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Orchestrator'] = ResolversParentTypes['Orchestrator'],
> = {
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['OrchestratorLabel']>, ParentType, ContextType>;
};

export type OrchestratorLabelResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OrchestratorLabel'] = ResolversParentTypes['OrchestratorLabel'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeploymentConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeploymentConnection'] = ResolversParentTypes['DeploymentConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Deployment']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeploymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type DeploymentEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeploymentEdge'] = ResolversParentTypes['DeploymentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
};

export type EnvironmentResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Environment'] = ResolversParentTypes['Environment'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnvironmentConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EnvironmentConnection'] = ResolversParentTypes['EnvironmentConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Environment']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EnvironmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type EnvironmentEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EnvironmentEdge'] = ResolversParentTypes['EnvironmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  deployment?: Resolver<
    Maybe<ResolversTypes['Deployment']>,
    ParentType,
    ContextType,
    RequireFields<QueryDeploymentArgs, 'environment' | 'name' | 'rollout'>
  >;
  deployments?: Resolver<
    Maybe<ResolversTypes['DeploymentConnection']>,
    ParentType,
    ContextType,
    Partial<QueryDeploymentsArgs>
  >;
  environments?: Resolver<
    Maybe<ResolversTypes['EnvironmentConnection']>,
    ParentType,
    ContextType,
    Partial<QueryEnvironmentsArgs>
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
  image?: Resolver<
    Maybe<ResolversTypes['ContainerImage']>,
    ParentType,
    ContextType,
    RequireFields<QueryImageArgs, 'digest'>
  >;
  images?: Resolver<
    Maybe<ResolversTypes['ContainerImageConnection']>,
    ParentType,
    ContextType,
    Partial<QueryImagesArgs>
  >;
  _knownIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<Query_KnownIdsArgs, 'ids'>>;
  package?: Resolver<
    Maybe<ResolversTypes['Package']>,
    ParentType,
    ContextType,
    RequireFields<QueryPackageArgs, 'purl'>
  >;
  packages?: Resolver<Maybe<ResolversTypes['PackageConnection']>, ParentType, ContextType, Partial<QueryPackagesArgs>>;
};

export type RegisterContainerImagePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterContainerImagePayload'] =
    ResolversParentTypes['RegisterContainerImagePayload'],
> = {
  image?: Resolver<Maybe<ResolversTypes['ContainerImage']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterContainerImagesPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterContainerImagesPayload'] =
    ResolversParentTypes['RegisterContainerImagesPayload'],
> = {
  images?: Resolver<Array<Maybe<ResolversTypes['ContainerImage']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateContainerImagePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateContainerImagePayload'] =
    ResolversParentTypes['UpdateContainerImagePayload'],
> = {
  image?: Resolver<Maybe<ResolversTypes['ContainerImage']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateContainerImagesPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdateContainerImagesPayload'] =
    ResolversParentTypes['UpdateContainerImagesPayload'],
> = {
  images?: Resolver<Array<Maybe<ResolversTypes['ContainerImage']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterImageConfigurationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterImageConfigurationPayload'] =
    ResolversParentTypes['RegisterImageConfigurationPayload'],
> = {
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterImageConfigurationsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterImageConfigurationsPayload'] =
    ResolversParentTypes['RegisterImageConfigurationsPayload'],
> = {
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImageTagResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ImageTag'] = ResolversParentTypes['ImageTag'],
> = {
  repository?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ImageTagConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ImageTagConnection'] = ResolversParentTypes['ImageTagConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ImageTagEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type ImageTagEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ImageTagEdge'] = ResolversParentTypes['ImageTagEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImageTag'], ParentType, ContextType>;
};

export type RecordTagObservationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RecordTagObservationPayload'] =
    ResolversParentTypes['RecordTagObservationPayload'],
> = {
  image?: Resolver<Maybe<ResolversTypes['ContainerImage']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTagObservationsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RecordTagObservationsPayload'] =
    ResolversParentTypes['RecordTagObservationsPayload'],
> = {
  images?: Resolver<Array<Maybe<ResolversTypes['ContainerImage']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repositories?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['ImagePlatform']>, ParentType, ContextType>;
  configDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  labels?: Resolver<Maybe<Array<ResolversTypes['ImageLabel']>>, ParentType, ContextType>;
  codeRevision?: Resolver<Maybe<ResolversTypes['CodeRevision']>, ParentType, ContextType>;
  baseImage?: Resolver<Maybe<ResolversTypes['ContainerImage']>, ParentType, ContextType>;
  baseImageReference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  platformImages?: Resolver<
    ResolversTypes['ContainerImageConnection'],
    ParentType,
    ContextType,
    Partial<ContainerImagePlatformImagesArgs>
  >;
  indexes?: Resolver<
    ResolversTypes['ContainerImageConnection'],
    ParentType,
    ContextType,
    Partial<ContainerImageIndexesArgs>
  >;
  tags?: Resolver<ResolversTypes['ImageTagConnection'], ParentType, ContextType, Partial<ContainerImageTagsArgs>>;
  packages?: Resolver<
    ResolversTypes['PackageConnection'],
    ParentType,
    ContextType,
    Partial<ContainerImagePackagesArgs>
  >;
  inventoried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deployments?: Resolver<
    ResolversTypes['DeploymentConnection'],
    ParentType,
    ContextType,
    Partial<ContainerImageDeploymentsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ContainerImageClaimsArgs>>;
};

export type ImagePlatformResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ImagePlatform'] = ResolversParentTypes['ImagePlatform'],
> = {
  os?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  architecture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImageLabelResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ImageLabel'] = ResolversParentTypes['ImageLabel'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContainerImageConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ContainerImageConnection'] =
    ResolversParentTypes['ContainerImageConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['ContainerImage']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ContainerImageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type ContainerImageEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ContainerImageEdge'] = ResolversParentTypes['ContainerImageEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContainerImage'], ParentType, ContextType>;
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
  _knownAs?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  deployments?: Resolver<
    Maybe<ResolversTypes['DeploymentConnection']>,
    ParentType,
    ContextType,
    Partial<ModelVersionDeploymentsArgs>
  >;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  _ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  images?: Resolver<ResolversTypes['ContainerImageConnection'], ParentType, ContextType, Partial<PackageImagesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PackageClaimsArgs>>;
};

export type PackageConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PackageConnection'] = ResolversParentTypes['PackageConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Package']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PackageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type PackageEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PackageEdge'] = ResolversParentTypes['PackageEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Package'], ParentType, ContextType>;
};

export type UpdatePackagePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdatePackagePayload'] = ResolversParentTypes['UpdatePackagePayload'],
> = {
  package?: Resolver<Maybe<ResolversTypes['Package']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePackagesPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpdatePackagesPayload'] = ResolversParentTypes['UpdatePackagesPayload'],
> = {
  packages?: Resolver<Array<Maybe<ResolversTypes['Package']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPackagesPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterPackagesPayload'] = ResolversParentTypes['RegisterPackagesPayload'],
> = {
  packages?: Resolver<Array<Maybe<ResolversTypes['Package']>>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WriteSummary'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPackagePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterPackagePayload'] = ResolversParentTypes['RegisterPackagePayload'],
> = {
  package?: Resolver<Maybe<ResolversTypes['Package']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType>;
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
  RegisterDeploymentPayload?: RegisterDeploymentPayloadResolvers<ContextType>;
  RegisterDeploymentsPayload?: RegisterDeploymentsPayloadResolvers<ContextType>;
  UpdateDeploymentPayload?: UpdateDeploymentPayloadResolvers<ContextType>;
  UpdateDeploymentsPayload?: UpdateDeploymentsPayloadResolvers<ContextType>;
  RecordDeploymentStatePayload?: RecordDeploymentStatePayloadResolvers<ContextType>;
  RecordDeploymentStatesPayload?: RecordDeploymentStatesPayloadResolvers<ContextType>;
  SetDesiredDeploymentStatePayload?: SetDesiredDeploymentStatePayloadResolvers<ContextType>;
  SetDesiredDeploymentStatesPayload?: SetDesiredDeploymentStatesPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DeploymentPeriod?: DeploymentPeriodResolvers<ContextType>;
  DeploymentPeriodConnection?: DeploymentPeriodConnectionResolvers<ContextType>;
  DeploymentPeriodEdge?: DeploymentPeriodEdgeResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  DeploymentContainer?: DeploymentContainerResolvers<ContextType>;
  Orchestrator?: OrchestratorResolvers<ContextType>;
  OrchestratorLabel?: OrchestratorLabelResolvers<ContextType>;
  DeploymentConnection?: DeploymentConnectionResolvers<ContextType>;
  DeploymentEdge?: DeploymentEdgeResolvers<ContextType>;
  Environment?: EnvironmentResolvers<ContextType>;
  EnvironmentConnection?: EnvironmentConnectionResolvers<ContextType>;
  EnvironmentEdge?: EnvironmentEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterContainerImagePayload?: RegisterContainerImagePayloadResolvers<ContextType>;
  RegisterContainerImagesPayload?: RegisterContainerImagesPayloadResolvers<ContextType>;
  UpdateContainerImagePayload?: UpdateContainerImagePayloadResolvers<ContextType>;
  UpdateContainerImagesPayload?: UpdateContainerImagesPayloadResolvers<ContextType>;
  RegisterImageConfigurationPayload?: RegisterImageConfigurationPayloadResolvers<ContextType>;
  RegisterImageConfigurationsPayload?: RegisterImageConfigurationsPayloadResolvers<ContextType>;
  ImageTag?: ImageTagResolvers<ContextType>;
  ImageTagConnection?: ImageTagConnectionResolvers<ContextType>;
  ImageTagEdge?: ImageTagEdgeResolvers<ContextType>;
  RecordTagObservationPayload?: RecordTagObservationPayloadResolvers<ContextType>;
  RecordTagObservationsPayload?: RecordTagObservationsPayloadResolvers<ContextType>;
  ContainerImage?: ContainerImageResolvers<ContextType>;
  ImagePlatform?: ImagePlatformResolvers<ContextType>;
  ImageLabel?: ImageLabelResolvers<ContextType>;
  ContainerImageConnection?: ContainerImageConnectionResolvers<ContextType>;
  ContainerImageEdge?: ContainerImageEdgeResolvers<ContextType>;
  ModelVersion?: ModelVersionResolvers<ContextType>;
  Package?: PackageResolvers<ContextType>;
  PackageConnection?: PackageConnectionResolvers<ContextType>;
  PackageEdge?: PackageEdgeResolvers<ContextType>;
  UpdatePackagePayload?: UpdatePackagePayloadResolvers<ContextType>;
  UpdatePackagesPayload?: UpdatePackagesPayloadResolvers<ContextType>;
  RegisterPackagesPayload?: RegisterPackagesPayloadResolvers<ContextType>;
  RegisterPackagePayload?: RegisterPackagePayloadResolvers<ContextType>;
};
