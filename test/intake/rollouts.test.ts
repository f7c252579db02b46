import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { shuffled } from './shuffled.ts';
import { ask, dump, openWorld, WINE_DEPLOYMENT, type World } from './world.ts';

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

interface Course {
  readonly imageReference: { text: string };
  readonly desiredState: string;
  readonly history: { nodes: { desiredState: string | null; from: string | null; to: string | null }[] };
}

/** What is wanted in production of each tag, and what was when. */
async function wanted(world: World): Promise<Record<string, string[]>> {
  const query = `{ deployments(filter: { environment: "production" }) { nodes {
    imageReference { text } desiredState history { nodes { desiredState from to } } } } }`;
  const { deployments: found } = await ask<{ deployments: { nodes: Course[] } }>(world, query);
  const told = found.nodes.map(({ imageReference, desiredState, history }) => {
    const stretches = history.nodes.filter((one) => one.desiredState !== null).toReversed();
    const course = stretches.map((one) => `${one.desiredState} ${one.from} ${one.to}`);
    return [imageReference.text.split(':').at(-1)!, [desiredState, ...course]] satisfies [string, string[]];
  });
  return Object.fromEntries(told);
}

test('a later template is wanted instead of an earlier one, in whichever order the manifests come', async () => {
  const plain = (tag: string): string => MANIFEST.replace(/image: .*/, `image: ghcr.io/acme/scorer:${tag}`);
  const at = (day: number): string => `2026-05-0${day}T00:00:00.000Z`;
  const sent: [string, number | null][] = [
    [plain('a'), 1],
    [plain('b'), 3],
    [plain('b').replace('replicas: 2', 'replicas: 3'), 4],
    [plain('c'), 5],
    [plain('a').replace('replicas: 2', 'replicas: 4'), 7],
    [plain('undated'), null],
  ];
  const expected = {
    a: ['LIVE', `LIVE ${at(1)} ${at(3)}`, `RETIRED ${at(3)} ${at(7)}`, `LIVE ${at(7)} null`],
    // How many replicas it has changes in between.
    b: ['RETIRED', `LIVE ${at(3)} ${at(4)}`, `LIVE ${at(4)} ${at(5)}`, `RETIRED ${at(5)} null`],
    c: ['RETIRED', `LIVE ${at(5)} ${at(7)}`, `RETIRED ${at(7)} null`],
    undated: ['RETIRED', `LIVE null ${at(1)}`, `RETIRED ${at(1)} null`],
  };
  for (const order of [sent, sent.toReversed(), shuffled([...sent, ...sent], 3)]) {
    const world = await openWorld();
    for (const [text, day] of order) {
      const query = { environment: 'production', ...(day === null ? {} : { observedAt: at(day) }) };
      assert.equal((await world.post(text, query)).http, 201);
    }
    // In another environment it ends nothing, and sent again nothing is ended twice.
    await world.post(plain('a'), { environment: 'staging', observedAt: at(9) });
    const before = await dump(world);
    for (const [text, day] of order)
      await world.post(text, { environment: 'production', ...(day === null ? {} : { observedAt: at(day) }) });
    assert.deepEqual(await dump(world), before);
    assert.deepEqual(await wanted(world), expected);
    const { notices } = await world.post(plain('undated'), { environment: 'production' });
    assert.match(notices.join(), /since when it is there instead of others is not said.*observedAt/);
  }
});

test('an environment is one, however Unicode composes its name: the later template is wanted there', async () => {
  const world = await openWorld();
  const plain = (tag: string): string => MANIFEST.replace(/image: .*/, `image: ghcr.io/acme/scorer:${tag}`);
  const [composed, apart] = ['préproduction', 'pre\u0301production'];
  await world.post(plain('a'), { environment: composed, observedAt: '2026-05-01T00:00:00Z' });
  const before = await dump(world);
  await world.post(plain('a'), { environment: apart, observedAt: '2026-05-01T00:00:00Z' });
  assert.deepEqual(await dump(world), before);
  await world.post(plain('b'), { environment: apart, observedAt: '2026-05-02T00:00:00Z' });
  const found = await deployments(world);
  assert.deepEqual([...new Set(found.map(({ environment }) => environment))], [composed]);
  assert.deepEqual(found.map(({ desiredState }) => desiredState).sort(), ['LIVE', 'RETIRED']);
});

test('a manifest that keeps its template and names another version tells so from its time on', async () => {
  const world = await openWorld();
  const at = (day: string): string => `2026-05-${day}T00:00:00.000Z`;
  const named = (version: string): string =>
    MANIFEST.replace(/pedigree\/version: .*/, `pedigree/version: "${version}"`);
  for (const [version, day] of [
    ['2', '10'],
    ['1', '01'],
  ] as const)
    await world.post(named(version), { environment: 'production', observedAt: at(day) });
  const query = `query ($asOf: AsOf) { deployments(asOf: $asOf) { nodes { modelVersionReference { text } } } }`;
  for (const [day, version] of [
    ['05', '1'],
    ['15', '2'],
  ] as const) {
    const { deployments: found } = await ask<{ deployments: { nodes: { modelVersionReference: { text: string } }[] } }>(
      world,
      query,
      { asOf: { validAt: at(day) } },
    );
    assert.deepEqual(
      found.nodes.map(({ modelVersionReference: { text } }) => JSON.parse(text).at(-1)),
      [version],
    );
  }
});
