import { encodeId } from '../../kernel/ids/ids.ts';
import { endsAfterStart, executionStatus } from '../../kernel/ledger/executions.ts';
import { since, type AttributeSpec, type EdgeFact, type KindSpec, type State } from '../../kernel/ledger/kinds.ts';
import { datasetNameReference, digestReferences, isDigest, SCHEMES, uuidOfReference } from './references.ts';
import type { ColumnDerivationValue, DatasetAliasValue, ReferenceValue } from './rows.ts';

const mutable: AttributeSpec = { mutable: true };
const person: AttributeSpec = { mutable: true, personal: true };
const fixed: AttributeSpec = {};
/** UUIDs of entities; only the edges keep them. */
const entities: AttributeSpec = { elementKey: (uuid: string) => uuid, edgesOnly: true };
/** What leads from a dataset version to those that it was made from, by way of runs too. */
const MADE_FROM = ['DERIVED', 'INPUT_OF', 'PRODUCED'];
const references: AttributeSpec = { elementKey: referenceKey };

function referenceKey({ scheme, text }: ReferenceValue): string {
  return JSON.stringify([scheme, text]);
}

/** Where data comes from. */
export const dataSourceKind: KindSpec = {
  kind: 'DataSource',
  table: 'data_source',
  key: ['name'],
  attributes: {
    kind: mutable,
    uri: mutable,
    description: mutable,
    owner: person,
    jurisdiction: mutable,
    license: mutable,
    lawfulBasis: mutable,
    consentExpiresAt: mutable,
    tags: mutable,
  },
  edges: (id, state) => {
    if (typeof state['uri'] !== 'string') return [];
    return [resolves({ scheme: SCHEMES.dataSourceUri, text: state['uri'] }, 'DataSource', id, 'uri')];
  },
};

/** What versions of a dataset have in common. */
export const datasetKind: KindSpec = {
  kind: 'Dataset',
  table: 'dataset',
  key: ['namespace', 'name'],
  attributes: { description: mutable, owner: person, sensitivity: mutable, aliases: mutable, tags: mutable },
  edges: (id, state) =>
    list<DatasetAliasValue>(state, 'aliases').map((alias) =>
      resolves(datasetNameReference(alias), 'Dataset', id, 'aliases'),
    ),
  access: (state) => ({ sensitivity: state['sensitivity'] ?? null }),
};

/** One state of a dataset. The key's last part is the version label or, where there is none, the digest. */
export const datasetVersionKind: KindSpec = {
  kind: 'DatasetVersion',
  table: 'dataset_version',
  key: ['namespace', 'name', 'versionKey'],
  attributes: {
    dataset: fixed,
    digest: fixed,
    description: mutable,
    createdAt: fixed,
    columns: fixed,
    rowCount: fixed,
    sizeBytes: fixed,
    statistics: { elementKey: columnOf },
    tags: mutable,
    sources: entities,
    sourceReferences: references,
    derivedFrom: entities,
    derivedFromReferences: references,
    columnLineage: { elementKey: columnOf },
    producedBy: entities,
  },
  begins: since('createdAt'),
  acyclic: MADE_FROM,
  edges: versionEdges,
  derive: (segments, index, key) => ({ version: versionLabel(key[2]!, segments[index]!.state['digest']) }),
  access: (state) => ({ dataset: state['dataset'] ?? null }),
};

/** A job. */
export const transformationKind: KindSpec = {
  kind: 'Transformation',
  table: 'transformation',
  key: ['namespace', 'name'],
  attributes: { description: mutable, owner: person, codeRevision: mutable, tags: mutable },
};

/** One execution of a job. */
export const transformationRunKind: KindSpec = {
  kind: 'TransformationRun',
  table: 'transformation_run',
  key: ['namespace', 'name', 'runId'],
  attributes: {
    transformation: fixed,
    status: executionStatus,
    startedAt: fixed,
    endedAt: fixed,
    codeRevision: fixed,
    parameters: { elementKey: ({ name }: { name: string }) => name },
    inputs: entities,
    inputReferences: references,
    outputs: entities,
    outputReferences: references,
  },
  begins: since('startedAt'),
  contradicts: endsAfterStart,
  acyclic: MADE_FROM,
  edges: runEdges,
};

/** Every kind of this subgraph. */
export const kinds: readonly KindSpec[] = [
  dataSourceKind,
  datasetKind,
  datasetVersionKind,
  transformationKind,
  transformationRunKind,
];

/** The label within a version's key; null where the key is the digest instead. A commit may label what has another digest. */
export function versionLabel(versionKey: string, digest: unknown): string | null {
  return isDigest(versionKey) && (digest ?? versionKey) === versionKey ? null : versionKey;
}

function versionEdges(id: string, state: State, key: readonly string[]): EdgeFact[] {
  const to = encodeId('DatasetVersion', id);
  const from = (kind: string, owner: string, attribute: string): EdgeFact[] =>
    list<string>(state, attribute).map((uuid) => ({ kind, from: encodeId(owner, uuid), to, attribute, element: uuid }));
  const named = (kind: string, attribute: string): EdgeFact[] =>
    list<ReferenceValue>(state, attribute).map((reference) => {
      return {
        kind,
        from: ofReference(reference),
        to,
        attribute,
        element: referenceKey(reference),
        named: nameOf(reference),
      };
    });
  return [
    ...from('SOURCE_OF', 'DataSource', 'sources'),
    ...named('SOURCE_OF', 'sourceReferences'),
    // Of equal edges the later stays: what a derivation of columns implies yields to what was stated.
    ...impliedByColumns(to, state),
    ...from('DERIVED', 'DatasetVersion', 'derivedFrom'),
    ...named('DERIVED', 'derivedFromReferences'),
    ...from('PRODUCED', 'TransformationRun', 'producedBy'),
    ...digestNames(id, state, key),
  ];
}

function digestNames(id: string, state: State, key: readonly string[]): EdgeFact[] {
  if (typeof state['digest'] !== 'string') return [];
  const names = digestReferences(key[0]!, key[1]!, state['digest']);
  return names.map((reference) => resolves(reference, 'DatasetVersion', id, 'digest'));
}

function impliedByColumns(to: string, state: State): EdgeFact[] {
  const first = new Map<string, string>();
  for (const { column, inputs } of list<ColumnDerivationValue>(state, 'columnLineage')) {
    for (const { datasetVersion } of inputs) if (!first.has(datasetVersion)) first.set(datasetVersion, column);
  }
  return [...first].map(([uuid, element]) => {
    return { kind: 'DERIVED', from: encodeId('DatasetVersion', uuid), to, attribute: 'columnLineage', element };
  });
}

function runEdges(id: string, state: State): EdgeFact[] {
  const run = encodeId('TransformationRun', id);
  const version = (uuid: string): string => encodeId('DatasetVersion', uuid);
  const input = (from: string, attribute: string, element: string): EdgeFact => {
    return { kind: 'INPUT_OF', from, to: run, attribute, element };
  };
  const output = (to: string, attribute: string, element: string): EdgeFact => {
    return { kind: 'PRODUCED', from: run, to, attribute, element };
  };
  const job = state['transformation'] as string | undefined;
  return [
    ...(job === undefined
      ? []
      : [{ kind: 'EXECUTED_BY', from: encodeId('Transformation', job), to: run, attribute: 'transformation' }]),
    ...list<string>(state, 'inputs').map((uuid) => input(version(uuid), 'inputs', uuid)),
    ...list<ReferenceValue>(state, 'inputReferences').map((reference) => ({
      ...input(ofReference(reference), 'inputReferences', referenceKey(reference)),
      named: nameOf(reference),
    })),
    ...list<string>(state, 'outputs').map((uuid) => output(version(uuid), 'outputs', uuid)),
    ...list<ReferenceValue>(state, 'outputReferences').map((reference) => ({
      ...output(ofReference(reference), 'outputReferences', referenceKey(reference)),
      named: nameOf(reference),
    })),
  ];
}

function resolves(reference: ReferenceValue, kind: string, id: string, attribute: string): EdgeFact {
  return { kind: 'RESOLVES_TO', from: ofReference(reference), to: encodeId(kind, id), attribute };
}

function ofReference(reference: ReferenceValue): string {
  return encodeId('Reference', uuidOfReference(reference));
}

function nameOf({ scheme, text }: ReferenceValue): { scheme: string; text: string } {
  return { scheme, text };
}

function columnOf({ column }: { column: string }): string {
  return column;
}

function list<Element>(state: State, attribute: string): Element[] {
  return (state[attribute] as Element[] | undefined) ?? [];
}
