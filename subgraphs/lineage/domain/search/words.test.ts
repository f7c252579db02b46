import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIdentifier } from './words.ts';

test('digests and random ids are told from words and dates, also when they are shortened', () => {
  const identifiers = ['3f9c1d2ab47e', '0f8fad5b', '7c6d5e4f3a', '202601010930'];
  const words = ['facade', 'effaced', 'defacedbeef', '20260101', '7c6d5e4', 'release8'];
  assert.deepEqual([...identifiers, ...words].filter(isIdentifier), identifiers);
});
