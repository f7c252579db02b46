import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAs, readText, refusalOf } from '../testing/reading.ts';
import { fixtures } from './fixtures.ts';
import { parseRequirement } from './requirement.ts';

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
    assert.doesNotMatch(JSON.stringify(readText(fixtures['everything that pip has'] ?? '')), /secret|token/);
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

  test('bare names alone could be anything', () => {
    refusalOf('numpy\npandas\n', 'UNRECOGNISED');
    refusalOf('# numpy==2.0\n', 'UNRECOGNISED');
  });

  test('pathological lines end at once', () => {
    const before = performance.now();
    for (const line of [
      'a'.repeat(3999),
      `a${'-'.repeat(3990)}`,
      `a[${'b,'.repeat(1900)}`,
      `a==${'1.'.repeat(1900)}!`,
      `a ${' '.repeat(3900)}x`,
    ])
      parseRequirement(line);
    assert.ok(performance.now() - before < 200);
  });
});
