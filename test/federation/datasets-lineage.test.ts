import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datasetVersionUuid } from '../../subgraphs/kernel/ids/natural-keys.ts';
import { entityUuid, referenceUuid } from '../../subgraphs/kernel/ids/ids.ts';
import { openDatasets } from './datasets-client.ts';

const sha = `sha256:${'d'.repeat(64)}`;
const VERSIONS = `mutation ($input: [RegisterDatasetVersionInput!]!) { registerDatasetVersions(input: $input) { userErrors { message } } }`;
const RUNS = `mutation ($input: [RegisterTransformationRunInput!]!) { registerTransformationRuns(input: $input) { userErrors { message } } }`;
const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on DataSource { id name } ... on Dataset { id name } ... on DatasetVersion { id version _knownAs }
  ... on Transformation { id name } ... on TransformationRun { id runId } } }`;

const client = await openDatasets();

test('references resolve whenever their target becomes known, in every direction', async () => {
  const fromUri = { scheme: 'data-source-uri', text: 's3://raw/claims' };
  await client.ask(VERSIONS, {
    input: [
      {
        namespace: 'n',
        name: 'clean',
        version: '1',
        sourceReferences: [fromUri],
        derivedFromReferences: [{ scheme: 'dataset-digest', text: sha }],
      },
    ],
  });
  await client.ask(RUNS, {
    input: [{ namespace: 'j', name: 'clean', runId: '1', inputReferences: [{ scheme: 'dataset-digest', text: sha }] }],
  });
  const query = `{ datasetVersion(namespace: "n", name: "clean", version: "1") {
        sources { name datasetVersions { totalCount } } sourceReferences { scheme text } derivedFrom { version derivatives { totalCount } consumers { nodes { runId } } } }
      transformationRun(namespace: "j", name: "clean", runId: "1") { inputs { digest } } }`;
  const { datasetVersion: early } = await client.ask(query);
  assert.deepEqual(early, { sources: [], sourceReferences: [fromUri], derivedFrom: [] });
  await client.ask(`mutation { registerDataSource(input: { name: "raw-claims", uri: "s3://raw/claims" }) { result } }`);
  await client.ask(VERSIONS, { input: [{ namespace: 'n', name: 'raw', version: '9', digest: sha }] });
  const { datasetVersion, transformationRun } = await client.ask(query);
  assert.deepEqual(datasetVersion.sources, [{ name: 'raw-claims', datasetVersions: { totalCount: 1 } }]);
  assert.deepEqual(datasetVersion.derivedFrom, [
    { version: '9', derivatives: { totalCount: 1 }, consumers: { nodes: [{ runId: '1' }] } },
  ]);
  assert.deepEqual(transformationRun.inputs, [{ digest: sha }]);
});

test('a reference that two entities answer to names neither', async () => {
  await client.ask(VERSIONS, { input: [{ namespace: 'm', name: 'copy', version: '1', digest: sha }] });
  const { datasetVersion, other } = await client.ask(`{
      datasetVersion(namespace: "n", name: "clean", version: "1") { derivedFrom { version } }
      other: datasetVersion(namespace: "m", name: "copy", version: "1") { derivatives { totalCount } } }`);
  assert.deepEqual([datasetVersion.derivedFrom, other.derivatives.totalCount], [[], 0]);
});

test('a dataset answers to its aliases, a version to its digest', async () => {
  await client.ask(
    `mutation { registerDataset(input: { namespace: "n", name: "raw", aliases: [{ namespace: "hf://datasets", name: "acme/raw" }] }) { result } }`,
  );
  const { dataset, datasetVersion } = await client.ask(
    `query ($sha: String!) {
      dataset(namespace: "hf://datasets", name: "acme/raw") { namespace name aliases { namespace name } versions { nodes { version } } }
      datasetVersion(namespace: "n", name: "raw", version: $sha) { version } }`,
    { sha },
  );
  assert.deepEqual(dataset, {
    namespace: 'n',
    name: 'raw',
    aliases: [{ namespace: 'hf://datasets', name: 'acme/raw' }],
    versions: { nodes: [{ version: '9' }] },
  });
  assert.deepEqual(datasetVersion, { version: '9' });
});

test('every key of every entity is resolved, at its point in time', async () => {
  const version = datasetVersionUuid('n', 'raw', '9');
  const digest = referenceUuid('dataset-digest', `n/raw@${sha}`);
  const entity = (type: string, ...key: string[]) => ({ __typename: type, uuid: entityUuid(type, key) });
  const all = [
    entity('DataSource', 'raw-claims'),
    entity('Dataset', 'n', 'raw'),
    entity('DatasetVersion', 'n', 'raw', '9'),
    entity('Transformation', 'j', 'clean'),
    entity('TransformationRun', 'j', 'clean', '1'),
  ];
  const byId = all.map(({ __typename, uuid }) => ({ __typename, id: `${__typename}:${uuid}`, _at: null }));
  const byRef = all.map(({ __typename, uuid }) => ({ __typename, _ref: uuid }));
  const { _entities: found } = await client.ask(ENTITIES, { representations: [...byId, ...byRef] });
  assert.deepEqual(
    found.map(({ id }) => String(id)),
    [...byId, ...byId].map(({ id }) => id),
  );
  const past = '/2020-01-01T00:00:00.000Z';
  const representations = [
    { __typename: 'DatasetVersion', _ref: digest },
    { __typename: 'DatasetVersion', _ref: referenceUuid('dataset-digest', 'unknown') },
    { __typename: 'DatasetVersion', _ref: version, _at: past },
  ];
  const { _entities: named } = await client.ask(ENTITIES, { representations });
  assert.equal(named[0]!.id, `DatasetVersion:${version}`);
  assert.deepEqual([...named[0]!._knownAs].map(String), [version, digest]);
  assert.deepEqual([named[1], named[2]], [null, null]);
});

test('the number of statements does not depend on the fan-out', async () => {
  const fill = async (size: number): Promise<void> => {
    const many = Array.from({ length: size }, (_, index) => String(index));
    const input = many.map((index) => ({
      namespace: `fan${size}`,
      name: `in${index}`,
      version: '1',
      sources: many.map((source) => `fan${size}-${source}`),
      columns: [{ name: 'a' }],
    }));
    await client.ask(VERSIONS, { input });
    const keys = input.map(({ namespace, name, version }) => ({ namespace, name, version }));
    const output = { namespace: `fan${size}`, name: 'out', version: '1' };
    const producers = many.map((index) => ({
      namespace: `fan${size}`,
      name: `job${index}`,
      runId: '1',
      inputs: keys,
      outputs: [output],
    }));
    await client.ask(RUNS, { input: producers });
    const columnLineage = many.map((column) => ({
      column,
      inputs: keys.map((datasetVersion) => ({ datasetVersion, column: 'a' })),
    }));
    await client.ask(VERSIONS, { input: [{ ...output, derivedFrom: keys, columnLineage }] });
  };
  const query = `query ($namespace: String!) { datasetVersions(filter: { namespace: $namespace }, first: 100) { totalCount nodes {
      columns { name } statistics { column } tags { name } dataset { name versions { totalCount nodes { version } } claims { totalCount nodes { collector } } }
      sources { name datasetVersions(first: 5) { totalCount nodes { version } } }
      derivedFrom { version dataset { name } } derivatives { totalCount nodes { version } } consumers { totalCount nodes { runId } }
      columnLineage { column inputs { column datasetVersion { version } } }
      producedBy { transformation { name codeRevision { commit } runs { totalCount nodes { runId } } } inputs { id sources { name } } outputs { id } }
      producers { runId claims { nodes { collector } } } } } }`;
  await fill(3);
  await fill(30);
  const small = await client.count(query, { namespace: 'fan3' });
  const large = await client.count(query, { namespace: 'fan30' });
  assert.equal(small.data.datasetVersions.totalCount, 4);
  const out = large.data.datasetVersions.nodes.at(-1)!;
  assert.equal(out.producedBy.inputs.length, 30);
  assert.equal(out.columnLineage[29]!.inputs[29]!.datasetVersion.version, '1');
  assert.equal(large.statements, small.statements);
  console.log(`${small.statements} statements`);
});
