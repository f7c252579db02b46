import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ERROR_CODES } from '../../subgraphs/kernel/errors/codes.ts';

const root = join(import.meta.dirname, '../..');
const exclude = ['**/*.test.ts', '**/*.soak.ts', '**/testing/**', '**/generated/**', '**/errors/codes.ts'];
const sources = globSync(['gateway/**/*.ts', 'subgraphs/**/*.ts'], { cwd: root, exclude }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));
const registered: Readonly<Record<string, { readonly status: number }>> = ERROR_CODES;

/** The forms in which a code is given, with its HTTP status where that stands beside it. */
const GIVEN = [
  /new PedigreeError\(\s*'(?<code>\w+)'/g,
  /requestError\(\s*'(?<code>\w+)'(?:[^;]*?\bstatus: (?<status>\d+))?/g,
  /(?:errorResponse|refusal)\(\s*(?<status>\d+),\s*'(?<code>\w+)'/g,
  /\bcode(?::|\s*=)\s*(?:\w+ \? )?'(?<code>[A-Z][A-Z_\d]+)'/g,
];
/** Given by variable: the verdict of the ledger is the code. */
const ELSEWHERE = ['IMMUTABLE'];

const given = sources
  .flatMap(({ path, text }) =>
    GIVEN.flatMap((form) =>
      [...text.matchAll(form)].map(({ groups }) => ({ path, code: groups!['code']!, status: groups!['status'] })),
    ),
  )
  // Those of the system, such as ETIMEDOUT, are for ourselves.
  .filter(({ code }) => !(code in constants.errno));

describe('error codes', () => {
  test('none is given that is not registered', () => {
    assert.ok(given.length > 100);
    assert.deepEqual(
      given.filter(({ code }) => !(code in registered)),
      [],
    );
  });

  test('none is registered that is never given', () => {
    const used = new Set([...given.map(({ code }) => code), ...ELSEWHERE]);
    assert.deepEqual(
      Object.keys(registered).filter((code) => !used.has(code)),
      [],
    );
  });

  test('a status that is given with one is the registered one', () => {
    const stated = given.filter(({ status }) => status !== undefined);
    assert.deepEqual(
      stated.filter(({ code, status }) => registered[code]!.status !== Number(status)),
      [],
    );
  });
});
