import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWritten, type Written } from './written.ts';

let { ask, write, faults, stop } = {} as Written;
before(async () => {
  ({ ask, write, faults, stop } = await openWritten());
});
after(() => stop());

test('A fault in a value that is written into the query is told where it is written', async () => {
  const bad = '"2026-02-30T00:00:00Z"';
  const cases: [string, RegExp][] = [
    [
      `mutation { a: registerModel(input: { name: "x", createdAt: ${bad} }) { result } }`,
      /^Argument "input" of a got .* at "input\.createdAt"; /,
    ],
    [`{ models(asOf: { validAt: ${bad} }) { totalCount } }`, /^Argument "asOf" of models got .* at "asOf\.validAt"; /],
    [`query ($n: String!) { model(name: $n, asOf: { validAt: ${bad} }) { id } }`, /^Argument "asOf" of model got/],
    [
      `mutation ($n: String!) { registerModel(input: { name: $n, createdAt: ${bad} }) { result } }`,
      /^Argument "input\.createdAt" of registerModel got/,
    ],
    ['{ models(first: 3000000000) { totalCount } }', /^Argument "first" of models: Int cannot represent non 32-bit/],
    [
      'mutation { registerRun(input: { runId: "r", metrics: [{ name: "a", value: 1, step: 3 }], hardware: { cpuCount: 3000000000 } }) { result } }',
      /^Argument "input\.hardware\.cpuCount" of registerRun: Int/,
    ],
    [
      'mutation { registerModels(input: [{ name: "a" }, { name: 7 }]) { summary { created } } }',
      /^Argument "input\.1\.name" of registerModels: String/,
    ],
    [
      'mutation { registerRun(input: { runId: "r", seed: 99999999999999999999 }) { result } }',
      /^Argument "input\.seed" of registerRun: 9+ is a whole number/,
    ],
  ];
  for (const [query, expected] of cases) {
    const { errors } = await ask(query, query.includes('$n') ? { n: 'x' } : {});
    assert.match(errors?.[0]?.message ?? '', expected, query);
  }
});

test('A cursor is good for its own list only, and claims can be paged', async () => {
  await write('registerModel', { name: 'paged', owner: 'a' });
  await write('updateModel', { name: 'paged', owner: 'b' });
  await write('registerDataset', { namespace: 'n', name: 'paged' });
  await write('registerDeployment', { environment: 'e', name: 'paged', rollout: '1' });
  const cursors: string[] = [];
  for (const list of ['models', 'datasets', 'deployments']) {
    const { data } = await ask(`{ ${list}(first: 1) { pageInfo { endCursor } } }`);
    cursors.push(data[list].pageInfo.endCursor);
  }
  const codes: string[] = [];
  for (const list of ['models', 'datasets', 'deployments'])
    for (const cursor of cursors) {
      const { errors } = await ask(`query ($after: String) { ${list}(after: $after) { nodes { id } } }`, {
        after: cursor,
      });
      codes.push(errors?.[0]?.extensions.code ?? 'OK');
    }
  const bad = 'INVALID_CURSOR';
  assert.deepEqual(codes, ['OK', bad, bad, bad, 'OK', bad, bad, bad, 'OK']);

  const claims = `query ($after: String) { model(name: "paged") { claims(first: 1, after: $after) { nodes { values } pageInfo { endCursor } } } }`;
  const first = (await ask(claims)).data.model.claims;
  const second = (await ask(claims, { after: first.pageInfo.endCursor })).data.model.claims;
  assert.deepEqual(
    [...first.nodes, ...second.nodes].map(({ values }: any) => values.owner),
    ['b', 'a'],
  );
});

test('Odd texts, ids and times in queries are told apart from faults', async () => {
  const cases: [string, unknown, string][] = [
    ['query ($v: String!) { model(name: $v) { id } }', 'a\u0000b', 'BAD_USER_INPUT'],
    ['query ($v: String!) { model(name: $v) { id } }', 'a\ud800b', 'BAD_USER_INPUT'],
    ['query ($v: String!) { runs(filter: { experiment: $v }) { totalCount } }', '', 'BAD_USER_INPUT'],
    ['query ($v: String!) { datasets(filter: { nameContains: $v }) { totalCount } }', '\udc00', 'BAD_USER_INPUT'],
    ['query ($v: ID!) { deployments(filter: { modelVersion: $v }) { totalCount } }', 'ModelVersion:x', 'INVALID_ID'],
    ['query ($v: Int) { models(first: $v) { totalCount } }', 1000, 'INVALID_PAGE_SIZE'],
    ['query ($v: String) { models(after: $v) { totalCount } }', 'bm90IGE', 'INVALID_CURSOR'],
    ['query ($v: DateTime) { models(asOf: { knownAt: $v }) { totalCount } }', '9000-01-01T00:00:00Z', 'INVALID_AS_OF'],
    ['query ($v: RunStatus) { runs(filter: { status: $v }) { totalCount } }', 'NOPE', 'BAD_USER_INPUT'],
  ];
  for (const [query, v, code] of cases) {
    const { errors } = await ask(query, { v });
    assert.equal(errors?.[0]?.extensions.code, code, query);
  }
  for (const name of ['__proto__', 'constructor', "'; DROP TABLE model; --"]) {
    assert.equal(await write('registerModel', { name }), 'CREATED');
    assert.equal((await ask('query ($name: String!) { model(name: $name) { name } }', { name })).data.model.name, name);
  }
  assert.deepEqual(faults, []);
});

test('An id that is none is told with its field, and a long value of a variable only in part', async () => {
  const query = 'query ($v: ID!) { deployments(filter: { modelVersion: $v }) { totalCount } }';
  for (const v of ['ModelVersion:x', 'x'.repeat(100_000), `Run:${'0'.repeat(8)}-0000-5000-8000-${'0'.repeat(12)}`]) {
    const [error] = (await ask(query, { v })).errors!;
    assert.deepEqual(
      [error!.extensions.code, error!.extensions.field],
      ['INVALID_ID', 'filter.modelVersion'],
      v.slice(0, 40),
    );
    assert.ok(error!.message.length < 300, error!.message.slice(0, 400));
  }
  const long = 'x'.repeat(1_000_000);
  const variables: readonly [string, string, unknown][] = [
    ['RunStatus', 'runs(filter: { status: $v })', long],
    ['Int', 'models(first: $v)', long],
    ['DateTime', 'models(asOf: { validAt: $v })', long],
    ['ModelFilter', 'models(filter: $v)', { [long]: 1 }],
    ['ModelFilter', 'models(filter: $v)', { name: [long, long] }],
  ];
  for (const [type, list, v] of variables) {
    const [error] = (await ask(`query ($v: ${type}) { ${list} { totalCount } }`, { v })).errors!;
    assert.equal(error!.extensions.code, 'BAD_USER_INPUT', error!.message.slice(0, 200));
    assert.ok(error!.message.length <= 2_100, `${type}: ${error!.message.length}`);
  }
  assert.deepEqual(faults, []);
});
