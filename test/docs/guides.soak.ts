import { test } from 'node:test';
import { followed, GUIDES } from './followed.ts';

for (const guide of GUIDES) {
  test(`${guide}: followed word for word, its tests and every check pass`, () => followed(guide, () => true));
}
