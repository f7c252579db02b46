import { test } from 'node:test';
import { compareHistories } from './testing/compare-histories.ts';

test('every answer equals that of a naive replay of the change records', async () => {
  await compareHistories({ seeds: [1, 16], writes: 200, questions: 40 });
});
