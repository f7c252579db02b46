import { test } from 'node:test';
import { compareWithReplay } from './replayed.ts';

test('after random mutations the graph answers as a replay of the real feeds does', () =>
  compareWithReplay(13, 150, 25));
