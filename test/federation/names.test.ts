import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openInstallation, type Installation } from '../acceptance/installation.ts';

const VERSION = { model: 'm', version: '1' };

let installation: Installation;

before(async () => {
  installation = await openInstallation();
});
after(() => installation.stop());

/** Calls one mutation; what came of it, as `CREATED` or `BAD_USER_INPUT input.name`. */
async function write(mutation: string, input: object): Promise<string> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { result userErrors { code field } } }`;
  const { result, userErrors } = (await installation.measure(query, { input })).data.done;
  return userErrors.length === 0 ? result : userErrors.map((each: any) => `${each.code} ${each.field}`).join();
}

test('characters that nobody can see are refused in names, naming the field', async () => {
  const deployment = { environment: 'e', name: 'd', rollout: '1' };
  const cases: [string, object, string][] = [
    ['registerModel', { name: 'credit\u200b-risk' }, 'name'],
    ['registerModelVersion', { model: 'm', version: '1\u202e' }, 'version'],
    [
      'registerRun',
      { runId: 'r', inputs: [{ role: 'TRAINING', datasetVersion: { namespace: 'n', name: 'a\u2060', version: '1' } }] },
      'inputs.0.datasetVersion.name',
    ],
    ['registerDataSource', { name: 'a\tb' }, 'name'],
    ['registerDatasetVersion', { namespace: 'n', name: 'd', version: '1', sources: ['a\u2060b'] }, 'sources.0'],
    ['registerDeployment', { ...deployment, environment: 'prod\u00aduction' }, 'environment'],
    ['registerDeployment', { ...deployment, modelVersion: { ...VERSION, version: '1\u200b' } }, 'modelVersion.version'],
    ['registerPrincipal', { issuer: 'i', subject: 'a\u2028b' }, 'subject'],
  ];
  for (const [mutation, input, field] of cases)
    assert.equal(await write(mutation, input), `BAD_USER_INPUT input.${field}`, mutation);
  assert.equal(await write('registerModel', { name: 'rocket 🚀 ❤️ 👩‍🔬' }), 'CREATED');
});

test('names of people have none either, and what nobody can see says nothing', async () => {
  const cases: [string, object, string][] = [
    ['registerPrincipal', { issuer: 'i', subject: 's', gitNames: ['alice\u200b'] }, 'gitNames'],
    ['registerModel', { name: 'owned', owner: ' risk-team' }, 'owner'],
    ['registerModelVersion', { model: 'owned', version: '1', authors: ['ml-engineer\u200b'] }, 'authors'],
    [
      'registerModelVersion',
      { model: 'owned', version: '1', codeRevision: { commit: '\u200b' } },
      'codeRevision.commit',
    ],
    ['registerRun', { runId: 'r', metrics: [{ name: 'auc', value: 1, at: '2999-01-01T00:00:00Z' }] }, 'metrics.0.at'],
  ];
  for (const [mutation, input, field] of cases)
    assert.equal(await write(mutation, input), `BAD_USER_INPUT input.${field}`, mutation);
});

test('a name is one, however Unicode composes its letters', async () => {
  const [composed, apart] = ['Modèle', 'Mode\u0300le'];
  const version = { model: composed, version: 'é' };
  assert.equal(await write('registerModel', { name: composed, owner: 'risk-team' }), 'CREATED');
  assert.equal(await write('registerModel', { name: apart, owner: 'risk-team' }), 'FOUND');
  assert.equal(await write('registerModelVersion', version), 'CREATED');
  assert.equal(await write('registerModelVersion', { model: apart, version: 'e\u0301' }), 'FOUND');
  const deployment = { environment: 'e', name: apart, rollout: '1', modelVersion: { ...VERSION, ...version } };
  assert.equal(await write('registerDeployment', deployment), 'CREATED');
  const again = { ...deployment, name: composed, modelVersion: { ...VERSION, model: apart, version: 'e\u0301' } };
  assert.equal(await write('registerDeployment', again), 'FOUND');
  const evaluation = { name: apart, kind: 'DRIFT', metrics: [{ name: 'psi', value: 1 }] };
  assert.equal(
    await write('registerEvaluation', { ...evaluation, modelVersion: { ...VERSION, ...version } }),
    'CREATED',
  );
  assert.equal(await write('registerEvaluation', { ...evaluation, modelVersion: again.modelVersion }), 'FOUND');

  const query = `query ($name: String!) { model(name: $name) { name } models(filter: { name: $name }) { totalCount }
    part: models(filter: { nameContains: $name }) { totalCount } evaluations(filter: { model: $name }) { totalCount }
    modelVersion(model: $name, version: "é") { deployments { nodes { name } } } }`;
  for (const name of [composed, apart]) {
    const { data } = await installation.measure(query, { name });
    assert.deepEqual(data, {
      model: { name: composed },
      models: { totalCount: 1 },
      part: { totalCount: 1 },
      evaluations: { totalCount: 1 },
      modelVersion: { deployments: { nodes: [{ name: composed }] } },
    });
  }
});

test('the tag that a run ran in names what it named when the run started, wherever one asks', async () => {
  const [before, after] = ['a', 'b'].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string];
  const tag = { repository: 'registry.example/train', tag: 'latest' };
  const imageReference = { scheme: 'image-tag', text: 'registry.example/train:latest' };
  const at = (month: number): string => new Date(Date.UTC(2025, month - 1, 1)).toISOString();
  assert.equal(await write('recordTagObservation', { ...tag, digest: before, observedAt: at(1) }), 'CREATED');
  assert.equal(await write('recordTagObservation', { ...tag, digest: after, observedAt: at(6) }), 'CREATED');
  const runs: [string, object, string][] = [
    ['earlier', { startedAt: at(2) }, before],
    ['later', { startedAt: at(7) }, after],
    // Nothing is known of the tag by then, or of the time: the time asked about counts.
    ['too-early', { startedAt: '2024-01-01T00:00:00Z' }, after],
    ['undated', {}, after],
    ['pinned', { startedAt: at(2), imageReference: null, imageDigest: after }, after],
  ];
  for (const [runId, fields] of runs) {
    assert.equal(await write('registerRun', { runId, imageReference, ...fields }), 'CREATED');
    assert.equal(await write('registerModelVersion', { model: 'tagged', version: runId, run: { runId } }), 'CREATED');
  }
  for (const [version, , expected] of runs) {
    const { data } = await installation.measure(
      `query ($version: String!) { modelVersion(model: "tagged", version: $version) {
        run { image { digest impact { complete } } imageReference { text } }
        lineage(direction: UPSTREAM) { complete nodes { kind entity { ... on ContainerImage { digest } } } } } }`,
      { version },
    );
    const { run, lineage } = data.modelVersion;
    const walked = lineage.nodes.filter(({ kind }: { kind: string }) => kind === 'CONTAINER_IMAGE');
    assert.deepEqual(
      [run.image.digest, walked.map(({ entity }: any) => entity.digest), lineage.complete, run.image.impact.complete],
      [expected, [expected], true, true],
      version,
    );
  }
  const { data } = await installation.measure(
    `{ dated: modelVersion(model: "tagged", version: "undated", asOf: { validAt: "${at(3)}" }) { run { image { digest } } } }`,
  );
  assert.equal(data.dated.run.image.digest, before);
});

test('a name that several have is told to be ambiguous, with those that have it', async () => {
  const digest = `sha256:${'c'.repeat(64)}`;
  const snapshot = { namespace: 'n', name: 'snapshots', digest };
  for (const version of ['1', '2']) {
    assert.equal(await write('registerDatasetVersion', { ...snapshot, version }), 'CREATED');
    const dataset = { namespace: 'n', name: `daily-${version}`, aliases: [{ namespace: 'n', name: 'daily' }] };
    assert.equal(await write('registerDataset', dataset), 'CREATED');
  }
  const daily = '{ dataset(namespace: "n", name: "daily") { name } }';
  const messages = async () => (await installation.ask(daily)).errors!.map(({ message }) => message);
  const { data, errors } = await installation.ask(`{
    byDigest: datasetVersion(namespace: "n", name: "snapshots", version: "${digest}") { version }
    byAlias: dataset(namespace: "n", name: "daily") { name }
    before: dataset(namespace: "n", name: "daily", asOf: { knownAt: "2020-01-01T00:00:00Z" }) { name }
  }`);
  assert.deepEqual({ ...data }, { byDigest: null, byAlias: null, before: null });
  const told = Object.fromEntries(
    errors!.map(({ path, extensions, message }) => [path![0], [extensions['code'], message]]),
  );
  assert.equal(told['byDigest']![0], 'AMBIGUOUS');
  assert.match(String(told['byDigest']![1]), /snapshots@1, n\/snapshots@2\. Name the one that is meant/);
  assert.deepEqual(told['byAlias']![0], 'AMBIGUOUS');
  assert.match(String(told['byAlias']![1]), /^n\/daily names several: n\/daily-1, n\/daily-2\./);
  assert.equal(told['before']![0], 'NOT_FOUND');
  for (let index = 3; index <= 6; index += 1) {
    const dataset = { namespace: 'n', name: `daily-${index}`, aliases: [{ namespace: 'n', name: 'daily' }] };
    assert.equal(await write('registerDataset', dataset), 'CREATED');
    if (index === 5) assert.match(String(await messages()), /: n\/daily-1, .*, n\/daily-5\. Name/);
  }
  // Of more than five, that there are more.
  assert.match(String(await messages()), /: (n\/daily-\d,? ){5}and others\. Name/);
});
