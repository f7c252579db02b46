import { KINDS, type Kind, type Ref, type Synthetic, type SyntheticEdge } from '../lineage/synthetic.ts';

/** A bulk mutation: its text, and what is told of each of its items. */
export interface Bulk {
  readonly query: string;
  readonly kind: Kind;
  readonly items: readonly object[];
  /** Relations that the items state, their own models and datasets included. */
  readonly edges: number;
}

/** Items of a bulk mutation; as many as one takes. */
const ITEMS = 1_000;

const MUTATIONS: Readonly<Partial<Record<Kind, readonly [name: string, input: string]>>> = {
  DataSource: ['registerDataSources', 'RegisterDataSourceInput'],
  Dataset: ['registerDatasets', 'RegisterDatasetInput'],
  DatasetVersion: ['registerDatasetVersions', 'RegisterDatasetVersionInput'],
  Model: ['registerModels', 'RegisterModelInput'],
  Run: ['registerRuns', 'RegisterRunInput'],
  ModelVersion: ['registerModelVersions', 'RegisterModelVersionInput'],
  Deployment: ['registerDeployments', 'RegisterDeploymentInput'],
};

/** The generated graph as bulk mutations, kind by kind, so that what is named is there; closed edges stay open. */
export function* bulksOf(graph: Synthetic): Generator<Bulk> {
  for (const kind of KINDS) {
    const mutation = MUTATIONS[kind];
    if (mutation === undefined) continue;
    const [name, input] = mutation;
    const query = `mutation ($input: [${input}!]!) { ${name}(input: $input) { summary { refused } userErrors { message } } }`;
    for (let first = 0; first < graph.counts[kind]; first += ITEMS) {
      const count = Math.min(ITEMS, graph.counts[kind] - first);
      const refs = Array.from({ length: count }, (_, index): Ref => ({ kind, number: first + index }));
      const edges = refs.reduce((sum, ref) => sum + edgesOf(graph, ref), 0);
      yield { query, kind, items: refs.map((ref) => itemOf(graph, ref)), edges };
    }
  }
}

function edgesOf(graph: Synthetic, ref: Ref): number {
  return graph.edges(ref).length + (graph.versionOf(ref) === null ? 0 : 1);
}

function itemOf(graph: Synthetic, ref: Ref): object {
  const key = graph.key(ref);
  const edges = graph.edges(ref);
  const named = (kind: SyntheticEdge['kind'], of: Kind) =>
    edges.filter((edge) => edge.kind === kind && edge.source.kind === of).map(({ source }) => graph.key(source));
  switch (ref.kind) {
    case 'DatasetVersion':
      return {
        ...dataset(key),
        sources: named('SOURCE_OF', 'DataSource').map(({ name }) => name),
        derivedFrom: named('DERIVED', 'DatasetVersion').map(dataset),
      };
    case 'Run':
      return {
        ...key,
        imageDigest: named('RAN_IN', 'ContainerImage')[0]!['digest'],
        inputs: named('INPUT_OF', 'DatasetVersion').map((input) => ({
          role: 'TRAINING',
          datasetVersion: dataset(input),
        })),
      };
    case 'ModelVersion':
      return {
        ...key,
        run: named('PRODUCED', 'Run')[0],
        parents: named('DERIVED', 'ModelVersion').map((modelVersion) => ({ modelVersion, relation: 'FINE_TUNING' })),
      };
    case 'Deployment':
      return {
        ...key,
        modelVersion: named('DEPLOYED_AS', 'ModelVersion')[0],
        state: graph.isLive(ref) ? 'LIVE' : 'FAILED',
        validFrom: '2026-01-01T00:00:00Z',
      };
    default:
      return key;
  }
}

function dataset({ namespace, name, versionKey }: Record<string, string>): object {
  return { namespace, name, version: versionKey };
}
