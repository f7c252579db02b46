import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { clientOf, type SubgraphClient } from '../../test/support/subgraph-client.ts';
import type { OpenSubgraph } from '../kernel/server/open.ts';
import { createEnvironmentsSubgraph } from './main.ts';

let environments: OpenSubgraph;
let client: SubgraphClient;

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

before(async () => {
  const database = await createTestDatabase(['environments']);
  environments = await createEnvironmentsSubgraph({ databaseUrl: database.url });
  client = clientOf(environments);
});
after(() => environments.stop());

async function contain(
  image: string,
  packages: readonly string[],
): Promise<{ result: string; userErrors: { code: string; field: string }[] }> {
  const query = `mutation ($input: RegisterImageInventoryInput!) { written: registerImageInventory(input: $input) { result userErrors { code field } } }`;
  return (await client.data<{ written: Awaited<ReturnType<typeof contain>> }>(query, { input: { image, packages } }))
    .written;
}

const select = async (filter: object): Promise<string[]> =>
  (
    await client.data<{ packages: { nodes: { purl: string }[] } }>(
      `query ($filter: PackageFilter) { packages(filter: $filter, first: 100) { nodes { purl } } }`,
      { filter },
    )
  ).packages.nodes.map(({ purl }) => purl);

test('inventories in bulk: each as a whole or not at all', async () => {
  const query = `mutation ($input: [RegisterImageInventoryInput!]!) { registerImageInventories(input: $input) {
    summary { created refused } images { packages { nodes { purl } } } userErrors { code field } } }`;
  const input = [
    { image: digest('8'), packages: ['pkg:pypi/bulk@1'] },
    { image: digest('9'), packages: ['pkg:pypi/bulk@2', 'nonsense'] },
  ];
  assert.deepEqual(await client.data(query, { input }), {
    registerImageInventories: {
      summary: { created: 1, refused: 1 },
      images: [{ packages: { nodes: [{ purl: 'pkg:pypi/bulk@1' }] } }, null],
      userErrors: [{ code: 'BAD_USER_INPUT', field: 'input.1.packages.1' }],
    },
  });
});

describe('package URLs', () => {
  const numpy = ['pkg:pypi/numpy@1.26.4', 'pkg:pypi/numpy@2.0.0'];
  const openssl = 'pkg:deb/debian/openssl@3.0?arch=amd64&distro=bookworm';

  before(async () => {
    const written = await contain(digest('a'), [
      ...numpy,
      'pkg:PyPI/Scikit_Learn@1.4',
      openssl,
      'pkg:deb/ubuntu/openssl@3.0',
      'pkg:npm/numpy@1.0.0',
    ]);
    assert.deepEqual(written, { result: 'CREATED', userErrors: [] });
  });

  test('without version select every version; what they leave out matches anything', async () => {
    assert.deepEqual(await select({ purl: 'pkg:pypi/numpy' }), numpy);
    assert.deepEqual(await select({ purl: 'pkg:PYPI/NumPy@2.0.0' }), [numpy[1]]);
    assert.deepEqual(await select({ purl: 'pkg:pypi/scikit-learn' }), ['pkg:pypi/scikit-learn@1.4']);
    assert.deepEqual(await select({ purl: 'pkg:deb/debian/openssl@3.0' }), [openssl]);
    assert.deepEqual(await select({ purl: 'pkg:deb/debian/openssl?arch=amd64' }), [openssl]);
    assert.deepEqual(await select({ purl: 'pkg:deb/debian/openssl?arch=arm64' }), []);
    assert.deepEqual(await select({ purl: 'pkg:deb/openssl' }), []);
    assert.deepEqual(await select({ purl: 'pkg:cran/ggplot2' }), []);
    assert.deepEqual(await select({ type: 'npm', name: 'numpy', version: '1.0.0' }), ['pkg:npm/numpy@1.0.0']);
  });

  test('are shown by their parts and found in any spelling', async () => {
    const query = `query ($purl: String!) { package(purl: $purl) { purl type namespace name version images { nodes { digest } } claims { totalCount } } }`;
    assert.deepEqual(await client.data(query, { purl: 'pkg:deb/debian/openssl@3.0?distro=bookworm&arch=amd64' }), {
      package: {
        purl: openssl,
        type: 'deb',
        namespace: 'debian',
        name: 'openssl',
        version: '3.0',
        images: { nodes: [{ digest: digest('a') }] },
        claims: { totalCount: 1 },
      },
    });
    assert.deepEqual(await client.data(query, { purl: 'pkg:pypi/unknown@1' }), { package: null });
    assert.deepEqual(await client.codes(query, { purl: 'numpy' }), ['BAD_USER_INPUT']);
    assert.deepEqual(await client.codes(`{ packages(filter: { purl: "numpy" }) { totalCount } }`), ['BAD_USER_INPUT']);
  });

  test('that are none refuse the whole image, with their place', async () => {
    const { result, userErrors } = await contain(digest('b'), ['pkg:pypi/fine@1', 'nonsense']);
    assert.equal(result, 'REFUSED');
    assert.deepEqual(userErrors, [{ code: 'BAD_USER_INPUT', field: 'input.packages.1' }]);
    assert.deepEqual((await contain(digest('b'), [])).userErrors, [{ code: 'REQUIRED', field: 'input.packages' }]);
    assert.deepEqual(await client.data(`query ($d: String!) { image(digest: $d) { digest } }`, { d: digest('b') }), {
      image: null,
    });
  });
});

test('exposure: from a package to its images to what is live', async () => {
  const deploy = `mutation ($input: RegisterDeploymentInput!) { registerDeployment(input: $input) { result } }`;
  const input = {
    environment: 'production',
    name: 'scorer',
    rollout: '1',
    imageDigest: digest('c'),
    state: 'LIVE',
    modelVersion: { model: 'credit', version: '1' },
  };
  await contain(digest('c'), ['pkg:pypi/log4py@1']);
  await client.data(deploy, { input });
  await client.data(deploy, { input: { ...input, rollout: '0', state: 'RETIRED' } });
  const query = `query ($purl: String!) { packages(filter: { purl: $purl }, first: 20) { totalCount pageInfo { hasNextPage endCursor }
    nodes { purl images(first: 20) { totalCount nodes { digest repository deployments(filter: { state: LIVE }, first: 20) {
      totalCount nodes { name environment modelVersion { __typename } } } } } } } }`;
  const answer = await client.data<{ packages: { totalCount: number; nodes: { images: { nodes: unknown[] } }[] } }>(
    query,
    { purl: 'pkg:pypi/log4py' },
  );
  assert.equal(answer.packages.totalCount, 1);
  assert.deepEqual(answer.packages.nodes[0]!.images.nodes, [
    {
      digest: digest('c'),
      repository: null,
      deployments: {
        totalCount: 1,
        nodes: [{ name: 'scorer', environment: 'production', modelVersion: { __typename: 'ModelVersion' } }],
      },
    },
  ]);
});

test('ten thousand packages of an image go in at once, and again', async () => {
  const packages = Array.from({ length: 10_000 }, (_, index) => `pkg:npm/package-${index}@1.0.0`);
  assert.equal((await contain(digest('d'), packages)).result, 'CREATED');
  assert.equal((await contain(digest('d'), packages)).result, 'FOUND');
  assert.equal((await contain(digest('d'), [...packages, 'pkg:npm/one-more@1'])).userErrors[0]?.code, 'TOO_MANY_ITEMS');
  const query = `query ($d: String!) { image(digest: $d) { packages(first: 1) { totalCount } } }`;
  assert.deepEqual(await client.data(query, { d: digest('d') }), { image: { packages: { totalCount: 10_000 } } });
});
