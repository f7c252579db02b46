import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeThenRead } from './write-then-read.ts';

test('10,000 writes that returned are in the answers that follow, many at once', async (context) => {
  const { asked, lagged } = await writeThenRead(10_000, 16);
  assert.equal(asked, 10_000);
  context.diagnostic(`${lagged} answers said that they lag, and were asked for again`);
});
