import type { FeedName } from '../../subgraphs/lineage/domain/testing/history.ts';

/** Attributes that are no difference of what versions were made from; the docstring of compareModelVersions says why. */
export const NOT_COMPARED: Readonly<Record<string, readonly string[] | 'ALL'>> = {
  // No part of what a version was made from.
  Principal: 'ALL',
  VersionGovernance: 'ALL',
  Document: 'ALL',
  Deployment: 'ALL',
  ImageTag: 'ALL',
  Model: 'ALL',
  ModelAlias: 'ALL',
  // The same wherever the same is used.
  DataSource: 'ALL',
  Dataset: 'ALL',
  Transformation: 'ALL',
  ImageConfiguration: 'ALL',
  Package: 'ALL',
  // What a version shows as its own is compared.
  LoggedModel: ['sizeBytes', 'createdAt', 'modelUuid'],
  // What the run says is compared, not which run it was.
  ModelVersion: ['description', 'documentation', 'tags', 'createdAt', 'loggedModel', 'run'],
  Run: ['name', 'experiment', 'startedAt', 'endedAt', 'tags'],
  DatasetVersion: ['dataset', 'description', 'createdAt', 'tags'],
  TransformationRun: ['startedAt', 'endedAt'],
  // An image's digest says them; its repositories name it in paths.
  ContainerImage: [
    ...['platform', 'createdAt', 'labels', 'codeRevision', 'repositories', 'mediaType', 'configDigest', 'sizeBytes'],
    'platformImages',
  ],
  Evaluation: ['namespace', 'model', 'version', 'subject', 'description', 'evaluatedAt', 'run', 'metricsFile'],
};

export type Place = keyof typeof KEYS;
export type Injected =
  | { readonly values: readonly [before: unknown, after: unknown]; readonly change: string }
  | { readonly key: readonly [place: Place, part: string, value: string]; readonly change: string }
  | { readonly without: Place; readonly change: string }
  | { readonly role: readonly [place: Place, role: string]; readonly change: string };

const named = (name: string, rest: object) => [{ name, ...rest }];
const revision = [{ commit: 'a' }, { commit: 'b' }] as const;
export const DATA = 'DATA datasets.lab/loans';
const SIGNATURES = [{ inputs: named('age', { type: 'long' }) }, { inputs: named('age', { type: 'double' }) }] as const;
const FLAVORS = [named('xgboost', { version: '1' }), named('xgboost', { version: '2' })] as const;
const JOB = 'transformations.lab/clean';

/** One change of each attribute that is compared, or of what it leads to, and the one difference that it makes. */
export const INJECTED: Readonly<Record<string, Readonly<Record<string, Injected | readonly Injected[]>>>> = {
  ModelVersion: {
    authors: { values: [['a'], ['b']], change: 'PEOPLE modelVersion.authors' },
    codeRevision: { values: revision, change: 'CODE codeRevision' },
    artifacts: {
      values: [[{ uri: 's3://m/1/model.ubj', digest: 'a' }], [{ uri: 's3://m/2/model.ubj', digest: 'b' }]],
      change: 'DATA modelVersion.artifacts.model.ubj',
    },
    signature: { values: SIGNATURES, change: 'COLUMNS modelVersion.signature.inputs.age' },
    flavors: { values: FLAVORS, change: 'PACKAGES modelVersion.flavors.xgboost' },
    parents: [
      { key: ['parent', 'version', '0.2'], change: 'PARENTS parents.default/base' },
      { role: ['parent', 'DISTILLATION'], change: 'PARENTS parents.default/base.relation' },
    ],
  },
  LoggedModel: {
    signature: { values: SIGNATURES, change: 'COLUMNS modelVersion.signature.inputs.age' },
    flavors: { values: FLAVORS, change: 'PACKAGES modelVersion.flavors.xgboost' },
  },
  MetricsFile: {
    metrics: { values: [named('auc', { value: 1 }), named('auc', { value: 2 })], change: 'METRICS test.auc' },
  },
  Run: {
    kind: { values: ['TRAINING', 'OTHER'], change: 'CODE run.kind' },
    status: { values: ['FINISHED', 'KILLED'], change: 'CODE run.status' },
    seed: { values: [1, 2], change: 'PARAMETERS run.seed' },
    executedBy: { values: ['a', 'b'], change: 'PEOPLE run.executedBy' },
    codeRevision: { values: revision, change: 'CODE codeRevision' },
    hardware: { values: [{ cpuCount: 1 }, { cpuCount: 2 }], change: 'ENVIRONMENT run.hardware.cpuCount' },
    parameters: {
      values: [named('eta', { value: '1' }), named('eta', { value: '2' })],
      change: 'PARAMETERS run.parameters.eta',
    },
    metricPoints: { values: [named('auc', { value: 1 }), named('auc', { value: 2 })], change: 'METRICS auc' },
    steps: {
      values: [named('fit', { kind: 'TRAINING' }), named('fit', { kind: 'OTHER' })],
      change: 'CODE run.steps.fit',
    },
    inputs: [
      { key: ['dataset', 'versionKey', 'july'], change: DATA },
      { role: ['dataset', 'VALIDATION'], change: `${DATA}.role` },
    ],
    image: { key: ['image', 'digest', 'sha256:2'], change: 'ENVIRONMENT run.image' },
  },
  DatasetVersion: {
    digest: { values: ['a', 'b'], change: DATA },
    columns: {
      values: [named('age', { type: 'long' }), named('age', { type: 'double' })],
      change: 'COLUMNS datasets.lab/loans.columns.age',
    },
    rowCount: { values: [1, 2], change: `${DATA}.rowCount` },
    sizeBytes: { values: [1, 2], change: `${DATA}.sizeBytes` },
    statistics: {
      values: [[{ column: 'age', mean: 1 }], [{ column: 'age', mean: 2 }]],
      change: `${DATA}.statistics.age`,
    },
    sources: { without: 'source', change: 'DATA sources.core' },
    sourceReferences: { without: 'source', change: 'DATA sources.core' },
    derivedFrom: { key: ['raw', 'versionKey', 'july'], change: 'DATA datasets.lab/raw' },
    derivedFromReferences: { key: ['raw', 'versionKey', 'july'], change: 'DATA datasets.lab/raw' },
    columnLineage: {
      values: [
        [{ column: 'age', inputs: [{ datasetVersion: '1', column: 'born' }] }],
        [{ column: 'age', inputs: [{ datasetVersion: '2', column: 'birth' }] }],
      ],
      change: 'COLUMNS datasets.lab/loans.columnLineage.age',
    },
    producedBy: { without: 'maker', change: 'CODE transformations.lab/make' },
  },
  TransformationRun: {
    transformation: { without: 'maker', change: 'CODE transformations.lab/make' },
    status: { values: ['FINISHED', 'FAILED'], change: `CODE ${JOB}.status` },
    codeRevision: { values: revision, change: `CODE ${JOB}.codeRevision` },
    parameters: {
      values: [named('from', { value: '1' }), named('from', { value: '2' })],
      change: `PARAMETERS ${JOB}.parameters.from`,
    },
    inputs: { without: 'read', change: 'DATA datasets.lab/read' },
    inputReferences: { key: ['read', 'versionKey', 'july'], change: 'DATA datasets.lab/read' },
    outputs: { without: 'maker', change: 'CODE transformations.lab/make' },
    outputReferences: { without: 'maker', change: 'CODE transformations.lab/make' },
  },
  ContainerImage: {
    baseImageDigest: { without: 'baseImage', change: 'ENVIRONMENT run.image.base' },
    baseImageReference: { key: ['baseImage', 'digest', 'sha256:2'], change: 'ENVIRONMENT run.image.base' },
  },
  ImageInventory: {
    packages: { key: ['package', 'purl', 'pkg:pypi/numpy@2'], change: 'PACKAGES packages.pkg:pypi/numpy' },
  },
  Evaluation: {
    kind: { values: ['PERFORMANCE', 'FAIRNESS'], change: 'METRICS evaluations.test.kind' },
    metrics: [
      { values: [named('auc', { value: 1 }), named('auc', { value: 2 })], change: 'METRICS test.auc' },
      {
        values: [named('auc', { value: 1, threshold: 0.7 }), named('auc', { value: 1, threshold: 0.1 })],
        change: 'METRICS evaluations.test.auc.threshold',
      },
      {
        values: [named('auc', { value: 1, comparison: 'AT_LEAST' }), named('auc', { value: 1, comparison: 'AT_MOST' })],
        change: 'METRICS evaluations.test.auc.comparison',
      },
    ],
    slices: {
      values: [1, 2].map((value) => [{ attribute: 'age', group: 'old', metric: 'auc', value }]) as [unknown, unknown],
      change: 'METRICS test.auc[age=old]',
    },
    dataset: { key: ['evaluated', 'versionKey', 'july'], change: 'DATA evaluations.test.dataset' },
  },
};

/** What says of another, which names it by an attribute, what that shows as its own. */
export const LENDERS: Partial<Record<Place, readonly [attribute: string, lender: Place]>> = {
  version: ['loggedModel', 'logged'],
  evaluation: ['metricsFile', 'file'],
};

/** What a version is made from: of each place the kind, the natural key, and where it leads. */
export const KEYS = {
  version: ['models', 'ModelVersion', { namespace: 'default', model: 'm' }],
  parent: ['models', 'ModelVersion', { namespace: 'default', model: 'base', version: '0.1' }],
  run: ['models', 'Run', { namespace: 'lab', runId: 'r' }],
  evaluation: ['models', 'Evaluation', { name: 'test' }],
  logged: ['models', 'LoggedModel', { namespace: 'lab', runId: 'r', artifactPath: 'model' }],
  file: ['models', 'MetricsFile', { digest: 'md5:0' }],
  dataset: ['datasets', 'DatasetVersion', { namespace: 'lab', name: 'loans', versionKey: 'june' }],
  evaluated: ['datasets', 'DatasetVersion', { namespace: 'lab', name: 'held-out', versionKey: 'june' }],
  raw: ['datasets', 'DatasetVersion', { namespace: 'lab', name: 'raw', versionKey: 'june' }],
  read: ['datasets', 'DatasetVersion', { namespace: 'lab', name: 'read', versionKey: 'june' }],
  source: ['datasets', 'DataSource', { name: 'core' }],
  job: ['datasets', 'TransformationRun', { namespace: 'lab', name: 'clean', runId: 'r' }],
  maker: ['datasets', 'TransformationRun', { namespace: 'lab', name: 'make', runId: 'r' }],
  image: ['environments', 'ContainerImage', { digest: 'sha256:1' }],
  baseImage: ['environments', 'ContainerImage', { digest: 'sha256:0' }],
  package: ['environments', 'Package', { purl: 'pkg:pypi/numpy@1' }],
} as const satisfies Record<string, readonly [FeedName, string, Readonly<Record<string, string>>]>;

export const EDGES: readonly (readonly [kind: string, from: Place, to: Place, role?: string])[] = [
  ['DERIVED', 'parent', 'version', 'FINE_TUNING'],
  ['PRODUCED', 'run', 'version'],
  ['EVALUATED', 'version', 'evaluation'],
  ['EVALUATED_ON', 'evaluated', 'evaluation'],
  ['INPUT_OF', 'dataset', 'run', 'TRAINING'],
  ['RAN_IN', 'image', 'run'],
  ['BASE_OF', 'baseImage', 'image'],
  ['CONTAINED_IN', 'package', 'image'],
  ['SOURCE_OF', 'source', 'dataset'],
  ['DERIVED', 'raw', 'dataset'],
  ['PRODUCED', 'job', 'dataset'],
  ['INPUT_OF', 'read', 'job'],
  ['PRODUCED', 'maker', 'raw'],
];
