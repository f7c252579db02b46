import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openInstallation, type Installation } from './installation.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

let installation: Installation;

before(async () => {
  installation = await openInstallation();
  await installation.loadDemo();
});
after(() => installation.stop());

test('the first question of the README gets the answer that the README shows', async () => {
  const [query, answer] = ['graphql', 'json'].map(
    (language) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(README)?.[1],
  );
  assert.ok(query && answer);
  assert.deepEqual(await installation.ask(query), JSON.parse(answer));
});
