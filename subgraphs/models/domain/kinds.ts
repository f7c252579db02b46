import { encodeId, referenceUuid } from '../../kernel/ids/ids.ts';
import { keyParts, modelVersionUuid, naturalKeys, type NamedKind } from '../../kernel/ids/natural-keys.ts';
import { endsAfterStart, executionStatus } from '../../kernel/ledger/executions.ts';
import { since, type AttributeSpec, type EdgeFact, type KindSpec, type State } from '../../kernel/ledger/kinds.ts';
import { versionOrder } from './version-order.ts';

/** Something named either by its natural key or by what a document calls it. */
export interface Pointer {
  /** UUID of the entity or of the reference. */
  readonly id: string;
  /** The natural key, where that was given: nobody else may ever tell it. */
  readonly key?: readonly string[];
  readonly reference?: { readonly scheme: string; readonly text: string };
}

interface Parent extends Pointer {
  readonly relation: string;
}

const mutable: AttributeSpec = { mutable: true };
const fixed: AttributeSpec = {};
const itsRun: AttributeSpec = pointing('run', 'run', (key) => keyParts('Run', key));

const model: KindSpec = {
  kind: 'Model',
  table: 'model',
  key: ['namespace', 'name'],
  attributes: {
    owner: { mutable: true, personal: true },
    purpose: mutable,
    intendedUse: mutable,
    limitations: mutable,
    description: mutable,
    tags: mutable,
    createdAt: fixed,
  },
  begins: since('createdAt'),
};

const modelVersion: KindSpec = {
  kind: 'ModelVersion',
  table: 'model_version',
  key: ['namespace', 'model', 'version'],
  attributes: {
    description: mutable,
    documentation: mutable,
    tags: mutable,
    authors: { personal: true },
    createdAt: fixed,
    codeRevision: fixed,
    artifacts: fixed,
    signature: fixed,
    flavors: fixed,
    parents: { asGiven: (value: Parent[]) => ({ field: 'parents', value: value.map(parentAsGiven) }) },
    run: itsRun,
    loggedModel: fixed,
  },
  begins: since('createdAt'),
  acyclic: ['DERIVED'],
  derive: (_segments, _index, [, , version]) => ({ versionOrder: versionOrder(version!) }),
  edges: (id, state) => [
    ...pointers(state['run']).map((run) => edge('PRODUCED', from('Run', run), encodeId('ModelVersion', id), 'run')),
    ...parents(state).map((parent) => ({
      ...edge('DERIVED', from('ModelVersion', parent), encodeId('ModelVersion', id), 'parents'),
      role: parent.relation,
    })),
    ...resolvesTo(id, state),
  ],
};

const modelAlias: KindSpec = {
  kind: 'ModelAlias',
  table: 'model_alias',
  key: ['namespace', 'model', 'alias'],
  attributes: { version: { mutable: true, mayBeNone: true } },
  derive: (segments, index, [namespace, model]) => {
    const version = segments[index]!.state['version'] as string | undefined;
    return { modelVersion: version === undefined ? null : modelVersionUuid(namespace!, model!, version) };
  },
};

const run: KindSpec = {
  kind: 'Run',
  table: 'run',
  key: ['namespace', 'runId'],
  attributes: {
    name: mutable,
    kind: fixed,
    experiment: fixed,
    status: executionStatus,
    startedAt: fixed,
    endedAt: fixed,
    seed: fixed,
    executedBy: { personal: true },
    codeRevision: fixed,
    hardware: fixed,
    parameters: { elementKey: (parameter: { name: string }) => parameter.name },
    metricPoints: { elementKey: pointKey, asGiven: (value: MetricPoint) => ({ field: 'metrics', value }) },
    steps: fixed,
    tags: mutable,
    inputs: { elementKey: (input: Pointer & { role: string }) => `${input.role} ${input.id}` },
    image: pointing('imageDigest', 'imageReference', ([digest]) => digest),
  },
  begins: since('startedAt'),
  contradicts: endsAfterStart,
  derive: (segments, index) => ({ metrics: lastPoints(segments[index]!.state) }),
  edges: (id, state) => [
    ...inputs(state).map((input) => ({
      ...edge('INPUT_OF', from('DatasetVersion', input), encodeId('Run', id), 'inputs'),
      role: input.role,
      element: `${input.role} ${input.id}`,
    })),
    ...pointers(state['image']).map((image) =>
      edge('RAN_IN', from('ContainerImage', image), encodeId('Run', id), 'image'),
    ),
  ],
};

const evaluation: KindSpec = {
  kind: 'Evaluation',
  table: 'evaluation',
  key: ['modelVersion', 'name'],
  attributes: {
    subject: fixed,
    namespace: fixed,
    model: fixed,
    version: fixed,
    kind: fixed,
    description: mutable,
    evaluatedAt: fixed,
    metrics: fixed,
    slices: fixed,
    dataset: pointing('datasetVersion', 'datasetReference', (key) => keyParts('DatasetVersion', key)),
    run: itsRun,
    metricsFile: fixed,
  },
  begins: since('evaluatedAt'),
  edges: (id, state) => [
    edge('EVALUATED', from('ModelVersion', subject(state)), encodeId('Evaluation', id), 'subject'),
    ...pointers(state['dataset']).map((dataset) =>
      edge('EVALUATED_ON', from('DatasetVersion', dataset), encodeId('Evaluation', id), 'dataset'),
    ),
  ],
};

/** What a framework logged of a model inside a run, before it was registered; versions show it as their own. */
const loggedModel: KindSpec = {
  kind: 'LoggedModel',
  table: 'logged_model',
  key: ['namespace', 'runId', 'artifactPath'],
  attributes: { signature: fixed, flavors: fixed, sizeBytes: fixed, createdAt: fixed, modelUuid: fixed },
};

/** Measured values in a file that an evaluation knows by the digest of its content; the evaluation shows them as its own. */
const metricsFile: KindSpec = {
  kind: 'MetricsFile',
  table: 'metrics_file',
  key: ['digest'],
  attributes: { metrics: fixed },
};

export const kinds: readonly KindSpec[] = [model, modelVersion, modelAlias, run, evaluation, loggedModel, metricsFile];

/** A measured point of a metric. */
export interface MetricPoint {
  readonly name: string;
  readonly value: number | null;
  readonly step?: number | null;
  readonly at?: string | null;
}

/** Orders points by metric, step and time; no two points of a run share it. */
export function pointKey(point: MetricPoint): string {
  return `${point.name} ${String(point.step ?? '').padStart(16, '0')} ${point.at ?? ''}`;
}

/** Each metric at its last step; at the last time where steps are equal or absent. */
function lastPoints(state: State): MetricPoint[] {
  const points = (state['metricPoints'] ?? []) as MetricPoint[];
  const last = new Map(
    [...points].sort((a, b) => (pointKey(a) < pointKey(b) ? -1 : 1)).map((point) => [point.name, point]),
  );
  return [...last.values()];
}

function edge(kind: string, source: Pick<EdgeFact, 'from' | 'named'>, to: string, attribute: string): EdgeFact {
  return { kind, ...source, to, attribute };
}

/** A fixed attribute that points at something; inputs name that by its key or, in a field of its own, by a reference. */
function pointing(byKey: string, byReference: string, show: (key: readonly string[]) => unknown): AttributeSpec {
  return {
    asGiven: ({ key, reference }: Pointer) =>
      reference ? { field: byReference, value: reference } : { field: byKey, value: key && show(key) },
  };
}

function parentAsGiven({ key, reference, relation }: Parent): unknown {
  return { ...(reference ? { reference } : { modelVersion: key && keyParts('ModelVersion', key) }), relation };
}

/** The beginning of an edge from what a pointer leads to, and what that is called. */
function from(kind: NamedKind, { id, key, reference }: Pointer): Pick<EdgeFact, 'from' | 'named'> {
  if (reference) return { from: encodeId('Reference', id), named: reference };
  return { from: encodeId(kind, id), ...(key && { named: keyParts(kind, key) }) };
}

/** What an evaluation is about. */
function subject(state: State): Pointer {
  const [namespace, model, version] = [state['namespace'], state['model'], state['version']] as string[];
  const id = state['subject'] as string;
  return { id, key: naturalKeys.modelVersion(namespace!, model!, version!) };
}

function pointers(value: unknown): Pointer[] {
  return value ? [value as Pointer] : [];
}

function parents(state: State): Parent[] {
  return (state['parents'] ?? []) as Parent[];
}

function inputs(state: State): (Pointer & { role: string })[] {
  return (state['inputs'] ?? []) as (Pointer & { role: string })[];
}

/** Documents may name a version by one of its files, or by the run that made it. */
function resolvesTo(id: string, state: State): EdgeFact[] {
  const artifacts = (state['artifacts'] ?? []) as { uri: string }[];
  const own = encodeId('ModelVersion', id);
  const name = (scheme: string, text: string) => ({ from: encodeId('Reference', referenceUuid(scheme, text)) });
  const byUri = artifacts.map(({ uri }) => edge('RESOLVES_TO', name('artifact-uri', uri), own, 'artifacts'));
  const byRun = pointers(state['run']).flatMap(({ key }) => {
    return key ? [edge('RESOLVES_TO', name('run', key[1]!), own, 'run')] : [];
  });
  return [...byUri, ...byRun];
}
