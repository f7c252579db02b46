import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DocumentRefused } from '../refused.ts';
import type { RefusalCode } from '../refused.ts';
import { parseJson } from './json.ts';

function refuse(text: string, code: RefusalCode, place?: string): void {
  assert.throws(
    () => parseJson(text),
    (error) => {
      assert.ok(error instanceof DocumentRefused, String(error));
      assert.equal(error.code, code, error.message);
      if (place !== undefined) assert.equal(error.place, place);
      return true;
    },
  );
}

/** Plain objects again, which deepEqual compares with literals. */
const plain = (text: string): unknown => JSON.parse(JSON.stringify(parseJson(text).value));

describe('parseJson', () => {
  test('agrees with JSON.parse on what JSON is', () => {
    const texts = [
      ...[
        'null',
        'true',
        ' 1 ',
        '-0.5e+3',
        '"a\\u00e9\\n\\ud83d\\ude00\\/"',
        '[]',
        '{}',
        '[[],{}]',
        '{"a":{"b":[1,2,{"c":null}]},"":0}',
      ],
      ...['{"constructor":1,"toString":2,"hasOwnProperty":3}', '[1e308, 5e-324, 1E2]', '\t[\r\n1\n]'],
    ];
    for (const text of texts) assert.deepEqual(plain(text), JSON.parse(text));
  });

  test('refuses what JSON.parse refuses, with line and column', () => {
    const texts = [
      ...[
        '',
        ' ',
        '[',
        '{',
        '[1',
        '{"a"',
        '{"a":',
        '{"a":1',
        '{"a":1,}',
        '[1,]',
        '[,1]',
        '{,}',
        '[1 2]',
        '{"a" 1}',
        '{a:1}',
        '{1:1}',
        "['a']",
      ],
      ...[
        '[1]]',
        '{}}',
        '[}',
        '{]',
        '{"a":]',
        '01',
        '1.',
        '.5',
        '+1',
        '1e',
        '0x1',
        '--1',
        'nul',
        'truefalse',
        'undefined',
        '"a',
        '"\\x"',
        '"\\u12"',
      ],
      ...[
        '"\t"',
        '"a\nb"',
        '// a\n1',
        '/* a */1',
        '1 // a',
        '\u00a01',
        '1;',
        '[1,,2]',
        '{"a":1 "b":2}',
        ':',
        ',',
        '- Infinity',
        '"a" "b"',
        'nan',
        '+NaN',
        '1e999',
      ],
    ];
    for (const text of texts) refuse(text, 'MALFORMED');
    refuse('{\n  "a": 1,\n  "b": ]', 'MALFORMED', 'line 3, column 8');
    refuse('[1,\n2', 'MALFORMED', 'line 2, column 2');
  });

  test('keeps the first bare NaN or Infinity with its place', () => {
    assert.deepEqual(parseJson('[1,\n -Infinity, NaN]').nonFinite, { word: '-Infinity', place: 'line 2, column 2' });
    assert.deepEqual(parseJson('[-Infinity, NaN]').value, [-Infinity, NaN]);
    assert.equal(parseJson('["NaN"]').nonFinite, null);
  });

  test('duplicate keys, also when one is escaped', () => {
    refuse('{"a": 1, "b": {"a": 2}, "a": 3}', 'DUPLICATE_KEY', 'line 1, column 25');
    refuse('{"a": 1, "\\u0061": 3}', 'DUPLICATE_KEY');
  });

  test('__proto__, NUL and lone surrogates', () => {
    refuse('{"a": {"__proto__": {}}}', 'FORBIDDEN_KEY');
    refuse('{"\\u005f_proto__": {}}', 'FORBIDDEN_KEY');
    refuse('["\\u0000"]', 'FORBIDDEN_CHARACTER', 'line 1, column 2');
    refuse('{"\\u0000": 1}', 'FORBIDDEN_CHARACTER');
    refuse('["\\ud800"]', 'FORBIDDEN_CHARACTER');
    refuse('["\\udc00\\ud800"]', 'FORBIDDEN_CHARACTER');
  });

  test('100 levels are read, 101 refused, a million without harm', () => {
    assert.ok(parseJson('['.repeat(100) + ']'.repeat(100)));
    refuse('['.repeat(101) + ']'.repeat(101), 'TOO_DEEP', 'line 1, column 101');
    refuse('['.repeat(1_000_000), 'TOO_DEEP');
    refuse('{"a":'.repeat(1_000_000), 'TOO_DEEP');
  });

  test('objects inherit nothing', () => {
    assert.equal((parseJson('{}').value as Record<string, unknown>)['constructor'], undefined);
  });

  test('JSON inside a text is placed by the path of the text', () => {
    assert.throws(
      () => parseJson('[1,', ['a', 0, 'b.c']),
      /^DocumentRefused: \$\.a\[0\]\['b\.c'\] \(JSON in a text\), line 1, column 4/,
    );
  });
});
