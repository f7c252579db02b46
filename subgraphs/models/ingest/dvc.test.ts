import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDocument } from '../../kernel/formats/index.ts';
import type { ReadDocumentOf } from '../../kernel/formats/index.ts';
import { readContext } from '../../kernel/intake/context.ts';
import type { Mapped, MappingContext } from '../../kernel/intake/mapping.ts';
import { dvcLock } from './dvc-lock.ts';
import { dvcMetrics } from './dvc-metrics.ts';
import { dvcYaml } from './dvc-yaml.ts';

const context: MappingContext = { ...readContext({ namespace: 'repo' }), digest: '', content: '' };
const md5 = (letter: string) => letter.repeat(32);

function pipeline(text: string): Mapped {
  return dvcYaml((readDocument(Buffer.from(text)) as ReadDocumentOf<'dvc-yaml'>).value, context);
}

/** What is told, without the namespace: the model, or the stage, the model and the metrics. */
function told(mapped: Mapped): string[] {
  return mapped.premises!.map(({ about, confidence }) => `${confidence} ${about.slice(2).join(' ')}`);
}

const evaluate = (deps: string[], outs: string[] = []) => `stages:
  fit:
    cmd: fit
    outs: [model.pkl, vectorizer.pkl, other_model.pt, data/model_inputs]
  score:
    cmd: score
    deps: [${deps.join()}]
    outs: [${outs.join()}]
    metrics: [scores.json]
`;

describe('which files of a pipeline are models', () => {
  test('the one model file that a measuring stage reads', () => {
    const mapped = pipeline(evaluate(['data/model_inputs', 'model.pkl', 'vectorizer.pkl', 'src/model.py']));
    assert.deepEqual(told(mapped), ['INFERRED model.pkl', 'INFERRED score model.pkl scores.json']);
    assert.deepEqual(mapped.assertions, [], 'nothing is stated that nobody declared');
    assert.deepEqual(mapped.notices, []);
  });

  test('before that, the one that it writes', () => {
    const mapped = pipeline(evaluate(['model.pkl'], ['tuned.onnx']));
    assert.deepEqual(told(mapped), ['INFERRED tuned.onnx', 'INFERRED score tuned.onnx scores.json']);
  });

  test('of several, or none, or what no stage writes, nothing is inferred, and that is said', () => {
    const several = pipeline(evaluate(['model.pkl', 'other_model.pt']));
    assert.deepEqual(told(several), []);
    assert.match(
      several.notices!.join(),
      /score writes metrics, but may be about model\.pkl or other_model\.pt; declare/,
    );
    for (const deps of [['vectorizer.pkl'], ['downloaded_model.pkl']]) {
      const none = pipeline(evaluate(deps));
      assert.deepEqual(told(none), []);
      assert.match(none.notices!.join(), /reads and writes no file that is known to be a model/);
    }
  });

  test('a declared one is declared, whatever its name; only that metrics are of it is inferred', () => {
    const artifacts = 'artifacts:\n  vectors: {path: vectorizer.pkl, type: model, labels: [a, a]}\n';
    const mapped = pipeline(evaluate(['vectorizer.pkl']) + artifacts);
    assert.deepEqual(told(mapped), ['DECLARED vectorizer.pkl', 'INFERRED score vectorizer.pkl scores.json']);
    assert.deepEqual(mapped.assertions[0]?.key, ['repo', 'vectorizer.pkl']);
    assert.deepEqual(mapped.assertions[0].values['tags'], [{ name: 'a' }, { name: 'dvc.artifact', value: 'vectors' }]);
  });
});

test('a lock file states nothing by itself, and guesses only what is inferred', () => {
  const text = `train:
  cmd: train
  deps:
  - {path: train.py, md5: ${md5('a')}}
  - {path: data, md5: ${md5('b')}.dir}
  outs:
  - {path: m, md5: ${md5('c')}.dir}
`;
  const { assertions, conclusions } = dvcLock(
    (readDocument(Buffer.from(text)) as ReadDocumentOf<'dvc-lock'>).value,
    context,
  );
  assert.deepEqual(assertions, []);
  assert.deepEqual(
    conclusions!.map(({ premise, confidence, assertions: [first] }) => [premise.at(-1), confidence, first?.kind]),
    [
      ['m', undefined, 'Model'],
      ['m', 'INFERRED', 'Run'],
      ['data', undefined, 'Model'],
    ],
  );
});

test('a metrics file with the line ends of Windows is known by both digests that DVC may have taken', () => {
  const content = '{"a": 1}\r\n';
  const { value } = readDocument(Buffer.from(content), { filename: 'scores.json' }) as ReadDocumentOf<'dvc-metrics'>;
  assert.deepEqual(
    dvcMetrics(value, { ...context, content }).assertions.map(({ key }) => key),
    [['md5:513cb0d620eea260cddf05f5284f2d20'], ['md5:a01637863c1f9585c3e38cde6ce20940']],
  );
});
