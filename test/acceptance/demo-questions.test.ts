import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { acceptanceOperation, openInstallation } from './installation.ts';
import type { Installation } from './installation.ts';

const sha256 = (label: string) => `sha256:${createHash('sha256').update(`pedigree-demo/${label}`).digest('hex')}`;

let installation: Installation;

before(async () => {
  installation = await openInstallation();
  await installation.loadDemo();
});
after(() => installation.stop());

const IN_PRODUCTION = `query ($validAt: DateTime!, $knownAt: DateTime) {
  deployments(filter: { environment: "production", state: LIVE }, asOf: { validAt: $validAt, knownAt: $knownAt }, first: 50) {
    totalCount
    nodes { name since until modelVersion { version model { name } } image { digest } }
  }
}`;
const production = acceptanceOperation('production-as-of')?.query;

for (const [name, query] of [
  ['the acceptance operation', production],
  ['an own question', IN_PRODUCTION],
] as const) {
  describe(
    `production on 12 June, by ${name}`,
    { skip: query === undefined && 'its file is not beside this checkout' },
    () => {
      const creditRisk = async (knownAt: string | null, validAt = '2026-06-12T00:00:00Z') => {
        const { data } = await installation.measure(query!, { validAt, knownAt });
        assert.equal(data.deployments.totalCount, 2);
        return data.deployments.nodes.find((node: any) => node.modelVersion.model.name === 'credit-risk');
      };

      test('was 2.0.0 as far as was known on 20 June', async () => {
        assert.deepEqual(await creditRisk('2026-06-20T00:00:00Z'), {
          name: 'credit-risk-scorer',
          since: '2026-03-02T00:00:00.000Z',
          until: '2026-06-15T00:00:00.000Z',
          modelVersion: { version: '2.0.0', model: { name: 'credit-risk' } },
          image: { digest: sha256('image/ml/tabular-serve:2026.02') },
        });
      });

      for (const knownAt of [null, '2026-07-02T00:00:00Z']) {
        test(`was 2.1.0 by what is known ${knownAt ?? 'now'}`, async () => {
          assert.deepEqual(await creditRisk(knownAt), {
            name: 'credit-risk-scorer',
            since: '2026-06-10T00:00:00.000Z',
            until: null,
            modelVersion: { version: '2.1.0', model: { name: 'credit-risk' } },
            image: { digest: sha256('image/ml/tabular-serve:2026.05') },
          });
        });
      }

      test('changed at the instants that the story names, exactly', async () => {
        const version = async (validAt: string, knownAt: string | null) =>
          (await creditRisk(knownAt, validAt)).modelVersion.version;
        const before = '2026-06-30T00:00:00Z';
        assert.equal(await version('2026-06-14T23:59:59.999Z', before), '2.0.0');
        assert.equal(await version('2026-06-15T00:00:00Z', before), '2.1.0');
        assert.equal(await version('2026-06-09T23:59:59.999Z', null), '2.0.0');
        assert.equal(await version('2026-06-10T00:00:00Z', null), '2.1.0');
      });
    },
  );
}

test('nothing is in production before the story begins', async () => {
  const { data } = await installation.measure(IN_PRODUCTION, { validAt: '2025-12-07T00:00:00Z', knownAt: null });
  assert.equal(data.deployments.totalCount, 0);
});

test('what has been retired was meant to be', async () => {
  const query = '{ deployments(filter: { state: RETIRED }, first: 50) { nodes { environment rollout desiredState } } }';
  const { nodes } = (await installation.measure(query, {})).data.deployments;
  assert.equal(nodes.length, 6);
  assert.deepEqual(
    nodes.filter(({ desiredState }: { desiredState: string }) => desiredState !== 'RETIRED'),
    [],
  );
});

const EXPOSURE = `query ($purl: String!) { packages(filter: { purl: $purl }, first: 20) { totalCount nodes { purl images(first: 20) {
  totalCount nodes { digest repository deployments(filter: { state: LIVE }, first: 20) {
    totalCount nodes { name environment modelVersion { version model { name owner } } } } } } } } }`;
const exposure = acceptanceOperation('package-exposure')?.query;

for (const [name, query] of [
  ['the acceptance operation', exposure],
  ['an own question', EXPOSURE],
] as const) {
  test(
    `numpy in what is live, by ${name}`,
    { skip: query === undefined && 'its file is not beside this checkout' },
    async () => {
      const { data } = await installation.measure(query!, { purl: 'pkg:pypi/numpy' });
      const live = data.packages.nodes.map(({ purl, images }: any) => {
        return [
          purl,
          images.totalCount,
          images.nodes.flatMap((image: any) => image.deployments.nodes.map(deployed)).sort(),
        ];
      });
      assert.deepEqual(live, [
        ['pkg:pypi/numpy@1.26.4', 4, ['production/churn 1.1.0']],
        ['pkg:pypi/numpy@2.2.3', 2, ['staging/churn 1.1.0']],
        ['pkg:pypi/numpy@2.2.6', 2, ['production/credit-risk 2.1.0', 'staging/credit-risk 2.1.0']],
      ]);
    },
  );
}

function deployed({ environment, modelVersion }: any): string {
  return `${environment}/${modelVersion.model.name} ${modelVersion.version}`;
}

test('the history of alias, governance and risk tier can be told', async () => {
  const { data } = await installation.measure(`{
    champion: modelAlias(model: "credit-risk", alias: "champion") { history { nodes { version from to } } }
    challenger: modelAlias(model: "credit-risk", alias: "challenger") { version }
    modelVersion(model: "credit-risk", version: "1.0.0") { governance { state history { to at } riskTierHistory { to } } }
    principals { totalCount }
  }`);
  const june = '2026-06-15T00:10:00.000Z';
  assert.deepEqual(data.champion.history.nodes.at(-1), { version: '2.1.0', from: june, to: null });
  assert.equal(data.champion.history.nodes.length, 4);
  assert.equal(data.challenger.version, null);
  assert.deepEqual(
    data.modelVersion.governance.history.map(({ to }: any) => to),
    ['IN_REVIEW', 'APPROVED', 'RETIRED'],
  );
  assert.deepEqual(data.modelVersion.governance.riskTierHistory, [{ to: 'HIGH' }]);
  assert.equal(data.principals.totalCount, 9);
});

test('the story is told to an empty installation only, and leaves the clock of the database behind', async () => {
  await assert.rejects(installation.loadDemo(), /recorded already.*\n.*PEDIGREE_HOME/);
  assert.equal(installation.clock.now(), null);
});
