import { describe, test } from 'node:test';
import { followed, GUIDES } from './followed.ts';

/** The tests and checks of a guide take long; `guides.soak.ts` runs them too. */
const isShort = (command: string): boolean => !/^(node --test|npm run check)\b/.test(command);

describe('what a guide leads to compiles', { concurrency: true }, () => {
  for (const guide of GUIDES) test(guide, () => followed(guide, isShort, 'node_modules/.bin/tsc'));
});
