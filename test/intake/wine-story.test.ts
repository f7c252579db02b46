import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { ask, DATA, openWorld, skip, WINE_DEPLOYMENT, type World } from './world.ts';

/** One question, the same as users ask. */
const LINEAGE = `query ($model: String!, $version: String!) {
  modelVersion(model: $model, version: $version) {
    version aliases authors createdAt description
    model { name owner }
    codeRevision { repository commit dirty }
    artifacts { uri }
    signature { inputs { name type } }
    flavors { name version }
    run {
      status parameters { name value } metrics { name value }
      inputs { role datasetVersion { version digest dataset { namespace name } columns { name type } sources { name kind uri } } }
    }
    deployments(first: 10) {
      nodes { name environment state desiredState image { digest repository platformImages { nodes { digest platform { os architecture } codeRevision { repository commit } } } } }
    }
  }
}`;

const IMAGE = 'sha256:234e2c830c2fb31ac5671789d22adfe44d30c3ee831d01beae5e237841a13122';
const MODEL = 'andre_catalog.ml_models2.sklearn_wine_best';

let world: World;
before(async () => {
  world = await openWorld();
});

test('documents of five tools come out as one walk from the table to the deployment', { skip }, async () => {
  const wine = ['run.json', 'version.json', 'MLmodel', 'model.json', 'experiment.json', 'requirements.txt'];
  const image = ['image-index.json', 'image-manifest.json', 'image-config.json', 'index.json'];
  const files = [
    WINE_DEPLOYMENT,
    ...image.map((name) => join(DATA, 'oci/ghcr-example', name)),
    ...wine.map((name) => join(DATA, 'mlflow/sklearn_wine', name)),
  ];
  for (const file of files) {
    const { http, status, message } = await world.postFile(file, {
      environment: 'production',
      collector: 'nightly-export',
    });
    assert.equal(http, 201, `${file}: ${message}`);
    assert.equal(status, file.endsWith('experiment.json') ? 'KEPT' : 'APPLIED', file);
  }
  const { modelVersion } = await ask<{ modelVersion: Lineage }>(world, LINEAGE, { model: MODEL, version: '15' });
  assert.deepEqual(modelVersion.aliases, ['white_2']);
  assert.equal(modelVersion.model.name, MODEL);
  assert.equal(modelVersion.codeRevision.commit, '4afec69ef703ad51d52c41b52696910017475764');
  assert.equal(modelVersion.signature.inputs.length, 11);
  assert.deepEqual(modelVersion.run.parameters, [{ name: 'max_depth', value: '1' }]);
  assert.deepEqual(modelVersion.run.metrics.map(({ name }) => name).sort(), ['r2', 'rmse']);
  const [input] = modelVersion.run.inputs;
  assert.equal(input?.role, 'TRAINING');
  assert.deepEqual(input.datasetVersion?.dataset, {
    namespace: 'unity-catalog',
    name: 'andre_catalog.ml_data.winequality_white_2',
  });
  assert.equal(input.datasetVersion.version, '1');
  assert.equal(input.datasetVersion.digest, 'mlflow:062ac4fa');
  assert.equal(input.datasetVersion.columns.length, 12);
  assert.equal(input.datasetVersion.sources[0]?.kind, 'TABLE');
  assert.match(input.datasetVersion.sources[0].uri, /^s3:\/\//);
  const [deployment] = modelVersion.deployments.nodes;
  assert.equal(deployment?.name, 'scoring/wine-quality');
  assert.equal(deployment.environment, 'production');
  assert.equal(deployment.state, 'UNKNOWN');
  assert.equal(deployment.desiredState, 'LIVE');
  assert.equal(deployment.image?.digest, IMAGE);
  assert.equal(deployment.image.repository, 'ghcr.io/slsa-framework/example-package');
  assert.equal(
    deployment.image.platformImages.nodes[0]?.codeRevision.commit,
    '4d329c75e7ec1725f7c9ce917a8799d408d06be3',
  );
  assert.equal(deployment.image.platformImages.nodes[0]?.platform.architecture, 'amd64');
});

test('a manifest without an environment is refused, and says what to do', { skip }, async () => {
  const { http, code, message, digest } = await world.post(`${readFileSync(WINE_DEPLOYMENT, 'utf8')}\n# another`);
  assert.equal(http, 422);
  assert.equal(code, 'REQUIRED');
  assert.match(message ?? '', /environment=production/);
  const query = 'query ($digest: String!) { document(digest: $digest) { status contentPath refusal { code } } }';
  const { document } = await ask<{ document: object }>(world, query, { digest });
  assert.deepEqual(document, { status: 'REFUSED', contentPath: null, refusal: { code: 'REQUIRED' } });
});

test('the bytes of a document come back as they were sent', { skip }, async () => {
  const path = join(DATA, 'mlflow/sklearn_wine/MLmodel');
  const { digest } = await world.postFile(path);
  const response = await world.gateway.fetch(new Request(`http://localhost/documents/${digest}`));
  assert.equal(response.status, 200);
  assert.deepEqual(Buffer.from(await response.arrayBuffer()), readFileSync(path));
});

interface Lineage {
  aliases: string[];
  model: { name: string };
  codeRevision: { commit: string };
  signature: { inputs: unknown[] };
  run: {
    parameters: object[];
    metrics: { name: string }[];
    inputs: {
      role: string;
      datasetVersion: {
        version: string;
        digest: string;
        dataset: object;
        columns: unknown[];
        sources: { kind: string; uri: string }[];
      } | null;
    }[];
  };
  deployments: {
    nodes: {
      name: string;
      environment: string;
      state: string;
      desiredState: string;
      image: {
        digest: string;
        repository: string;
        platformImages: { nodes: { platform: { architecture: string }; codeRevision: { commit: string } }[] };
      } | null;
    }[];
  };
}
