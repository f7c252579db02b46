import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ask, openWorld, WINE_DEPLOYMENT, type World } from './world.ts';

const MANIFEST = readFileSync(WINE_DEPLOYMENT, 'utf8');

interface Deployment {
  readonly environment: string;
  readonly name: string;
  readonly rollout: string;
  readonly state: string;
  readonly desiredState: string | null;
}

async function deployments(world: World): Promise<Deployment[]> {
  const query = '{ deployments { nodes { environment name rollout state desiredState } } }';
  const answer = await ask<{ deployments: { nodes: Deployment[] } }>(world, query);
  return answer.deployments.nodes.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

function key({ environment, name }: Deployment): string {
  return `${environment} ${name}`;
}

test('a manifest of which nothing is read is kept, not applied; one more object that is read, and it is applied', async () => {
  const world = await openWorld();
  const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { ports: [] }\n';
  for (const nothing of [service, 'apiVersion: v1\nkind: List\nitems: []\n']) {
    for (const http of [201, 201]) {
      const answer = await world.post(nothing, { environment: 'production' });
      assert.deepEqual([answer.http, answer.status, answer.subgraphs, answer.entities], [http, 'KEPT', [], []]);
    }
  }
  const { status, notices } = await world.post(`${service}---\n${MANIFEST}`, { environment: 'production' });
  assert.deepEqual([status, notices], ['APPLIED', ['not read: 1 × Service (v1)']]);
  assert.equal(await world.sweeper.sweep(0), 0);
});

test('a manifest posted again is the same rollout; elsewhere it is another deployment, and can be told not to run', async () => {
  const world = await openWorld();
  const post = async (text: string, environment: string): Promise<void> =>
    assert.equal((await world.post(text, { environment })).http, 201);
  const scaled = MANIFEST.replace('replicas: 2', 'replicas: 3');
  assert.notEqual(scaled, MANIFEST);
  for (const text of [MANIFEST, MANIFEST, scaled]) await post(text, 'production');
  assert.deepEqual((await deployments(world)).map(key), ['production scoring/wine-quality']);

  await post(MANIFEST, 'staging');
  await post(MANIFEST.replace('namespace: scoring', 'namespace: serving'), 'production');
  const all = await deployments(world);
  assert.deepEqual(all.map(key), [
    'production scoring/wine-quality',
    'production serving/wine-quality',
    'staging scoring/wine-quality',
  ]);
  assert.equal(new Set(all.map(({ rollout }) => rollout)).size, 1);

  const { environment, name, rollout } = all[2]!;
  const input = { environment, name, rollout, reason: 'posted for the wrong environment' };
  await ask(
    world,
    `mutation ($state: RecordDeploymentStateInput!, $desired: SetDesiredDeploymentStateInput!) {
      recordDeploymentState(input: $state) { result } setDesiredDeploymentState(input: $desired) { result } }`,
    { state: { ...input, state: 'RETIRED' }, desired: { ...input, desiredState: 'RETIRED' } },
  );
  const told = (await deployments(world)).map(({ state, desiredState }) => [state, desiredState]);
  assert.deepEqual(told, [
    ['UNKNOWN', 'LIVE'],
    ['UNKNOWN', 'LIVE'],
    ['RETIRED', 'RETIRED'],
  ]);
});
