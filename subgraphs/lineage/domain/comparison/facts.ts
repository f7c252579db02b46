import { canonicalJson } from '../../../kernel/ids/canonical-json.ts';
import type { NodeState } from '../states.ts';

export const AREAS = [
  'DATA',
  'COLUMNS',
  'CODE',
  'PARAMETERS',
  'ENVIRONMENT',
  'PACKAGES',
  'PEOPLE',
  'PARENTS',
  'METRICS',
] as const;

export type Area = (typeof AREAS)[number];

/** Something that is so of what a version was made from. */
export type Fact = readonly [area: Area, path: string, value: string | number];

type Values = Readonly<Record<string, unknown>>;

/** What a node is to the version that is compared. */
export interface Use {
  /** Whether it is the version itself. */
  readonly isSubject: boolean;
  /** Path of an image. */
  readonly image?: string | undefined;
}

/** What the state of a node of each kind says. Kinds left out say nothing of their own. */
const READERS: Readonly<Record<string, (state: NodeState, use: Use) => Fact[]>> = {
  ModelVersion: (state, { isSubject }) => (isSubject ? versionFacts(state.values) : [parentFact(state)]),
  Run: ({ values }) => runFacts(values),
  DatasetVersion: datasetFacts,
  DataSource: ({ naturalKey }) => [['DATA', `sources.${text(naturalKey['name'])}`, text(naturalKey['name'])]],
  TransformationRun: transformationFacts,
  ContainerImage: ({ naturalKey }, { image }) => [['ENVIRONMENT', image!, text(naturalKey['digest'])]],
  Package: packageFacts,
  Evaluation: evaluationFacts,
};

export function factsOf(kind: string, state: NodeState, use: Use): Fact[] {
  return READERS[kind]?.(state, use) ?? [];
}

function versionFacts(values: Values): Fact[] {
  const signature = object(values['signature']);
  const columns = (side: string): Fact[] =>
    list(signature[side]).map((column, index) => [
      'COLUMNS',
      `modelVersion.signature.${side}.${text(column['name'] ?? index)}`,
      json({ ...column, name: undefined }),
    ]);
  return [
    ...people('modelVersion.authors', values['authors']),
    ...code('codeRevision', values['codeRevision']),
    ...columns('inputs'),
    ...columns('outputs'),
    ...list(values['artifacts']).flatMap(({ uri, digest, sizeBytes }) =>
      optional('DATA', `modelVersion.artifacts.${text(uri).split('/').findLast(Boolean)}`, digest ?? sizeBytes),
    ),
    ...list(values['flavors']).map(({ name, version }): Fact => [
      'PACKAGES',
      `modelVersion.flavors.${text(name)}`,
      text(version) || 'of unknown version',
    ]),
  ];
}

function parentFact({ naturalKey }: NodeState): Fact {
  const { namespace, model, version } = naturalKey;
  return ['PARENTS', `parents.${text(namespace)}/${text(model)}`, text(version)];
}

function runFacts(values: Values): Fact[] {
  const last = new Map(
    list(values['metricPoints'])
      .toSorted((a, b) => Number(a['step'] ?? 0) - Number(b['step'] ?? 0) || compare(text(a['at']), text(b['at'])))
      .map((point) => [text(point['name']), point['value']]),
  );
  return [
    ...parameters('run.parameters', values['parameters']),
    ...optional('PARAMETERS', 'run.seed', values['seed']),
    ...optional('CODE', 'run.kind', values['kind']),
    ...optional('CODE', 'run.status', values['status']),
    ...code('codeRevision', values['codeRevision']),
    ...list(values['steps']).map((step): Fact => [
      'CODE',
      `run.steps.${text(step['name'] ?? step['kind'])}`,
      json({ ...step, startedAt: undefined, endedAt: undefined }),
    ]),
    ...people('run.executedBy', values['executedBy']),
    ...Object.entries(object(values['hardware'])).flatMap(([name, value]) =>
      optional('ENVIRONMENT', `run.hardware.${name}`, value),
    ),
    ...[...last].flatMap(([name, value]) => metric(name, value)),
  ];
}

function datasetFacts({ naturalKey, values }: NodeState): Fact[] {
  const path = `datasets.${text(naturalKey['namespace'])}/${text(naturalKey['name'])}`;
  const version = text(naturalKey['versionKey']);
  const digest = values['digest'];
  return [
    ['DATA', path, typeof digest === 'string' && digest !== version ? `${version} (${digest})` : version],
    ...optional('DATA', `${path}.rowCount`, values['rowCount']),
    ...optional('DATA', `${path}.sizeBytes`, values['sizeBytes']),
    ...list(values['statistics']).map((column): Fact => [
      'DATA',
      `${path}.statistics.${text(column['column'])}`,
      json({ ...column, column: undefined }),
    ]),
    ...list(values['columns']).map(({ name, type, sensitivity }): Fact => [
      'COLUMNS',
      `${path}.columns.${text(name)}`,
      [text(type) || 'of unknown type', text(sensitivity)].filter(Boolean).join(' '),
    ]),
    ...list(values['columnLineage']).map(({ column, inputs, transformation }): Fact => [
      'COLUMNS',
      `${path}.columnLineage.${text(column)}`,
      json({
        inputs: list(inputs)
          .map((input) => text(input['column']))
          .sort(),
        transformation,
      }),
    ]),
  ];
}

function transformationFacts({ naturalKey, values }: NodeState): Fact[] {
  const path = `transformations.${text(naturalKey['namespace'])}/${text(naturalKey['name'])}`;
  return [
    ['CODE', path, path.slice(path.indexOf('.') + 1)],
    ...optional('CODE', `${path}.status`, values['status']),
    ...code(`${path}.codeRevision`, values['codeRevision']),
    ...parameters(`${path}.parameters`, values['parameters']),
  ];
}

function packageFacts({ naturalKey }: NodeState): Fact[] {
  const purl = text(naturalKey['purl']);
  const { name = purl, version = '' } = /^(?<name>pkg:[^@?#]+)(?:@(?<version>.*))?$/.exec(purl)?.groups ?? {};
  return [['PACKAGES', `packages.${name}`, version]];
}

function evaluationFacts({ naturalKey, values }: NodeState): Fact[] {
  const name = text(naturalKey['name']);
  return [
    ...optional('METRICS', `evaluations.${name}.kind`, values['kind']),
    ...list(values['metrics']).flatMap(({ name: measured, value, threshold, comparison }) => [
      ...metric(`${name}.${text(measured)}`, value),
      ...optional('METRICS', `evaluations.${name}.${text(measured)}.threshold`, threshold),
      ...optional('METRICS', `evaluations.${name}.${text(measured)}.comparison`, comparison),
    ]),
    ...list(values['slices']).flatMap(({ metric: measured, attribute, group, value }) =>
      metric(`${name}.${text(measured)}[${text(attribute)}=${text(group)}]`, value),
    ),
  ];
}

function metric(name: string, value: unknown): Fact[] {
  return typeof value === 'number' ? [['METRICS', name, value]] : [];
}

function people(path: string, value: unknown): Fact[] {
  const names = typeof value === 'string' ? [value] : strings(value);
  return names.length === 0 ? [] : [['PEOPLE', path, names.toSorted().join(', ')]];
}

function code(path: string, value: unknown): Fact[] {
  const { repository, commit, dirty } = object(value);
  const place = [text(repository), text(commit)].filter(Boolean).join('@');
  if (place === '') return [];
  return [['CODE', path, dirty === true ? `${place} with uncommitted changes` : place]];
}

function parameters(path: string, value: unknown): Fact[] {
  return list(value).map((parameter) => ['PARAMETERS', `${path}.${text(parameter['name'])}`, text(parameter['value'])]);
}

function optional(area: Area, path: string, value: unknown): Fact[] {
  return value == null ? [] : [[area, path, typeof value === 'object' ? json(value) : text(value)]];
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function json(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)));
}

function object(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

function list(value: unknown): readonly Values[] {
  return Array.isArray(value) ? (value as readonly Values[]) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
