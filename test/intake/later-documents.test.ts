import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ask, openWorld, type World } from './world.ts';

/** Seconds since 1970, as exports have their time. */
const exportedOn = (day: number): number => Date.UTC(2026, 4, day) / 1000;
const exported = (mlflow: object, day: number | null = null): string =>
  JSON.stringify({ system: day === null ? {} : { export_time: exportedOn(day) }, mlflow });

const STARTED = Date.UTC(2026, 4, 1);
const run = (status: string, ended: number | null): string => {
  const info = { run_id: 'r1', status, start_time: STARTED, end_time: ended };
  return exported({ info, params: {}, metrics: {}, tags: {} });
};
const model = (description: string, day: number | null): string =>
  exported({ registered_model: { name: 'loans', description, creation_timestamp: STARTED } }, day);

async function permuted(texts: readonly string[], check: (world: World) => Promise<void>): Promise<void> {
  for (const order of [texts, texts.toReversed()]) {
    const world = await openWorld();
    for (const text of order) assert.equal((await world.post(text, {})).http, 201);
    await check(world);
  }
}

async function runOf(world: World): Promise<unknown> {
  return (await ask<{ run: unknown }>(world, '{ run(runId: "r1") { status endedAt } }')).run;
}

async function write(world: World, mutation: string, type: string, input: object): Promise<unknown> {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { result userErrors { code field } } }`;
  return (await ask<Record<string, unknown>>(world, query, { input }))[mutation];
}

describe('a run that goes on', () => {
  const end = Date.UTC(2026, 4, 2);
  const ended = { status: 'FINISHED', endedAt: new Date(end).toISOString() };

  test('has ended, in whichever order its exports come', () =>
    permuted([run('RUNNING', null), run('FINISHED', end)], async (world) => {
      assert.deepEqual(await runOf(world), ended);
    }));

  test('that was resumed has the end of the export that was written last', () =>
    permuted([run('FAILED', STARTED + 1000), run('FINISHED', end)], async (world) => {
      assert.deepEqual(await runOf(world), ended);
    }));

  test('ends by an export though a mutation said that it runs, and by a registration', async () => {
    const world = await openWorld();
    await write(world, 'registerRun', 'RegisterRunInput', { runId: 'r1', status: 'RUNNING' });
    await world.post(run('FINISHED', end), {});
    assert.deepEqual(await runOf(world), ended);
    for (const [status, result] of [
      ['RUNNING', 'CREATED'],
      ['FINISHED', 'CHANGED'],
      ['RUNNING', 'FOUND'],
    ])
      assert.deepEqual(await write(world, 'registerRun', 'RegisterRunInput', { runId: 'r2', status }), {
        result,
        userErrors: [],
      });
    const other = await write(world, 'registerRun', 'RegisterRunInput', { runId: 'r2', status: 'FAILED' });
    assert.deepEqual(other, { result: 'REFUSED', userErrors: [{ code: 'CONFLICT', field: 'input.status' }] });
  });

  test('runs no more once it has ended', async () => {
    const world = await openWorld();
    await write(world, 'registerRun', 'RegisterRunInput', { runId: 'r1', status: 'RUNNING' });
    const told = { runId: 'r1', status: 'FINISHED', endedAt: ended.endedAt };
    assert.deepEqual(await write(world, 'updateRun', 'UpdateRunInput', told), { result: 'CHANGED', userErrors: [] });
    assert.deepEqual(await runOf(world), ended);
    const query = `{ run(runId: "r1", asOf: { validAt: "2026-05-01T12:00:00Z" }) { status endedAt } }`;
    const before = (await ask<{ run: unknown }>(world, query)).run;
    assert.deepEqual(before, { status: 'RUNNING', endedAt: ended.endedAt });
    for (const status of ['RUNNING', 'FAILED'])
      assert.deepEqual(await write(world, 'updateRun', 'UpdateRunInput', { runId: 'r1', status }), {
        result: 'REFUSED',
        userErrors: [{ code: 'IMMUTABLE', field: 'input.status' }],
      });
  });
});

test('an alias that a later export leaves out goes on until a mutation ends it; a later export may name it again', async () => {
  const world = await openWorld();
  const export_ = (day: number, version?: string) => {
    const aliases = version === undefined ? [] : [{ alias: 'champion', version }];
    return exported({ registered_model: { name: 'loans', aliases, creation_timestamp: STARTED } }, day);
  };
  const versionOn = async (day: number): Promise<unknown> => {
    const query = `{ model(name: "loans", asOf: { validAt: "2026-05-${day}T12:00:00Z" }) { aliases { nodes { version } } } }`;
    const { model } = await ask<{ model: { aliases: { nodes: { version: string }[] } } }>(world, query);
    return model.aliases.nodes[0]?.version;
  };
  for (const text of [export_(11, '1'), export_(12)]) assert.equal((await world.post(text, {})).http, 201);
  assert.equal(await versionOn(14), '1');
  const end = { model: 'loans', alias: 'champion', version: null, validFrom: '2026-05-13T00:00:00Z' };
  for (const result of ['CHANGED', 'FOUND'])
    assert.deepEqual(await write(world, 'setModelAlias', 'SetModelAliasInput', end), { result, userErrors: [] });
  await world.post(export_(15, '2'), {});
  assert.deepEqual([await versionOn(12), await versionOn(14), await versionOn(15)], ['1', undefined, '2']);
});

test('a run that would end before it started is refused, whichever is told later', async () => {
  const world = await openWorld();
  const conflict = (field: string) => ({ result: 'REFUSED', userErrors: [{ code: 'CONFLICT', field }] });
  const [early, late] = ['2026-05-01T00:00:00Z', '2026-05-02T00:00:00Z'];
  await write(world, 'registerRun', 'RegisterRunInput', { runId: 'r1', startedAt: late });
  const registered = await write(world, 'registerRun', 'RegisterRunInput', { runId: 'r1', endedAt: early });
  assert.deepEqual(registered, conflict('input.endedAt'));
  const updated = await write(world, 'updateRun', 'UpdateRunInput', { runId: 'r1', endedAt: early });
  assert.deepEqual(updated, conflict('input.endedAt'));
  await write(world, 'registerRun', 'RegisterRunInput', { runId: 'r2', endedAt: early });
  const started = await write(world, 'registerRun', 'RegisterRunInput', { runId: 'r2', startedAt: late });
  assert.deepEqual(started, conflict('input.startedAt'));
});

test('what an export says of a model counts from when it was written, the first for the time before too', () =>
  permuted([model('first', 10), model('second', 12), model('third', 14)], async (world) => {
    const at = async (validAt: string): Promise<unknown> => {
      const query = 'query ($asOf: AsOf) { model(name: "loans", asOf: $asOf) { description } }';
      return (await ask<{ model: { description: string } }>(world, query, { asOf: { validAt } })).model.description;
    };
    const told = [];
    for (const day of ['02', '11', '13', '15']) told.push(await at(`2026-05-${day}T00:00:00Z`));
    assert.deepEqual(told, ['first', 'first', 'second', 'third']);
  }));

test('an export without a time counts from when its sender says that it saw it', async () => {
  const world = await openWorld();
  await world.post(model('earlier', null), { observedAt: '2026-05-10T00:00:00Z' });
  await world.post(model('later', null), { observedAt: '2026-05-11T00:00:00Z' });
  await world.post(model('earliest', null), { observedAt: '2026-05-09T00:00:00Z' });
  const query = '{ model(name: "loans") { description claims { nodes { observedAt } } } }';
  const found = (
    await ask<{ model: { description: string; claims: { nodes: { observedAt: string }[] } } }>(world, query)
  ).model;
  assert.equal(found.description, 'later');
  assert.deepEqual(
    found.claims.nodes.map(({ observedAt }) => observedAt.slice(0, 10)),
    ['2026-05-09', '2026-05-11', '2026-05-10'],
  );
});

test('nothing is there before it was created', async () => {
  const world = await openWorld();
  await world.post(model('any', 10), {});
  const query = `query ($asOf: AsOf) { models(asOf: $asOf) { nodes { name } } }`;
  const names = async (validAt: string) =>
    (await ask<{ models: { nodes: unknown[] } }>(world, query, { asOf: { validAt } })).models.nodes.length;
  assert.equal(await names('2026-04-30T00:00:00Z'), 0);
  assert.equal(await names('2026-05-01T00:00:00Z'), 1);
});

test('times of a tracker that are in seconds, or that have not come, are refused with their place', async () => {
  const world = await openWorld();
  for (const [time, why] of [
    [exportedOn(1), /creation_timestamp: expected milliseconds since 1970, not seconds/],
    [Date.UTC(2999), /creation_timestamp: expected a time that has come/],
  ] as const) {
    const text = exported({ registered_model: { name: 'loans', creation_timestamp: time } });
    const { http, message } = await world.post(text, {});
    assert.equal(http, 422);
    assert.match(message ?? '', why);
  }
});
