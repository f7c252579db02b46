import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAs, readText, refusalOf } from '../testing/reading.ts';
import { DocumentRefused, readDocument } from '../index.ts';
import { fixtures } from './fixtures.ts';

describe('pip-requirements', () => {
  test('every form of a requirement', () => {
    const { value, notices } = readAs('pip-requirements', fixtures['everything that pip has'] ?? '');
    const short = value.requirements.map(({ name, specifier, pinnedVersion, extras, line }) => [
      name,
      specifier,
      pinnedVersion,
      extras.join(),
      line,
    ]);
    assert.deepEqual(short, [
      ['mlflow', '>=3.1,<4', null, 'extras,gateway', 3],
      ['numpy', '>=2.0', null, '', 4],
      ['flask-sqlalchemy', '==3.1.*', null, '', 5],
      ['tomli', '==2.0.1', '2.0.1', '', 6],
      ['helpers', null, null, '', 7],
      ['torch', '==2.6.0', '2.6.0', '', 8],
      ['pandas', null, null, '', 11],
    ]);
    assert.equal(value.requirements[3]?.marker, 'python_version < "3.11"');
    assert.equal(value.requirements[4]?.url, 'git+https://git.example.org/risk/helpers.git@v1.2');
    assert.deepEqual(value.requirements[5]?.hashes, [`sha256:${'0'.repeat(64)}`, `sha256:${'1'.repeat(64)}`]);
    assert.deepEqual(value.options, ['--index-url']);
    assert.ok(notices.some((notice) => notice.startsWith('5 of 7')));
  });

  test('no credentials of an option or a location are kept', () => {
    const { value, notices } = readText(fixtures['everything that pip has'] ?? '');
    assert.doesNotMatch(JSON.stringify(value), /secret|token/);
    for (const place of ['line 2', 'url'])
      assert.ok(
        notices.some((notice) => notice.startsWith(`${place}: credentials were taken out`)),
        place,
      );
  });

  test('one line that is no requirement, and it is not recognised', () => {
    for (const other of [
      'hello world',
      'a = 1',
      '- b',
      'key: value',
      'x ==',
      'x==1 y==2',
      'é==1',
      '--unknown',
      'a[b==1',
      'a @ nowhere',
      'a==1; maybe',
    ]) {
      assert.throws(
        () => readText(`mlflow==3.1.0\n${other}\nnumpy==2.0\n`),
        /UNRECOGNISED|MALFORMED|not YAML|no known format/,
        other,
      );
    }
  });

  test('bare names alone could be anything, unless the file is named as pip has it', () => {
    for (const text of ['numpy\npandas\n', '# numpy==2.0\n', '-r base.txt\n']) {
      refusalOf(text, 'UNRECOGNISED');
      for (const filename of ['notes.txt', 'requirements.md', 'myrequirements.txt', 'requirements/base.txt'])
        assert.throws(() => readDocument(Buffer.from(text), { filename }), { code: 'UNRECOGNISED' }, filename);
      for (const filename of [
        'requirements.txt',
        'app/Requirements-dev.txt',
        'test_requirements.in',
        'constraints.txt',
      ])
        assert.equal(readDocument(Buffer.from(text), { filename }).format, 'pip-requirements', filename);
    }
    const { notices } = readDocument(Buffer.from('-r base.txt\n'), { filename: 'requirements.txt' });
    assert.deepEqual(notices, ['it asks for no package', 'options of pip are not read: -r']);
    // A name does not make a requirements file of what is none.
    const other = Buffer.from('Dear reader, this is a letter.');
    assert.throws(() => readDocument(other, { filename: 'requirements.txt' }), { code: 'UNRECOGNISED' });
  });

  test('a version that pip does not know is refused, with its line', () => {
    for (const clause of ['==2.', '==2.0x', '>=1.*', '~=1', '==2004d', '==1.0+', '<=1,==2-', '==1..2', '== 1.0.dev*']) {
      const refusal = refusalOf(
        `numpy==2.0\nmlflow${clause}\n`,
        'INVALID',
        /mlflow is no version that pip knows \(PEP 440\)/,
      );
      assert.match(refusal.place ?? '', /line 2/);
    }
    for (const clause of [
      '==2',
      '==1!2.0',
      '==1.0.*',
      '>=1.0,!=1.5.*,<2',
      '~=1.4.5',
      '===2004d',
      '==1.0+cu118',
      '==1.0.post1',
      '>1.0a1',
    ])
      assert.equal(readText(`mlflow${clause}\n`).format, 'pip-requirements', clause);
  });

  test('names and versions are in their normal spelling, so that they are those of others', () => {
    const pinned = (text: string) =>
      readAs('pip-requirements', text).value.requirements.map(({ name, pinnedVersion }) => `${name}@${pinnedVersion}`);
    assert.deepEqual(
      pinned('Zope.__Interface==V1.0-RC.1\nTorch==2.6.0+cu124\na==1.0-1\nb===1.0-RC1\nc==20240101010101010101.1\n'),
      ['zope-interface@1.0rc1', 'torch@2.6.0+cu124', 'a@1.0.post1', 'b@1.0-RC1', 'c@20240101010101010101.1'],
    );
  });

  test('pathological lines come to an end', () => {
    // With a pattern that backtracks exponentially this would not end.
    for (const line of [
      'a'.repeat(4001),
      `a${'-'.repeat(3990)}`,
      `a[${'b,'.repeat(1900)}`,
      `a==${'1.'.repeat(1900)}!`,
      `a==1+${'a-'.repeat(1900)}`,
      `a ${' '.repeat(3900)}x`,
    ])
      assert.throws(() => readDocument(Buffer.from(`${line}\n`), { filename: 'requirements.txt' }), DocumentRefused);
  });
});
