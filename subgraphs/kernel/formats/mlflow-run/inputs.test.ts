import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ReadDocumentOf } from '../index.ts';
import { readAs } from '../testing/reading.ts';
import { fixtures, mlflowRunExample } from './fixtures.ts';

type Block = Record<string, unknown>;

/** The example with parts of its `mlflow` block replaced. */
function withBlock(change: (block: Block) => void): string {
  const copy = structuredClone(mlflowRunExample);
  change(copy.mlflow);
  return JSON.stringify(copy);
}

const read = (text: string): ReadDocumentOf<'mlflow-run'> => readAs('mlflow-run', text);

/** Reads the example with one dataset of another source. */
const withSource = (source_type: string, source: unknown, more: object = {}, tags: object = {}) => {
  const dataset = { name: 'loans', digest: '1', source_type, source: JSON.stringify(source), ...more };
  const document = read(withBlock((block) => void Object.assign(block, { tags, inputs: [{ dataset }] })));
  const [input] = document.value.inputs;
  assert.ok(input);
  return { ...input, notices: document.notices };
};

describe('inputs of an mlflow-run', () => {
  test('a dataset of Unity Catalog, with the location that the run read', () => {
    const [input] = read(fixtures['complete'] ?? '').value.inputs;
    assert.equal(input?.role, 'TRAINING');
    assert.equal(input.rowCount, 5000);
    assert.equal(input.rowCountApproximate, true);
    assert.deepEqual(input.source, {
      kind: 'DELTA_TABLE',
      sourceType: 'delta_table',
      namespace: 'unity-catalog',
      name: 'risk.features.loans',
      version: '7',
      uri: 's3://lake/tables/0b7d9f3c-1111-2222-3333-444455556666',
      table: 'risk.features.loans',
      tableId: '0b7d9f3c-1111-2222-3333-444455556666',
      sql: null,
      split: null,
      code: null,
    });
    assert.deepEqual(input.columns, [
      { name: 'income', type: 'double', required: true, shape: null },
      { name: 'labels', type: 'array<string>', required: false, shape: null },
    ]);
  });

  test('the location of another table version is not taken', () => {
    const source = {
      delta_table_name: 'a.b.c',
      delta_table_version: 2,
      is_databricks_uc_table: true,
      delta_table_id: 'id-1',
    };
    const located = (tag: string) => withSource('delta_table', source, {}, { sparkDatasourceInfo: tag }).source.uri;
    assert.equal(located('path=s3://lake/id-1,version=2,format=delta'), 's3://lake/id-1');
    assert.equal(located('path=s3://lake/id-1,version=3,format=delta'), null);
    assert.equal(located('path=s3://lake/other,version=2,format=delta'), null);
    assert.equal(located('path=s3://lake/id-1,format=delta'), null);
    assert.equal(
      located('path=s3://lake/x,version=2,format=delta\npath=s3://lake/id-1,version=2,format=delta'),
      's3://lake/id-1',
    );
  });

  test('every kind of source that MLflow writes', () => {
    const named = (type: string, source: unknown) => {
      const { kind, namespace, name, version } = withSource(type, source).source;
      return [kind, namespace, name, version];
    };
    assert.deepEqual(named('local', { uri: '/data/wine.csv' }), ['LOCAL', 'file', '/data/wine.csv', null]);
    assert.deepEqual(named('http', { url: 'https://Example.org/a/wine.csv?rev=2' }), [
      'HTTP',
      'https://example.org',
      'a/wine.csv?rev=2',
      null,
    ]);
    assert.deepEqual(named('s3', { uri: 's3a://Lake/a/b/' }), ['OBJECT_STORE', 's3://Lake', 'a/b', null]);
    assert.deepEqual(named('gs', { uri: 'gs://lake/a' }), ['OBJECT_STORE', 'gs://lake', 'a', null]);
    assert.deepEqual(
      named('hugging_face', { path: 'risk/loans', config_name: null, split: 'train', revision: 'abc' }),
      ['HUGGING_FACE', 'hf://datasets', 'risk/loans', 'abc'],
    );
    assert.deepEqual(named('hugging_face', { path: 'risk/loans', revision: 'None' })[3], null);
    assert.deepEqual(named('delta_table', { delta_table_name: 'hive_metastore.a.b', delta_table_version: 3 }), [
      'DELTA_TABLE',
      null,
      null,
      '3',
    ]);
    assert.deepEqual(named('delta_table', { path: 's3://lake/t', delta_table_version: 3 }), [
      'DELTA_TABLE',
      's3://lake',
      't',
      '3',
    ]);
    assert.deepEqual(named('spark', { sql: 'select 1' }), ['SQL', null, null, null]);
    assert.deepEqual(named('spark', { table_name: 'a.b' }), ['TABLE', null, null, null]);
    assert.deepEqual(named('spark', { path: 'dbfs:/data/a' }), ['OTHER', 'dbfs', '/data/a', null]);
    assert.deepEqual(named('constructor', {}), ['OTHER', null, null, null]);
    const code = withSource('code', { tags: { 'mlflow.source.git.commit': 'f'.repeat(40) } }).source;
    assert.equal(code.code?.commit, 'f'.repeat(40));
  });

  test('signed locations lose their signature', () => {
    const { source, notices } = withSource('http', { url: 'https://u:p@lake.example.org/a?X-Amz-Signature=00&part=1' });
    assert.equal(source.uri, 'https://lake.example.org/a?part=1');
    assert.ok(notices.some((notice) => notice.includes('credentials')));
  });

  test('contexts', () => {
    const role = (context: string) =>
      read(
        withBlock(
          (block) => void (block['inputs'] = [{ dataset: { name: 'a' }, tags: { 'mlflow.data.context': context } }]),
        ),
      ).value.inputs[0]?.role;
    assert.deepEqual(['train', 'Validation', 'test', 'eval', 'constructor', ''].map(role), [
      'TRAINING',
      'VALIDATION',
      'TEST',
      'EVALUATION',
      'OTHER',
      'OTHER',
    ]);
  });

  test('tensors and exact row counts', () => {
    const schema = JSON.stringify({
      mlflow_tensorspec: {
        features: [{ type: 'tensor', 'tensor-spec': { dtype: 'float32', shape: [-1, 28] } }],
        targets: null,
      },
    });
    const input = withSource('local', { uri: '/a' }, { schema, profile: '{"num_rows": 10, "num_elements": 280}' });
    assert.equal(input.columns, null);
    assert.deepEqual(input.tensors, [{ name: null, type: 'float32', required: null, shape: [-1, 28] }]);
    assert.deepEqual([input.rowCount, input.rowCountApproximate], [10, false]);
  });
});
