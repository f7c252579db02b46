import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { acceptanceOperation, bySubgraph, gaps, openInstallation } from './installation.ts';
import type { Installation, Measured } from './installation.ts';
import { lengths } from './lengths.ts';
import { assertStory } from './story.ts';
import { registerWideVersion } from './wide-version.ts';

const MOST_STATEMENTS = 25;
const MOST_FETCHES = 5;

const OWN = {
  query: readFileSync(new URL('operations/lineage-of-version.graphql', import.meta.url), 'utf8'),
  variables: { model: 'credit-risk', version: '2.1.0' },
};

let installation: Installation;

before(async () => {
  installation = await openInstallation();
  await installation.loadDemo();
});
after(() => installation.stop());

const questions = [
  { name: 'the acceptance operation version-lineage', operation: acceptanceOperation('version-lineage') },
  { name: 'an equivalent question with fragments and aliases', operation: OWN },
];

for (const { name, operation } of questions) {
  describe(name, { skip: operation === null && 'its file is not beside this checkout' }, () => {
    let answer: Measured;
    before(async () => (answer = await installation.measure(operation!.query, operation!.variables)));

    test('is answered in full', () => assert.deepEqual(gaps(answer.data), []));

    test(`takes at most ${MOST_STATEMENTS} statements and ${MOST_FETCHES} fetches`, () => {
      assert.ok(answer.statements.length <= MOST_STATEMENTS, JSON.stringify(bySubgraph(answer.statements)));
      assert.ok(answer.fetches.length <= MOST_FETCHES, JSON.stringify(bySubgraph(answer.fetches)));
    });
  });
}

test('every value is what the story says', async () => {
  const { data } = await installation.measure(OWN.query, OWN.variables);
  assertStory(data.modelVersion);
});

test('ten times longer lists take as many statements and fetches', async (context) => {
  const narrow = await installation.measure(OWN.query, OWN.variables);
  const widths = {
    authors: 20,
    artifacts: 20,
    aliases: 20,
    parents: 20,
    parameters: 60,
    metrics: 20,
    steps: 40,
    inputs: 20,
    columns: 90,
    sources: 20,
    rawInputs: 20,
    rawSources: 10,
    evaluations: 40,
    evaluationMetrics: 30,
    slices: 40,
    deployments: 20,
    packages: 140,
  };
  const key = await registerWideVersion(installation, '1.0.0', widths);
  const wide = await installation.measure(OWN.query, { ...key, deployments: widths.deployments });
  assert.deepEqual(gaps(wide.data), []);
  const short = lengths(narrow.data);
  const long = lengths(wide.data);
  // The question itself asks for no more than five packages of an image.
  const tooShort = [...short].filter(
    ([path, length]) => !path.endsWith('.packages.nodes') && (long.get(path) ?? 0) < 10 * length,
  );
  assert.deepEqual(tooShort, []);
  assert.deepEqual(bySubgraph(wide.statements), bySubgraph(narrow.statements));
  assert.deepEqual(bySubgraph(wide.fetches), bySubgraph(narrow.fetches));
  // The acceptance operation shows ten deployments at most; it is held to the same.
  const operation = acceptanceOperation('version-lineage');
  if (operation === null) return context.diagnostic('the acceptance operation is not beside this checkout');
  const [few, many] = [operation.variables, { ...operation.variables, ...key }];
  const [before, after] = [
    await installation.measure(operation.query, few),
    await installation.measure(operation.query, many),
  ];
  assert.deepEqual(gaps(after.data), []);
  assert.deepEqual(bySubgraph(after.statements), bySubgraph(before.statements));
  assert.deepEqual(bySubgraph(after.fetches), bySubgraph(before.fetches));
});
