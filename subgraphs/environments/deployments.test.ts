import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { clientOf, type SubgraphClient } from '../../test/support/subgraph-client.ts';
import { encodeId, referenceUuid } from '../kernel/ids/ids.ts';
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

interface Written {
  result: string;
  userErrors: { code: string; field: string; message: string }[];
  deployment: Record<string, unknown> | null;
}

const SHOWN = `environment name rollout state desiredState since until owner endpoint replicas modelVersionReference { scheme text }
  imageReference { scheme text } image { digest } containers { name image } orchestrator { kind namespace labels { name value } }`;

async function write(mutation: string, input: object): Promise<Written> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { written: ${mutation}(input: $input) { result userErrors { code field message } deployment { ${SHOWN} } } }`;
  return (await client.data<{ written: Written }>(query, { input })).written;
}

const FULL = {
  environment: 'staging',
  name: 'fraud',
  rollout: '7',
  modelVersionReference: { scheme: 'mlflow-run', text: 'run-7' },
  imageDigest: `sha256:${'1'.repeat(64)}`,
  owner: 'platform-team',
  endpoint: 'https://fraud.example/v1',
  replicas: 3,
  containers: [{ name: 'proxy', image: 'envoyproxy/envoy:v1.30' }],
  orchestrator: { kind: 'Deployment', namespace: 'ml', labels: [{ name: 'app', value: 'fraud' }] },
};

describe('registering', () => {
  test('created, found again, completed, and a contradiction shows both', async () => {
    const first = await write('registerDeployment', FULL);
    assert.equal(first.result, 'CREATED');
    assert.deepEqual(first.deployment, {
      environment: 'staging',
      name: 'fraud',
      rollout: '7',
      state: 'UNKNOWN',
      desiredState: null,
      since: null,
      until: null,
      owner: 'platform-team',
      endpoint: 'https://fraud.example/v1',
      replicas: 3,
      modelVersionReference: FULL.modelVersionReference,
      imageReference: null,
      image: { digest: FULL.imageDigest },
      containers: FULL.containers,
      orchestrator: FULL.orchestrator,
    });
    assert.equal((await write('registerDeployment', FULL)).result, 'FOUND');
    const completed = await write('registerDeployment', {
      ...FULL,
      state: 'LIVE',
      desiredState: 'LIVE',
      validFrom: '2026-01-01T00:00:00Z',
    });
    assert.equal(completed.result, 'CHANGED');
    assert.equal(completed.deployment?.['since'], '2026-01-01T00:00:00.000Z');
    const refused = await write('registerDeployment', {
      ...FULL,
      imageDigest: `sha256:${'2'.repeat(64)}`,
      owner: 'risk-officer',
    });
    assert.equal(refused.result, 'REFUSED');
    assert.deepEqual(
      refused.userErrors.map(({ code, field }) => [code, field]),
      [
        ['CONFLICT', 'input.imageDigest'],
        ['CONFLICT', 'input.owner'],
      ],
    );
    assert.match(refused.userErrors[0]!.message, /sha256:1{64}.*sha256:2{64}/s);
    const remedies = [
      [{ modelVersionReference: { scheme: 'run', text: 'run-8' } }, /another rollout: register that\.$/],
      [{ state: 'FAILED' }, /recordDeploymentState says from when on it is another\.$/],
      [{ endpoint: 'https://other.example' }, /use the update mutation where it has changed since\.$/],
    ] as const;
    for (const [fields, remedy] of remedies) {
      const { userErrors } = await write('registerDeployment', { ...FULL, ...fields });
      assert.match(userErrors[0]?.message ?? '', remedy);
    }
  });

  test('what is wrong in the input is told with its field, and nothing is written', async () => {
    const base = { environment: 'staging', name: 'wrong', rollout: '1' };
    const cases: [object, string, string][] = [
      [{ name: ' ' }, 'BAD_USER_INPUT', 'input.name'],
      [{ name: 'x'.repeat(501) }, 'BAD_USER_INPUT', 'input.name'],
      [{ imageDigest: 'latest' }, 'BAD_USER_INPUT', 'input.imageDigest'],
      [
        { imageReference: { scheme: 'image-tag', text: 'Not an image' } },
        'BAD_USER_INPUT',
        'input.imageReference.text',
      ],
      [{ replicas: -1 }, 'BAD_USER_INPUT', 'input.replicas'],
      [
        { containers: Array.from({ length: 101 }, (_, index) => ({ name: `c${index}`, image: 'a' })) },
        'BAD_USER_INPUT',
        'input.containers',
      ],
      [
        {
          containers: [
            { name: 'a', image: 'a' },
            { name: 'a', image: 'b' },
          ],
        },
        'BAD_USER_INPUT',
        'input.containers.1',
      ],
    ];
    for (const [change, code, field] of cases) {
      const { result, userErrors } = await write('registerDeployment', { ...base, ...change });
      assert.deepEqual([result, userErrors[0]?.code, userErrors[0]?.field], ['REFUSED', code, field]);
    }
    assert.deepEqual(await client.data(`{ deployments(filter: { name: "wrong" }) { totalCount } }`), {
      deployments: { totalCount: 0 },
    });
  });
});

describe('changing', () => {
  test('owner, endpoint and intention change from a time on; null makes unknown; the unknown is not found', async () => {
    const key = { environment: 'staging', name: 'changing', rollout: '1' };
    await write('registerDeployment', { ...key, owner: 'platform-team', endpoint: 'https://a.example' });
    const update = {
      ...key,
      owner: 'risk-officer',
      endpoint: null,
      validFrom: '2026-02-01T00:00:00Z',
      reason: 'Handed over.',
    };
    const updated = await write('updateDeployment', update);
    assert.deepEqual([updated.deployment?.['owner'], updated.deployment?.['endpoint']], ['risk-officer', null]);
    const ownerAt = `query ($at: DateTime!) { deployment(environment: "staging", name: "changing", rollout: "1", asOf: { validAt: $at }) { owner endpoint } }`;
    assert.deepEqual(await client.data(ownerAt, { at: '2026-01-31T00:00:00Z' }), {
      deployment: { owner: 'platform-team', endpoint: 'https://a.example' },
    });
    const desired = await write('setDesiredDeploymentState', { ...key, desiredState: 'RETIRED' });
    assert.deepEqual([desired.deployment?.['state'], desired.deployment?.['desiredState']], ['UNKNOWN', 'RETIRED']);
    const missing = await write('updateDeployment', { ...key, rollout: '2', owner: 'risk-officer' });
    assert.deepEqual(missing.userErrors[0]?.code, 'NOT_FOUND');
    assert.deepEqual((await write('setDesiredDeploymentState', key)).userErrors[0]?.code, 'REQUIRED');
  });

  test('a rollout that is planned is answered as it will be', async () => {
    const planned = { environment: 'staging', name: 'planned', rollout: '1', state: 'LIVE' };
    const validFrom = new Date(Date.now() + 86_400_000).toISOString();
    const { result, deployment } = await write('registerDeployment', { ...planned, validFrom });
    assert.deepEqual([result, deployment?.['state'], deployment?.['since']], ['CREATED', 'LIVE', validFrom]);
  });

  test('a correction of a stretch replaces whatever there was in it', async () => {
    const key = { environment: 'staging', name: 'stretch', rollout: '1' };
    await write('registerDeployment', { ...key, state: 'LIVE', validFrom: '2026-01-01T00:00:00Z' });
    await write('recordDeploymentState', {
      ...key,
      state: 'FAILED',
      validFrom: '2026-01-05T00:00:00Z',
      validTo: '2026-01-07T00:00:00Z',
    });
    const states = `{ deployment(environment: "staging", name: "stretch", rollout: "1") { history(last: 10) { nodes { state } } } }`;
    const course = async () =>
      (
        await client.data<{ deployment: { history: { nodes: { state: string }[] } } }>(states)
      ).deployment.history.nodes.map(({ state }) => state);
    assert.deepEqual(await course(), ['LIVE', 'FAILED', 'LIVE']);
    const corrected = await write('recordDeploymentState', {
      ...key,
      state: 'LIVE',
      validFrom: '2026-01-01T00:00:00Z',
      validTo: '2026-01-10T00:00:00Z',
    });
    assert.equal(corrected.result, 'CHANGED');
    assert.deepEqual(await course(), ['LIVE']);
  });
});

describe('model versions', () => {
  const deployments = (filter = '') => `... on ModelVersion { deployments${filter} { totalCount nodes { rollout } } }`;
  const uuid = modelVersionUuid('default', 'churn', '1');

  before(async () => {
    const key = { environment: 'production', name: 'churn' };
    await write('registerDeployment', {
      ...key,
      rollout: '1',
      modelVersion: { model: 'churn', version: '1' },
      state: 'LIVE',
    });
    await write('registerDeployment', {
      ...key,
      rollout: '2',
      modelVersionReference: { scheme: 'mlflow-run', text: 'churn-run' },
    });
  });

  test('have the deployments that name them by key or by any reference', async () => {
    const version = { __typename: 'ModelVersion', id: encodeId('ModelVersion', uuid), _at: null };
    const knownAs = [uuid, referenceUuid('mlflow-run', 'churn-run')];
    const [found] = await client.entities<{ deployments: { totalCount: number; nodes: { rollout: string }[] } }>(
      deployments(),
      [{ ...version, _knownAs: knownAs }],
    );
    assert.equal(found?.deployments.totalCount, 2);
    assert.deepEqual(found.deployments.nodes.map((node) => node.rollout).sort(), ['1', '2']);
    const live = await client.entities(deployments('(filter: { state: LIVE })'), [{ ...version, _knownAs: knownAs }]);
    assert.deepEqual(live, [{ deployments: { totalCount: 1, nodes: [{ rollout: '1' }] } }]);
    const byKeyAlone = await client.entities(deployments(), [{ ...version, _knownAs: null }]);
    assert.deepEqual(byKeyAlone, [{ deployments: { totalCount: 1, nodes: [{ rollout: '1' }] } }]);
  });

  test('select deployments by their id; another kind of id is refused', async () => {
    const query = `query ($id: ID!) { deployments(filter: { modelVersion: $id }) { nodes { rollout } } }`;
    assert.deepEqual(await client.data(query, { id: encodeId('ModelVersion', uuid) }), {
      deployments: { nodes: [{ rollout: '1' }] },
    });
    assert.deepEqual(await client.codes(query, { id: encodeId('Dataset', uuid) }), ['INVALID_ID']);
  });
});
