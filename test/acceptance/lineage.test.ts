import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { acceptanceOperation, openInstallation, type Installation, type Variables } from './installation.ts';

let pedigree: Installation;

before(async () => {
  pedigree = await openInstallation();
  await pedigree.loadDemo();
});

after(() => pedigree.stop());

interface Node {
  id: string;
  kind: string;
  label: string;
  depth: number;
  entity: Record<string, unknown>;
}

async function versionId(): Promise<string> {
  const { data } = await pedigree.measure('{ modelVersion(model: "credit-risk", version: "2.1.0") { id } }');
  return data.modelVersion.id as string;
}

async function codesOf(query: string, variables: Variables = {}): Promise<unknown[]> {
  const { errors } = await pedigree.ask(query, variables);
  return (errors ?? []).map(({ extensions }) => extensions?.['code']);
}

test('lineage-graph: everything upstream, with how far it can be trusted', async (context) => {
  const operation = acceptanceOperation('lineage-graph');
  if (!operation) return context.skip('there is no ../shared beside this checkout');
  const { data } = await pedigree.measure(operation.query, { ...operation.variables, of: [await versionId()] });
  const { nodes, edges, ...state } = data.lineage;
  assert.equal(state.complete, true);
  assert.deepEqual([state.truncatedBy, state.unresolved], [[], []]);
  assert.deepEqual(
    state.watermarks.map(({ subgraph, lagSeconds }: { subgraph: string; lagSeconds: number }) => [
      subgraph,
      lagSeconds,
    ]),
    ['compliance', 'datasets', 'environments', 'models'].map((name) => [name, 0]),
  );
  assert.deepEqual([state.totalNodes, state.totalEdges], [nodes.length, edges.length]);
  const source = nodes.find(({ label }: Node) => label === 'core-banking/loan_applications') as Node;
  assert.deepEqual(
    { ...source, id: '' },
    {
      id: '',
      kind: 'DATA_SOURCE',
      label: 'core-banking/loan_applications',
      depth: 3,
      entity: { __typename: 'DataSource', uri: 'postgresql://core-banking.bank.example/lending/loan_applications' },
    },
  );
  const ids = new Set(nodes.map(({ id }: Node) => id));
  for (const { from, to } of edges) assert.ok(ids.has(from) && ids.has(to));
});

test('impact: the live deployments that a source reaches, by which path, since when', async (context) => {
  const operation = acceptanceOperation('impact');
  if (!operation) return context.skip('there is no ../shared beside this checkout');
  const { data } = await pedigree.measure(operation.query, operation.variables);
  const { complete, totalCount, nodes } = data.dataSource.impact;
  assert.deepEqual([complete, totalCount], [true, 2]);
  assert.deepEqual(
    nodes.map((node: { deployment: { environment: string }; exposedSince: string; path: Node[] }) => [
      node.deployment.environment,
      node.exposedSince,
      node.path.map(({ kind }) => kind).join(' '),
    ]),
    [
      ['production', '2026-06-10T00:00:00.000Z', 'DATA_SOURCE DATASET_VERSION RUN MODEL_VERSION DEPLOYMENT'],
      ['staging', '2026-05-22T09:11:00.000Z', 'DATA_SOURCE DATASET_VERSION RUN MODEL_VERSION DEPLOYMENT'],
    ],
  );
});

test('impact counted alone is what is counted beside a page, however it is asked for', async () => {
  const { data } = await pedigree.measure(
    `query ($page: Boolean!) {
      counted: dataSources(first: 100) { nodes { impact { complete totalCount } } }
      paged: dataSources(first: 100) { nodes { impact { ...Counted ... on ImpactConnection { ...Page } } } }
      skipped: dataSources(first: 100) { nodes { impact { totalCount ...Page @skip(if: $page) } } }
    }
    fragment Counted on ImpactConnection { complete totalCount }
    fragment Page on ImpactConnection { edges { node { deployment { id } } } pageInfo { hasNextPage } }`,
    { page: true },
  );
  type Answer = { impact: { totalCount: number; edges?: unknown[] } };
  const counts = (nodes: Answer[]) => nodes.map(({ impact }) => impact.totalCount);
  assert.ok(counts(data.counted.nodes).some((count) => count > 0));
  assert.deepEqual(counts(data.paged.nodes), counts(data.counted.nodes));
  assert.deepEqual(
    data.paged.nodes.map(({ impact }: Answer) => impact.edges?.length),
    counts(data.counted.nodes),
  );
  assert.deepEqual(counts(data.skipped.nodes), counts(data.counted.nodes));
});

test('training-data-basis: the sources of every live model', async (context) => {
  const operation = acceptanceOperation('training-data-basis');
  if (!operation) return context.skip('there is no ../shared beside this checkout');
  const { data } = await pedigree.measure(operation.query, operation.variables);
  const found = data.deployments.nodes.map((node: { modelVersion: { trainingSources: { name: string }[] } }) =>
    node.modelVersion.trainingSources.map(({ name }) => name),
  );
  assert.deepEqual(found, [
    ['core-banking/transactions', 'crm/contacts'],
    [
      'core-banking/loan_applications',
      'core-banking/transactions',
      'credit-bureau/scores',
      'statistics-office/regional_indicators',
    ],
  ]);
});

test('version-diff: what differs between two versions', async (context) => {
  const operation = acceptanceOperation('version-diff');
  if (!operation) return context.skip('there is no ../shared beside this checkout');
  const { data } = await pedigree.measure(operation.query, operation.variables);
  const { changes, metrics, unchanged, complete } = data.compareModelVersions;
  assert.equal(complete, true);
  const paths = (area: string) =>
    changes.filter((change: { area: string }) => change.area === area).map((change: { path: string }) => change.path);
  assert.deepEqual(paths('CODE').slice(0, 2), [
    'codeRevision',
    'transformations.airflow://data-platform/build-credit-features.codeRevision',
  ]);
  const parameters = ['run.parameters.encoder', 'run.parameters.max_depth', 'run.parameters.reweighing', 'run.seed'];
  assert.deepEqual(paths('PARAMETERS').slice(0, 4), parameters);
  assert.ok(paths('PACKAGES').includes('packages.pkg:pypi/xgboost'));
  const count = (area: string) => unchanged.find((entry: { area: string }) => entry.area === area).count;
  assert.ok(count('COLUMNS') > 0);
  const name = 'fairness-age-and-sex.demographic_parity_difference';
  assert.deepEqual(
    metrics.find((metric: { name: string }) => metric.name === name),
    { name, before: 0.094, after: 0.031, delta: -0.063 },
  );
});

test('the past is asked as the present is: what was live, by what was known then', async () => {
  const query = `query ($asOf: AsOf) {
    dataSource(name: "core-banking/loan_applications", asOf: $asOf) {
      impact { asOf { validAt knownAt } nodes { deployment { environment modelVersion { version } } } }
    }
  }`;
  const versions = async (asOf: Record<string, string>) => {
    const { data } = await pedigree.measure(query, { asOf });
    const { impact } = data.dataSource;
    assert.equal(impact.asOf.validAt, new Date(asOf['validAt']!).toISOString());
    return impact.nodes
      .filter((node: { deployment: { environment: string } }) => node.deployment.environment === 'production')
      .map((node: { deployment: { modelVersion: { version: string } } }) => node.deployment.modelVersion.version);
  };
  const validAt = '2026-06-12T00:00:00Z';
  assert.deepEqual(await versions({ validAt, knownAt: '2026-06-20T00:00:00Z' }), ['2.0.0']);
  assert.deepEqual(await versions({ validAt }), ['2.1.0']);
});

test('pages of a walk come to the whole, and a cursor fits its own question only', async () => {
  const query = `query ($of: [ID!]!, $limit: Int, $after: String) {
    lineage(of: $of, direction: BOTH, limit: $limit, after: $after) {
      complete truncatedBy endCursor totalNodes nodes { id } edges { from to kind role }
    }
  }`;
  const of = [await versionId()];
  const whole = (await pedigree.measure(query, { of })).data.lineage;
  assert.equal(whole.endCursor, null);
  const nodes: unknown[] = [];
  const edges: unknown[] = [];
  let after: string | null = null;
  do {
    const page: any = (await pedigree.measure(query, { of, limit: 7, after })).data.lineage;
    assert.equal(page.totalNodes, whole.totalNodes);
    assert.deepEqual([page.complete, page.truncatedBy], page.endCursor ? [false, ['NODES']] : [true, []]);
    nodes.push(...page.nodes);
    edges.push(...page.edges);
    after = page.endCursor as string | null;
    if (after) assert.deepEqual(await codesOf(query.replace('BOTH', 'UPSTREAM'), { of, after }), ['INVALID_CURSOR']);
  } while (after !== null);
  assert.deepEqual(nodes, whole.nodes);
  const sorted = (list: unknown[]) => list.map((edge) => JSON.stringify(edge)).sort();
  assert.deepEqual(sorted(edges), sorted(whole.edges));
});

test('paths, shortest first, and nodes by their ids', async () => {
  const source = (await pedigree.measure('{ dataSource(name: "core-banking/loan_applications") { id } }')).data;
  const { data } = await pedigree.measure(
    `query ($from: ID!, $to: ID!) {
      lineagePaths(from: $from, to: $to, maxPaths: 5) { complete paths { length nodes { kind } edges { from to } } }
      nodes(ids: [$from, $to]) { __typename }
    }`,
    { from: source.dataSource.id, to: await versionId() },
  );
  const { complete, paths } = data.lineagePaths;
  assert.deepEqual([complete, paths.length, paths[0].length], [true, 5, 3]);
  for (const [index, path] of paths.entries()) {
    assert.ok(index === 0 || path.length >= paths[index - 1].length);
    assert.equal(path.edges.length, path.nodes.length - 1);
  }
  assert.deepEqual(data.nodes, [{ __typename: 'DataSource' }, { __typename: 'ModelVersion' }]);
});

test('what is no id, or of nothing recorded, is refused by name', async () => {
  const query = 'query ($of: [ID!]!) { lineage(of: $of, direction: UPSTREAM) { complete } }';
  const nobody = 'Model:00000000-0000-5000-8000-000000000000';
  assert.deepEqual(await codesOf(query, { of: ['nonsense'] }), ['INVALID_ID']);
  assert.deepEqual(await codesOf(query, { of: [nobody.replace('Model', 'Reference')] }), ['INVALID_ID']);
  assert.deepEqual(await codesOf(query, { of: [nobody] }), ['NOT_FOUND']);
  assert.deepEqual(await codesOf(query, { of: [] }), ['BAD_USER_INPUT']);
  const known = await versionId();
  const { data, errors } = await pedigree.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', {
    ids: [nobody, known],
  });
  assert.deepEqual(data, { nodes: [null, { __typename: 'ModelVersion' }] });
  assert.deepEqual(
    errors?.map(({ path, extensions }) => [path, extensions?.['code']]),
    [[['nodes', 0], 'NOT_FOUND']],
  );
  for (const argument of ['maxDepth: 0', 'limit: 10001', 'asOf: { knownAt: "2999-01-01T00:00:00Z" }']) {
    const text = `query ($of: [ID!]!) { lineage(of: $of, direction: UPSTREAM, ${argument}) { complete } }`;
    assert.match(String((await codesOf(text, { of: [known] }))[0]), /^(BAD_USER_INPUT|INVALID_AS_OF)$/);
  }
});

test('a write that returned is in the next answer', async () => {
  const { data } = await pedigree.measure(`mutation {
    registerModelVersion(input: { model: "credit-risk", version: "9.9.9", parents: [{ relation: FINE_TUNING, modelVersion: { model: "credit-risk", version: "2.1.0" } }] }) {
      modelVersion { id } userErrors { message }
    }
  }`);
  const { id } = data.registerModelVersion.modelVersion;
  const query =
    'query ($of: [ID!]!) { lineage(of: $of, direction: UPSTREAM, maxDepth: 1) { truncatedBy nodes { label } } }';
  const { lineage } = (await pedigree.measure(query, { of: [id] })).data;
  assert.deepEqual(lineage.truncatedBy, ['DEPTH']);
  assert.ok(lineage.nodes.some(({ label }: Node) => label === 'credit-risk 2.1.0'));
});
