import { test } from 'node:test';
import { compareHistories } from './testing/compare-histories.ts';

test('every answer equals that of a naive replay of the change records, in many histories', async () => {
  await compareHistories({ seeds: [1_000, 1_500], writes: 300, questions: 40 });
});
