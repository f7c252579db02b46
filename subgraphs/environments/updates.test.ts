import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { newDigest } from '../../test/support/environments.ts';
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

interface Written {
  result: string;
  shown: any;
  userErrors: { code: string; field: string; message: string }[];
}

async function write(mutation: string, type: string, shown: string, input: object): Promise<Written> {
  const query = `mutation ($input: ${type}!) { w: ${mutation}(input: $input) { result shown: ${shown} userErrors { code field message } } }`;
  return (await client.data<{ w: Written }>(query, { input })).w;
}

const IMAGE = 'image { sizeBytes mediaType repositories labels { name value } }';
const registerImage = (input: object) => write('registerContainerImage', 'RegisterContainerImageInput', IMAGE, input);
const updateImage = (input: object) => write('updateContainerImage', 'UpdateContainerImageInput', IMAGE, input);
const PACKAGE = 'package { license description tags { name value } }';
const registerPackage = (input: object) => write('registerPackage', 'RegisterPackageInput', PACKAGE, input);
const updatePackage = (input: object) => write('updatePackage', 'UpdatePackageInput', PACKAGE, input);
const codes = ({ userErrors }: Written) => userErrors.map(({ code, field }) => `${code} ${field}`);

test('what the digest of an image fixes may be told, told again, but not be told otherwise', async () => {
  const digest = newDigest();
  await registerImage({ digest, sizeBytes: 5 });
  assert.equal((await updateImage({ digest, sizeBytes: 5 })).result, 'FOUND');
  const learnt = await updateImage({ digest, mediaType: 'application/vnd.oci.image.manifest.v1+json' });
  assert.deepEqual([learnt.result, learnt.shown.mediaType], ['CHANGED', 'application/vnd.oci.image.manifest.v1+json']);
  const other = await updateImage({ digest, sizeBytes: 6, labels: [{ name: 'a', value: '1' }] });
  assert.deepEqual([other.result, ...codes(other)], ['REFUSED', 'IMMUTABLE input.sizeBytes']);
  assert.match(other.userErrors[0]!.message, /recorded as 5, but 6/);
  const unknown = await updateImage({ digest, sizeBytes: null });
  assert.deepEqual(codes(unknown), ['IMMUTABLE input.sizeBytes']);
  assert.deepEqual(codes(await updateImage({ digest: newDigest(), sizeBytes: 5 })), ['NOT_FOUND input']);
  assert.deepEqual(codes(await updateImage({ digest: 'latest' })), ['BAD_USER_INPUT input.digest']);
});

test('labels of an image can be changed and taken back; repositories are added', async () => {
  const digest = newDigest();
  const labels = (...names: string[]) => names.map((name) => ({ name, value: name }));
  await registerImage({ digest, labels: labels('a', 'b'), repositories: ['ghcr.io/acme/a'] });
  const changed = await updateImage({
    digest,
    labels: [...labels('a'), { name: 'c', value: '3' }],
    repositories: ['ghcr.io/acme/b'],
  });
  assert.equal(changed.result, 'CHANGED');
  assert.deepEqual(changed.shown.labels, [...labels('a'), { name: 'c', value: '3' }]);
  assert.deepEqual(changed.shown.repositories, ['ghcr.io/acme/a', 'ghcr.io/acme/b']);
  assert.equal((await updateImage({ digest, labels: changed.shown.labels })).result, 'FOUND');
  assert.deepEqual((await updateImage({ digest, labels: labels('c') })).shown.labels, labels('c'));
  assert.deepEqual((await registerImage({ digest, labels: labels('d') })).shown.labels, labels('c', 'd'));
  const none = await updateImage({ digest, labels: null });
  assert.deepEqual([none.result, none.shown.labels], ['CHANGED', []]);
  const before = await client.data(
    `query ($digest: String!) { image(digest: $digest, asOf: { validAt: "2020-01-01T00:00:00Z" }) { labels { name } } }`,
    { digest },
  );
  assert.deepEqual(before, { image: { labels: [{ name: 'a' }, { name: 'b' }, { name: 'd' }] } });
});

test('what is observed of a package can be told, changed and taken back', async () => {
  const purl = 'pkg:pypi/numpy@9.9.9';
  assert.deepEqual(codes(await updatePackage({ purl, license: 'MIT' })), ['NOT_FOUND input']);
  await registerPackage({ purl, license: 'MIT' });
  assert.deepEqual(codes(await registerPackage({ purl, license: 'BSD-3-Clause' })), ['CONFLICT input.license']);
  const changed = await updatePackage({
    purl,
    license: 'BSD-3-Clause',
    tags: [{ name: 'b' }, { name: 'a', value: '1' }],
  });
  assert.equal(changed.result, 'CHANGED');
  assert.deepEqual(changed.shown, {
    license: 'BSD-3-Clause',
    description: null,
    tags: [
      { name: 'a', value: '1' },
      { name: 'b', value: null },
    ],
  });
  assert.equal((await updatePackage({ purl, tags: [{ name: 'a', value: '1' }, { name: 'b' }] })).result, 'FOUND');
  const taken = await updatePackage({ purl, license: null, tags: [{ name: 'b' }] });
  assert.deepEqual(taken.shown, { license: null, description: null, tags: [{ name: 'b', value: null }] });
  assert.deepEqual(codes(await updatePackage({ purl: 'numpy' })), ['BAD_USER_INPUT input.purl']);
  assert.deepEqual(codes(await updatePackage({ purl, tags: [{ name: 'a' }, { name: 'a' }] })), [
    'BAD_USER_INPUT input.tags.1',
  ]);
});

test('in bulk, a refused item holds back none of the others', async () => {
  const digest = newDigest();
  await registerImage({ digest });
  await registerPackage({ purl: 'pkg:pypi/scipy@1' });
  const answer = await client.data<Record<string, any>>(
    `mutation ($images: [UpdateContainerImageInput!]!, $packages: [UpdatePackageInput!]!) {
      images: updateContainerImages(input: $images) { images { digest } summary { changed refused } userErrors { code field } }
      packages: updatePackages(input: $packages) { packages { license } summary { changed refused } userErrors { code field } }
    }`,
    {
      images: [
        { digest: newDigest(), sizeBytes: 1 },
        { digest, sizeBytes: 1 },
      ],
      packages: [
        { purl: 'pkg:pypi/scipy@1', license: 'BSD-3-Clause' },
        { purl: 'pkg:pypi/scipy@2', license: 'MIT' },
      ],
    },
  );
  assert.deepEqual(answer, {
    images: {
      images: [null, { digest }],
      summary: { changed: 1, refused: 1 },
      userErrors: [{ code: 'NOT_FOUND', field: 'input.0' }],
    },
    packages: {
      packages: [{ license: 'BSD-3-Clause' }, null],
      summary: { changed: 1, refused: 1 },
      userErrors: [{ code: 'NOT_FOUND', field: 'input.1' }],
    },
  });
});
