import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { imagesOf, newDigest } from '../../test/support/environments.ts';
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

const { deploy, register } = imagesOf(() => client);
const numbered = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

test('repositories and labels of an image that several add to are whole, or null with INCOMPLETE', async () => {
  const digest = newDigest();
  const state = (prefix: string, repositories: number, labels: number) => ({
    digest,
    repositories: numbered(repositories, `ghcr.io/acme/${prefix}`),
    labels: numbered(labels, prefix).map((name) => ({ name, value: '1' })),
  });
  const query = `{ image(digest: "${digest}") { repository repositories labels { name } } }`;
  await register(state('a', 100, 1000));
  assert.deepEqual(await client.codes(query), []);
  await register(state('b', 1, 1));
  assert.deepEqual(await client.codes(query), ['INCOMPLETE', 'INCOMPLETE']);
  const { image } = (await environments.execute({ query })).data as { image: object };
  assert.deepEqual({ ...image }, { repository: 'ghcr.io/acme/a0', repositories: null, labels: null });
});

test('so are the containers of a deployment', async () => {
  const state = (names: string[]) => {
    return { name: 'scorer', rollout: '1', containers: names.map((name) => ({ name, image: 'nginx' })) };
  };
  const query = `{ deployment(environment: "production", name: "scorer", rollout: "1") { containers { name } } }`;
  await deploy(state(numbered(100, 'a')));
  assert.deepEqual(await client.codes(query), []);
  await deploy(state(['one-more']));
  assert.deepEqual(await client.codes(query), ['INCOMPLETE']);
});
