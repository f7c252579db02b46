import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { MODEL, REPOSITORY, story, tell, WALK } from './dvc.ts';
import { ask, DATA, dump, openWorld, skip, type World } from './world.ts';

const old = `md5:${'c'.repeat(32)}`;
const later = `md5:${'f'.repeat(32)}`;
const everything = Object.keys(story) as (keyof typeof story)[];

interface Version {
  version: string;
  model: { description: string | null };
  claims: { nodes: { confidence: string }[] };
  artifacts: { uri: string; digest: string | null }[];
  evaluations: {
    name: string;
    metrics: { name: string; value: number }[];
    run: { name: string; kind: string };
    datasetVersion: { digest: string } | null;
    claims: { nodes: { confidence: string }[] };
  }[];
  run: {
    name: string;
    kind: string;
    parameters: { name: string; value: string }[];
    inputs: { role: string; datasetVersion: Data | null }[];
  };
}

interface Data {
  digest: string;
  dataset: { namespace?: string; name: string };
  tags?: { name: string; value: string }[];
  sources?: { name: string; kind: string; uri: string }[];
  derivedFrom?: Data[];
  producedBy?: { transformation: { name: string; description?: string }; parameters: object[]; inputs: Data[] } | null;
}

async function versionOf(
  world: World,
  version: string,
  of = { namespace: REPOSITORY, model: MODEL },
): Promise<Version | null> {
  return (await ask<{ modelVersion: Version | null }>(world, WALK, { ...of, version })).modelVersion;
}

test('from the scores of a version back to the file of another repository, in one question', async () => {
  const world = await openWorld();
  await tell(world, 'imported', 'pipeline', 'lock', 'scores');
  const version = await versionOf(world, old);
  assert.deepEqual(version?.claims.nodes, [{ confidence: 'INFERRED' }], 'nobody declared it a model');
  assert.deepEqual(version.artifacts, [{ uri: `${REPOSITORY}/${MODEL}`, digest: old, sizeBytes: 500 }]);
  const [evaluation] = version.evaluations;
  assert.match(evaluation?.name ?? '', /^reports\/scores\.json@[0-9a-f]{12}$/);
  assert.deepEqual(evaluation, {
    name: evaluation?.name,
    kind: 'PERFORMANCE',
    metrics: [
      { name: 'epoch', value: 3 },
      { name: 'test.accuracy', value: 0.9 },
    ],
    run: { name: 'score', kind: 'EVALUATION' },
    datasetVersion: { digest: `md5:${'b'.repeat(32)}.dir` },
    claims: { nodes: [{ confidence: 'INFERRED' }] },
  });
  assert.deepEqual([version.run.name, version.run.kind], ['fit', 'TRAINING']);
  const [input] = version.run.inputs;
  assert.deepEqual([input?.role, input?.datasetVersion?.dataset.name], ['TRAINING', 'data/clean']);
  const clean = input?.datasetVersion?.producedBy;
  assert.deepEqual(clean?.transformation, { name: 'clean', description: 'Drops what identifies a person' });
  assert.deepEqual(clean.parameters, [
    { name: 'clean.drop', value: '["id","name"]' },
    { name: 'clean.seed', value: '7' },
    { name: 'config/limits.json:rows', value: '100' },
    { name: 'dvc.cmd', value: 'python src/clean.py raw/claims.csv' },
    { name: 'dvc.code src/clean.py', value: `md5:${'1'.repeat(32)}` },
  ]);
  assert.deepEqual(
    clean.inputs.map(({ dataset }) => dataset.name),
    ['raw/claims.csv'],
    'code is no data',
  );
  const [upstream] = clean.inputs[0]!.derivedFrom![0]!.derivedFrom!;
  assert.deepEqual(upstream, {
    digest: `md5:${'a'.repeat(32)}`,
    dataset: { namespace: 'https://git.example/data/registry', name: 'claims/claims.csv' },
    tags: [
      { name: 'dvc.rev', value: 'v1' },
      { name: 'dvc.rev_lock', value: 'f'.repeat(40) },
    ],
    sources: [
      {
        name: 'https://git.example/data/registry/claims/claims.csv',
        kind: 'DATA_REGISTRY',
        uri: 'https://git.example/data/registry',
      },
    ],
  });
});

test('content has no label: it is found, and told from other content of its path, by its digest', async () => {
  const world = await openWorld();
  await tell(world, 'lock');
  const digest = `md5:${'b'.repeat(32)}.dir`;
  const question = `query ($namespace: String!, $version: String!) {
    datasetVersion(namespace: $namespace, name: "data/clean", version: $version) { version digest }
  }`;
  const named = { namespace: REPOSITORY, version: digest };
  const { datasetVersion } = await ask<{ datasetVersion: object }>(world, question, named);
  assert.deepEqual(datasetVersion, { version: null, digest });
});

test('a model that dvc.yaml declares is declared; nothing is a model that nobody says to be one', async () => {
  const world = await openWorld();
  await tell(world, 'lock');
  await assert.rejects(versionOf(world, old), /NOT_FOUND/);
  await tell(world, 'artifacts');
  const version = await versionOf(world, old);
  assert.deepEqual(version?.claims.nodes, [{ confidence: 'DECLARED' }]);
  assert.equal(version.model.description, 'Which claims need a person');
  assert.deepEqual(version.evaluations, [], 'what the scores are of is not told yet');
  assert.equal(version.run.kind, 'TRAINING');
});

test('a later lock file adds versions, leaves what is still true, and doubles nothing that did not change', async () => {
  const world = await openWorld();
  await tell(world, 'imported', 'pipeline', 'lock', 'scores');
  const before = await versionOf(world, old);
  const [known] = await lists(world);
  assert.deepEqual(known, { versions: [old], runs: ['clean', 'fit', 'score'] });
  await tell(world, 'laterLock', 'laterScores');
  const { claims: _before, ...was } = before!;
  const { claims: _after, ...is } = (await versionOf(world, old))!;
  assert.deepEqual(is, was);
  const version = await versionOf(world, later);
  assert.deepEqual(version?.evaluations[0]?.metrics.at(-1), { name: 'test.accuracy', value: 0.95 });
  const [now] = await lists(world);
  assert.deepEqual(now, { versions: [old, later], runs: ['clean', 'fit', 'fit', 'score', 'score'] });
  for (const subgraph of ['datasets', 'models']) {
    const edge = 'kind, source_id, target_id, role';
    // Which document an edge is shown from may change; that there is such a relation may not.
    const closed = await world.database.query(
      `SELECT ${edge} FROM ${subgraph}.edge
       EXCEPT SELECT ${edge} FROM ${subgraph}.edge WHERE retracted_in IS NULL AND valid_to = 'infinity'`,
    );
    assert.deepEqual(closed, [], subgraph);
  }
});

async function lists(world: World): Promise<{ versions: string[]; runs: string[] }[]> {
  const question = `query ($model: String!, $namespace: String!) {
    modelVersions(filter: { namespace: $namespace, model: $model }) { nodes { version } }
    transformationRuns(filter: { namespace: $namespace }, orderBy: { field: NAME }) { nodes { transformation { name } } }
  }`;
  const { modelVersions, transformationRuns } = await ask<{
    modelVersions: { nodes: { version: string }[] };
    transformationRuns: { nodes: { transformation: { name: string } }[] };
  }>(world, question, { namespace: REPOSITORY, model: MODEL });
  const versions = modelVersions.nodes.map(({ version }) => version).sort();
  return [{ versions, runs: transformationRuns.nodes.map(({ transformation }) => transformation.name) }];
}

test('the same model measured again has an evaluation more', async () => {
  const world = await openWorld();
  await tell(world, 'pipeline', 'lock', 'scores', 'laterScores');
  const again = story.lock
    .replace('python src/score.py', 'python src/score.py --all')
    .replace('e28774499f4e75e10d02ce0d3650a5d2', '46dc233f58ce465460d967f8912c1bbb');
  assert.equal((await world.post(again, { namespace: REPOSITORY })).http, 201);
  const version = await versionOf(world, old);
  const accuracy = version?.evaluations.map(({ metrics }) => metrics.at(-1)?.value).sort();
  assert.deepEqual(accuracy, [0.9, 0.95]);
});

test('sent twice, in any order and at once, they leave the same rows', async () => {
  const plain = await openWorld();
  await tell(plain, ...everything);
  const expected = await dump(plain);
  assert.ok(expected.some((line) => line.startsWith('models.evaluation ')));
  await tell(plain, ...everything);
  assert.deepEqual(await dump(plain), expected, 'the second time changed something');
  const orders = [
    everything.toReversed(),
    ['scores', 'laterLock', 'artifacts', 'lock', 'laterScores', 'pipeline', 'imported'],
  ] as const;
  for (const order of orders) {
    const world = await openWorld();
    await tell(world, ...order);
    assert.deepEqual(await dump(world), expected, order.join());
  }
  const busy = await openWorld();
  await Promise.all([...everything, ...everything].map((one) => tell(busy, one)));
  assert.deepEqual(await dump(busy), expected, 'all at once');
});

test('what one outage left half done is gone on with', async () => {
  const world = await openWorld();
  await tell(world, 'lock');
  world.down.add('models');
  const { http, retryAfter } = await world.post(story.pipeline, { namespace: REPOSITORY });
  assert.deepEqual([http, retryAfter === null], [503, false]);
  assert.equal(await versionOf(world, old).catch(() => null), null);
  world.down.delete('models');
  assert.equal(await world.sweeper.sweep(0), 1);
  assert.equal((await versionOf(world, old))?.version, old);
});

test('the pipeline of others: from the registry to the model and its scores', { skip }, async () => {
  const world = await openWorld();
  const namespace = 'https://github.com/iterative/vscode-dvc';
  for (const name of ['data.xml.dvc', 'dvc.lock', 'dvc.yaml', 'scores.json']) {
    const { http, status, message } = await world.postFile(join(DATA, 'datasets/dvc/get-started', name), { namespace });
    assert.deepEqual([http, status], [201, 'APPLIED'], `${name}: ${message}`);
  }
  const version = await versionOf(world, 'md5:b4c4856b0a8262c0056a577735d95f8b', { namespace, model: 'model.pkl' });
  assert.deepEqual(version?.evaluations[0]?.metrics, [
    { name: 'avg_prec', value: 0.6040544652105823 },
    { name: 'roc_auc', value: 0.9608017142900953 },
  ]);
  assert.ok(version.run.parameters.some(({ name, value }) => name === 'train.n_est' && value === '100'));
  const features = version.run.inputs[0]!.datasetVersion!;
  assert.equal(features.digest, 'md5:52c1fddf9b7b11dff75bffbeff7958d3.dir');
  const [prepared] = features.producedBy!.inputs;
  assert.equal(prepared?.digest, 'md5:20b786b6e6f80e2b3fcf17827ad18597.dir');
  const [raw] = prepared.producedBy!.inputs;
  assert.equal(raw?.digest, 'md5:a304afb96060aad90176268345e10355');
  const [upstream] = raw.derivedFrom![0]!.derivedFrom!;
  assert.deepEqual(
    [upstream?.dataset, upstream?.sources?.[0]?.name],
    [
      { namespace: 'https://github.com/iterative/dataset-registry', name: 'get-started/data.xml' },
      'https://github.com/iterative/dataset-registry/get-started/data.xml',
    ],
  );
});
