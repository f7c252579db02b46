import assert from 'node:assert/strict';
import { before, after, describe, test } from 'node:test';
import { recordStatements } from '../kernel/database/index.ts';
import type { OpenSubgraph } from '../kernel/server/open.ts';
import { createTestDatabase } from '../../test/support/database.ts';
import { createModelsSubgraph } from './main.ts';

let models: OpenSubgraph;

before(async () => {
  const database = await createTestDatabase(['models']);
  models = await createModelsSubgraph({ databaseUrl: database.url });
});
after(() => models.stop());

type Answer = { data: Record<string, any>; errors?: { message: string; extensions: { code: string } }[] };

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  return JSON.parse(JSON.stringify(await models.execute({ query, variables }))) as Answer;
}

async function data(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, any>> {
  const answer = await ask(query, variables);
  // What was not found is null in the answer.
  const others = answer.errors?.filter(({ extensions }) => extensions.code !== 'NOT_FOUND') ?? [];
  assert.deepEqual(others, []);
  return answer.data;
}

const REGISTER = `mutation ($input: RegisterModelVersionInput!) { registerModelVersion(input: $input) {
  result userErrors { code field message } modelVersion { id version authors artifacts { uri digest sizeBytes } run { runId } codeRevision { commit } } } }`;

describe('registering', () => {
  test('the order of tags says nothing', async () => {
    const tags = [{ name: 'team', value: 'risk' }, { name: 'stage' }, { name: 'cost', value: 'low' }];
    const input = { model: 'tagged', version: '1.0.0', tags };
    assert.equal((await data(REGISTER, { input }))['registerModelVersion'].result, 'CREATED');
    const again = { ...input, tags: tags.toReversed() };
    assert.equal((await data(REGISTER, { input: again }))['registerModelVersion'].result, 'FOUND');
  });

  test('a version is created once, found again, and a contradiction shows both values', async () => {
    const input = {
      model: 'm',
      version: '1.0.0',
      authors: ['data-scientist'],
      artifacts: [{ uri: 's3://m/1', digest: `sha256:${'a'.repeat(64)}`, sizeBytes: 5_000_000_000 }],
    };
    const first = (await data(REGISTER, { input }))['registerModelVersion'];
    assert.equal(first.result, 'CREATED');
    assert.equal(first.modelVersion.artifacts[0].sizeBytes, 5_000_000_000);
    assert.equal((await data(REGISTER, { input }))['registerModelVersion'].result, 'FOUND');
    const other = (await data(REGISTER, { input: { ...input, authors: ['ml-engineer'] } }))['registerModelVersion'];
    assert.equal(other.result, 'REFUSED');
    assert.equal(other.userErrors[0].code, 'CONFLICT');
    assert.equal(other.userErrors[0].field, 'input.authors');
    assert.match(other.userErrors[0].message, /data-scientist.*ml-engineer/s);
    const more = (
      await data(REGISTER, { input: { model: 'm', version: '1.0.0', codeRevision: { commit: 'c0ffee' } } })
    )['registerModelVersion'];
    assert.equal(more.result, 'CHANGED');
    assert.deepEqual(more.modelVersion.authors, ['data-scientist']);
  });

  test('again, what holds now is found and what held before contradicts', async () => {
    const register = `mutation ($input: RegisterModelInput!) { registerModel(input: $input) { result userErrors { field code message } model { owner } } }`;
    const update = `mutation ($input: UpdateModelInput!) { updateModel(input: $input) { result } }`;
    const told = async (owner: string) => (await data(register, { input: { name: 'own', owner } }))['registerModel'];
    await told('a');
    await data(update, { input: { name: 'own', owner: 'b', validFrom: '2026-01-02T00:00:00Z' } });
    assert.deepEqual(await told('b'), { result: 'FOUND', userErrors: [], model: { owner: 'b' } });
    const { result, userErrors } = await told('a');
    assert.deepEqual([result, userErrors[0].field, userErrors[0].code], ['REFUSED', 'input.owner', 'CONFLICT']);
    assert.match(userErrors[0].message, /^owner is recorded as "b" since 2026-01-02T00:00:00\.000Z, but "a" was given/);
  });

  test('what is immutable cannot be updated, what is unknown cannot be found', async () => {
    const update = `mutation ($input: UpdateModelInput!) { updateModel(input: $input) { result userErrors { code } } }`;
    const answer = await data(update, { input: { name: 'nothing', owner: 'risk-team' } });
    assert.deepEqual(answer['updateModel'], { result: 'REFUSED', userErrors: [{ code: 'NOT_FOUND' }] });
  });

  test('a thousand versions go in at once; one bad item holds back none of the others', async () => {
    const bulk = `mutation ($input: [RegisterModelVersionInput!]!) { registerModelVersions(input: $input) { summary { created refused } userErrors { field code } } }`;
    const input = Array.from({ length: 1000 }, (_, index) => ({ model: 'bulk', version: `${index}.0.0` }));
    input[7] = { model: '', version: '7.0.0' };
    const { summary, userErrors } = (await data(bulk, { input }))['registerModelVersions'];
    assert.deepEqual(summary, { created: 999, refused: 1 });
    assert.deepEqual(userErrors, [{ field: 'input.7.model', code: 'BAD_USER_INPUT' }]);
    const tooMany = (await data(bulk, { input: [...input, input[0]] }))['registerModelVersions'];
    assert.equal(tooMany.userErrors[0].code, 'TOO_MANY_ITEMS');
  });
});

test('versions come in semantic order, page by page, and a cursor of another order is refused', async () => {
  const page = `query ($after: String, $first: Int) { modelVersions(filter: { model: "bulk" }, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { version } } }`;
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const { modelVersions } = await data(page, { after, first: 100 });
    assert.equal(modelVersions.totalCount, 999);
    seen.push(...modelVersions.nodes.map((node: { version: string }) => node.version));
    if (!modelVersions.pageInfo.hasNextPage) break;
    after = modelVersions.pageInfo.endCursor;
  }
  assert.equal(seen.length, 999);
  assert.deepEqual(seen.slice(0, 3), ['0.0.0', '1.0.0', '2.0.0']);
  assert.equal((await ask(page, { after: 'nonsense' })).errors?.[0]?.extensions.code, 'INVALID_CURSOR');
  assert.equal((await ask(page, { first: 1000 })).errors?.[0]?.extensions.code, 'INVALID_PAGE_SIZE');
});

test('an alias has a history, and can be asked about at any time', async () => {
  const set = `mutation ($input: SetModelAliasInput!) { setModelAlias(input: $input) { result userErrors { message } } }`;
  await data(set, { input: { model: 'm', alias: 'champion', version: '1.0.0', validFrom: '2026-01-01T00:00:00Z' } });
  await data(set, { input: { model: 'm', alias: 'champion', version: '2.0.0', validFrom: '2026-03-01T00:00:00Z' } });
  const other = { model: 'm', alias: 'champion', version: '1.0.0', validFrom: '2026-03-01T00:00:00Z' };
  const refused = (await data(set, { input: other }))['setModelAlias'];
  assert.match(refused.userErrors[0].message, /^version is recorded as "2\.0\.0", but "1\.0\.0" was given.*a reason/);
  assert.equal(refused.userErrors.length, 1);
  const history = `query ($at: AsOf) { modelAlias(model: "m", alias: "champion", asOf: $at) { version since history { nodes { version from to } } } }`;
  const now = (await data(history))['modelAlias'];
  assert.equal(now.version, '2.0.0');
  assert.deepEqual(now.history.nodes, [
    { version: '1.0.0', from: '2026-01-01T00:00:00.000Z', to: '2026-03-01T00:00:00.000Z' },
    { version: '2.0.0', from: '2026-03-01T00:00:00.000Z', to: null },
  ]);
  assert.equal((await data(history, { at: { validAt: '2026-02-01T00:00:00Z' } }))['modelAlias'].version, '1.0.0');
  assert.equal((await data(history, { at: { validAt: '2025-02-01T00:00:00Z' } }))['modelAlias'], null);
  const answer = await ask(history, { at: { knownAt: '2999-01-01T00:00:00Z' } });
  assert.equal(answer.errors?.[0]?.extensions.code, 'INVALID_AS_OF');
});

test('runs keep every point of a metric and show the last', async () => {
  const input = {
    runId: 'r1',
    kind: 'TRAINING',
    seed: 7,
    parameters: [{ name: 'depth', value: '3' }],
    inputs: [{ role: 'TRAINING', datasetVersion: { namespace: 'n', name: 'd', version: '1' } }],
    metrics: [
      { name: 'loss', value: 2.5, step: 1 },
      { name: 'loss', value: 0.5, step: 10 },
      { name: 'loss', value: 1.5, step: 2 },
    ],
  };
  const { registerRun } = await data(
    `mutation ($input: RegisterRunInput!) { registerRun(input: $input) { userErrors { message } run { metrics { name value step } metricHistory(first: 2) { totalCount nodes { step } pageInfo { hasNextPage } } inputs { role } } } }`,
    { input },
  );
  assert.deepEqual(registerRun.run.metrics, [{ name: 'loss', value: 0.5, step: 10 }]);
  assert.deepEqual(registerRun.run.metricHistory, {
    totalCount: 3,
    nodes: [{ step: 1 }, { step: 2 }],
    pageInfo: { hasNextPage: true },
  });
});

test('what contradicts is told by the field of the input, and as it is given there', async () => {
  const register = `mutation ($input: RegisterRunInput!) { registerRun(input: $input) { userErrors { field message } } }`;
  const image = (digit: string): string => `sha256:${digit.repeat(64)}`;
  const loss = (value: number) => ({ name: 'loss', value, step: 2 });
  const told = { runId: 'r2', imageDigest: image('a'), metrics: [{ name: 'loss', value: 9, step: 1 }, loss(1)] };
  await data(register, { input: told });
  const { userErrors } = (await data(register, { input: { ...told, imageDigest: image('b'), metrics: [loss(3)] } }))[
    'registerRun'
  ];
  const messages = Object.fromEntries(
    userErrors.map(({ field, message }: Record<string, string>) => [field, message!.split('. ')[0]]),
  );
  assert.deepEqual(messages, {
    'input.metrics':
      'metrics is recorded as {"name":"loss","step":2,"value":1}, but {"name":"loss","step":2,"value":3} was given',
    'input.imageDigest': `imageDigest is recorded as "${image('a')}", but "${image('b')}" was given`,
  });
  const reference = { scheme: 'image-tag', text: 'ghcr.io/acme/trainer:1' };
  const other = (await data(register, { input: { runId: 'r2', imageReference: reference } }))['registerRun'];
  assert.equal(other.userErrors[0].field, 'input.imageReference');
});

test('the number of statements does not depend on the length of lists', async () => {
  const query = `query ($first: Int) { modelVersions(filter: { model: "bulk" }, first: $first) { nodes { version aliases model { name } evaluations { name } run { runId } parents { version } claims(first: 1) { totalCount nodes { collector } } } } }`;
  const count = async (first: number): Promise<number> => {
    using statements = recordStatements('models');
    await data(query, { first });
    return statements.statements.length;
  };
  assert.equal(await count(3), await count(60));
});

test('what was written is read again only where somebody asks for it', async () => {
  const count = async (fields: string): Promise<number> => {
    using statements = recordStatements('models');
    const mutation = `mutation { registerModels(input: [{ namespace: "asked", name: "m" }]) { ${fields} } }`;
    assert.deepEqual((await data(mutation))['registerModels'].summary, { found: 1 });
    return statements.statements.filter(({ text }) => text.includes('FROM model')).length;
  };
  await data('mutation { registerModels(input: [{ namespace: "asked", name: "m" }]) { summary { created } } }');
  assert.equal(await count('summary { found }'), 0);
  assert.equal(await count('summary { found } models { name }'), 1);
});
