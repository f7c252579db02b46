import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, openWorld, type World } from './world.ts';

async function write(world: World, mutation: string, type: string, input: object): Promise<unknown> {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { result userErrors { code field } } }`;
  return (await ask<Record<string, unknown>>(world, query, { input }))[mutation];
}

const CHANGED = { result: 'CHANGED', userErrors: [] };
const FOUND = { result: 'FOUND', userErrors: [] };

test('what is unknown of an artifact, a revision, hardware or a metric is told later; what is known stays', async () => {
  const world = await openWorld();
  const version = { model: 'm', version: '1' };
  const uri = 's3://models/m/1';
  const exported = { model_version: { name: 'm', version: '1', source: uri } };
  await world.post(JSON.stringify({ system: {}, mlflow: exported }), {});
  const digest = `sha256:${'a'.repeat(64)}`;
  const register = (input: object) =>
    write(world, 'registerModelVersion', 'RegisterModelVersionInput', { ...version, ...input });
  assert.deepEqual(await register({ artifacts: [{ uri, digest, sizeBytes: 7 }] }), CHANGED);
  assert.deepEqual(await register({ artifacts: [{ uri }] }), FOUND);
  assert.deepEqual(await register({ artifacts: [{ uri, digest: `sha256:${'b'.repeat(64)}` }] }), {
    result: 'REFUSED',
    userErrors: [{ code: 'CONFLICT', field: 'input.artifacts' }],
  });
  const query = '{ modelVersion(model: "m", version: "1") { artifacts { uri digest sizeBytes } } }';
  assert.deepEqual(await ask(world, query), { modelVersion: { artifacts: [{ uri, digest, sizeBytes: 7 }] } });

  const run = (input: object) => write(world, 'registerRun', 'RegisterRunInput', { runId: 'r', ...input });
  await run({ codeRevision: { repository: 'https://git.example/r' }, hardware: { cpuCount: 4 } });
  assert.deepEqual(await run({ codeRevision: { commit: 'c'.repeat(40) }, hardware: { memoryBytes: 5 } }), CHANGED);
  assert.deepEqual(
    await ask(world, '{ run(runId: "r") { codeRevision { repository commit } hardware { cpuCount } } }'),
    {
      run: {
        codeRevision: { repository: 'https://git.example/r', commit: 'c'.repeat(40) },
        hardware: { cpuCount: 4 },
      },
    },
  );

  const metrics = (more: object) => ({
    modelVersion: version,
    name: 'e',
    kind: 'PERFORMANCE',
    metrics: [{ name: 'auc', value: 0.8, threshold: 0.7, ...more }],
  });
  const evaluate = (more: object) => write(world, 'registerEvaluation', 'RegisterEvaluationInput', metrics(more));
  await evaluate({});
  assert.deepEqual(await evaluate({ comparison: 'AT_LEAST' }), CHANGED);
});

test('what two documents tell of one thing in parts is shown together, in either order', async () => {
  const run = (tags: object): string =>
    JSON.stringify({
      system: {},
      mlflow: { info: { run_id: 'r', status: 'FINISHED' }, params: {}, metrics: {}, tags },
    });
  const [repository, commit] = ['https://git.example/r', 'c'.repeat(40)];
  const parts = [run({ 'mlflow.source.git.repoURL': repository }), run({ 'mlflow.source.git.commit': commit })];
  for (const order of [parts, parts.toReversed()]) {
    const world = await openWorld();
    for (const text of order) await world.post(text, {});
    const query = '{ run(runId: "r") { codeRevision { repository commit } } }';
    assert.deepEqual(await ask(world, query), { run: { codeRevision: { repository, commit } } });
  }
});
