import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { limits } from '../limits.ts';
import { DocumentRefused } from '../refused.ts';
import type { RefusalCode } from '../refused.ts';
import { parseYaml } from './yaml.ts';

function refuse(text: string, code: RefusalCode, message?: RegExp): void {
  assert.throws(
    () => parseYaml(text),
    (error) => {
      assert.ok(error instanceof DocumentRefused, String(error));
      assert.equal(error.code, code, error.message);
      if (message !== undefined) assert.match(error.message, message);
      return true;
    },
  );
}

const plain = (text: string): unknown => JSON.parse(JSON.stringify(parseYaml(text).map(({ value }) => value)));

/** Far beyond what these take on any machine, and far below what they would if each fault or key were compared with all. */
const NOT_QUADRATIC_MS = 30_000;

describe('parseYaml', () => {
  test('YAML 1.2 core: no is a text, 0o17 a number, a date a text', () => {
    assert.deepEqual(plain('a: no\nb: 0o17\nc: 2026-02-03\nd: ~\ne: 1.10\n1.10: key\ntrue: yes\n'), [
      { a: 'no', b: 15, c: '2026-02-03', d: null, e: 1.1, '1.10': 'key', true: 'yes' },
    ]);
  });

  test('streams: empty documents are null, and lines are kept', () => {
    const documents = parseYaml('# only a comment\n---\n---\na:\n  - b: 1\n');
    assert.deepEqual(
      documents.map(({ value }) => value === null),
      [true, false],
    );
    const value = documents[1]?.value as { a: object[] };
    assert.equal(documents[1]?.lineOf(value), 4);
    assert.equal(documents[1]?.lineOf(value.a[0] ?? {}), 5);
  });

  test('faults have line and column', () => {
    refuse('a: 1\nb: [1, 2\nc: 3\n', 'MALFORMED', /^line 3, column 1/);
    refuse('a: "b', 'MALFORMED', /^line 1/);
    refuse('a:\n\t- b', 'MALFORMED', /^line 2/);
    refuse('a: b: c', 'MALFORMED');
    refuse('{{ .Values.image }}: 1', 'MALFORMED');
  });

  test('a flood of faults is given up at the first', () => {
    const before = performance.now();
    for (const fault of [']', '}', '"']) refuse(fault.repeat(400_000), 'MALFORMED');
    assert.ok(performance.now() - before < NOT_QUADRATIC_MS);
  });

  test('duplicate keys, also far apart and quoted', () => {
    refuse('a: 1\nb: 2\n"a": 3\n', 'DUPLICATE_KEY', /^line 3, column 1: the key "a"/);
    refuse('{a: 1, a: 2}', 'DUPLICATE_KEY');
  });

  test('many keys do not take quadratic time', () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`).join('\n');
    const before = performance.now();
    parseYaml(text);
    assert.ok(performance.now() - before < NOT_QUADRATIC_MS);
  });

  test('aliases and merge keys are resolved', () => {
    assert.deepEqual(plain('base: &b {x: 1, y: 2}\nuse: {<<: *b, y: 3}\nboth: {<<: [*b, {z: 4}]}\nagain: *b\n'), [
      { base: { x: 1, y: 2 }, use: { x: 1, y: 3 }, both: { x: 1, y: 2, z: 4 }, again: { x: 1, y: 2 } },
    ]);
    assert.deepEqual(plain('"<<": 1'), [{ '<<': 1 }]);
    refuse('a: {<<: 1}', 'MALFORMED', /merge key/);
    refuse('a: *b', 'MALFORMED');
  });

  test('alias bombs and cycles', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 9; level += 1) {
      const name = String.fromCharCode(97 + level);
      const before = String.fromCharCode(96 + level);
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`);
    }
    refuse(bomb.join('\n'), 'TOO_MANY_ALIASES');
    refuse('a: &a [*a]', 'TOO_MANY_ALIASES', /contains itself/);
  });

  test('anchors do not reach into the next document', () => {
    refuse('a: &x 1\n---\nb: *x\n', 'MALFORMED');
  });

  test('depth: flow, block, keys, on one line and on many', () => {
    assert.ok(parseYaml('['.repeat(99) + ']'.repeat(99)));
    for (const open of ['[', '{a: ', '- ', '? ', '[[- ']) refuse(open.repeat(1_000_000 / open.length), 'TOO_DEEP');
    refuse(Array.from({ length: 200 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'), 'TOO_DEEP', /^line \d+/);
  });

  test('nesting as deep as the limit does not exhaust the stack', () => {
    const text = `${'['.repeat(limits.depth)}1${']'.repeat(limits.depth)}`;
    assert.ok(parseYaml(text));
  });

  test('more documents than the limit', () => {
    refuse('---\na: 1\n'.repeat(limits.yamlDocuments + 1), 'TOO_MANY_DOCUMENTS');
    assert.equal(parseYaml('---\na: 1\n'.repeat(limits.yamlDocuments)).length, limits.yamlDocuments);
  });

  test('what JSON cannot hold', () => {
    refuse('a: .nan', 'MALFORMED', /\.nan/);
    refuse('a: -.inf', 'MALFORMED');
    refuse('a: !!binary aGk=', 'MALFORMED');
    refuse('a: !custom x', 'MALFORMED');
    refuse('? [a, b]\n: c\n', 'MALFORMED', /key/);
    refuse('__proto__: 1', 'FORBIDDEN_KEY');
    refuse('a: "\\0"', 'FORBIDDEN_CHARACTER', /^line 1/);
    refuse('a: "\\ud800"', 'FORBIDDEN_CHARACTER');
  });

  test('%YAML 1.1 does not bring back its types', () => {
    assert.deepEqual(plain('%YAML 1.1\n---\na: yes\nb: 2026-02-03\n'), [{ a: 'yes', b: '2026-02-03' }]);
  });

  test('numbers with a leading zero are remembered', () => {
    assert.deepEqual(parseYaml('a: 1\nmode: 0644\n')[0]?.octals, [{ line: 2, text: '0644' }]);
  });
});
