import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { clientOf, type SubgraphClient } from '../../test/support/subgraph-client.ts';
import type { OpenSubgraph } from '../kernel/server/open.ts';
import { createModelsSubgraph } from './main.ts';

let models: OpenSubgraph;
let client: SubgraphClient;

before(async () => {
  const database = await createTestDatabase(['models']);
  models = await createModelsSubgraph({ databaseUrl: database.url });
  client = clientOf(models);
});
after(() => models.stop());

const numbered = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(5, '0')}`);

const VERSION = '{ modelVersion(model: "m", version: "1") { version aliases evaluations { name } } }';

test('aliases and evaluations of a version are whole, or null with INCOMPLETE', async () => {
  const [alias, evaluation] = [
    'mutation ($input: [SetModelAliasInput!]!) { setModelAliases(input: $input) { userErrors { message } } }',
    'mutation ($input: [RegisterEvaluationInput!]!) { registerEvaluations(input: $input) { userErrors { message } } }',
  ];
  const point = (name: string) => ({ model: 'm', alias: name, version: '1' });
  const evaluate = (name: string) => {
    return { modelVersion: { model: 'm', version: '1' }, name, kind: 'DRIFT', metrics: [{ name: 'psi', value: 0.1 }] };
  };
  await client.data('mutation { registerModelVersion(input: { model: "m", version: "1" }) { result } }');
  await client.data(alias, { input: numbered(100, 'a').map(point) });
  await client.data(evaluation, { input: numbered(100, 'e').map(evaluate) });
  const full = (await client.data<{ modelVersion: Record<string, unknown[]> }>(VERSION)).modelVersion;
  assert.deepEqual([full['aliases']!.length, full['evaluations']!.length], [100, 100]);

  await client.data(alias, { input: [point('one-more')] });
  await client.data(evaluation, { input: [evaluate('one-more')] });
  assert.deepEqual(await client.codes(VERSION), ['INCOMPLETE', 'INCOMPLETE']);
  const answer = await models.execute({ query: VERSION });
  assert.deepEqual({ ...(answer.data!['modelVersion'] as object) }, { version: '1', aliases: null, evaluations: null });
});

test('what several registrations of a run add up to is whole, or null with INCOMPLETE', async () => {
  const register = `mutation ($input: RegisterRunInput!) { registerRun(input: $input) { userErrors { message } } }`;
  const state = (prefix: string, count: number, inputs: number) => ({
    runId: 'r',
    parameters: numbered(count, prefix).map((name) => ({ name, value: '1' })),
    metrics: numbered(count, prefix).map((name) => ({ name, value: 1 })),
    inputs: numbered(inputs, prefix).map((version) => {
      return { role: 'TRAINING', datasetVersion: { namespace: 'n', name: 'd', version } };
    }),
  });
  const RUN = '{ run(runId: "r") { parameters { name } metrics { name } inputs { role } } }';
  await client.data(register, { input: state('a', 10_000, 1000) });
  assert.deepEqual(await client.codes(RUN), []);
  await client.data(register, { input: state('b', 1, 1) });
  assert.deepEqual(await client.codes(RUN), ['INCOMPLETE', 'INCOMPLETE', 'INCOMPLETE']);
});
