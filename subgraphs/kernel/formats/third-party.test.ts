import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { DocumentRefused, readDocument } from './index.ts';
import type { DocumentFormatName, ReadDocumentOf } from './index.ts';
import { readAs } from './testing/reading.ts';

/** Documents that others wrote, kept outside of the project. */
const shared = join(import.meta.dirname, '../../../../shared/data');
const skip = existsSync(shared) ? false : 'no third-party documents at ../shared/data';

const bytesOf = (path: string): Buffer => readFileSync(join(shared, path));
const read = <Name extends DocumentFormatName>(format: Name, path: string): ReadDocumentOf<Name> =>
  readAs(format, bytesOf(path));

function filesUnder(folder: string): string[] {
  return readdirSync(join(shared, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(shared, path)).isDirectory() ? filesUnder(path) : [path];
  });
}

describe('MLflow exports of others', { skip }, () => {
  const runId = '6222162b4c7f47c2820a7e5b520f65a9';

  test('Databricks run: from the Delta table to the model', () => {
    const { value, notices } = read('mlflow-run', 'mlflow/sklearn_wine/run.json');
    assert.equal(value.runId, runId);
    assert.equal(value.status, 'FINISHED');
    assert.deepEqual(value.startedAt, new Date(1717552430207));
    assert.equal(value.metrics.find(({ name }) => name === 'r2')?.value, 0.16952774536420723);
    assert.deepEqual(value.parameters, [{ name: 'max_depth', value: '1' }]);
    assert.equal(value.codeRevision?.commit, '4afec69ef703ad51d52c41b52696910017475764');
    assert.equal(value.codeRevision.dirty, null);
    assert.equal(value.seed, null);
    assert.equal(value.compute?.nodeType, 'r6id.xlarge');
    const [input] = value.inputs;
    assert.equal(value.inputs.length, 1);
    assert.deepEqual(
      [input?.role, input?.digest, input?.rowCount, input?.columns?.length],
      ['TRAINING', '062ac4fa', 4824, 12],
    );
    assert.deepEqual([input?.source.namespace, input?.source.version], ['unity-catalog', '1']);
    assert.match(input?.source.name ?? '', /^\w+\.ml_data\.winequality_white_2$/);
    assert.match(input?.source.uri ?? '', /^s3:.*968250e8-0300-4ce2-8e00-89ae933d9e5b$/);
    assert.deepEqual(input?.columns?.at(-1), { name: 'quality', type: 'integer', required: true, shape: null });
    assert.deepEqual(notices, []);
  });

  test('its MLmodel says the same of the model as the run does', () => {
    const { value } = read('mlflow-model', 'mlflow/sklearn_wine/MLmodel');
    const [logged] = read('mlflow-run', 'mlflow/sklearn_wine/run.json').value.loggedModels;
    const flavors = [...(logged?.flavors ?? [])];
    assert.deepEqual(value, { ...logged, flavors });
    assert.deepEqual(
      [value.runId, value.modelUuid, value.sizeBytes],
      [runId, '7c56d8b80973448b8c4e7b5a3b9fc7b6', 102527],
    );
    assert.deepEqual([value.signature?.inputs?.length, value.signature?.outputs?.[0]?.shape], [11, [-1]]);
  });

  test('registered model, version and experiment', () => {
    const model = read('mlflow-registered-model', 'mlflow/sklearn_wine/model.json').value;
    assert.match(model.name, /^\w+\.ml_models2\.sklearn_wine_best$/);
    assert.deepEqual(model.aliases.at(-1), { alias: 'white_2', version: '15' });
    assert.equal(model.aliases.length, 4);
    const version = read('mlflow-model-version', 'mlflow/sklearn_wine/version.json').value;
    assert.deepEqual([version.name, version.version, version.runId, version.stage], [model.name, '15', runId, null]);
    const experiment = read('mlflow-experiment', 'mlflow/sklearn_wine/experiment.json').value;
    assert.equal(experiment.experimentId, read('mlflow-run', 'mlflow/sklearn_wine/run.json').value.experimentId);
    assert.equal(experiment.systemTags.filter(({ key }) => key === 'mlflow.ownerId').length, 1);
  });

  test('requirements', () => {
    const { requirements } = read('pip-requirements', 'mlflow/sklearn_wine/requirements.txt').value;
    assert.deepEqual(
      requirements.map(({ name, pinnedVersion }) => `${name} ${pinnedVersion}`),
      ['mlflow 2.13.1', 'cloudpickle 2.2.1', 'lz4 4.3.2', 'psutil 5.9.0', 'scikit-learn 1.3.0'],
    );
  });

  test('open-source registered model: nothing of the older export that its tags repeat', () => {
    const { value } = read('mlflow-registered-model', 'mlflow/oss/model-src_tags.json');
    assert.deepEqual(value.aliases, []);
    assert.deepEqual(value.createdAt, new Date(1684717756090));
    assert.deepEqual(
      value.versions.map(({ version, stage, runId: run }) => [version, stage, run]),
      [
        ['1', 'Production', '79426d89d3a34eb89d64343e322c449d'],
        ['2', 'Staging', '4d07d865ae564e17977fc1290f822c18'],
        ['3', null, 'c21a7fc6bc10436eb9ae3abdaac71e0b'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(value), /mlflow_exim|d583ca20513841749b26907cb2d3952b/);
  });

  test('open-source run without inputs, with two logged models of the run it was imported from', () => {
    const { value, notices } = read('mlflow-run', 'mlflow/oss/run-src_tags.json');
    assert.equal(value.runId, '4b0ce88fd34e45fc8ca08876127299ce');
    assert.deepEqual(value.inputs, []);
    assert.deepEqual(
      value.loggedModels.map(({ artifactPath, runId: run }) => [artifactPath, run]),
      [
        ['model', 'a2de425a50884a5cb3817dc8b3f3794a'],
        ['onnx-model', 'a2de425a50884a5cb3817dc8b3f3794a'],
      ],
    );
    assert.deepEqual(
      [value.codeRevision?.commit, value.codeRevision?.repository],
      ['1f76cec7520dbc05dc93f8d3faea757fa3a4f703', null],
    );
    assert.equal(notices.length, 3);
    assert.ok(notices.some((notice) => /states no dataset.*data_path, dataset are kept/.test(notice)));
  });
});

describe('OCI documents of others', { skip }, () => {
  const index = 'sha256:234e2c830c2fb31ac5671789d22adfe44d30c3ee831d01beae5e237841a13122';
  const manifest = 'sha256:d1fc0de9c6a33e502c488221644de1736c53d8ddb59b0e41b4946fb26af50e69';
  const config = 'sha256:533ae3a04dfa4bc6818f734589a6d80816ab8f6f24f5dabce5a05f1df10ebb92';

  test('layout → index → manifest → configuration, joined by the digests of the bytes', () => {
    const layout = read('oci-image-index', 'oci/ghcr-example/index.json');
    assert.equal(layout.value.isLayout, true);
    assert.deepEqual(
      layout.value.entries.map(({ role }) => role),
      ['INDEX', 'ATTESTATION'],
    );
    const image = read('oci-image-index', 'oci/ghcr-example/image-index.json');
    assert.equal(image.digest, index);
    assert.equal(layout.value.entries[0]?.digest, index);
    assert.equal(image.value.isLayout, false);
    const [platform, attestation] = image.value.entries;
    assert.deepEqual([platform?.role, platform?.digest, platform?.platform?.os], ['IMAGE', manifest, 'linux']);
    assert.deepEqual([attestation?.role, attestation?.subjectDigest], ['ATTESTATION', manifest]);
    const child = read('oci-image-manifest', 'oci/ghcr-example/image-manifest.json');
    assert.equal(child.digest, manifest);
    assert.deepEqual([child.value.config.digest, child.value.layers.length], [config, 12]);
    const configuration = read('oci-image-config', 'oci/ghcr-example/image-config.json');
    assert.equal(configuration.digest, config);
    assert.equal(configuration.value.facts.revision, '4d329c75e7ec1725f7c9ce917a8799d408d06be3');
  });

  test('attestations are no images, and name the image index', () => {
    const artifact = read('oci-artifact-manifest', 'oci/ghcr-example/attestation-manifest.json').value;
    assert.deepEqual(
      [artifact.kind, artifact.attestations[0]?.predicateType],
      ['ATTESTATION', 'https://slsa.dev/provenance/v0.2'],
    );
    const envelope = read('dsse-envelope', 'oci/ghcr-example/slsa-provenance.dsse.json');
    assert.equal(envelope.digest, artifact.attestations[0]?.digest);
    assert.equal(`sha256:${envelope.value.statement?.subjects[0]?.digests[0]?.value}`, index);
    const statement = read('in-toto-statement', 'oci/ghcr-example/buildkit-provenance.intoto.json').value;
    assert.equal(`sha256:${statement.subjects[0]?.digests[0]?.value}`, manifest);
  });

  test('registry notification', () => {
    const [event] = read('registry-notification', 'oci/registry-notification/pull-event.json').value.events;
    assert.deepEqual(
      [event?.action, event?.repository, event?.tag, event?.registryHost],
      ['pull', 'hello-world', 'latest', '192.168.100.227:5000'],
    );
    assert.deepEqual(event?.occurredAt, new Date('2016-03-09T22:44:26.402Z'));
  });
});

describe('Kubernetes manifests of others', { skip }, () => {
  test('a stream of Deployments and Jobs', () => {
    const { value, notices } = read('kubernetes-manifest', 'kubernetes/k8s-aibom-smoke.yaml');
    assert.deepEqual([value.workloads.length, value.skipped.length], [10, 5]);
    const [first] = value.workloads;
    assert.deepEqual([first?.name, first?.namespace], ['milvus-db', 'inference-test']);
    assert.equal(first?.kind === 'Deployment' && first.containers[0]?.image?.repository, 'docker.io/milvusdb/milvus');
    assert.equal(notices.filter((notice) => notice.includes('plain text')).length, 2);
  });

  test('inference services: storage, explainer, registry labels', () => {
    const only = (name: string) => {
      const [workload] = read('kubernetes-manifest', `kubernetes/${name}`).value.workloads;
      assert.equal(workload?.kind, 'InferenceService');
      return workload;
    };
    const llama = only('kserve-hf-llama2.yaml');
    assert.deepEqual(
      [llama.namespace, llama.components[0]?.model?.storageUri],
      [null, 'hf://meta-llama/Llama-2-7b-chat-hf'],
    );
    const fetch = only('kserve-oci-fetch.yaml').components[0]?.model;
    assert.deepEqual(
      [fetch?.format, fetch?.storageImage?.registry, fetch?.storageImage?.tag],
      ['sklearn', 'ghcr.io', 'v1'],
    );
    const credit = only('kserve-german-credit.yaml');
    assert.deepEqual(
      credit.components.map(({ component, containers }) => [component, containers[0]?.image?.tag]),
      [
        ['predictor', 'predictor'],
        ['explainer', 'latest'],
      ],
    );
    const registered = only('model-registry-isvc.yaml');
    assert.equal(registered.modelRegistry?.registeredModelId, '1');
    assert.deepEqual(registered.components[0]?.model?.storage, { key: 'testkey', path: '/testpath/test' });
  });
});

describe('DVC files of others', { skip }, () => {
  const folder = 'datasets/dvc/get-started';

  test('import, lock file and metrics, joined by the digests of their contents', () => {
    const lock = read('dvc-lock', `${folder}/dvc.lock`).value;
    const imported = read('dvc-file', `${folder}/data.xml.dvc`).value;
    const [prepare, , , evaluate] = lock.stages;
    assert.equal(imported.outputs[0]?.digest, prepare?.dependencies[0]?.digest);
    // Beside the commit that was imported, the file states a digest of itself.
    assert.notEqual(imported.outputs[0]?.digest, 'md5:2bc373074ec15758c8899384b901790f');
    const scores = createHash('md5')
      .update(bytesOf(`${folder}/scores.json`))
      .digest('hex');
    assert.equal(evaluate?.outputs.find(({ path }) => path === 'scores.json')?.digest, `md5:${scores}`);
    assert.equal(read('dvc-metrics', `${folder}/scores.json`).value.metrics.length, 2);
    const [, , , stage] = read('dvc-yaml', `${folder}/dvc.yaml`).value.stages;
    assert.deepEqual(stage?.metrics, ['scores.json']);
  });
});

describe('all documents of others', { skip }, () => {
  test('those of the known folders are all read', () => {
    for (const path of ['mlflow', 'oci', 'kubernetes', 'datasets/dvc'].flatMap(filesUnder)) {
      assert.ok(readDocument(bytesOf(path), { filename: path }).value, path);
    }
  });

  test('those of formats that are not known yet are refused, and never taken for another', () => {
    const known = ['mlflow/', 'oci/', 'kubernetes/', 'attestations/', 'datasets/dvc/'];
    for (const path of filesUnder('.')
      .map((each) => each.slice(2))
      .filter((each) => !known.some((folder) => each.startsWith(folder)))) {
      assert.throws(
        () => readDocument(bytesOf(path)),
        (error) => error instanceof DocumentRefused && ['UNRECOGNISED', 'MALFORMED'].includes(error.code),
        path,
      );
    }
  });
});
