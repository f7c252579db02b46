import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openInstallation, type Installation, type Variables } from './installation.ts';

let pedigree: Installation;

before(async () => {
  pedigree = await openInstallation();
  await pedigree.loadDemo();
});

after(() => pedigree.stop());

const SEARCH = `query Search($text: String!, $kinds: [LineageNodeKind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 2, after: $after) {
    complete
    nodes { matchedIn node { label entity { __typename ... on ModelVersion { version } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

test('search: by a name with a typing error, an owner, a digest and a package, over all subgraphs', async () => {
  const search = async (text: string, variables: Variables = {}) => {
    const { data } = await pedigree.measure(SEARCH, { text, ...variables });
    assert.equal(data.search.complete, true);
    return data.search as {
      nodes: { matchedIn: string[]; node: { label: string; entity: Record<string, unknown> } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const first = await search('crdit risk', { kinds: ['MODEL_VERSION'] });
  assert.equal(first.pageInfo.hasNextPage, true);
  for (const { node } of first.nodes)
    assert.match(node.label, new RegExp(`^credit-risk ${String(node.entity['version'])}$`));
  const next = await search('crdit risk', { kinds: ['MODEL_VERSION'], after: first.pageInfo.endCursor });
  assert.notEqual(next.nodes[0]?.node.label, first.nodes[0]!.node.label);
  const [owned] = (await search('core-banking-team')).nodes;
  assert.deepEqual([owned?.matchedIn, owned?.node.entity['__typename']], [['NAME', 'OWNER'], 'DataSource']);
  const { data } = await pedigree.measure(
    '{ images(first: 1) { nodes { digest } } packages(first: 1) { nodes { purl } } }',
  );
  const { digest } = data.images.nodes[0];
  assert.ok(
    (await search(digest.slice(0, 17), { kinds: ['CONTAINER_IMAGE'] })).nodes.some(({ node }) => node.label === digest),
  );
  const { purl } = data.packages.nodes[0];
  assert.equal((await search(purl)).nodes[0]?.node.label, purl);
});
