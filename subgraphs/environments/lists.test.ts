import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { bulkOf, digestOf as digest, type BulkAnswer } from '../../test/support/environments.ts';
import { clientOf, type SubgraphClient } from '../../test/support/subgraph-client.ts';
import { recordStatements } from '../kernel/database/index.ts';
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
const thousand = <T>(make: (index: number) => T): T[] => Array.from({ length: 1000 }, (_, index) => make(index));

describe('a thousand at once', () => {
  test('images: one bad item holds back none of the others; again, all are found', async () => {
    const input = thousand((index) => ({ digest: digest('a', index), repositories: ['ghcr.io/acme/bulk'] }));
    input[7] = { digest: 'nonsense', repositories: [] };
    const first = await registerImages(input);
    assert.deepEqual(first, {
      summary: { created: 999, changed: 0, found: 0, refused: 1 },
      userErrors: [{ code: 'BAD_USER_INPUT', field: 'input.7.digest' }],
    });
    assert.equal((await registerImages(input)).summary.found, 999);
    assert.equal((await registerImages([...input, input[0]!])).userErrors[0]?.code, 'TOO_MANY_ITEMS');
    assert.equal((await registerImages([])).userErrors[0]?.code, 'REQUIRED');
  });

  test('deployments, states and tags: as many statements as for one', async () => {
    const key = (index: number) => ({ environment: 'bulk', name: `d${index}`, rollout: '1' });
    const count = async (work: () => Promise<BulkAnswer>): Promise<number> => {
      using statements = recordStatements('environments');
      const { userErrors } = await work();
      assert.deepEqual(userErrors, []);
      return statements.statements.length;
    };
    const one = await count(() => registerDeployments([{ ...key(5000), imageDigest: digest('e', 5000) }]));
    assert.equal(
      await count(() => registerDeployments(thousand((index) => ({ ...key(index), imageDigest: digest('e', index) })))),
      one,
    );
    const state = (index: number) => ({ ...key(index), state: 'LIVE' });
    const observe = (input: readonly object[]) =>
      count(() => bulk('recordDeploymentStates', 'RecordDeploymentStateInput', input));
    assert.equal(await observe([state(5000)]), await observe(thousand(state)));
    const sight = (index: number) => ({
      repository: 'ghcr.io/acme/bulk',
      tag: `t${index}`,
      digest: digest('f', index),
    });
    const see = (input: readonly object[]) =>
      count(() => bulk('recordTagObservations', 'RecordTagObservationInput', input));
    assert.equal(await see([sight(5000)]), await see(thousand(sight)));
  });
});

describe('pages', () => {
  interface Page {
    deployments: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
      nodes: { name: string }[];
    };
  }
  const page = async (args: Record<string, unknown>): Promise<Page['deployments']> => {
    const query = `query ($after: String, $before: String, $first: Int, $last: Int, $orderBy: DeploymentOrder) {
      deployments(filter: { environment: "paged" }, after: $after, before: $before, first: $first, last: $last, orderBy: $orderBy) {
        totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { name } } }`;
    return (await client.data<Page>(query, args)).deployments;
  };
  const put = (names: readonly string[]) =>
    registerDeployments(names.map((name) => ({ environment: 'paged', name, rollout: '1' })));
  const names = Array.from({ length: 30 }, (_, index) => `n${String(index).padStart(2, '0')}`);

  before(() => put(names));

  test('neither skip nor repeat an entry while others are inserted before and after', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let step = 0; ; step += 1) {
      const { nodes, pageInfo } = await page({ first: 7, after });
      seen.push(...nodes.map((node) => node.name));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
      await put([`a${step}`, `n00-${step}`]);
    }
    assert.deepEqual(seen, names);
  });

  test('go backwards and in every order, equal entries included', async () => {
    const { nodes, pageInfo } = await page({ last: 3 });
    assert.deepEqual(
      nodes.map((node) => node.name),
      ['n27', 'n28', 'n29'],
    );
    assert.equal(pageInfo.hasPreviousPage, true);
    const earlier = await page({ last: 2, before: pageInfo.startCursor });
    assert.deepEqual(
      earlier.nodes.map((node) => node.name),
      ['n25', 'n26'],
    );
    for (const field of ['NAME', 'ENVIRONMENT', 'SINCE']) {
      for (const direction of ['ASC', 'DESC']) {
        const all: string[] = [];
        let after: string | null = null;
        for (;;) {
          const {
            nodes: found,
            pageInfo: info,
            totalCount,
          } = await page({ first: 9, after, orderBy: { field, direction } });
          all.push(...found.map((node) => node.name));
          if (!info.hasNextPage) {
            assert.equal(new Set(all).size, totalCount);
            assert.equal(all.length, totalCount);
            break;
          }
          after = info.endCursor;
        }
      }
    }
  });

  test('of environments: each once, filtered, in either order, forward and back', async () => {
    const read = async (args: string) =>
      (
        await client.data<{
          environments: { totalCount: number; pageInfo: { endCursor: string }; nodes: { name: string }[] };
        }>(`{ environments(${args}) { totalCount pageInfo { endCursor } nodes { name } } }`)
      ).environments;
    const deployment = (environment: string, name: string) => ({ environment, name, rollout: '1' });
    await registerDeployments(
      ['Site 1', 'site 2', 'site 3'].flatMap((site) => [deployment(site, 'a'), deployment(site, 'b')]),
    );
    const sites = async (args: string) => (await read(`filter: { nameContains: "SITE" }, ${args}`)).nodes;
    const all = [{ name: 'Site 1' }, { name: 'site 2' }, { name: 'site 3' }];
    assert.deepEqual(await sites('first: 9'), all);
    assert.deepEqual(await sites('orderBy: { field: NAME, direction: DESC }'), all.toReversed());
    assert.deepEqual(await sites('last: 1'), all.slice(2));
    const { totalCount, pageInfo } = await read('filter: { nameContains: "site" }, first: 1');
    assert.equal(totalCount, 3);
    assert.deepEqual(await sites(`after: "${pageInfo.endCursor}"`), all.slice(1));
    assert.equal((await read('asOf: { knownAt: "2020-01-01T00:00:00Z" }')).totalCount, 0);
  });

  test('of deployments by what is intended and by rollout', async () => {
    const filtered = async (filter: object) => {
      const query = `query ($filter: DeploymentFilter) { deployments(filter: $filter) { nodes { name rollout } } }`;
      return (await client.data<{ deployments: { nodes: object[] } }>(query, { filter })).deployments.nodes;
    };
    const environment = 'intended';
    await registerDeployments([
      { environment, name: 'a', rollout: '1', desiredState: 'RETIRED' },
      { environment, name: 'a', rollout: '2', desiredState: 'LIVE' },
      { environment, name: 'b', rollout: '2' },
    ]);
    assert.deepEqual(await filtered({ environment, desiredState: 'LIVE' }), [{ name: 'a', rollout: '2' }]);
    assert.deepEqual(await filtered({ environment, desiredState: 'RETIRED' }), [{ name: 'a', rollout: '1' }]);
    assert.equal((await filtered({ environment, rollout: '2' })).length, 2);
  });

  test('of a wrong size or with a foreign cursor are refused', async () => {
    const codes = (args: string) => client.codes(`{ deployments(${args}) { totalCount nodes { id } } }`);
    assert.deepEqual(await codes('first: 1000'), ['INVALID_PAGE_SIZE']);
    assert.deepEqual(await codes('first: 0'), ['INVALID_PAGE_SIZE']);
    assert.deepEqual(await codes('first: 1, last: 1'), ['INVALID_PAGE_SIZE']);
    assert.deepEqual(await codes('after: "nonsense"'), ['INVALID_CURSOR']);
    assert.deepEqual(await codes('after: ""'), ['BAD_USER_INPUT']);
    const { pageInfo } = await page({ first: 1 });
    assert.deepEqual(await codes(`after: "${pageInfo.endCursor}", orderBy: { field: SINCE }`), ['INVALID_CURSOR']);
    assert.deepEqual(await codes('filter: { state: BROKEN }'), ['GRAPHQL_VALIDATION_FAILED']);
    assert.deepEqual(await codes('filter: { environment: "" }'), ['BAD_USER_INPUT']);
  });
});
