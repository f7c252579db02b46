import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import { readExamples } from '../../portal/bundle/examples.ts';
import { gaps, openInstallation } from '../acceptance/installation.ts';
import type { Installation, Variables } from '../acceptance/installation.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
const examples = await readExamples();
let installation: Installation;

before(async () => {
  installation = await openInstallation();
  await installation.loadDemo();
});
after(() => installation.stop());

test('there are examples, each under a title of its own', () => {
  assert.ok(examples.length >= 5);
  assert.equal(new Set(examples.map(({ title }) => title)).size, examples.length);
});

for (const { title, query, variables } of examples) {
  test(`the example "${title}" is valid and has an answer in the demo`, async () => {
    assert.deepEqual(validate(schema, parse(query)), []);
    const { data } = await installation.measure(query, JSON.parse(variables || '{}') as Variables);
    const roots = Object.keys(data).map((name) => `.${name}`);
    const empty = gaps(data).filter((path) =>
      roots.some((root) => path === root || path.startsWith(`${root}.nodes[]`)),
    );
    assert.deepEqual(empty, []);
    assert.ok(leaves(data) >= 5, 'it says too little to be shown');
  });
}

/** How many values an answer has. */
function leaves(value: unknown): number {
  if (value === null) return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, entry) => sum + leaves(entry), 0);
}
