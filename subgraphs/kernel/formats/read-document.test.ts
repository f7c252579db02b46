import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { documentLimits, readDocument } from './index.ts';
import { fixtures } from './mlflow-experiment/fixtures.ts';
import { readText, refusalOf } from './testing/reading.ts';

const experiment = fixtures['complete'] ?? '';

describe('readDocument', () => {
  test('the digest is that of the exact bytes, a byte order mark included', () => {
    const bytes = Buffer.from(`\ufeff${experiment}`);
    const document = readDocument(bytes);
    assert.equal(document.digest, `sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    assert.equal(document.sizeBytes, bytes.length);
    assert.notEqual(document.digest, readText(experiment).digest);
  });

  test('a view into a larger buffer is read as that view only', () => {
    const padded = Buffer.from(`####${experiment}####`);
    const view = new Uint8Array(padded.buffer, padded.byteOffset + 4, padded.length - 8);
    assert.deepEqual(readDocument(view), readText(experiment));
  });

  test('empty', () => {
    for (const text of ['', ' \n\t', '\ufeff']) refusalOf(text, 'EMPTY');
  });

  test('too large, with the limit in the message', () => {
    refusalOf(Buffer.alloc(documentLimits.documentBytes + 1, 0x20), 'TOO_LARGE', /16777216 \(16 MiB\)/);
    refusalOf(`a: ${'b'.repeat(documentLimits.textBytes)}`, 'TOO_LARGE', /2 MiB.*JSON/);
    refusalOf(`[${'0,'.repeat(documentLimits.values)}0]`, 'TOO_LARGE', /2000000 values/);
  });

  test('not UTF-8: the offset of the byte, and other encodings by name', () => {
    assert.equal(refusalOf(Buffer.from('a: \xe9t\xe9', 'latin1'), 'NOT_UTF8').place, 'byte offset 3');
    assert.equal(refusalOf(Buffer.from([0x61, 0xe2, 0x82]), 'NOT_UTF8').place, 'byte offset 1');
    refusalOf(Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'NOT_UTF8');
    refusalOf(Buffer.from(`\ufeff${experiment}`, 'utf16le'), 'NOT_UTF8', /UTF-16 \(little endian\)/);
    refusalOf(Buffer.from(`\ufeff${experiment}`, 'utf16le').swap16(), 'NOT_UTF8', /UTF-16 \(big endian\)/);
    refusalOf(Buffer.from(experiment, 'utf16le'), 'NOT_UTF8', /looks like UTF-16/);
  });

  test('YAML that ends after a key or a dash is taken for cut off, with the place and what to write', () => {
    const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:';
    for (const end of ['', '\n', ' # none', '\n  key:', '\n  key:\n  - ', '\n  key:\n    -\n'])
      refusalOf(map + end, 'CUT_OFF', /^line \d+, column \d+: .*write null, \{\} or \[\]/);
    for (const end of [' null\n', ' ~', ' {}', ' { key: }', '\n  key: []', '\n  key: ""', '\n  key: |\n', '\n---\n'])
      assert.equal(readText(map + end).format, 'kubernetes-manifest', end);
  });

  test('NUL bytes', () => {
    refusalOf('abc\n\0: 1', 'FORBIDDEN_CHARACTER', /^line 2, column 1/);
  });

  test('unrecognised: says which formats are known', () => {
    refusalOf('{"a": "b"}', 'UNRECOGNISED', /MLflow run.*Kubernetes manifest/);
    refusalOf('[1, 2]', 'UNRECOGNISED');
    refusalOf('a: 1', 'UNRECOGNISED');
    refusalOf('Dear colleague', 'UNRECOGNISED');
    refusalOf('numpy\npandas\n', 'UNRECOGNISED');
  });

  test('a file name does not make a format, but appears in the message', () => {
    assert.throws(
      () => readDocument(Buffer.from('{"a": "b"}'), { filename: 'run.json' }),
      /run\.json is readable JSON/,
    );
  });

  test('bare NaN is refused where it is no metric', () => {
    refusalOf('{"stages": {"a": {"cmd": NaN}}}', 'MALFORMED', /^line 1, column 26: .*NaN/);
    refusalOf(experiment.replace('1770000000000', '-Infinity'), 'MALFORMED', /-Infinity/);
  });

  test('a JSON stream separated by --- is YAML', () => {
    const job = '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}}';
    assert.equal(readText(`${job}\n---\n${job}\n`).format, 'kubernetes-manifest');
  });

  test('JSON Lines: told to send each line', () => {
    refusalOf('{"a":1}\n{"a":2}', 'MALFORMED', /^line 2, column 1.*JSON Lines/);
  });

  test('a message never spans lines or repeats control characters', () => {
    const { message } = refusalOf('{"a\u202e\\n\\u0007": 1, "a\u202e\\n\\u0007": 2}', 'DUPLICATE_KEY');
    assert.doesNotMatch(message, /[\n\u0007\u202e]/);
  });
});

test('what is known by the digest of its bytes comes as the registry has it', () => {
  const index = JSON.stringify({ schemaVersion: 2, manifests: [] }, null, 1);
  assert.deepEqual(readDocument(Buffer.from(index)).notices, []);
  const crlf = Buffer.from(index.replaceAll('\n', '\r\n'));
  assert.match(readDocument(crlf).notices.join(), /carriage returns/);
  assert.throws(() => readDocument(Buffer.from(`\ufeff${index}`)), { code: 'MALFORMED' });
});
