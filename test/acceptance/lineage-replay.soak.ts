import { test } from 'node:test';
import { compareWithReplay } from './replayed.ts';

for (const seed of [21, 22, 23, 24, 25]) {
  test(`after many random mutations the graph answers as a replay of the real feeds does (${seed})`, () =>
    compareWithReplay(seed, 600, 100));
}
