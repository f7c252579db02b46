import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { recordStatements } from '../kernel/database/index.ts';
import type { OpenSubgraph } from '../kernel/server/open.ts';
import { createModelsSubgraph } from './main.ts';

let models: OpenSubgraph;
const ids: Record<string, string> = {};

before(async () => {
  const database = await createTestDatabase(['models']);
  models = await createModelsSubgraph({ databaseUrl: database.url });
  const made = await ask(`mutation {
    registerModel(input: { name: "m" }) { model { id } }
    registerModelVersion(input: { model: "m", version: "1", run: { runId: "r" }, artifacts: [{ uri: "s3://m/1" }] }) { modelVersion { id } }
    registerRun(input: { runId: "r", codeRevision: { commit: "abc" } }) { run { id } }
    registerEvaluation(input: { modelVersion: { model: "m", version: "1" }, name: "e", kind: FAIRNESS,
      metrics: [{ name: "demographic_parity_difference", value: -0.2, threshold: 0.1, comparison: ABSOLUTE_AT_MOST }] }) { evaluation { id metrics { passed } } }
    setModelAlias(input: { model: "m", alias: "champion", version: "1" }) { modelAlias { id } } }`);
  assert.equal(made.registerEvaluation.evaluation.metrics[0].passed, false);
  for (const payload of Object.values<any>(made))
    for (const entity of Object.values<any>(payload)) ids[entity.id.split(':')[0]] = entity.id;
});
after(() => models.stop());

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const answer = JSON.parse(JSON.stringify(await models.execute({ query, variables })));
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
  return answer.data;
}

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename
  ... on Model { id } ... on ModelVersion { id _knownAs codeRevision { commit } } ... on Run { id } ... on Evaluation { id } ... on ModelAlias { id } } }`;

test('every entity answers to both of its keys, in the order asked, many in one statement', async () => {
  const given = Object.values(ids).flatMap((id) => {
    const [__typename, _ref] = id.split(':');
    return [
      { __typename, id, _at: null },
      { __typename, _ref, _at: null },
    ];
  });
  assert.equal(given.length, 10);
  using statements = recordStatements('models');
  const { _entities } = await ask(ENTITIES, { representations: given });
  assert.deepEqual(
    _entities.map((entity: { id: string }) => entity.id),
    given.map(({ __typename, id, _ref }) => id ?? `${__typename}:${_ref}`),
  );
  assert.ok(statements.statements.length <= 7, `${statements.statements.length} statements`);
});

test('a reference leads to the one version that it resolves to, and to none when two do', async () => {
  const { referenceUuid } = await import('../kernel/ids/ids.ts');
  const reference = { __typename: 'ModelVersion', _ref: referenceUuid('artifact-uri', 's3://m/1'), _at: null };
  const [found] = (await ask(ENTITIES, { representations: [reference] }))._entities;
  assert.equal(found.id, ids['ModelVersion']);
  assert.ok(found._knownAs.includes(reference._ref));
  assert.equal(found.codeRevision.commit, 'abc');
  await ask(
    `mutation { registerModelVersion(input: { model: "m", version: "2", artifacts: [{ uri: "s3://m/1" }] }) { result } }`,
  );
  const answers = (
    await ask(ENTITIES, {
      representations: [reference, { __typename: 'ModelVersion', id: ids['ModelVersion'], _at: null }],
    })
  )._entities;
  assert.equal(answers[0], null);
  assert.ok(!answers[1]._knownAs.includes(reference._ref));
});

test('what is not recorded is not found, and what is no id is refused', async () => {
  const unknown: any = await models.execute({ query: '{ modelVersion(model: "m", version: "9") { id } }' });
  assert.equal(unknown.data.modelVersion, null);
  assert.equal(unknown.errors[0].extensions.code, 'NOT_FOUND');
  for (const query of [
    '{ modelVersion(model: "", version: "9") { id } }',
    '{ models(filter: { owner: " " }) { totalCount } }',
  ]) {
    const answer: any = await models.execute({ query });
    assert.equal(answer.errors[0].extensions.code, 'BAD_USER_INPUT');
  }
  const answer: any = await models.execute({
    query: ENTITIES,
    variables: { representations: [{ __typename: 'Model', id: 'Run:1' }] },
  });
  assert.equal(answer.errors[0].extensions.code, 'INVALID_ID');
});
