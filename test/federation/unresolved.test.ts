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

test('what nobody has recorded yet keeps the name by which it was pointed at', async () => {
  const parent = '{ model: "unheard", version: "3" }';
  const dataset = '{ namespace: "bank", name: "loans", version: "2026-01" }';
  const digest = `sha256:${'7'.repeat(64)}`;
  const written = await installation.ask(`mutation {
    registerModelVersion(input: { model: "named", version: "1", run: { runId: "unheard" },
      parents: [{ modelVersion: ${parent}, relation: FINE_TUNING }] }) { userErrors { message } }
    registerRun(input: { runId: "named", imageDigest: "${digest}",
      inputs: [{ role: TRAINING, datasetVersion: ${dataset} }] }) { userErrors { message } }
    registerEvaluation(input: { modelVersion: ${parent}, name: "holdout", kind: PERFORMANCE,
      metrics: [{ name: "auc", value: 0.9 }], datasetVersion: ${dataset}, run: { runId: "unheard" } }) { userErrors { message } }
    registerDeployment(input: { environment: "named", name: "n", rollout: "1", modelVersion: ${parent} }) { userErrors { message } }
    setRiskTier(input: { modelVersion: ${parent}, riskTier: HIGH, reason: "Planned" }) { userErrors { message } }
  }`);
  assert.equal(written.errors, undefined);
  const answer = await installation.ask(`{
    modelVersion(model: "named", version: "1") {
      model { name }
      run { runId } runReference { ...name }
      parents { version modelVersion { version } reference { ...name } }
      lineage(direction: UPSTREAM) { complete unresolved { kind label reason } }
    }
    run(runId: "named") {
      image { digest } imageReference { ...name }
      inputs { datasetVersion { version } reference { ...name } }
    }
    evaluations(filter: { name: "holdout" }) { nodes {
      modelVersion { version } modelVersionReference { ...name }
      datasetVersion { version } datasetReference { ...name }
      run { runId } runReference { ...name }
    } }
    deployments(filter: { environment: "named" }) { nodes { modelVersion { version } modelVersionReference { ...name } } }
    governances(filter: { riskTier: HIGH }) { nodes { modelVersion { version } modelVersionReference { ...name } } }
  }
  fragment name on Reference { scheme text }`);
  const named = (...key: string[]) => ({ scheme: 'natural-key', text: JSON.stringify(key) });
  const [version, run, data] = [
    named('default', 'unheard', '3'),
    named('default', 'unheard'),
    named('bank', 'loans', '2026-01'),
  ];
  assert.deepEqual(answer, {
    data: {
      modelVersion: {
        model: { name: 'named' },
        run: null,
        runReference: run,
        parents: [{ version: '3', modelVersion: null, reference: version }],
        lineage: {
          complete: false,
          unresolved: [
            { kind: 'RUN', label: 'unheard', reason: 'NOT_RECORDED' },
            { kind: 'MODEL_VERSION', label: 'unheard 3', reason: 'NOT_RECORDED' },
          ],
        },
      },
      run: { image: null, imageReference: named(digest), inputs: [{ datasetVersion: null, reference: data }] },
      evaluations: {
        nodes: [
          {
            modelVersion: null,
            modelVersionReference: version,
            datasetVersion: null,
            datasetReference: data,
            run: null,
            runReference: run,
          },
        ],
      },
      deployments: { nodes: [{ modelVersion: null, modelVersionReference: version }] },
      governances: { nodes: [{ modelVersion: null, modelVersionReference: version }] },
    },
  });
});

test('what a document calls something is told where it leads nowhere', async () => {
  await installation.ask(`mutation { registerRun(input: { runId: "tagged",
    imageReference: { scheme: "image-tag", text: "ghcr.io/acme/nowhere:1" } }) { result } }`);
  const answer = await installation.ask(
    '{ run(runId: "tagged") { lineage(direction: UPSTREAM) { unresolved { kind label reason } } } }',
  );
  const unresolved = [{ kind: null, label: 'image-tag ghcr.io/acme/nowhere:1', reason: 'NOT_RECORDED' }];
  assert.deepEqual(answer, { data: { run: { lineage: { unresolved } } } });
});

test('a name that several have is told to whoever comes down to it from one of them', async () => {
  const digest = `sha256:${'5'.repeat(64)}`;
  const serves = (name: string, reference: string): string =>
    `${name}: registerDeployment(input: { environment: "several", name: "${name}", rollout: "1", state: LIVE,
      modelVersionReference: ${reference} }) { userErrors { message } }`;
  const written = await installation.ask(`mutation {
    za: registerDataSource(input: { name: "za", uri: "s3://z" }) { userErrors { message } }
    zb: registerDataSource(input: { name: "zb", uri: "s3://z" }) { userErrors { message } }
    one: registerDatasetVersion(input: { namespace: "several", name: "d", version: "1", digest: "${digest}",
      sourceReferences: [{ scheme: "data-source-uri", text: "s3://z" }] }) { userErrors { message } }
    other: registerDatasetVersion(input: { namespace: "several", name: "e", version: "1", digest: "${digest}" }) { userErrors { message } }
    registerRun(input: { runId: "several", inputs: [{ role: TRAINING,
      reference: { scheme: "dataset-digest", text: "${digest}" } }] }) { userErrors { message } }
    v1: registerModelVersion(input: { model: "several", version: "1", run: { runId: "several" },
      artifacts: [{ uri: "s3://several" }] }) { userErrors { message } }
    ${serves('run', '{ scheme: "run", text: "several" }')}
    ${serves('artifact', '{ scheme: "artifact-uri", text: "s3://several" }')}
  }`);
  assert.equal(written.errors, undefined);
  assert.equal(JSON.stringify(written.data).includes('message'), false, JSON.stringify(written.data));
  const impact = 'impact { complete totalCount unresolved { label reason } }';
  const question = `{
    dataSource(name: "za") { ${impact} }
    datasetVersion(namespace: "several", name: "e", version: "1") { ${impact} }
    run(runId: "several") { ${impact} }
    modelVersion(model: "several", version: "1") { ${impact} }
  }`;
  const told = async () => {
    const { data } = await installation.measure(question);
    return Object.values(data).map(({ impact: { complete, totalCount, unresolved } }: any) => {
      const names = unresolved.map(({ label, reason }: Record<string, string>) => `${label} ${reason}`);
      return [complete, totalCount, ...names.sort()];
    });
  };
  const data = [
    [false, 0, 'data-source-uri s3://z AMBIGUOUS'],
    [false, 0, `dataset-digest ${digest} AMBIGUOUS`],
  ];
  assert.deepEqual(await told(), [...data, [true, 2], [true, 2]]);
  await installation.ask(`mutation { registerModelVersion(input: { model: "several", version: "2",
    run: { runId: "several" }, artifacts: [{ uri: "s3://several" }] }) { result } }`);
  const nobodyKnows = [false, 0, 'artifact-uri s3://several AMBIGUOUS', 'run several AMBIGUOUS'];
  assert.deepEqual(await told(), [...data, nobodyKnows, nobodyKnows]);
});

test('a natural key shown as a reference is not taken for a name by a document', async () => {
  const reference = '{ scheme: "natural-key", text: "[\\"default\\",\\"m\\",\\"1\\"]" }';
  const answer = await installation.ask(`mutation {
    registerDeployment(input: { environment: "e", name: "d", rollout: "2", modelVersionReference: ${reference} }) { userErrors { field } }
    registerRun(input: { runId: "refused", inputs: [{ role: TEST, reference: ${reference} }] }) { userErrors { field } }
    registerTransformationRun(input: { namespace: "e", name: "j", runId: "1", inputReferences: [${reference}] }) { userErrors { field } }
  }`);
  assert.deepEqual(answer, {
    data: {
      registerDeployment: { userErrors: [{ field: 'input.modelVersionReference.scheme' }] },
      registerRun: { userErrors: [{ field: 'input.inputs.0.reference.scheme' }] },
      registerTransformationRun: { userErrors: [{ field: 'input.inputReferences.0.scheme' }] },
    },
  });
});

test('versions made from what is only named are compared by its names, and not completely', async () => {
  const [before, after] = ['a', 'b'].map((digit) => `sha256:${digit.repeat(64)}`);
  for (const [version, digest] of [
    ['1', before],
    ['2', after],
  ]) {
    const { errors } = await installation.ask(`mutation {
      registerRun(input: { runId: "compared-${version}", imageDigest: "${digest}", inputs: [{ role: TRAINING,
        datasetVersion: { namespace: "compared", name: "loans", version: "${version}" } }] }) { userErrors { message } }
      registerModelVersion(input: { model: "compared", version: "${version}", run: { runId: "compared-${version}" } }) {
        userErrors { message } }
    }`);
    assert.equal(errors, undefined);
  }
  const compare = async () => {
    const { data } = await installation.ask(`{ compareModelVersions(model: "compared", from: "1", to: "2") {
      complete unresolved { label } changes { area path before after }
    } }`);
    return data?.['compareModelVersions'] as { complete: boolean; unresolved: { label: string }[]; changes: unknown };
  };
  const changes = [
    { area: 'DATA', path: 'datasets.compared/loans', before: '1', after: '2' },
    { area: 'ENVIRONMENT', path: 'run.image', before, after },
  ];
  const { unresolved, ...told } = await compare();
  assert.deepEqual(told, { complete: false, changes });
  const data = ['compared/loans@1', 'compared/loans@2'];
  assert.deepEqual(unresolved.map(({ label }) => label).sort(), [...data, before, after]);
  await installation.ask(`mutation {
    registerContainerImage(input: { digest: "${before}", repositories: ["ghcr.io/acme/trainer"] }) { userErrors { message } }
  }`);
  const { unresolved: fewer, ...then } = await compare();
  assert.deepEqual([fewer.length, then], [3, { complete: false, changes }]);
});
