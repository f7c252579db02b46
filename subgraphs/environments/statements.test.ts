import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { bulkOf, digestOf as digest } from '../../test/support/environments.ts';
import { clientOf, type SubgraphClient } from '../../test/support/subgraph-client.ts';
import { recordStatements } from '../kernel/database/index.ts';
import { encodeId } from '../kernel/ids/ids.ts';
import { modelVersionUuid } from '../kernel/ids/natural-keys.ts';
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

const { bulk, registerImages, registerDeployments } = bulkOf(() => client);

describe('the number of statements does not depend on the fan-out', () => {
  const DEPLOYMENT = `id state since image { digest repository baseImage { digest } inventoried packages(first: 5) { totalCount nodes { purl } } } history { totalCount nodes { state } }`;
  const IMAGE = `digest createdAt labels { name } baseImage { digest } tags { nodes { tag } } platformImages { totalCount nodes { digest } } indexes { nodes { digest } }
    packages { totalCount nodes { purl images { totalCount } } } deployments { totalCount nodes { name } } claims { totalCount nodes { confidence } }`;
  const version = (size: number) => modelVersionUuid('default', 'fan-out', String(size));

  /** A world of so many of everything, each beneath the one before. */
  async function build(size: number): Promise<void> {
    const mark = size.toString(16).padStart(2, '0');
    const own = (kind: string) => (index: number) => digest(`${kind}${mark}`, index);
    const [image, child, config, base] = [own('1'), own('2'), own('3'), own('4')];
    const indexes = Array.from({ length: size }, (_, index) => index);
    const reference = (index: number) => ({ scheme: 'image-tag', text: `ghcr.io/acme/fan-out-${size}:${index}` });
    await registerImages(
      indexes.map((index) => ({
        digest: image(index),
        repositories: [`ghcr.io/acme/fan-out-${size}`],
        configDigest: config(index),
        platformImages: [{ digest: child(index) }],
      })),
    );
    await bulk(
      'registerImageConfigurations',
      'RegisterImageConfigurationInput',
      indexes.map((index) => ({
        digest: config(index),
        createdAt: '2026-01-01T00:00:00Z',
        baseImageDigest: base(index),
      })),
    );
    await bulk(
      'recordTagObservations',
      'RecordTagObservationInput',
      indexes.map((index) => ({
        repository: `ghcr.io/acme/fan-out-${size}`,
        tag: String(index),
        digest: image(index),
        observedAt: '2026-01-01T00:00:00Z',
      })),
    );
    for (const index of indexes) {
      const packages = indexes.map((number) => `pkg:pypi/of-${size}-${number}@1`);
      await client.data(
        `mutation ($input: RegisterImageInventoryInput!) { registerImageInventory(input: $input) { result } }`,
        { input: { image: child(index), packages } },
      );
    }
    const { userErrors } = await registerDeployments(
      indexes.map((index) => ({
        environment: `fan-out-${size}`,
        name: `d${index}`,
        rollout: '1',
        ...(index % 2 === 0 ? { imageDigest: image(index) } : { imageReference: reference(index) }),
        modelVersion: { model: 'fan-out', version: String(size) },
        state: 'LIVE',
        validFrom: new Date(Date.UTC(2026, 1, 1 + index)).toISOString(),
      })),
    );
    assert.deepEqual(userErrors, []);
  }

  before(async () => {
    await build(3);
    await build(30);
  });

  async function count(work: () => Promise<unknown>): Promise<number> {
    using statements = recordStatements('environments');
    await work();
    return statements.statements.length;
  }

  for (const asOf of [null, { validAt: '2026-06-01T00:00:00Z' }]) {
    const time = asOf ? 'in the past' : 'now';
    test(`deployments, ${time}`, async () => {
      const ask = (size: number) => async () => {
        const query = `query ($environment: String, $asOf: AsOf) { deployments(filter: { environment: $environment }, first: 100, asOf: $asOf) { totalCount nodes { ${DEPLOYMENT} } } }`;
        const { deployments } = await client.data<{ deployments: { totalCount: number; nodes: { image: unknown }[] } }>(
          query,
          { environment: `fan-out-${size}`, asOf },
        );
        assert.equal(deployments.totalCount, size);
        assert.ok(deployments.nodes.every((node) => node.image !== null));
      };
      const few = await count(ask(3));
      assert.equal(await count(ask(30)), few);
      assert.ok(few <= 14, `${few} statements`);
    });

    test(`images, ${time}`, async () => {
      const ask = (size: number) => async () => {
        const query = `query ($repository: String, $asOf: AsOf) { images(filter: { repository: $repository }, first: 100, asOf: $asOf) { totalCount nodes { ${IMAGE} } } }`;
        const { images } = await client.data<{ images: { nodes: { packages: { totalCount: number } }[] } }>(query, {
          repository: `ghcr.io/acme/fan-out-${size}`,
          asOf,
        });
        assert.equal(images.nodes.length, size);
        assert.ok(images.nodes.every((node) => node.packages.totalCount === size));
      };
      const few = await count(ask(3));
      assert.equal(await count(ask(30)), few);
    });
  }

  test('deployments of many model versions at once', async () => {
    const ask = (sizes: number[]) => async () => {
      const representations = sizes.map((size) => ({
        __typename: 'ModelVersion',
        id: encodeId('ModelVersion', version(size)),
        _at: null,
        _knownAs: [version(size)],
      }));
      const selection = `... on ModelVersion { deployments(first: 10) { nodes { name environment state since image { digest repository packages(first: 5) { totalCount nodes { purl } } } } } }`;
      const found = await client.entities<{ deployments: { nodes: unknown[] } }>(selection, representations);
      assert.ok(found.every((entity) => entity.deployments.nodes.length >= 3));
    };
    const one = await count(ask([3]));
    assert.equal(await count(ask([3, 30])), one);
    assert.ok(one <= 6, `${one} statements`);
  });

  test('environments, packages and entities by id', async () => {
    assert.deepEqual(await client.data(`{ environments { totalCount nodes { name } } }`), {
      environments: { totalCount: 2, nodes: [{ name: 'fan-out-3' }, { name: 'fan-out-30' }] },
    });
    const ask = (size: number) => () =>
      client.data(
        `query ($name: String) { packages(filter: { type: "pypi", name: $name }) { nodes { images { totalCount nodes { deployments { totalCount } } } } } }`,
        { name: `of-${size}-0` },
      );
    assert.equal(await count(ask(3)), await count(ask(30)));
  });
});
