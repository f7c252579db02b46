import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../kernel/formats/index.ts';
import type { ReadDocumentOf } from '../../kernel/formats/index.ts';
import { encodeId, entityUuid } from '../../kernel/ids/ids.ts';
import { readContext } from '../../kernel/intake/context.ts';
import type { MappingContext } from '../../kernel/intake/mapping.ts';
import { mlflowModelVersion } from './mlflow-model-version.ts';
import { mlflowRun } from './mlflow-run.ts';

const context: MappingContext = { ...readContext({ namespace: 'team' }), digest: '', content: '' };

function exported(mlflow: object): Buffer {
  return Buffer.from(JSON.stringify({ system: { script: 'export.py', export_time: 1_721_364_374 }, mlflow }));
}

function run(more: object = {}, inputs: object[] = []) {
  const info = { run_id: 'r1', status: 'FINISHED', start_time: 1_770_000_002_000, end_time: 1_770_000_001_000 };
  return readDocument(
    exported({ info, params: {}, metrics: {}, tags: {}, inputs, ...more }),
  ) as ReadDocumentOf<'mlflow-run'>;
}

test('a version leads to the model that its run logged, whichever file comes first', () => {
  const model_version = {
    name: 'm',
    version: '3',
    run_id: 'r1',
    source: 'dbfs:/x/r1/artifacts/models/best/',
    aliases: ['champion'],
  };
  const { value } = readDocument(exported({ model_version })) as ReadDocumentOf<'mlflow-model-version'>;
  const { assertions, names } = mlflowModelVersion(value, context);
  const version = assertions.find(({ kind }) => kind === 'ModelVersion');
  assert.deepEqual(version?.key, ['team', 'm', '3']);
  assert.equal(version.values['loggedModel'], entityUuid('LoggedModel', ['team', 'r1', 'models/best']));
  const alias = assertions.find(({ kind }) => kind === 'ModelAlias');
  assert.equal(alias?.from?.toISOString(), '2024-07-19T04:46:14.000Z');
  assert.deepEqual(
    names?.map(({ id }) => id),
    [encodeId('Run', entityUuid('Run', ['team', 'r1']))],
  );
});

test('a dataset without a name that others know is a reference', () => {
  const input = { dataset: { name: 'features', digest: 'abcd1234', source_type: 'code', source: '{}' }, tags: [] };
  const { assertions, names } = mlflowRun(run({}, [input]).value, context);
  assert.equal(assertions[0]?.kind, 'Run');
  assert.deepEqual(
    names?.map(({ kind, label }) => [kind, label]),
    [['DatasetVersion', 'mlflow-dataset features@abcd1234']],
  );
});

test('an end before the beginning is left out, and so is what is unknown', () => {
  const { assertions, notices } = mlflowRun(run().value, context);
  const [stated] = assertions;
  assert.ok(stated?.values['startedAt'] instanceof Date);
  assert.equal(stated.values['endedAt'], undefined);
  assert.match(notices?.join() ?? '', /end_time is before its start_time/);
  assert.ok(!Object.values(stated.values).includes(null), 'null would say that it became unknown');
});
