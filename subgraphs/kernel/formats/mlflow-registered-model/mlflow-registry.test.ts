import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixtures as experiments } from '../mlflow-experiment/fixtures.ts';
import { fixtures as modelFiles } from '../mlflow-model/fixtures.ts';
import { fixtures as versions } from '../mlflow-model-version/fixtures.ts';
import { readAs, refusalOf } from '../testing/reading.ts';
import { fixtures as models } from './fixtures.ts';

const withVersions = models['aliases as a list, with versions'] ?? '';
const withoutVersions = models['aliases as a map, no versions'] ?? '';

describe('MLflow registry', () => {
  test('registered model: tags that copy an older model are no facts of this one', () => {
    const { value, notices } = readAs('mlflow-registered-model', withVersions);
    assert.equal(value.name, 'loans');
    assert.deepEqual(value.tags, [{ key: 'owner', value: 'risk' }]);
    assert.deepEqual(value.aliases, [
      { alias: 'champion', version: '2' },
      { alias: 'next', version: '2' },
    ]);
    assert.equal(notices.length, 2);
  });

  test('its versions: number or text, stage, run', () => {
    const { versions: listed } = readAs('mlflow-registered-model', withVersions).value;
    assert.deepEqual(
      listed.map(({ version, stage, runId, tags }) => [version, stage, runId?.[0], tags.length]),
      [
        ['1', 'Archived', 'e', 0],
        ['2', 'Production', 'a', 0],
      ],
    );
  });

  test('aliases and tags as maps, and no versions', () => {
    const { value } = readAs('mlflow-registered-model', withoutVersions);
    assert.deepEqual(value.aliases, [{ alias: 'champion', version: '2' }]);
    assert.deepEqual(value.tags, [{ key: 'owner', value: 'risk' }]);
    assert.deepEqual(value.versions, []);
    assert.equal(value.createdAt, null);
  });

  test('contradictions inside one file are refused', () => {
    refusalOf(
      withVersions.replace('"next"', '"champion"').replace('"version": "2"}', '"version": "1"}'),
      'INVALID',
      /aliases\[0\].*version 1 here and to 2/,
    );
    refusalOf(
      withVersions.replace('"version": 2', '"version": "1"'),
      'INVALID',
      /versions\[1\]\.version: version 1 is listed twice/,
    );
    refusalOf(
      withVersions.replace('"name": "loans", "version": "1"', '"name": "other", "version": "1"'),
      'INVALID',
      /versions\[0\]\.name/,
    );
    refusalOf(withoutVersions.replace('"name": "loans", ', ''), 'INVALID', /\$\.mlflow\.registered_model\.name/);
  });

  test('model version', () => {
    const { value } = readAs('mlflow-model-version', versions['complete'] ?? '');
    assert.deepEqual(
      [value.name, value.version, value.stage, value.user, value.aliases],
      ['risk.models.loans', '15', null, null, ['champion']],
    );
    assert.deepEqual(value.createdAt, new Date(1770091510000));
    refusalOf((versions['complete'] ?? '').replace('"15"', '-1'), 'INVALID', /\$\.mlflow\.model_version\.version/);
  });

  test('experiment: a tag stated twice alike counts once', () => {
    const { value } = readAs('mlflow-experiment', experiments['complete'] ?? '');
    assert.deepEqual(value.systemTags, [{ key: 'mlflow.ownerId', value: '7' }]);
    assert.equal(value.experimentId, '12');
  });

  test('MLmodel', () => {
    const text = modelFiles['complete'] ?? '';
    const { value } = readAs('mlflow-model', text);
    assert.deepEqual([value.runId, value.modelUuid, value.sizeBytes], ['a'.repeat(32), 'b'.repeat(32), 2048]);
    assert.deepEqual(value.flavors[1], { name: 'xgboost', version: '2.1.0', loaderModule: null });
    assert.deepEqual(value.signature?.inputs, [{ name: 'income', type: 'double', required: true, shape: null }]);
    assert.equal(value.signature.parameters, null);
    refusalOf(text.replace('2048', '-1'), 'INVALID', /\$\.model_size_bytes \(line 10\)/);
    refusalOf(text.replace('2048', '1.5'), 'INVALID');
  });

  test('MLmodel: what MLflow always writes must be there', () => {
    const text = modelFiles['complete'] ?? '';
    refusalOf(text.replace(/utc_time_created.*\n/, ''), 'INVALID', /\$\.utc_time_created/);
    refusalOf(text.replace('04:05:06.789123', '04'), 'INVALID', /\$\.utc_time_created: expected a time/);
    assert.ok(readAs('mlflow-model', text.replace('.789123', '')), 'Python leaves out a fraction of zero');
    refusalOf(text.replace(/model_uuid.*\n/, '').replace(/run_id.*\n/, ''), 'INVALID', /\$\.model_uuid/);
    assert.ok(readAs('mlflow-model', text.replace(/model_uuid.*\n/, '')));
    assert.ok(readAs('mlflow-model', text.replace(/run_id.*\n/, '')));
    refusalOf(text.replace(/flavors:\n(?: .*\n)+/, 'flavors: {}\n'), 'INVALID', /\$\.flavors/);
  });
});
