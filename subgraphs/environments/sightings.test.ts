import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { bulkOf, imagesOf, newDigest } from '../../test/support/environments.ts';
import { clientOf, type SubgraphClient } from '../../test/support/subgraph-client.ts';
import type { OpenSubgraph } from '../kernel/server/open.ts';
import { createEnvironmentsSubgraph } from './main.ts';

let environments: OpenSubgraph;
let client: SubgraphClient;

before(async () => {
  const database = await createTestDatabase(['environments']);
  environments = await createEnvironmentsSubgraph({ databaseUrl: database.url });
  client = clientOf(environments);
});
after(() => environments.stop());

const { deploy, seeTag, show } = imagesOf(() => client);
const { bulk } = bulkOf(() => client);
const noon = '2026-03-01T12:00:00.000Z';

test('a tag names one image at one time: another is refused and shown beside it, save as a correction with its reason', async () => {
  const [first, second] = [newDigest(), newDigest()];
  const tag = { repository: 'ghcr.io/acme/scorer', tag: 'stable', observedAt: noon };
  await seeTag({ ...tag, digest: first });
  assert.equal((await seeTag({ ...tag, digest: first })).result, 'FOUND');
  const { result, userErrors } = await seeTag({ ...tag, digest: second });
  assert.equal(result, 'REFUSED');
  assert.deepEqual([userErrors[0]!.code, userErrors[0]!.field], ['CONFLICT', 'input.digest']);
  assert.ok(userErrors[0]!.message.includes(first) && userErrors[0]!.message.includes(second));
  assert.equal(await show(second, 'digest'), null);

  assert.equal((await seeTag({ ...tag, digest: second, reason: 'Misread.' })).userErrors.length, 0);
  assert.deepEqual(await show(second, 'tags { nodes { from } }'), { tags: { nodes: [{ from: noon }] } });
  assert.equal((await seeTag({ ...tag, digest: first })).result, 'REFUSED');
  assert.equal((await seeTag({ ...tag, digest: first, observedAt: '2026-03-02T12:00:00Z' })).result, 'CHANGED');
});

test('so has a deployment one state, also within one request', async () => {
  const record = (...states: object[]) =>
    bulk(
      'recordDeploymentStates',
      'RecordDeploymentStateInput',
      states.map((state) => ({ environment: 'production', name: 'scorer', rollout: '1', validFrom: noon, ...state })),
    );
  await deploy({ name: 'scorer', rollout: '1' });
  const { summary, userErrors } = await record({ state: 'LIVE' }, { state: 'RETIRED' });
  assert.deepEqual([summary.changed, summary.refused], [1, 1]);
  assert.deepEqual(userErrors, [{ code: 'CONFLICT', field: 'input.1.state' }]);
  assert.equal((await record({ state: 'LIVE' })).summary.found, 1);
  assert.equal((await record({ state: 'FAILED', reason: 'The probe was wrong.' })).summary.changed, 1);
});
