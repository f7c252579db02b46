import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatasets } from './datasets-client.ts';

const sha = `sha256:${'c'.repeat(64)}`;
const version = {
  namespace: 's3://lake',
  name: 'claims',
  version: '3',
  digest: sha,
  createdAt: '2026-01-02T03:04:05Z',
  columns: [{ name: 'b', type: 'bigint', sensitivity: 'RESTRICTED' }, { name: 'a' }],
  rowCount: 9_007_199_254_740_991,
  sizeBytes: 12,
  statistics: [
    { column: 'b', count: 10, nullCount: 0, minimum: 1, maximum: '9', quantiles: [{ probability: 0.5, value: 4 }] },
  ],
  sources: ['claims-db'],
  derivedFrom: [{ namespace: 's3://lake', name: 'raw', version: '1' }],
  columnLineage: [
    {
      column: 'b',
      inputs: [{ datasetVersion: { namespace: 's3://lake', name: 'raw', version: '1' }, column: 'x' }],
      transformation: 'x + 1',
    },
  ],
  producedBy: { namespace: 'airflow', name: 'clean', runId: '7' },
  tags: [{ name: 'gold' }, { name: 'domain', value: 'claims' }],
};
const REGISTER = `mutation ($input: RegisterDatasetVersionInput!) {
  registerDatasetVersion(input: $input) { result userErrors { code field message } datasetVersion { id version } } }`;
const REGISTER_RUN = `mutation ($input: RegisterTransformationRunInput!) {
  registerTransformationRun(input: $input) { result userErrors { code field message } } }`;
const SOURCE = `mutation ($input: RegisterDataSourceInput!) {
  registerDataSource(input: $input) { result userErrors { code field message } dataSource { name license tags { name } } } }`;
const UPDATE_SOURCE = `mutation ($input: UpdateDataSourceInput!) {
  updateDataSource(input: $input) { result userErrors { code field message } dataSource { license owner } } }`;

const client = await openDatasets();

test('what is registered can be queried, with all that it names', async () => {
  await client.ask(REGISTER, { input: version });
  const { datasetVersion } = await client.ask(`{ datasetVersion(namespace: "s3://lake", name: "claims", version: "3") {
      version digest createdAt rowCount sizeBytes columns { name type sensitivity description } tags { name value }
      statistics { column count nullCount distinctCount minimum maximum quantiles { probability value } }
      dataset { namespace name } sources { name } derivedFrom { version dataset { name } }
      columnLineage { column transformation inputs { column datasetVersion { version dataset { name } } } }
      producedBy { runId transformation { namespace name } outputs { version } } producers { runId } } }`);
  assert.deepEqual(datasetVersion, {
    version: '3',
    digest: sha,
    createdAt: '2026-01-02T03:04:05.000Z',
    rowCount: 9_007_199_254_740_991,
    sizeBytes: 12,
    columns: [
      { name: 'b', type: 'bigint', sensitivity: 'RESTRICTED', description: null },
      { name: 'a', type: null, sensitivity: null, description: null },
    ],
    tags: [
      { name: 'domain', value: 'claims' },
      { name: 'gold', value: null },
    ],
    statistics: [
      {
        column: 'b',
        count: 10,
        nullCount: 0,
        distinctCount: null,
        minimum: 1,
        maximum: '9',
        quantiles: [{ probability: 0.5, value: 4 }],
      },
    ],
    dataset: { namespace: 's3://lake', name: 'claims' },
    sources: [{ name: 'claims-db' }],
    derivedFrom: [{ version: '1', dataset: { name: 'raw' } }],
    columnLineage: [
      {
        column: 'b',
        transformation: 'x + 1',
        inputs: [{ column: 'x', datasetVersion: { version: '1', dataset: { name: 'raw' } } }],
      },
    ],
    producedBy: { runId: '7', transformation: { namespace: 'airflow', name: 'clean' }, outputs: [{ version: '3' }] },
    producers: [{ runId: '7' }],
  });
});

test('of several runs that produced a version the one that started first is shown, in whichever order they arrive', async () => {
  const run = (name: string, runId: string, startedAt: string | null) => {
    return { namespace: 'twice', name: 'job', runId, startedAt, outputs: [{ namespace: 'twice', name, version: '1' }] };
  };
  const runsOf = (name: string) => [
    run(name, `${name}-unknown-1`, null),
    run(name, `${name}-unknown-2`, null),
    run(name, `${name}-late`, '2026-02-02T00:00:00Z'),
    run(name, `${name}-early`, '2026-02-01T00:00:00Z'),
  ];
  const shown = async (name: string) => {
    const { datasetVersion } = await client.ask(
      `query ($name: String!) { datasetVersion(namespace: "twice", name: $name, version: "1") { producedBy { runId } producers { id runId } } }`,
      { name },
    );
    const { producedBy, producers } = datasetVersion;
    assert.equal(producedBy.runId, producers[0]!.runId);
    const unknown = producers.slice(2).map(({ id }) => id);
    assert.deepEqual(unknown, unknown.toSorted());
    return producers.slice(0, 2).map(({ runId }) => runId.slice(name.length + 1));
  };
  for (const input of runsOf('one')) await client.ask(REGISTER_RUN, { input });
  for (const input of runsOf('two').reverse()) await client.ask(REGISTER_RUN, { input });
  assert.deepEqual(
    [await shown('one'), await shown('two')],
    [
      ['early', 'late'],
      ['early', 'late'],
    ],
  );
});

test('the same again is found, whatever the order of what has none', async () => {
  const { registerDatasetVersion } = await client.ask(REGISTER, {
    input: { ...version, tags: [...version.tags].reverse() },
  });
  assert.equal(registerDatasetVersion.result, 'FOUND');
});

test('a contradiction is refused and shows both', async () => {
  const { registerDatasetVersion: conflict } = await client.ask(REGISTER, {
    input: { ...version, rowCount: 5, sources: ['other'] },
  });
  assert.equal(conflict.result, 'REFUSED');
  assert.equal(conflict.datasetVersion, null);
  const [error] = conflict.userErrors;
  assert.deepEqual([error!.code, error!.field], ['CONFLICT', 'input.rowCount']);
  assert.match(error!.message, /9007199254740991.*\b5\b/);
  const { dataSource } = await client.ask('{ dataSource(name: "other") { id } }');
  assert.equal(dataSource, null, 'a refused item leaves nothing behind');
});

test('more may become known: sources, and what was unknown', async () => {
  const key = { namespace: 's3://lake', name: 'claims', version: '3' };
  const { registerDatasetVersion } = await client.ask(REGISTER, {
    input: { ...key, sources: ['policies-db'], description: 'Cleaned' },
  });
  assert.equal(registerDatasetVersion.result, 'CHANGED');
  const { datasetVersion } = await client.ask(
    `{ datasetVersion(namespace: "s3://lake", name: "claims", version: "3") { description sources { name } } }`,
  );
  assert.deepEqual(datasetVersion, {
    description: 'Cleaned',
    sources: [{ name: 'claims-db' }, { name: 'policies-db' }],
  });
});

test('updates change what may change, and need something recorded', async () => {
  await client.ask(SOURCE, {
    input: { name: 'crm', license: 'CC-BY-4.0', owner: 'data-steward', tags: [{ name: 'a' }] },
  });
  const { registerDataSource: other } = await client.ask(SOURCE, { input: { name: 'crm', license: 'MIT' } });
  assert.equal(other.userErrors[0]!.code, 'CONFLICT');
  const { updateDataSource: done } = await client.ask(UPDATE_SOURCE, {
    input: { name: 'crm', license: 'MIT', owner: null },
  });
  assert.deepEqual([done.result, done.dataSource], ['CHANGED', { license: 'MIT', owner: null }]);
  const { updateDataSource: unknown } = await client.ask(UPDATE_SOURCE, { input: { name: 'nobody', license: 'MIT' } });
  assert.deepEqual([unknown.result, unknown.userErrors[0]!.code], ['REFUSED', 'NOT_FOUND']);
  const { updateDataSource: backwards } = await client.ask(UPDATE_SOURCE, {
    input: { name: 'crm', license: 'X', validFrom: '2026-02-01T00:00:00Z', validTo: '2026-01-01T00:00:00Z' },
  });
  assert.equal(backwards.userErrors[0]!.code, 'BAD_USER_INPUT');
});

test('the course of a run is told by updates, its end once', async () => {
  const UPDATE = `mutation ($input: UpdateTransformationRunInput!) {
      updateTransformationRun(input: $input) { result userErrors { code field } transformationRun { status endedAt } } }`;
  const key = { namespace: 'airflow', name: 'clean', runId: '8' };
  await client.ask(
    `mutation ($input: RegisterTransformationRunInput!) { registerTransformationRun(input: $input) { result } }`,
    {
      input: { ...key, status: 'RUNNING', startedAt: '2026-03-01T00:00:00Z', parameters: [{ name: 'p', value: '1' }] },
    },
  );
  const end = { ...key, status: 'FINISHED', endedAt: '2026-03-01T01:00:00Z' };
  const { updateTransformationRun: ended } = await client.ask(UPDATE, { input: end });
  assert.deepEqual(ended.transformationRun, { status: 'FINISHED', endedAt: '2026-03-01T01:00:00.000Z' });
  const { transformationRun: before } = await client.ask(
    `{ transformationRun(namespace: "airflow", name: "clean", runId: "8", asOf: { validAt: "2026-03-01T00:30:00Z" }) { status parameters { name value } } }`,
  );
  assert.deepEqual(before, { status: 'RUNNING', parameters: [{ name: 'p', value: '1' }] });
  const { updateTransformationRun: again } = await client.ask(UPDATE, {
    input: { ...key, endedAt: '2026-03-01T02:00:00Z' },
  });
  assert.deepEqual(again.userErrors, [{ code: 'CONFLICT', field: 'input.endedAt' }]);
});

test('a thousand are written at once, in the order of the input; a refused one holds back none', async () => {
  const input = Array.from({ length: 1_000 }, (_, index) => {
    return {
      namespace: 'bulk',
      name: `d${index % 10}`,
      version: String(index),
      rowCount: index === 500 ? -1 : index,
      sources: [`s${index % 7}`],
    };
  });
  const query = `mutation ($input: [RegisterDatasetVersionInput!]!) { registerDatasetVersions(input: $input) {
      datasetVersions { version } summary { created changed found refused } userErrors { code field } } }`;
  const { data, statements } = await client.count(query, { input });
  const { registerDatasetVersions: done } = data;
  assert.deepEqual(done.summary, { created: 999, changed: 0, found: 0, refused: 1 });
  assert.deepEqual(done.userErrors, [{ code: 'BAD_USER_INPUT', field: 'input.500.rowCount' }]);
  assert.deepEqual(
    [done.datasetVersions[0], done.datasetVersions[500], done.datasetVersions[999]],
    [{ version: '0' }, null, { version: '999' }],
  );
  assert.ok(statements <= 25, `${statements} statements`);
  const { registerDatasetVersions: again } = await client.ask(query, { input });
  assert.deepEqual(again.summary, { created: 0, changed: 0, found: 999, refused: 1 });
  const { registerDatasetVersions: none } = await client.ask(query, { input: [] });
  assert.equal(none.userErrors[0]!.code, 'REQUIRED');
});

test('claims keep who said what; concurrent registrations of the same are one', async () => {
  const inputs = Array.from({ length: 8 }, () => ({ namespace: 'n', name: 'same', version: '1', rowCount: 1 }));
  const answers = await Promise.all(inputs.map((input) => client.ask(REGISTER, { input })));
  const results = answers.map(({ registerDatasetVersion }) => String(registerDatasetVersion.result)).sort();
  assert.deepEqual(results, ['CREATED', ...Array.from({ length: 7 }, () => 'FOUND')]);
  const { datasetVersion } = await client.ask(
    `{ datasetVersion(namespace: "n", name: "same", version: "1") { claims { totalCount nodes { collector confidence values documentDigest } } } }`,
  );
  assert.equal(datasetVersion.claims.totalCount, 1);
  assert.equal(datasetVersion.claims.nodes[0]!.collector, 'api');
});
