import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
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

const { contain, deploy, register, seeTag, show } = imagesOf(() => client);

describe('an index and its platform images', () => {
  test('count as one for packages and deployments, each once', async () => {
    const [index, amd64, arm64] = [newDigest(), newDigest(), newDigest()];
    const platform = (architecture: string) => ({ os: 'linux', architecture });
    const children = [
      { digest: amd64, platform: platform('amd64') },
      { digest: arm64, platform: platform('arm64') },
    ];
    await register({ digest: index, platformImages: children });
    assert.equal(
      await show(index, 'inventoried').then((image) => (image as { inventoried: boolean }).inventoried),
      false,
    );
    await contain(amd64, ['pkg:pypi/torch@2.0', 'pkg:pypi/pip@24']);
    await contain(arm64, ['pkg:pypi/torch@2.0']);
    await contain(index, ['pkg:pypi/pip@24', 'pkg:deb/debian/bash@5']);
    await deploy({ name: 'by-index', rollout: '1', imageDigest: index, state: 'LIVE' });
    await deploy({ name: 'by-child', rollout: '1', imageDigest: amd64, state: 'LIVE' });

    const selection =
      'inventoried packages { totalCount nodes { purl } } deployments(filter: { state: LIVE }) { totalCount nodes { name } }';
    const [bash, pip, torch] = ['pkg:deb/debian/bash@5', 'pkg:pypi/pip@24', 'pkg:pypi/torch@2.0'].map((purl) => ({
      purl,
    }));
    const all = { totalCount: 3, nodes: [bash, pip, torch] };
    const both = { totalCount: 2, nodes: [{ name: 'by-child' }, { name: 'by-index' }] };
    assert.deepEqual(await show(index, selection), { inventoried: true, packages: all, deployments: both });
    assert.deepEqual(await show(amd64, selection), { inventoried: true, packages: all, deployments: both });
    const byIndex = { totalCount: 1, nodes: [{ name: 'by-index' }] };
    assert.deepEqual(await show(arm64, selection), { inventoried: true, packages: all, deployments: byIndex });
    assert.deepEqual(
      await client.data(`query ($d: String!) { deployments(filter: { imageDigest: $d }) { totalCount } }`, {
        d: amd64,
      }),
      { deployments: { totalCount: 2 } },
    );
    assert.deepEqual(
      await show(amd64, 'platform { architecture variant } indexes { nodes { digest } } platformImages { totalCount }'),
      {
        platform: { architecture: 'amd64', variant: null },
        indexes: { nodes: [{ digest: index }] },
        platformImages: { totalCount: 0 },
      },
    );
  });
});

describe('tags', () => {
  const repository = 'ghcr.io/acme/scorer';
  const byTag = (tag: string) => ({ imageReference: { scheme: 'image-tag', text: `${repository}:${tag}` } });
  const imageOf = async (name: string, asOf?: object) =>
    (
      await client.data<{ deployment: object }>(
        `query ($name: String!, $asOf: AsOf) { deployment(environment: "production", name: $name, rollout: "1", asOf: $asOf) { image { digest } imageReference { text } } }`,
        { name, asOf },
      )
    ).deployment;

  test('a moved tag keeps its history; a deployment keeps the image that the tag named when it became live', async () => {
    const [first, second] = [newDigest(), newDigest()];
    await seeTag({ repository, tag: 'stable', digest: first, observedAt: '2026-01-01T00:00:00Z' });
    await seeTag({ repository, tag: 'stable', digest: second, observedAt: '2026-04-01T00:00:00Z' });
    const stretch = (from: string, until: string | null) => ({ repository, tag: 'stable', from, until });
    const tags = 'tags { totalCount nodes { repository tag from until } }';
    assert.deepEqual(await show(first, tags), {
      tags: { totalCount: 1, nodes: [stretch('2026-01-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z')] },
    });
    assert.deepEqual(await show(second, tags), {
      tags: { totalCount: 1, nodes: [stretch('2026-04-01T00:00:00.000Z', null)] },
    });

    const text = `${repository}:stable`;
    await deploy({ name: 'old', rollout: '1', ...byTag('stable'), state: 'LIVE', validFrom: '2026-02-01T00:00:00Z' });
    await deploy({ name: 'new', rollout: '1', ...byTag('stable'), state: 'LIVE', validFrom: '2026-05-01T00:00:00Z' });
    await deploy({
      name: 'too-early',
      rollout: '1',
      ...byTag('stable'),
      state: 'LIVE',
      validFrom: '2025-05-01T00:00:00Z',
    });
    await deploy({ name: 'never', rollout: '1', ...byTag('stable') });
    assert.deepEqual(await imageOf('old'), { image: { digest: first }, imageReference: { text } });
    assert.deepEqual(await imageOf('new'), { image: { digest: second }, imageReference: { text } });
    assert.deepEqual(await imageOf('too-early'), { image: { digest: second }, imageReference: { text } });
    assert.deepEqual(await imageOf('never'), { image: { digest: second }, imageReference: { text } });
    assert.deepEqual(await imageOf('never', { validAt: '2026-02-01T00:00:00Z' }), {
      image: { digest: first },
      imageReference: { text },
    });
    const deployments = 'deployments { nodes { name } }';
    assert.deepEqual(await show(first, deployments), { deployments: { nodes: [{ name: 'old' }] } });
    assert.deepEqual(await show(second, deployments), {
      deployments: { nodes: ['never', 'new', 'too-early'].map((name) => ({ name })) },
    });
    const current = `{ images(filter: { repository: "${repository}", tag: "stable" }) { nodes { digest } } }`;
    assert.deepEqual(await client.data(current), { images: { nodes: [{ digest: second }] } });
  });

  test('nothing resolves an unseen tag, until it is seen; other containers count as running their images', async () => {
    const [digest, proxy] = [newDigest(), newDigest()];
    const containers = [
      { name: 'proxy', image: `ghcr.io/acme/proxy@${proxy}` },
      { name: 'broken', image: 'not an image' },
    ];
    await deploy({ name: 'waiting', rollout: '1', ...byTag('later'), containers, state: 'LIVE' });
    await register({ digest: proxy });
    assert.deepEqual(await imageOf('waiting'), { image: null, imageReference: { text: `${repository}:later` } });
    await seeTag({ repository, tag: 'later', digest });
    assert.deepEqual(await imageOf('waiting'), { image: { digest }, imageReference: { text: `${repository}:later` } });
    assert.deepEqual(await show(proxy, 'deployments { nodes { name } }'), {
      deployments: { nodes: [{ name: 'waiting' }] },
    });
  });

  test('a sighting in the past is put between those known, and the same one again is found', async () => {
    const [a, b, c] = [newDigest(), newDigest(), newDigest()];
    const see = (digest: string, day: number) =>
      seeTag({ repository, tag: 'between', digest, observedAt: `2026-01-0${day}T00:00:00Z` });
    await see(a, 1);
    await see(c, 5);
    assert.equal((await see(b, 3)).result, 'CREATED');
    assert.equal((await see(b, 3)).result, 'FOUND');
    const from = (day: number) => `2026-01-0${day}T00:00:00.000Z`;
    assert.deepEqual(await show(a, 'tags { nodes { from until } }'), {
      tags: { nodes: [{ from: from(1), until: from(3) }] },
    });
    assert.deepEqual(await show(b, 'tags { nodes { from until } }'), {
      tags: { nodes: [{ from: from(3), until: from(5) }] },
    });
    assert.equal((await seeTag({ repository, tag: '-x', digest: a })).userErrors[0]?.field, 'input.tag');
  });
});
