import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { clientOf, type SubgraphClient } from '../../test/support/subgraph-client.ts';
import { encodeId, referenceUuid } from '../kernel/ids/ids.ts';
import { containerImageUuid } from '../kernel/ids/natural-keys.ts';
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

let last = 0;
/** A digest that nothing else in this file uses. */
const newDigest = (): string => `sha256:${(last += 1).toString(16).padStart(64, '0')}`;

async function mutate<Payload>(name: string, type: string, selection: string, input: unknown): Promise<Payload> {
  const query = `mutation ($input: ${type}) { written: ${name}(input: $input) { ${selection} userErrors { code field message } } }`;
  const { written } = await client.data<{ written: Payload & { userErrors: unknown[] } }>(query, { input });
  return written;
}

interface Written {
  result: string;
  image: Record<string, unknown> | null;
  userErrors: { code: string; field: string; message: string }[];
}

const registerImage = (input: object, selection = 'digest') =>
  mutate<Written>('registerContainerImage', 'RegisterContainerImageInput!', `result image { ${selection} }`, input);
const registerConfiguration = (input: object) =>
  mutate<{ summary: object; userErrors: unknown[] }>('registerImageConfigurations', '[RegisterImageConfigurationInput!]!', 'summary { created changed found refused }', [input]);
const seeTag = (input: object) => mutate<Written>('recordTagObservation', 'RecordTagObservationInput!', 'result image { digest }', input);
const deploy = async (input: object): Promise<void> => {
  const written = await mutate<{ userErrors: unknown[] }>('registerDeployment', 'RegisterDeploymentInput!', 'result', { environment: 'production', ...input });
  assert.deepEqual(written.userErrors, []);
};
const show = async (digest: string, selection: string, asOf?: object): Promise<unknown> =>
  (await client.data<{ image: unknown }>(`query ($digest: String!, $asOf: AsOf) { image(digest: $digest, asOf: $asOf) { ${selection} } }`, { digest, asOf })).image;

describe('registering', () => {
  test('created, found, completed; labels and repositories grow; a contradiction shows both', async () => {
    const digest = newDigest();
    const base = newDigest();
    const input = { digest, repositories: ['nginx'], sizeBytes: 9_000_000_000, labels: [{ name: 'a', value: '1' }], baseImageDigest: base };
    assert.equal((await registerImage(input)).result, 'CREATED');
    assert.equal((await registerImage(input)).result, 'FOUND');
    assert.equal((await registerImage({ digest, repositories: ['ghcr.io/acme/web'], labels: [{ name: 'b', value: '2' }] })).result, 'CHANGED');
    assert.deepEqual(await show(digest, 'repository repositories sizeBytes labels { name value } baseImage { digest }'), {
      repository: 'docker.io/library/nginx',
      repositories: ['docker.io/library/nginx', 'ghcr.io/acme/web'],
      sizeBytes: 9_000_000_000,
      labels: [{ name: 'a', value: '1' }, { name: 'b', value: '2' }],
      baseImage: { digest: base },
    });
    const { result, userErrors } = await registerImage({ digest, sizeBytes: 1, labels: [{ name: 'a', value: '3' }] });
    assert.equal(result, 'REFUSED');
    assert.deepEqual(userErrors.map(({ code, field }) => [code, field]).sort(), [['CONFLICT', 'input.labels'], ['CONFLICT', 'input.sizeBytes']]);
    assert.match(userErrors.find(({ field }) => field === 'input.sizeBytes')!.message, /9000000000.*1/);
  });

  test('what is wrong in the input is told with its field', async () => {
    const cases: [object, string][] = [
      [{ digest: 'sha256:abc' }, 'input.digest'],
      [{ digest: newDigest(), repositories: ['UPPER CASE'] }, 'input.repositories.0'],
      [{ digest: newDigest(), repositories: ['nginx:1.2'] }, 'input.repositories.0'],
      [{ digest: newDigest(), sizeBytes: -1 }, 'input.sizeBytes'],
      [{ digest: newDigest(), labels: [{ name: 'a', value: '1' }, { name: 'a', value: '2' }] }, 'input.labels.1'],
    ];
    for (const [input, field] of cases) {
      const { result, userErrors } = await registerImage(input);
      assert.deepEqual([result, userErrors[0]?.code, userErrors[0]?.field], ['REFUSED', 'BAD_USER_INPUT', field]);
    }
  });

  test('the unknown is null, a malformed digest an error', async () => {
    assert.equal(await show(newDigest(), 'digest'), null);
    assert.deepEqual(await client.codes(`{ image(digest: "latest") { digest } }`), ['BAD_USER_INPUT']);
    assert.deepEqual(await client.codes(`{ image(digest: "") { digest } }`), ['BAD_USER_INPUT']);
    assert.deepEqual(await client.codes(`{ images(filter: { tag: "" }) { totalCount } }`), ['BAD_USER_INPUT']);
  });
});

describe('configurations', () => {
  const revision = { repository: 'https://git.example/acme/scorer', commit: 'c'.repeat(40), dirty: null };
  const shown = 'platform { os architecture variant } createdAt labels { name value } codeRevision { repository commit dirty } baseImage { digest } claims { totalCount }';

  for (const order of ['before', 'after'] as const) {
    test(`what a configuration says reaches every image that names it, recorded ${order} it`, async () => {
      const [config, base, ...images] = [newDigest(), newDigest(), newDigest(), newDigest()];
      const configuration = {
        digest: config,
        platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
        createdAt: '2026-01-02T03:04:05Z',
        labels: [{ name: 'maintainer', value: 'platform-team' }, { name: 'stage', value: 'built' }],
        codeRevision: revision,
        baseImageDigest: base,
      };
      const registerImages = async () => {
        for (const digest of images) await registerImage({ digest, configDigest: config, labels: [{ name: 'stage', value: 'own' }] });
      };
      if (order === 'before') await registerConfiguration(configuration);
      await registerImages();
      if (order === 'after') await registerConfiguration(configuration);
      for (const digest of images) {
        assert.deepEqual(await show(digest, shown), {
          platform: configuration.platform,
          createdAt: '2026-01-02T03:04:05.000Z',
          labels: [{ name: 'maintainer', value: 'platform-team' }, { name: 'stage', value: 'own' }],
          codeRevision: revision,
          baseImage: { digest: base },
          claims: { totalCount: 2 },
        });
      }
      assert.deepEqual((await registerConfiguration(configuration)).summary, { created: 0, changed: 0, found: 1, refused: 0 });
    });
  }
});

describe('an index and its platform images', () => {
  test('count as one for packages and deployments, each once', async () => {
    const [index, amd64, arm64] = [newDigest(), newDigest(), newDigest()];
    const platform = (architecture: string) => ({ os: 'linux', architecture });
    const children = [{ digest: amd64, platform: platform('amd64') }, { digest: arm64, platform: platform('arm64') }];
    await registerImage({ digest: index, platformImages: children });
    const contain = (image: string, packages: string[]) =>
      mutate<Written>('registerImagePackages', 'RegisterImagePackagesInput!', 'result image { digest }', { image, packages });
    assert.equal(await show(index, 'inventoried').then((image) => (image as { inventoried: boolean }).inventoried), false);
    await contain(amd64, ['pkg:pypi/torch@2.0', 'pkg:pypi/pip@24']);
    await contain(arm64, ['pkg:pypi/torch@2.0']);
    await contain(index, ['pkg:pypi/pip@24', 'pkg:deb/debian/bash@5']);
    await deploy({ name: 'by-index', rollout: '1', imageDigest: index, state: 'LIVE' });
    await deploy({ name: 'by-child', rollout: '1', imageDigest: amd64, state: 'LIVE' });

    const selection = 'inventoried packages { totalCount nodes { purl } } deployments(filter: { state: LIVE }) { totalCount nodes { name } }';
    const [bash, pip, torch] = ['pkg:deb/debian/bash@5', 'pkg:pypi/pip@24', 'pkg:pypi/torch@2.0'].map((purl) => ({ purl }));
    const all = { totalCount: 3, nodes: [bash, pip, torch] };
    const both = { totalCount: 2, nodes: [{ name: 'by-child' }, { name: 'by-index' }] };
    assert.deepEqual(await show(index, selection), { inventoried: true, packages: all, deployments: both });
    assert.deepEqual(await show(amd64, selection), { inventoried: true, packages: all, deployments: both });
    const byIndex = { totalCount: 1, nodes: [{ name: 'by-index' }] };
    assert.deepEqual(await show(arm64, selection), { inventoried: true, packages: all, deployments: byIndex });
    assert.deepEqual(await client.data(`query ($d: String!) { deployments(filter: { imageDigest: $d }) { totalCount } }`, { d: amd64 }), { deployments: { totalCount: 2 } });
    assert.deepEqual(await show(amd64, 'platform { architecture variant } indexes { nodes { digest } } platformImages { totalCount }'), {
      platform: { architecture: 'amd64', variant: null },
      indexes: { nodes: [{ digest: index }] },
      platformImages: { totalCount: 0 },
    });
  });
});

describe('tags', () => {
  const repository = 'ghcr.io/acme/scorer';
  const byTag = (tag: string) => ({ imageReference: { scheme: 'image-tag', text: `${repository}:${tag}` } });
  const imageOf = async (name: string, asOf?: object) =>
    (await client.data<{ deployment: object }>(
      `query ($name: String!, $asOf: AsOf) { deployment(environment: "production", name: $name, rollout: "1", asOf: $asOf) { image { digest } imageReference { text } } }`,
      { name, asOf },
    )).deployment;

  test('a moved tag keeps its history; a deployment keeps the image that the tag named when it became live', async () => {
    const [first, second] = [newDigest(), newDigest()];
    await seeTag({ repository, tag: 'stable', digest: first, observedAt: '2026-01-01T00:00:00Z' });
    await seeTag({ repository, tag: 'stable', digest: second, observedAt: '2026-04-01T00:00:00Z' });
    const stretch = (from: string, until: string | null) => ({ repository, tag: 'stable', from, until });
    const tags = 'tags { totalCount nodes { repository tag from until } }';
    assert.deepEqual(await show(first, tags), { tags: { totalCount: 1, nodes: [stretch('2026-01-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z')] } });
    assert.deepEqual(await show(second, tags), { tags: { totalCount: 1, nodes: [stretch('2026-04-01T00:00:00.000Z', null)] } });

    const text = `${repository}:stable`;
    await deploy({ name: 'old', rollout: '1', ...byTag('stable'), state: 'LIVE', validFrom: '2026-02-01T00:00:00Z' });
    await deploy({ name: 'new', rollout: '1', ...byTag('stable'), state: 'LIVE', validFrom: '2026-05-01T00:00:00Z' });
    await deploy({ name: 'too-early', rollout: '1', ...byTag('stable'), state: 'LIVE', validFrom: '2025-05-01T00:00:00Z' });
    await deploy({ name: 'never', rollout: '1', ...byTag('stable') });
    assert.deepEqual(await imageOf('old'), { image: { digest: first }, imageReference: { text } });
    assert.deepEqual(await imageOf('new'), { image: { digest: second }, imageReference: { text } });
    assert.deepEqual(await imageOf('too-early'), { image: { digest: second }, imageReference: { text } });
    assert.deepEqual(await imageOf('never'), { image: { digest: second }, imageReference: { text } });
    assert.deepEqual(await imageOf('never', { validAt: '2026-02-01T00:00:00Z' }), { image: { digest: first }, imageReference: { text } });
    const deployments = 'deployments { nodes { name } }';
    assert.deepEqual(await show(first, deployments), { deployments: { nodes: [{ name: 'old' }] } });
    assert.deepEqual(await show(second, deployments), { deployments: { nodes: ['never', 'new', 'too-early'].map((name) => ({ name })) } });
    const current = `{ images(filter: { repository: "${repository}", tag: "stable" }) { nodes { digest } } }`;
    assert.deepEqual(await client.data(current), { images: { nodes: [{ digest: second }] } });
  });

  test('nothing resolves an unseen tag, until it is seen; other containers count as running their images', async () => {
    const [digest, proxy] = [newDigest(), newDigest()];
    const containers = [{ name: 'proxy', image: `ghcr.io/acme/proxy@${proxy}` }, { name: 'broken', image: 'not an image' }];
    await deploy({ name: 'waiting', rollout: '1', ...byTag('later'), containers, state: 'LIVE' });
    await registerImage({ digest: proxy });
    assert.deepEqual(await imageOf('waiting'), { image: null, imageReference: { text: `${repository}:later` } });
    await seeTag({ repository, tag: 'later', digest });
    assert.deepEqual(await imageOf('waiting'), { image: { digest }, imageReference: { text: `${repository}:later` } });
    assert.deepEqual(await show(proxy, 'deployments { nodes { name } }'), { deployments: { nodes: [{ name: 'waiting' }] } });
  });

  test('a sighting in the past is put between those known, and the same one again is found', async () => {
    const [a, b, c] = [newDigest(), newDigest(), newDigest()];
    const see = (digest: string, day: number) => seeTag({ repository, tag: 'between', digest, observedAt: `2026-01-0${day}T00:00:00Z` });
    await see(a, 1);
    await see(c, 5);
    assert.equal((await see(b, 3)).result, 'CREATED');
    assert.equal((await see(b, 3)).result, 'FOUND');
    const from = (day: number) => `2026-01-0${day}T00:00:00.000Z`;
    assert.deepEqual(await show(a, 'tags { nodes { from until } }'), { tags: { nodes: [{ from: from(1), until: from(3) }] } });
    assert.deepEqual(await show(b, 'tags { nodes { from until } }'), { tags: { nodes: [{ from: from(3), until: from(5) }] } });
    assert.equal((await seeTag({ repository, tag: '-x', digest: a })).userErrors[0]?.field, 'input.tag');
  });
});

test('entities are found by id, by UUID and by a reference; the unknown is null', async () => {
  const digest = newDigest();
  await seeTag({ repository: 'ghcr.io/acme/web', tag: '1', digest, observedAt: '2026-01-01T00:00:00Z' });
  const uuid = containerImageUuid(digest);
  const image = { __typename: 'ContainerImage' };
  const found = await client.entities('... on ContainerImage { id _at digest }', [
    { ...image, id: encodeId('ContainerImage', uuid), _at: null },
    { ...image, _ref: uuid, _at: '2026-02-01T00:00:00.000Z/' },
    { ...image, _ref: referenceUuid('image-tag', 'ghcr.io/acme/web:1'), _at: null },
    { ...image, _ref: referenceUuid('image-tag', 'ghcr.io/acme/web:1'), _at: '2025-02-01T00:00:00.000Z/' },
    { ...image, _ref: containerImageUuid(newDigest()), _at: null },
  ]);
  const same = { id: encodeId('ContainerImage', uuid), digest };
  assert.deepEqual(found, [{ ...same, _at: null }, { ...same, _at: '2026-02-01T00:00:00.000Z/' }, { ...same, _at: null }, null, null]);
});
