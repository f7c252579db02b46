import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ReadDocumentOf } from '../index.ts';
import { readAs, refusalOf } from '../testing/reading.ts';
import { fixtures, mlflowRunExample } from './fixtures.ts';

type Block = Record<string, unknown>;

/** The example with parts of its `mlflow` block replaced. */
function withBlock(change: (block: Block) => void): string {
  const copy = structuredClone(mlflowRunExample);
  change(copy.mlflow);
  return JSON.stringify(copy);
}

const read = (text: string): ReadDocumentOf<'mlflow-run'> => readAs('mlflow-run', text);

/** Reads the example with other tags. */
const withTags = (tags: unknown) => read(withBlock((block) => void (block['tags'] = tags)));

describe('mlflow-run', () => {
  test('that no dataset is stated is told, with the tags that may name one', () => {
    const { notices } = read(
      withBlock((block) => {
        block['inputs'] = [];
        block['tags'] = { data_path: 's3://x/y.csv', team: 'risk' };
      }),
    );
    assert.deepEqual(notices, [
      'it states no dataset that the run read (mlflow.log_input), so that its lineage ends at the run; the tags data_path are kept, not read as such',
    ]);
  });

  test('what a run is', () => {
    const { value, notices } = read(fixtures['complete'] ?? '');
    assert.equal(value.runId, 'a'.repeat(32));
    assert.equal(value.status, 'FINISHED');
    assert.deepEqual(value.startedAt, new Date('2026-02-03T04:05:00.000Z'));
    assert.deepEqual(value.endedAt, new Date('2026-02-03T04:05:06.789Z'));
    assert.equal(value.user, 'training-job');
    assert.equal(value.imageUri, 'ghcr.io/example/training:2026.2');
    assert.deepEqual(value.seed, { parameter: 'random_state', value: 42 });
    assert.deepEqual(value.parameters, [
      { name: 'max_depth', value: '6' },
      { name: 'random_state', value: '42' },
    ]);
    assert.deepEqual(
      value.metrics.map(({ name, value: number, step }) => [name, number, step]),
      [
        ['auc', 0.81, 0],
        ['auc', 0.84, 1],
      ],
    );
    assert.deepEqual(value.export, {
      exportedAt: new Date(1770091600000),
      mlflowVersion: '3.1.0',
      trackingUri: 'https://mlflow.example.org',
    });
    assert.ok(notices.some((notice) => notice.includes('1 tags copied')));
    assert.ok(notices.some((notice) => notice.includes('credentials')));
  });

  test('code revision, without credentials', () => {
    assert.deepEqual(read(fixtures['complete'] ?? '').value.codeRevision, {
      repository: 'https://git.example.org/risk/loans.git',
      commit: 'c'.repeat(40),
      reference: null,
      path: null,
      dirty: false,
    });
  });

  test('Git folders of Databricks; an unknown status is unknown, not clean', () => {
    const tags = {
      'mlflow.databricks.gitRepoCommit': 'D'.repeat(40),
      'mlflow.databricks.gitRepoUrl': 'https://git.example.org/risk/loans',
      'mlflow.databricks.gitRepoStatus': 'unknown',
    };
    const { value } = withTags(tags);
    assert.equal(value.codeRevision?.commit, 'd'.repeat(40));
    assert.equal(value.codeRevision.dirty, null);
    assert.equal(
      withTags({ ...tags, 'mlflow.databricks.gitRepoStatus': 'constructor' }).value.codeRevision?.dirty,
      null,
    );
    const both = withTags({ ...tags, 'mlflow.source.git.commit': 'e'.repeat(40) });
    assert.equal(both.value.codeRevision?.commit, 'e'.repeat(40));
    assert.equal(both.value.codeRevision.repository, null);
    assert.ok(both.notices.some((notice) => notice.includes('two commits')));
    assert.equal(withTags({ 'mlflow.source.git.commit': 'HEAD~1' }).value.codeRevision, null);
  });

  test('metrics that are not finite, bare and as text', () => {
    const text = withBlock(
      (block) =>
        void (block['metrics'] = {
          loss: ['@1', 'NaN', '-inf', '0.5', 1].map((value) => ({ value, step: 0, timestamp: 0 })),
        }),
    );
    const { value, notices } = read(text.replace('"@1"', 'Infinity'));
    assert.deepEqual(
      value.metrics.map((point) => [point.value, point.nonFinite]),
      [
        [null, 'Infinity'],
        [null, 'NaN'],
        [null, '-Infinity'],
        [0.5, null],
        [1, null],
      ],
    );
    assert.equal(value.metrics[0]?.recordedAt, null);
    assert.ok(notices.some((notice) => notice.startsWith('metric loss: 3 values')));
    for (const bad of ['"high"', 'null', '"constructor"', '[]'])
      refusalOf(text.replace('"@1"', bad), 'INVALID', /\$\.mlflow\.metrics\.loss\[0\]\.value: expected a number/);
  });

  test('NaN elsewhere, and integers beyond 2^53, are refused with their path', () => {
    refusalOf((fixtures['complete'] ?? '').replace('1770091500000', 'NaN'), 'INVALID', /\$\.mlflow\.info\.start_time/);
    refusalOf((fixtures['complete'] ?? '').replace('1770091500000', '9007199254740993'), 'INVALID', /start_time/);
    refusalOf((fixtures['complete'] ?? '').replace('1770091500000', '8640000000000001'), 'INVALID', /start_time/);
  });

  test('seeds: only whole numbers, and the most telling', () => {
    const seed = (params: Record<string, string>) => read(withBlock((block) => void (block['params'] = params)));
    assert.equal(seed({ seed: 'auto', random_state: '1.5' }).value.seed, null);
    assert.deepEqual(seed({ 'Random-State': '7' }).value.seed, { parameter: 'Random-State', value: 7 });
    const two = seed({ seed: '1', random_state: '2' });
    assert.deepEqual(two.value.seed, { parameter: 'random_state', value: 2 });
    assert.ok(two.notices.some((notice) => notice.includes('several seeds')));
    assert.equal(seed({ seed: '18446744073709551615' }).value.seed, null);
  });

  test('logged models, with signature', () => {
    const [model] = read(fixtures['complete'] ?? '').value.loggedModels;
    assert.equal(model?.modelUuid, 'b'.repeat(32));
    assert.deepEqual(model.createdAt, new Date('2026-02-03T04:05:06.789Z'));
    assert.deepEqual(model.flavors[1], { name: 'sklearn', version: '1.6.0', loaderModule: null });
    assert.deepEqual(model.signature?.outputs, [{ name: null, type: 'float64', required: null, shape: [-1, 2] }]);
  });

  test('a history that the tracker cut short is left out with a notice', () => {
    const { value, notices } = withTags({ 'mlflow.log-model.history': '[{"run_id": "aaa' });
    assert.deepEqual(value.loggedModels, []);
    assert.ok(notices.some((notice) => notice.includes('cut short')));
  });

  test('what must not be stored refuses the document also inside a nested text', () => {
    const text = withBlock((block) => void (block['tags'] = { 'mlflow.log-model.history': '[{"a": "\\u0000"}]' }));
    refusalOf(text, 'FORBIDDEN_CHARACTER', /mlflow\.log-model\.history.*line 1, column 8/);
  });

  test('required fields, with path', () => {
    const info = (change: (info: Block) => void) => withBlock((block) => change(block['info'] as Block));
    refusalOf(
      info((each) => delete each['run_id']),
      'INVALID',
      /\$\.mlflow\.info\.run_id: expected string, but it is missing/,
    );
    refusalOf(
      info((each) => (each['status'] = 'DONE')),
      'INVALID',
      /\$\.mlflow\.info\.status/,
    );
    refusalOf(
      info((each) => (each['run_id'] = ' ')),
      'INVALID',
      /not blank/,
    );
    refusalOf(
      info((each) => (each['run_id'] = 'x'.repeat(1001))),
      'INVALID',
      /at most 1000 characters/,
    );
    refusalOf(
      withBlock((block) => (block['inputs'] = [{ dataset: {} }])),
      'INVALID',
      /\$\.mlflow\.inputs\[0\]\.dataset\.name/,
    );
    assert.equal(read(info((each) => Object.assign(each, { run_uuid: 'x', run_id: undefined }))).value.runId, 'x');
  });
});
