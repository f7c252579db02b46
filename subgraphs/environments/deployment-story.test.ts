import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { clientOf, type SubgraphClient } from '../../test/support/subgraph-client.ts';
import { modelVersionUuid } from '../kernel/ids/natural-keys.ts';
import type { OpenSubgraph } from '../kernel/server/open.ts';
import { createEnvironmentsSubgraph } from './main.ts';

let environments: OpenSubgraph;
let client: SubgraphClient;
let today = new Date('2026-03-02T00:00:00Z');

const KEY = { environment: 'production', name: 'credit-scorer' };
const IMAGE = `sha256:${'a'.repeat(64)}`;

before(async () => {
  const database = await createTestDatabase(['environments']);
  environments = await createEnvironmentsSubgraph({ databaseUrl: database.url, clock: { now: () => today } });
  client = clientOf(environments);

  await rollOut('2.0.0', '2026-03-02T00:00:00Z');
  today = new Date('2026-06-15T00:00:00Z');
  await rollOut('2.1.0', '2026-06-15T00:00:00Z');
  await observe([{ ...KEY, rollout: 'of-2.0.0', state: 'RETIRED', validFrom: '2026-06-15T00:00:00Z' }]);
  today = new Date('2026-07-01T00:00:00Z');
  const correction = { validFrom: '2026-06-10T00:00:00Z', reason: 'The rollout was five days earlier.' };
  await observe([
    { ...KEY, ...correction, rollout: 'of-2.1.0', state: 'LIVE' },
    { ...KEY, ...correction, rollout: 'of-2.0.0', state: 'RETIRED' },
  ]);
});
after(() => environments.stop());

async function rollOut(version: string, validFrom: string): Promise<void> {
  const input = {
    ...KEY,
    rollout: `of-${version}`,
    modelVersion: { model: 'credit', version },
    imageDigest: IMAGE,
    owner: 'risk-officer',
    state: 'LIVE',
    validFrom,
  };
  const answer = await client.data(
    `mutation ($input: RegisterDeploymentInput!) { registerDeployment(input: $input) { result userErrors { message } } }`,
    { input },
  );
  assert.deepEqual(answer, { registerDeployment: { result: 'CREATED', userErrors: [] } });
}

async function observe(input: object[]): Promise<void> {
  const answer = await client.data(
    `mutation ($input: [RecordDeploymentStateInput!]!) { recordDeploymentStates(input: $input) { summary { changed } userErrors { message } } }`,
    { input },
  );
  assert.deepEqual(answer, { recordDeploymentStates: { summary: { changed: input.length }, userErrors: [] } });
}

interface Live {
  deployments: {
    totalCount: number;
    nodes: {
      rollout: string;
      since: string;
      until: string | null;
      modelVersion: { _ref: string; _at: string | null };
    }[];
  };
}

async function liveAt(validAt: string | null, knownAt: string | null): Promise<Live['deployments']> {
  const query = `query ($validAt: DateTime, $knownAt: DateTime) {
    deployments(filter: { environment: "production", state: LIVE }, asOf: { validAt: $validAt, knownAt: $knownAt }, first: 50) {
      totalCount nodes { rollout since until modelVersion { _ref _at } } } }`;
  return (await client.data<Live>(query, { validAt, knownAt })).deployments;
}

test('by what was known then, 2.0.0 was live on 12 June', async () => {
  const { totalCount, nodes } = await liveAt('2026-06-12T00:00:00Z', '2026-06-20T00:00:00Z');
  assert.equal(totalCount, 1);
  assert.deepEqual(nodes, [
    {
      rollout: 'of-2.0.0',
      since: '2026-03-02T00:00:00.000Z',
      until: '2026-06-15T00:00:00.000Z',
      modelVersion: {
        _ref: modelVersionUuid('default', 'credit', '2.0.0'),
        _at: '2026-06-12T00:00:00.000Z/2026-06-20T00:00:00.000Z',
      },
    },
  ]);
});

test('by what is known now, 2.1.0 was live on 12 June', async () => {
  const { totalCount, nodes } = await liveAt('2026-06-12T00:00:00Z', null);
  assert.equal(totalCount, 1);
  assert.equal(nodes[0]!.rollout, 'of-2.1.0');
  assert.equal(nodes[0]!.since, '2026-06-10T00:00:00.000Z');
  assert.equal(nodes[0]!.until, null);
});

test('before, between and after, exactly one version is live', async () => {
  const rollouts = async (...at: Parameters<typeof liveAt>) => (await liveAt(...at)).nodes.map((node) => node.rollout);
  assert.deepEqual(await rollouts('2026-03-01T23:59:59Z', null), []);
  assert.deepEqual(await rollouts('2026-06-09T23:59:59Z', null), ['of-2.0.0']);
  assert.deepEqual(await rollouts('2026-06-10T00:00:00Z', null), ['of-2.1.0']);
  assert.deepEqual(await rollouts('2026-05-01T00:00:00Z', '2026-03-03T00:00:00Z'), ['of-2.0.0']);
  assert.deepEqual(await rollouts(null, null), ['of-2.1.0']);
});

test('the course of a deployment is told as known at either time, with the reason of the correction', async () => {
  const query = `query ($asOf: AsOf) { deployment(environment: "production", name: "credit-scorer", rollout: "of-2.0.0", asOf: $asOf) {
    state until history { totalCount nodes { from to state } } claims(first: 1) { nodes { reason } } } }`;
  const before = (to: string, from: string) => [
    { from: to, to: null, state: 'RETIRED' },
    { from, to, state: 'LIVE' },
  ];
  const [june15, june10, march] = ['2026-06-15T00:00:00.000Z', '2026-06-10T00:00:00.000Z', '2026-03-02T00:00:00.000Z'];
  assert.deepEqual(await client.data(query, { asOf: { knownAt: '2026-06-20T00:00:00Z' } }), {
    deployment: {
      state: 'RETIRED',
      until: june15,
      history: { totalCount: 2, nodes: before(june15, march) },
      claims: { nodes: [{ reason: null }] },
    },
  });
  assert.deepEqual(await client.data(query), {
    deployment: {
      state: 'RETIRED',
      until: june10,
      history: { totalCount: 2, nodes: before(june10, march) },
      claims: { nodes: [{ reason: 'The rollout was five days earlier.' }] },
    },
  });
});

test('knownAt in the future is refused', async () => {
  assert.deepEqual(await client.codes(`{ deployments(asOf: { knownAt: "2999-01-01T00:00:00Z" }) { totalCount } }`), [
    'INVALID_AS_OF',
  ]);
});

test('the feed has every change, with the edges and without the owner in clear', async () => {
  const changes = await environments.changes(0, 100);
  assert.deepEqual(
    changes.map((change) => change.position),
    changes.map((_, index) => index + 1),
  );
  assert.ok(changes.every((change) => !change.record.includes('risk-officer')));
  const records = changes.map(
    (change) => JSON.parse(change.record) as { subject: { kind: string }; edges: { op: string; kind: string }[] },
  );
  const first = records.find((record) => record.subject.kind === 'Deployment');
  assert.deepEqual(first?.edges.map((edge) => `${edge.op} ${edge.kind}`).sort(), ['ASSERT DEPLOYED_AS', 'ASSERT RUNS']);
});
