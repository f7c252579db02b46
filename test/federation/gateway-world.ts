import type { ToyResolver } from './gateway-toys.ts';

/** Four toy subgraphs in the shape of the real ones: entities keyed by id and time, stubs, lists, non-null chains. */
export const worldParts = {
  models: `
    type Query {
      modelVersion(id: ID!): ModelVersion
      modelVersions: [ModelVersion!]!
      perhapsVersions: [ModelVersion]
      things: [Thing!]!
      nodes: [Node]
    }
    interface Node { id: ID! }
    union Thing = ModelVersion | DatasetVersion | ContainerImage
    enum Kind { BASE TUNED }
    type ModelVersion implements Node @key(fields: "id _at") {
      id: ID!
      _at: String @inaccessible
      version: String!
      kind: Kind
      run: Run
      strictRun: Run!
      parents: [ModelVersion!]!
      images: [ContainerImage!]
      imageGrid: [[ContainerImage]]
      strictGrid: [[ContainerImage!]!]
      primaryImage: ContainerImage!
    }
    type Run { status: String! image: ContainerImage inputs: [RunInput!]! }
    type RunInput { role: String! datasetVersion: DatasetVersion strictVersion: DatasetVersion! }
    type DatasetVersion implements Node @key(fields: "id _at", resolvable: false) { id: ID! _at: String @inaccessible }
    type ContainerImage implements Node @key(fields: "id _at", resolvable: false) { id: ID! _at: String @inaccessible }
  `,
  datasets: `
    type Query { datasetVersions: [DatasetVersion!] }
    type DatasetVersion @key(fields: "id _at") {
      id: ID!
      _at: String @inaccessible
      digest: String
      rows: Int!
      columns: [Column!]
      derivedFrom: [DatasetVersion!]!
    }
    type Column { name: String! type: String }
  `,
  environments: `
    type Query { images: [ContainerImage!] }
    type ContainerImage @key(fields: "id _at") {
      id: ID!
      _at: String @inaccessible
      digest: String!
      repository: String
      base: ContainerImage
      tags: [String!]!
    }
    type Deployment { name: String! image: ContainerImage! modelVersion: ModelVersion }
    type DeploymentConnection { nodes: [Deployment!]! totalCount: Int! }
    type ModelVersion @key(fields: "id _at") { id: ID! _at: String @inaccessible deployments: DeploymentConnection live: Int! }
  `,
  compliance: `
    type Query { frameworks: [String!]! }
    type Governance { state: String! riskTier: String }
    type ModelVersion @key(fields: "id _at") { id: ID! _at: String @inaccessible governance: Governance strictGovernance: Governance! }
    type DatasetVersion @key(fields: "id _at") { id: ID! _at: String @inaccessible licence: String lawful: Boolean! }
    type ContainerImage @key(fields: "id _at") { id: ID! _at: String @inaccessible approved: Boolean }
  `,
} as const;

export type Part = keyof typeof worldParts;
type Value = { __typename: string; id?: string } & Record<string, unknown>;

/** A reference to an entity, as a subgraph that does not own it knows it. */
const stub = (id: string): Value => ({ __typename: typeOf(id), id });
const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));
const list = (from: number, to: number, prefix: string): Value[] =>
  Array.from({ length: to - from + 1 }, (_, index) => stub(`${prefix}:${from + index}`));

function modelVersion(n: number): Record<string, unknown> {
  const run = {
    __typename: 'Run',
    status: 'FINISHED',
    image: n === 2 ? null : stub(`ContainerImage:${n}`),
    inputs: inputsOf(n),
  };
  return {
    version: `${n}.0.0`,
    kind: n % 2 ? 'BASE' : 'TUNED',
    run: n === 3 ? null : run,
    strictRun: run,
    parents: n > 1 ? list(1, n - 1, 'ModelVersion') : [],
    images: list(1, 3, 'ContainerImage'),
    imageGrid: [[stub('ContainerImage:1'), null, stub('ContainerImage:2')], null, [], [stub('ContainerImage:3')]],
    strictGrid: [list(1, 2, 'ContainerImage'), list(3, 3, 'ContainerImage')],
    primaryImage: stub(`ContainerImage:${n}`),
    deployments: { __typename: 'DeploymentConnection', totalCount: 2, nodes: [deployment(n), deployment(n + 1)] },
    live: n,
    governance: { __typename: 'Governance', state: 'APPROVED', riskTier: n === 1 ? null : 'HIGH' },
    strictGovernance: { __typename: 'Governance', state: 'DRAFT', riskTier: 'LOW' },
  };
}

const inputsOf = (n: number): object[] =>
  [n, n + 1].map((m) => ({
    __typename: 'RunInput',
    role: m === n ? 'TRAINING' : 'TEST',
    datasetVersion: stub(`DatasetVersion:${(m % 3) + 1}`),
    strictVersion: stub(`DatasetVersion:${((m + 1) % 3) + 1}`),
  }));

const deployment = (n: number): object => ({
  __typename: 'Deployment',
  name: `live-${n}`,
  image: stub(`ContainerImage:${(n % 3) + 1}`),
  modelVersion: stub(`ModelVersion:${(n % 3) + 1}`),
});

function datasetVersion(n: number): Record<string, unknown> {
  const columns = [
    { __typename: 'Column', name: 'age', type: null },
    { __typename: 'Column', name: 'income', type: 'number' },
  ];
  return {
    digest: n === 2 ? null : `d${n}`,
    rows: n * 10,
    columns: n === 3 ? null : columns,
    derivedFrom: n > 1 ? [stub('DatasetVersion:1')] : [],
    licence: 'CC0',
    lawful: true,
  };
}

function containerImage(n: number): Record<string, unknown> {
  return {
    digest: `sha256:${n}`,
    repository: n === 1 ? null : 'registry/x',
    base: n > 1 ? stub(`ContainerImage:${n - 1}`) : null,
    tags: ['latest'],
    approved: n === 3,
  };
}

const entities = new Map<string, Record<string, unknown>>();
for (const n of [1, 2, 3]) {
  entities.set(`ModelVersion:${n}`, modelVersion(n));
  entities.set(`DatasetVersion:${n}`, datasetVersion(n));
  entities.set(`ContainerImage:${n}`, containerImage(n));
}

export const roots: Record<string, (args: Record<string, unknown>) => unknown> = {
  'Query.modelVersion': (args) => (entities.has(String(args['id'])) ? stub(String(args['id'])) : null),
  'Query.modelVersions': () => list(1, 3, 'ModelVersion'),
  'Query.perhapsVersions': () => [stub('ModelVersion:2'), null, stub('ModelVersion:1')],
  'Query.things': () => [stub('ModelVersion:1'), stub('ContainerImage:2'), stub('DatasetVersion:3')],
  'Query.nodes': () => [stub('DatasetVersion:1'), null, stub('ContainerImage:1'), stub('ModelVersion:3')],
  'Query.datasetVersions': () => list(1, 3, 'DatasetVersion'),
  'Query.images': () => list(1, 3, 'ContainerImage'),
  'Query.frameworks': () => ['NIST AI RMF'],
};

/** The true value of a field, whoever asks. */
export function truth(coordinate: string, source: unknown, args: Record<string, unknown>): unknown {
  const root = roots[coordinate];
  if (root) return root(args);
  const field = coordinate.slice(coordinate.indexOf('.') + 1);
  const value = source as Value;
  if (field === '_at') return value['_at'] ?? null;
  if (value.id !== undefined && field !== 'id') return entities.get(value.id)?.[field] ?? null;
  return value[field] ?? null;
}

/** What goes wrong in one case: subgraphs that are gone, fields that throw, entities that a subgraph does not know. */
export interface Trouble {
  down: ReadonlySet<string>;
  fails(coordinate: string, id: string | undefined): boolean;
  unknown(subgraph: string, id: string): boolean;
}

export const noTrouble: Trouble = { down: new Set(), fails: () => false, unknown: () => false };

/** A fault that the subgraph reports at one field, with a code of its own. */
export class FieldFault extends Error {
  readonly extensions = { code: 'FIELD_FAULT' };
}

export const troubledResolver =
  (trouble: () => Trouble): ToyResolver =>
  (subgraph, coordinate, source, args) => {
    const id = (source as Value | undefined)?.id;
    if (coordinate.endsWith('.__resolveReference')) {
      return id !== undefined && entities.has(id) && !trouble().unknown(subgraph, id) ? source : null;
    }
    if (trouble().fails(coordinate, id)) throw new FieldFault('The field failed.');
    return truth(coordinate, source, args);
  };
