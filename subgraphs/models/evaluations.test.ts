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

const key = { modelVersion: { model: 'm', version: '1' }, name: 'holdout' };
const metrics = [{ name: 'roc_auc', value: 0.8 }];

interface Written {
  result: string;
  evaluation: Record<string, unknown> | null;
  userErrors: { code: string; field: string; message: string }[];
}

async function update(change: object): Promise<Written> {
  const query = `mutation ($input: UpdateEvaluationInput!) { w: updateEvaluation(input: $input) {
    result userErrors { code field message } evaluation { description evaluatedAt metrics { name value } slices { group value } run { runId } } } }`;
  return (await client.data<{ w: Written }>(query, { input: { ...key, ...change } })).w;
}

const codes = ({ userErrors }: Written) => userErrors.map(({ code, field }) => `${code} ${field}`);

test('an evaluation that nobody recorded cannot be changed', async () => {
  assert.deepEqual(codes(await update({ description: 'x' })), ['NOT_FOUND input']);
});

test('what describes an evaluation changes; what was measured is fixed, and may be told where it was unknown', async () => {
  const register = `mutation ($input: RegisterEvaluationInput!) { registerEvaluation(input: $input) { result } }`;
  await client.data(register, { input: { ...key, kind: 'PERFORMANCE', metrics, description: 'first' } });
  const described = await update({ description: 'second' });
  assert.deepEqual([described.result, described.evaluation!['description']], ['CHANGED', 'second']);
  assert.equal((await update({ description: 'second', metrics, kind: 'PERFORMANCE' })).result, 'FOUND');
  assert.equal((await update({ description: null })).evaluation!['description'], null);

  const slices = [{ attribute: 'age', group: 'under_25', metric: 'roc_auc', value: 0.7 }];
  const learnt = await update({ slices, evaluatedAt: '2026-05-01T00:00:00Z' });
  assert.deepEqual(learnt.evaluation!['slices'], [{ group: 'under_25', value: 0.7 }]);
  assert.equal((await update({ slices })).result, 'FOUND');

  const other = await update({ metrics: [{ name: 'roc_auc', value: 0.9 }], evaluatedAt: '2026-05-02T00:00:00Z' });
  assert.equal(other.result, 'REFUSED');
  assert.deepEqual(codes(other).sort(), ['IMMUTABLE input.evaluatedAt', 'IMMUTABLE input.metrics']);
  assert.match(other.userErrors.find(({ field }) => field === 'input.metrics')!.message, /0\.8.*0\.9/);
  assert.deepEqual(codes(await update({ metrics: null })), ['IMMUTABLE input.metrics']);
  assert.deepEqual(codes(await update({ metrics: [] })), ['REQUIRED input.metrics']);
});

test('in bulk', async () => {
  const query = `mutation ($input: [UpdateEvaluationInput!]!) { updateEvaluations(input: $input) {
    evaluations { description } summary { changed refused } userErrors { code field } } }`;
  const input = [
    { ...key, name: 'other', description: 'x' },
    { ...key, description: 'third' },
  ];
  assert.deepEqual(await client.data(query, { input }), {
    updateEvaluations: {
      evaluations: [null, { description: 'third' }],
      summary: { changed: 1, refused: 1 },
      userErrors: [{ code: 'NOT_FOUND', field: 'input.0' }],
    },
  });
});
