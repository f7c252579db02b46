import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeThenRead } from './write-then-read.ts';

test('a write that returned is in the next answer, many at once', async () => {
  const { asked } = await writeThenRead(300, 8);
  assert.equal(asked, 300);
});
