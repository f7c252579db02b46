import { DEFAULT_NAMESPACE, naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { entityUuid } from '../../kernel/ids/ids.ts';

type Key = Readonly<Record<string, unknown>>;

/** What the graph knows of a kind of node. */
export interface NodeKind {
  /** The name that ids carry, and of the GraphQL type where it has one. */
  readonly kind: string;
  /** Its name in the public API; null for what only links others and is never shown. */
  readonly shown: string | null;
  /** The natural key for people. Null when it cannot be shown, as a person's name is sealed. */
  readonly label: (key: Key) => string | null;
  /** UUID of what this is a version of. */
  readonly versionOf?: (key: Key) => { readonly kind: string; readonly uuid: string };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const named = (namespace: unknown, name: string): string =>
  namespace === DEFAULT_NAMESPACE ? name : `${text(namespace)}/${name}`;
const part =
  (name: string) =>
  (key: Key): string =>
    text(key[name]);
const hidden = (kind: string): NodeKind => ({ kind, shown: null, label: () => null });

/** A digest in the length that people compare by. */
const short = (digest: string): string => digest.replace(/^(\w+:[0-9a-f]{12})[0-9a-f]+$/, '$1');

/** Every kind of node. A kind keeps its place: the graph stores it as a number, for the life of a process. */
export const NODE_KINDS: readonly NodeKind[] = [
  { kind: 'Reference', shown: null, label: ({ scheme, text: name }) => `${text(scheme)} ${text(name)}` },
  hidden('ImageConfiguration'),
  { kind: 'DataSource', shown: 'DATA_SOURCE', label: part('name') },
  { kind: 'Dataset', shown: 'DATASET', label: ({ namespace, name }) => `${text(namespace)}/${text(name)}` },
  {
    kind: 'DatasetVersion',
    shown: 'DATASET_VERSION',
    label: ({ namespace, name, versionKey }) => `${text(namespace)}/${text(name)}@${short(text(versionKey))}`,
    versionOf: ({ namespace, name }) => ({
      kind: 'Dataset',
      uuid: entityUuid('Dataset', naturalKeys.dataset(text(namespace), text(name))),
    }),
  },
  {
    kind: 'Transformation',
    shown: 'TRANSFORMATION',
    label: ({ namespace, name }) => `${text(namespace)}/${text(name)}`,
  },
  {
    kind: 'TransformationRun',
    shown: 'TRANSFORMATION_RUN',
    label: ({ namespace, name, runId }) => `${text(namespace)}/${text(name)} ${text(runId)}`,
  },
  { kind: 'Model', shown: 'MODEL', label: ({ namespace, name }) => named(namespace, text(name)) },
  {
    kind: 'ModelVersion',
    shown: 'MODEL_VERSION',
    label: ({ namespace, model, version }) => named(namespace, `${text(model)} ${text(version)}`),
    versionOf: ({ namespace, model }) => ({
      kind: 'Model',
      uuid: entityUuid('Model', naturalKeys.model(text(namespace), text(model))),
    }),
  },
  {
    kind: 'ModelAlias',
    shown: 'MODEL_ALIAS',
    label: ({ namespace, model, alias }) => named(namespace, `${text(model)}@${text(alias)}`),
  },
  { kind: 'Run', shown: 'RUN', label: ({ namespace, runId }) => named(namespace, text(runId)) },
  { kind: 'Evaluation', shown: 'EVALUATION', label: part('name') },
  { kind: 'ContainerImage', shown: 'CONTAINER_IMAGE', label: part('digest') },
  { kind: 'Package', shown: 'PACKAGE', label: part('purl') },
  {
    kind: 'Deployment',
    shown: 'DEPLOYMENT',
    label: ({ environment, name, rollout }) => `${text(environment)}/${text(name)} ${short(text(rollout))}`,
  },
  { kind: 'Document', shown: 'DOCUMENT', label: part('digest') },
  { kind: 'Principal', shown: 'PRINCIPAL', label: () => null },
  // No edge leads to these: versions and evaluations show what they say as their own.
  hidden('LoggedModel'),
  hidden('MetricsFile'),
];

/** Number of a kind in `NODE_KINDS`; undefined for what is no node, such as a state that belongs to another entity. */
export const kindNumber: ReadonlyMap<string, number> = new Map(NODE_KINDS.map(({ kind }, number) => [kind, number]));

const numberOf = (kind: string): number => kindNumber.get(kind)!;
export const REFERENCE = numberOf('Reference');
export const IMAGE_CONFIGURATION = numberOf('ImageConfiguration');
export const CONTAINER_IMAGE = numberOf('ContainerImage');
export const DEPLOYMENT = numberOf('Deployment');
export const RUN = numberOf('Run');
export const DATA_SOURCE = numberOf('DataSource');

/** Kinds of edges, by number. The first three link what is seen as one, or are never seen. */
export const EDGE_KINDS = [
  'RESOLVES_TO',
  'PLATFORM_OF',
  'CONFIGURES',
  'SOURCE_OF',
  'DERIVED',
  'PRODUCED',
  'INPUT_OF',
  'EXECUTED_BY',
  'RAN_IN',
  'EVALUATED',
  'EVALUATED_ON',
  'DEPLOYED_AS',
  'RUNS',
  'BASE_OF',
  'CONTAINED_IN',
  'VERSION_OF',
] as const;

export type EdgeKind = (typeof EDGE_KINDS)[number];

export const edgeKindNumber: ReadonlyMap<string, number> = new Map(EDGE_KINDS.map((kind, number) => [kind, number]));
export const RESOLVES_TO = 0;
export const PLATFORM_OF = 1;
export const CONFIGURES = 2;
export const RUNS = edgeKindNumber.get('RUNS')!;
export const RAN_IN = edgeKindNumber.get('RAN_IN')!;
export const BASE_OF = edgeKindNumber.get('BASE_OF')!;
export const VERSION_OF = edgeKindNumber.get('VERSION_OF')!;
