import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAs, refusalOf } from '../testing/reading.ts';
import { readDocument } from '../index.ts';
import { fixtures as files } from '../dvc-file/fixtures.ts';
import { fixtures as metrics } from '../dvc-metrics/fixtures.ts';
import { fixtures as pipelines } from '../dvc-yaml/fixtures.ts';
import { fixtures as locks } from './fixtures.ts';

const a = 'a'.repeat(32);
const lock = (text: string) => readAs('dvc-lock', text);
const minimal = (entry: string) => `schema: '2.0'\nstages:\n  s:\n    cmd: x\n    deps:\n    - ${entry}\n`;

describe('dvc.lock', () => {
  test('stages with what they read, wrote and were told', () => {
    const { value, notices } = lock(locks['schema2']!);
    assert.equal(value.schema, 2);
    assert.deepEqual(
      value.stages.map(({ name, outputs }) => [name, outputs[0]?.path, outputs[0]?.digest]),
      [
        ['clean', 'data/clean', `md5:${'b'.repeat(32)}.dir`],
        ['fit', 'models/claims_model.joblib', `md5:${'c'.repeat(32)}`],
        ['score', 'reports/scores.json', 'md5:e28774499f4e75e10d02ce0d3650a5d2'],
      ],
    );
    assert.deepEqual(value.stages[0]?.parameters, [
      { name: 'clean.drop', value: '["id","name"]' },
      { name: 'clean.seed', value: '7' },
      { name: 'config/limits.json:rows', value: '100' },
    ]);
    assert.equal(value.stages[1]?.command, 'python src/fit.py\npython src/pack.py');
    assert.deepEqual(value.stages[0].outputs[0]?.fileCount, 2);
    assert.deepEqual(notices, []);
  });

  test('schema 1 has its stages at the top', () => {
    const { value } = lock(locks['schema1']!);
    assert.deepEqual(
      [value.schema, value.stages[0]?.name, value.stages[0]?.dependencies[0]?.digest],
      [1, 'train', `md5:${a}`],
    );
  });

  test('entity tags and checksums are digests; what states none is said', () => {
    const { value, notices } = lock(locks['undigested']!);
    assert.deepEqual(
      value.stages[0]?.dependencies.map(({ digest }) => digest),
      ['etag:0123abcd', 'checksum:00aa', null],
    );
    assert.match(notices.join(), /stage pull: 1 entries state no digest/);
  });

  test('a stage that did not change has the same fingerprint in the file of DVC 2 and of DVC 3', () => {
    const prints = (text: string) => lock(text).value.stages.map(({ fingerprint }) => fingerprint);
    const before = prints(locks['schema2']!);
    assert.deepEqual(prints(locks['schema2']!.replaceAll('      hash: md5\n', '')), before);
    const after = prints(locks['schema2']!.replaceAll('c'.repeat(32), 'f'.repeat(32)));
    assert.deepEqual([after[0] === before[0], after[1] === before[1], after[2] === before[2]], [true, false, false]);
  });

  test('refused: a schema that is not known, and fields that are wrong, by name and line', () => {
    refusalOf("schema: '3.0'\nstages: {}\n", 'INVALID', /schema: expected 2\.0/);
    refusalOf(minimal('path: x\n      md5: 12ab'), 'INVALID', /stages\.s\.deps\[0\]\.md5 \(line 7\): expected 32 hex/);
    refusalOf(minimal(`md5: ${a}`), 'INVALID', /deps\[0\]\.path/);
    refusalOf(minimal(`path: x\n    - path: x`), 'INVALID', /deps\[1\]\.path: expected each path once/);
    refusalOf(minimal(`path: x\n      size: -1`), 'INVALID', /size/);
    refusalOf("schema: '2.0'\nstages:\n  s:\n    outs: []\n", 'INVALID', /stages\.s\.cmd/);
    refusalOf("schema: '2.0'\nstages:\n  s:\n", 'INVALID', /stages\.s: expected a stage/);
    refusalOf("schema: '2.0'\nstages:\n  s:\n    cmd: x\n    params: [1]\n", 'INVALID', /stages\.s\.params/);
  });

  test('a file that was cut is refused where the cut shows', () => {
    const text = locks['schema2']!;
    for (const [end, code] of [
      [text.indexOf('md5: aaaa') + 20, 'INVALID'],
      [text.indexOf('clean.drop: [') + 15, 'MALFORMED'],
      [text.indexOf('stages:'), 'UNRECOGNISED'],
    ] as const)
      refusalOf(text.slice(0, end), code);
  });
});

describe('dvc.yaml', () => {
  test('stages, and which of their files are metrics', () => {
    const { value } = readAs('dvc-yaml', pipelines['pipeline']!);
    const [clean, , score] = value.stages;
    assert.deepEqual([clean?.description, clean?.outputs], ['Drops what identifies a person', ['data/clean']]);
    assert.deepEqual([score?.outputs, score?.metrics], [['reports/scores.json'], ['reports/scores.json']]);
  });

  test('artifacts with type and labels', () => {
    const { value } = readAs('dvc-yaml', pipelines['artifacts']!);
    assert.deepEqual(
      value.artifacts.map(({ name, path, type, labels }) => [name, path, type, labels]),
      [
        ['claims-classifier', 'models/claims_model.joblib', 'model', ['claims', 'tabular']],
        ['claims', 'data/clean', 'dataset', []],
      ],
    );
  });

  test('what only other files tell is left out and said; metrics listed at the top count for the stage that writes them', () => {
    const { value, notices } = readAs('dvc-yaml', pipelines['templated']!);
    assert.deepEqual(value.stages, [
      { name: 'last', description: null, dependencies: [], outputs: ['out.json', 'plot.json'], metrics: ['out.json'] },
    ]);
    assert.match(notices.join(), /foreach or matrix.*: each.*1 paths/);
  });

  test('refused: fields that are wrong', () => {
    refusalOf('stages:\n  s:\n    cmd: x\n    deps: 3\n', 'INVALID', /stages\.s\.deps/);
    refusalOf('artifacts:\n  a:\n    path: x\n  b:\n    type: model\n', 'INVALID', /artifacts\.b\.path/);
    refusalOf('stages:\n  s:\n    cmd: x\nartifacts: [a]\n', 'INVALID', /^\$\.artifacts \(line 4\): .* by its name/);
  });

  test('what DVC itself refuses for want of a path or a command is refused with its line and the remedy', () => {
    const artifact = /^\$\.artifacts\.b \(line 3\): expected an object with path, .* remove the artifact/;
    refusalOf('artifacts:\n  a: {path: x}\n  b:\nstages: {}\n', 'INVALID', artifact);
    refusalOf(
      'stages:\n  s: {cmd: x}\n  t: null\n',
      'INVALID',
      /^\$\.stages\.t \(line 3\): .* with cmd, .* remove the stage/,
    );
  });
});

describe('.dvc', () => {
  test('an import from another repository: which, at which commit; its credentials are left out', () => {
    const { value, notices } = readAs('dvc-file', files['imported']!);
    assert.deepEqual(value.origins, [
      {
        kind: 'REPOSITORY',
        repository: 'https://git.example/data/registry',
        path: 'claims/claims.csv',
        commit: 'f'.repeat(40),
        revision: 'v1',
      },
    ]);
    // The digest at the top is of the .dvc file itself.
    assert.deepEqual(
      value.outputs.map(({ path, digest, description }) => [path, digest, description]),
      [['claims.csv', `md5:${a}`, 'Claims as they come in']],
    );
    assert.match(notices.join(), /credentials/);
    assert.doesNotMatch(JSON.stringify(value), /secret/);
  });

  test('an import from a URL, and data that was added', () => {
    const [origin] = readAs('dvc-file', files['fetched']!).value.origins;
    assert.deepEqual(origin, {
      kind: 'LOCATION',
      uri: 's3://lake/raw/claims.csv',
      name: { namespace: 's3://lake', name: 'raw/claims.csv' },
      digest: 'etag:0123abcd',
    });
    const added = readAs('dvc-file', files['added']!).value;
    assert.deepEqual([added.origins, added.outputs[0]?.digest], [[], `md5:${'b'.repeat(32)}.dir`]);
  });

  test('refused: a commit that is none', () => {
    const cut = files['imported']!.replace('f'.repeat(40), 'ffff');
    refusalOf(cut, 'INVALID', /deps\[0\]\.repo\.rev_lock: expected a full commit hash/);
  });
});

describe('metrics of DVC', () => {
  test('nested values by their names with dots', () => {
    assert.deepEqual(readAs('dvc-metrics', metrics['nested']!).value.metrics, [
      { name: 'epoch', value: 3 },
      { name: 'test.accuracy', value: 0.9 },
      { name: 'test.loss', value: -0.0015 },
    ]);
  });

  test('numbers alone are no metrics: a name must say so, and the refusal says how', () => {
    const read = (filename?: string) => readDocument(Buffer.from('{"status": 404}'), filename ? { filename } : {});
    for (const filename of [undefined, 'response.json', 'metrics.txt'])
      assert.throws(() => read(filename), {
        code: 'UNRECOGNISED',
        message: /such as metrics\.json: give it as the parameter filename/,
      });
    for (const filename of ['metrics.json', 'eval/live.json', 'test_scores.JSON', 'dvclive/metrics.json'])
      assert.equal(read(filename).format, 'dvc-metrics', filename);
  });

  test('what is no finite number is left out, and said by its path', () => {
    const { value, notices } = readAs('dvc-metrics', '{"a": 1, "test": {"b": NaN, "f1 %": null}, "c": -Infinity}');
    assert.deepEqual(value.metrics, [{ name: 'a', value: 1 }]);
    assert.deepEqual(notices, [
      "left out, since these are no finite numbers: $.test.b (NaN), $.test['f1 %'] (null), $.c (-Infinity)",
    ]);
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`m${index}`, null]));
    assert.match(readAs('dvc-metrics', JSON.stringify(many)).notices.join(), /\$\.m19 \(null\), and 5 more$/);
  });

  test('NaN under another name: the refusal asks for the name, not for other bytes, which no lock file would know', () => {
    const refusal = { code: 'UNRECOGNISED', message: /such as metrics\.json: give it as the parameter filename/ };
    for (const hint of [{}, { filename: 'loss.json' }])
      assert.throws(() => readDocument(Buffer.from('{"loss": NaN}'), hint), refusal);
  });

  test('refused: two values of one name; a list or a text makes it another document', () => {
    refusalOf('{"a": {"b": 1}, "a.b": 2}', 'INVALID', /same name/);
    for (const text of ['{"a": [1]}', '{"a": "1"}', '{"a": {}}', '{}', 'a: 1']) refusalOf(text, 'UNRECOGNISED');
  });
});
