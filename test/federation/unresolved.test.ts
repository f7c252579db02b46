import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openInstallation, type Installation } from '../acceptance/installation.ts';

let installation: Installation;

before(async () => {
  installation = await openInstallation();
});
after(() => installation.stop());

test('what nobody has recorded yet is null where it is named, whatever is asked of it, and no error', async () => {
  const registered = await installation.ask(`mutation {
    registerDeployment(input: { environment: "staging", name: "d", rollout: "1", modelVersion: { model: "m", version: "1" } }) {
      result deployment { modelVersion { id } }
    }
    registerRun(input: { runId: "r", imageReference: { scheme: "image-tag", text: "ghcr.io/acme/trainer:1" },
      inputs: [{ role: TEST, reference: { scheme: "uri", text: "s3://x/y" } }] }) { result run { image { digest } inputs { datasetVersion { id } } } }
  }`);
  assert.deepEqual(registered, {
    data: {
      registerDeployment: { result: 'CREATED', deployment: { modelVersion: null } },
      registerRun: { result: 'CREATED', run: { image: null, inputs: [{ datasetVersion: null }] } },
    },
  });
  const question = '{ deployments(first: 1) { nodes { modelVersion { __typename version governance { state } } } } }';
  assert.deepEqual(await installation.ask(question), { data: { deployments: { nodes: [{ modelVersion: null }] } } });
  await installation.ask('mutation { registerModelVersion(input: { model: "m", version: "1" }) { result } }');
  assert.deepEqual(await installation.ask(question), {
    data: {
      deployments: {
        nodes: [{ modelVersion: { __typename: 'ModelVersion', version: '1', governance: { state: 'UNREVIEWED' } } }],
      },
    },
  });
});

test('numbers that no machine holds exactly are refused by name', async () => {
  for (const seed of ['9223372036854775808', '1'.repeat(400)]) {
    const answer = await installation.ask(`mutation { registerRun(input: { runId: "q", seed: ${seed} }) { result } }`);
    assert.equal(answer.errors?.[0]?.extensions?.['code'], 'BAD_USER_INPUT');
  }
});
