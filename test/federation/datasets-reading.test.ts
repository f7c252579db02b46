import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatasets } from './datasets-client.ts';

const SOURCES = `mutation ($input: [RegisterDataSourceInput!]!) { registerDataSources(input: $input) { summary { created } userErrors { message } } }`;
const VERSIONS = `mutation ($input: [RegisterDatasetVersionInput!]!) { registerDatasetVersions(input: $input) { summary { created changed } userErrors { message } } }`;
const DATASETS = `mutation ($input: [RegisterDatasetInput!]!) { registerDatasets(input: $input) { summary { created } userErrors { message } } }`;
const names = (connection: { nodes: { name: string }[] }): string[] => connection.nodes.map(({ name }) => name);

const client = await openDatasets();

test('an update of the past corrects what was true, not what was known', async () => {
  const UPDATE = `mutation ($input: UpdateDataSourceInput!) { updateDataSource(input: $input) { result userErrors { message } } }`;
  await client.ask(SOURCES, { input: [{ name: 'crm', lawfulBasis: 'CONSENT' }] });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const knownAt = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await client.ask(UPDATE, {
    input: { name: 'crm', lawfulBasis: 'CONTRACT', validFrom: '2026-06-01T00:00:00Z', reason: 'Contract signed' },
  });
  const basis = async (asOf: object | null): Promise<unknown> => {
    const query = `query ($asOf: AsOf) { dataSource(name: "crm", asOf: $asOf) { lawfulBasis } dataSources(filter: { name: "crm" }, asOf: $asOf) { nodes { lawfulBasis } } }`;
    const { dataSource, dataSources } = await client.ask(query, { asOf });
    assert.deepEqual(dataSources.nodes, [dataSource], 'lists and single entities agree');
    return dataSource.lawfulBasis;
  };
  assert.equal(await basis(null), 'CONTRACT');
  assert.equal(await basis({ validAt: '2026-05-01T00:00:00Z' }), 'CONSENT');
  assert.equal(await basis({ knownAt }), 'CONSENT');
  assert.equal(await basis({ validAt: '2026-07-01T00:00:00Z' }), 'CONTRACT');
  const [error] = await client.fail('{ dataSources(asOf: { knownAt: "2999-01-01T00:00:00Z" }) { totalCount } }');
  assert.equal(error!.code, 'INVALID_AS_OF');
});

test('pages stay stable while others write', async () => {
  const input = Array.from({ length: 25 }, (_, index) => ({ name: `page-${String(index * 2).padStart(3, '0')}` }));
  await client.ask(SOURCES, { input });
  const query = `query ($after: String) { dataSources(filter: { nameContains: "PAGE-" }, first: 10, after: $after) {
      nodes { name } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  const seen: string[] = [];
  let after: unknown = null;
  for (let page = 0; page < 3; page += 1) {
    const { dataSources } = await client.ask(query, { after });
    seen.push(...names(dataSources));
    after = dataSources.pageInfo.endCursor;
    assert.equal(dataSources.pageInfo.hasNextPage, page < 2);
    if (page === 0) await client.ask(SOURCES, { input: [{ name: 'page-001' }, { name: 'page-003' }] });
  }
  assert.deepEqual(
    seen,
    input.map(({ name }) => name),
  );
  const { dataSources: last } = await client.ask(
    `{ dataSources(filter: { nameContains: "page-" }, last: 2, orderBy: { field: NAME, direction: DESC }) { nodes { name } totalCount } }`,
  );
  assert.deepEqual([names(last), last.totalCount], [['page-001', 'page-000'], 27]);
});

test('every filter and order of root lists', async () => {
  await client.ask(DATASETS, {
    input: [
      {
        namespace: 'f',
        name: 'one_%',
        owner: 'risk-officer',
        sensitivity: 'RESTRICTED',
        tags: [{ name: 'pii', value: 'yes' }],
      },
      { namespace: 'f', name: 'Two', sensitivity: 'PUBLIC' },
      { namespace: 'g', name: 'three' },
    ],
  });
  await client.ask(VERSIONS, {
    input: [
      {
        namespace: 'f',
        name: 'one_%',
        version: '1',
        columns: [{ name: 'ssn', type: 'text' }],
        sources: ['filter-source'],
        createdAt: '2026-01-01T00:00:00Z',
      },
      {
        namespace: 'f',
        name: 'Two',
        digest: 'mlflow:3dad76d2',
        createdAt: '2026-02-01T00:00:00Z',
        tags: [{ name: 'gold' }],
      },
    ],
  });
  const datasets = async (filter: object, orderBy: object | null = null): Promise<string[]> => {
    const query = `query ($filter: DatasetFilter, $orderBy: DatasetOrder) { datasets(filter: $filter, orderBy: $orderBy) { nodes { name } } }`;
    return names((await client.ask(query, { filter, orderBy })).datasets);
  };
  assert.deepEqual(await datasets({ namespace: 'f' }), ['Two', 'one_%']);
  assert.deepEqual(await datasets({ nameContains: '_%' }), ['one_%']);
  assert.deepEqual(await datasets({ nameContains: 'TW' }), ['Two']);
  assert.deepEqual(await datasets({ owner: 'risk-officer' }), ['one_%']);
  assert.deepEqual(await datasets({ namespace: 'f', sensitivity: ['PUBLIC', 'RESTRICTED'] }), ['Two', 'one_%']);
  assert.deepEqual(await datasets({ tag: 'pii' }), ['one_%']);
  assert.deepEqual((await datasets({}, { field: 'NAMESPACE', direction: 'DESC' }))[0], 'three');
  const versions = async (filter: object): Promise<unknown[]> => {
    const query = `query ($filter: DatasetVersionFilter) { datasetVersions(filter: $filter, orderBy: { field: CREATED_AT }) { nodes { dataset { name } } } }`;
    return (await client.ask(query, { filter })).datasetVersions.nodes.map(({ dataset }) => dataset.name);
  };
  const of = [
    { column: 'ssn' },
    { source: 'filter-source' },
    { version: '1', namespace: 'f' },
    { sensitivity: ['RESTRICTED'] },
    { owner: 'risk-officer' },
    { createdBefore: '2026-01-02T00:00:00Z' },
  ];
  for (const filter of of) assert.deepEqual(await versions(filter), ['one_%'], JSON.stringify(filter));
  for (const filter of [{ digest: 'mlflow:3dad76d2' }, { tag: 'gold' }, { createdFrom: '2026-01-02T00:00:00Z' }]) {
    assert.deepEqual(await versions(filter), ['Two'], JSON.stringify(filter));
  }
  await client.ask(`mutation { registerTransformation(input: { namespace: "j", name: "clean", codeRevision: { repository: "r", commit: "c" } }) { result }
      registerTransformationRun(input: { namespace: "j", name: "clean", runId: "1", status: FAILED, startedAt: "2026-01-01T00:00:00Z" }) { result } }`);
  const { transformations, transformationRuns } = await client.ask(`{
      transformations(filter: { repository: "r", commit: "c", nameContains: "LEA" }) { nodes { name runs(filter: { status: [FAILED] }) { totalCount } } }
      transformationRuns(filter: { status: [FAILED, KILLED], startedFrom: "2026-01-01T00:00:00Z", startedBefore: "2026-01-02T00:00:00Z" }) { totalCount } }`);
  assert.deepEqual(
    [transformations.nodes, transformationRuns.totalCount],
    [[{ name: 'clean', runs: { totalCount: 1 } }], 1],
  );
  const { dataSources } = await client.ask(
    `{ dataSources(filter: { lawfulBasis: [CONTRACT], kind: null }, orderBy: { field: CONSENT_EXPIRES_AT }) { nodes { name } } }`,
  );
  assert.deepEqual(names(dataSources), ['crm']);
});

test('mistakes have codes and are no faults', async () => {
  const codes = async (query: string): Promise<unknown> => (await client.fail(query))[0]!.code;
  assert.equal(await codes('{ dataSources(first: 1000) { totalCount } }'), 'INVALID_PAGE_SIZE');
  assert.equal(await codes('{ dataSources(first: 1, last: 1) { totalCount } }'), 'INVALID_PAGE_SIZE');
  assert.equal(await codes('{ dataSources(after: "nonsense") { totalCount } }'), 'INVALID_CURSOR');
  assert.equal(await codes('{ dataSource(name: "") { id } }'), 'BAD_USER_INPUT');
  assert.equal(await codes('{ dataSources(filter: { nameContains: "\\u0000" }) { totalCount } }'), 'BAD_USER_INPUT');
  assert.equal(
    await codes('{ datasets(filter: { sensitivity: [SECRET] }) { totalCount } }'),
    'GRAPHQL_VALIDATION_FAILED',
  );
  assert.equal(
    await codes(
      '{ _entities(representations: [{ __typename: "Dataset", id: "Dataset:1" }]) { ... on Dataset { name } } }',
    ),
    'INVALID_ID',
  );
  const { dataset } = await client.ask('{ dataset(namespace: "no", name: "such") { id } }');
  assert.equal(dataset, null);
});

test('a list that is not whole is left out, not cut', async () => {
  const sources = Array.from({ length: 1_000 }, (_, index) => `many-${index}`);
  const key = { namespace: 'w', name: 'wide', version: '1' };
  await client.ask(VERSIONS, { input: [{ ...key, sources }] });
  const query = '{ datasetVersion(namespace: "w", name: "wide", version: "1") { version sources { name } } }';
  assert.equal((await client.ask(query)).datasetVersion.sources.length, 1_000);
  await client.ask(VERSIONS, { input: [{ ...key, sources: ['one-more'] }] });
  const [error] = await client.fail(query);
  assert.deepEqual([error!.code, error!.path], ['INCOMPLETE', ['datasetVersion', 'sources']]);
});

test('nor is one that several registrations add up to', async () => {
  const RUN = `mutation ($input: RegisterTransformationRunInput!) { registerTransformationRun(input: $input) { userErrors { message } } }`;
  const columns = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(5, '0')}`);
  const state = async (count: number, prefix: string) => {
    const names = columns(count, prefix);
    const inputs = [{ datasetVersion: { namespace: 'w', name: 'raw', version: '1' }, column: 'c' }];
    const version = {
      ...{ namespace: 'w', name: 'broad', version: '1' },
      statistics: names.map((column) => ({ column, nullCount: 0 })),
      columnLineage: names.map((column) => ({ column, inputs })),
    };
    await client.ask(VERSIONS, { input: [version] });
    const parameters = names.map((name) => ({ name, value: '1' }));
    await client.ask(RUN, { input: { namespace: 'w', name: 'job', runId: '1', parameters } });
  };
  const query = `{ datasetVersion(namespace: "w", name: "broad", version: "1") { statistics { column } columnLineage { column } }
    transformationRun(namespace: "w", name: "job", runId: "1") { parameters { name } } }`;
  await state(10_000, 'a');
  assert.equal((await client.ask(query)).datasetVersion.statistics.length, 10_000);
  await state(1, 'b');
  const codes = (await client.fail(query)).map(({ code }) => code);
  assert.deepEqual(codes, ['INCOMPLETE', 'INCOMPLETE', 'INCOMPLETE']);
});
