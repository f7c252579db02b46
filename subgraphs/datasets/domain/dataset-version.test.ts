import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PedigreeError } from '../../kernel/errors/errors.ts';
import { registerDatasetVersion, updateDatasetVersion } from './dataset-version.ts';
import { datasetUuid } from './named.ts';

const key = { namespace: 's3://lake', name: 'claims' };
const sha = `sha256:${'a'.repeat(64)}`;

function refusal(work: () => unknown): { code: string; field: string | null } {
  try {
    work();
  } catch (error) {
    if (error instanceof PedigreeError) return { code: error.code, field: error.field };
    throw error;
  }
  assert.fail('It was not refused');
}

test('the label identifies a version, and the digest only where there is none', () => {
  const keyOf = (input: object) => registerDatasetVersion({ ...key, ...input })[0]!.key;
  assert.deepEqual(keyOf({ version: '3', digest: sha }), ['s3://lake', 'claims', '3']);
  assert.deepEqual(keyOf({ digest: 'mlflow:3dad76d2' }), ['s3://lake', 'claims', 'mlflow:3dad76d2']);
  assert.deepEqual(
    refusal(() => registerDatasetVersion(key)),
    { code: 'REQUIRED', field: 'version' },
  );
});

test('a label that is plainly a digest says the digest', () => {
  for (const digest of [sha, 'mlflow:3dad76d2', `md5:${'0'.repeat(32)}.dir`, 'etag:0123abcd-2'])
    assert.equal(registerDatasetVersion({ ...key, version: digest })[0]!.values['digest'], digest);
  assert.equal(registerDatasetVersion({ ...key, version: 'zzz' })[0]!.values['digest'], undefined);
});

test('its dataset and what it names by key are recorded too, itself first', () => {
  const assertions = registerDatasetVersion({
    ...key,
    version: '3',
    sources: ['claims-db', 'claims-db'],
    derivedFrom: [{ ...key, version: '2' }],
    producedBy: { namespace: 'airflow', name: 'clean', runId: '7' },
  });
  assert.deepEqual(
    assertions.map(({ kind, key: parts }) => [kind, ...parts].join(' ')),
    [
      'DatasetVersion s3://lake claims 3',
      'Dataset s3://lake claims',
      'DataSource claims-db',
      'DatasetVersion s3://lake claims 2',
      'Dataset s3://lake claims',
      'TransformationRun airflow clean 7',
      'Transformation airflow clean',
    ],
  );
  assert.equal(assertions[0]!.values['dataset'], datasetUuid('s3://lake', 'claims'));
});

test('what is unknown is not stated; an update states null', () => {
  assert.deepEqual(Object.keys(registerDatasetVersion({ ...key, version: '1', digest: null, tags: null })[0]!.values), [
    'dataset',
  ]);
  assert.deepEqual(updateDatasetVersion({ ...key, version: '1', description: null })[0]!.values, { description: null });
});

test('impossible values are refused with their field', () => {
  const version = { ...key, version: '1' };
  const derivation = { column: 'a', inputs: [{ datasetVersion: version, column: 'b' }] };
  const cases: [string, object][] = [
    ['rowCount', { rowCount: -1 }],
    ['digest', { digest: 'sha256:ABC' }],
    ['digest', { version: null, digest: 'zzz' }],
    ['columns', { columns: Array.from({ length: 10_001 }, (_, index) => ({ name: `c${index}` })) }],
    ['columns.1', { columns: [{ name: 'a' }, { name: 'a' }] }],
    ['statistics.0.minimum', { statistics: [{ column: 'a', minimum: [] }] }],
    [
      'statistics.0.quantiles.0.probability',
      { statistics: [{ column: 'a', quantiles: [{ probability: 2, value: 1 }] }] },
    ],
    ['derivedFrom', { derivedFrom: [version] }],
    ['columnLineage', { columnLineage: [derivation] }],
    ['columnLineage.0.inputs', { columnLineage: [{ column: 'a', inputs: [] }] }],
    ['sources.0', { sources: ['x'.repeat(513)] }],
    ['tags.1', { tags: [{ name: 'a' }, { name: 'a' }] }],
  ];
  for (const [field, input] of cases) {
    assert.deepEqual(
      refusal(() => registerDatasetVersion({ ...version, ...input })),
      { code: 'BAD_USER_INPUT', field },
    );
  }
});
