import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { imagesOf, newDigest } from '../../test/support/environments.ts';
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

const { configure, register, seeTag, show } = imagesOf(() => client);

describe('registering', () => {
  test('created, found, completed; labels and repositories grow; a contradiction shows both', async () => {
    const digest = newDigest();
    const base = newDigest();
    const input = {
      digest,
      repositories: ['nginx'],
      sizeBytes: 9_000_000_000,
      labels: [{ name: 'a', value: '1' }],
      baseImageDigest: base,
    };
    assert.equal((await register(input)).result, 'CREATED');
    assert.equal((await register(input)).result, 'FOUND');
    assert.equal(
      (await register({ digest, repositories: ['ghcr.io/acme/web'], labels: [{ name: 'b', value: '2' }] })).result,
      'CHANGED',
    );
    assert.deepEqual(
      await show(digest, 'repository repositories sizeBytes labels { name value } baseImage { digest }'),
      {
        repository: 'docker.io/library/nginx',
        repositories: ['docker.io/library/nginx', 'ghcr.io/acme/web'],
        sizeBytes: 9_000_000_000,
        labels: [
          { name: 'a', value: '1' },
          { name: 'b', value: '2' },
        ],
        baseImage: { digest: base },
      },
    );
    const { result, userErrors } = await register({ digest, sizeBytes: 1, labels: [{ name: 'a', value: '3' }] });
    assert.equal(result, 'REFUSED');
    assert.deepEqual(userErrors.map(({ code, field }) => [code, field]).sort(), [
      ['CONFLICT', 'input.labels'],
      ['CONFLICT', 'input.sizeBytes'],
    ]);
    assert.match(userErrors.find(({ field }) => field === 'input.sizeBytes')!.message, /9000000000.*1/);
  });

  test('what is wrong in the input is told with its field', async () => {
    const cases: [object, string][] = [
      [{ digest: 'sha256:abc' }, 'input.digest'],
      [{ digest: newDigest(), repositories: ['UPPER CASE'] }, 'input.repositories.0'],
      [{ digest: newDigest(), repositories: ['nginx:1.2'] }, 'input.repositories.0'],
      [{ digest: newDigest(), sizeBytes: -1 }, 'input.sizeBytes'],
      [
        {
          digest: newDigest(),
          labels: [
            { name: 'a', value: '1' },
            { name: 'a', value: '2' },
          ],
        },
        'input.labels.1',
      ],
    ];
    for (const [input, field] of cases) {
      const { result, userErrors } = await register(input);
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
  const shown =
    'platform { os architecture variant } createdAt labels { name value } codeRevision { repository commit dirty } baseImage { digest } claims { totalCount }';

  for (const order of ['before', 'after'] as const) {
    test(`what a configuration says reaches every image that names it, recorded ${order} it`, async () => {
      const [config, base, ...images] = [newDigest(), newDigest(), newDigest(), newDigest()];
      const configuration = {
        digest: config,
        platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
        createdAt: '2026-01-02T03:04:05Z',
        labels: [
          { name: 'maintainer', value: 'platform-team' },
          { name: 'stage', value: 'built' },
        ],
        codeRevision: revision,
        baseImageDigest: base,
      };
      const registerImages = async () => {
        for (const digest of images)
          await register({ digest, configDigest: config, labels: [{ name: 'stage', value: 'own' }] });
      };
      if (order === 'before') await configure(configuration);
      await registerImages();
      if (order === 'after') await configure(configuration);
      for (const digest of images) {
        assert.deepEqual(await show(digest, shown), {
          platform: configuration.platform,
          createdAt: '2026-01-02T03:04:05.000Z',
          labels: [
            { name: 'maintainer', value: 'platform-team' },
            { name: 'stage', value: 'own' },
          ],
          codeRevision: revision,
          baseImage: { digest: base },
          claims: { totalCount: 2 },
        });
      }
      assert.deepEqual((await configure(configuration)).summary, {
        created: 0,
        changed: 0,
        found: 1,
        refused: 0,
      });
    });
  }
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
  assert.deepEqual(found, [
    { ...same, _at: null },
    { ...same, _at: '2026-02-01T00:00:00.000Z/' },
    { ...same, _at: null },
    null,
    null,
  ]);
});
