import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KserveInferenceService } from '../index.ts';
import { readAs, refusalOf } from '../testing/reading.ts';
import { deploymentYaml } from './fixtures.ts';

const read = (text: string) => readAs('kubernetes-manifest', text);
const service = (predictor: string, head = ''): KserveInferenceService => {
  const text = `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: s }\n${head}spec:\n  predictor: ${predictor}\n`;
  const workload = read(text).value.workloads[0];
  assert.equal(workload?.kind, 'InferenceService');
  return workload;
};

describe('what a manifest must say', () => {
  test('required fields, with path and line', () => {
    refusalOf(
      deploymentYaml.replace('  name: loans\n', ''),
      'INVALID',
      /\$\.metadata\.name \(line 5\): expected string, but it is missing/,
    );
    refusalOf(deploymentYaml.replace('kind: Deployment', 'kind:'), 'INVALID', /\$\.kind \(line 3\)/);
    refusalOf(deploymentYaml.replace('replicas: 3', 'replicas: three'), 'INVALID', /\$\.spec\.replicas \(line 13\)/);
    refusalOf(
      deploymentYaml.replace('version: "2.0.0"', 'version: 2.0'),
      'INVALID',
      /\$\.metadata\.annotations\['pedigree\/version'\].*expected text: put it in quotes/,
    );
    for (const image of ['$(IMAGE)', '"{{ .Values.image }}"', '${IMAGE}', 'Nginx:1', 'nginx@sha256:123', '']) {
      const text = deploymentYaml.replace(/image: ghcr.*/, `image: ${image}`);
      const { message } = refusalOf(text, 'INVALID', /\$\.spec\.template\.spec\.containers\[0\]\.image \(line 23\): /);
      assert.equal(message.includes('templates must be rendered first'), /[{(]/.test(image), message);
    }
    refusalOf(`${deploymentYaml}---\n- a\n`, 'INVALID', /\$\[1\] \(line \d+\): expected a Kubernetes object/);
    refusalOf(deploymentYaml.replace('replicas: 3', 'replicas: 3\n  template: {}'), 'DUPLICATE_KEY', /^line \d+/);
  });

  test('what Kubernetes requires, of kinds that are not read too', () => {
    refusalOf(deploymentYaml.replace(/ {2}selector:.*\n/, ''), 'INVALID', /\$\.spec\.selector/);
    refusalOf(
      deploymentYaml.replace('selector: { matchLabels: { app: loans } }', 'selector: { matchLabels: { app: l } }'),
      'INVALID',
      /label app/,
    );
    refusalOf(deploymentYaml.replace(/ {8}image: ghcr.*\n/, ''), 'INVALID', /containers\[0\]\.image/);
    const other = (kind: string, rest: string) => `apiVersion: ${kind}\nmetadata: { name: a }\n${rest}`;
    for (const [text, place] of [
      ['apiVersion: v1\nkind: ConfigMap\n', /\$\.metadata/],
      [other('v1\nkind: Service', ''), /\$\.spec/],
      [
        other('batch/v1\nkind: Job', 'spec: { template: { spec: { containers: [] } } }\n'),
        /\$\.spec\.template\.spec\.containers/,
      ],
      [other('v1\nkind: Pod', 'spec: { containers: [{ name: a }] }\n'), /containers\[0\]\.image/],
      [other('apps/v1\nkind: StatefulSet', 'spec: { template: {} }\n'), /\$\.spec\.selector/],
    ] as const)
      refusalOf(text, 'INVALID', place);
    assert.equal(read('apiVersion: v1\nkind: ConfigMap\nmetadata: { generateName: a- }\n').value.skipped.length, 1);
  });

  test('a predictor says what it serves, and from where', () => {
    const predictor = (text: string) =>
      `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: s }\nspec:\n  predictor: ${text}\n`;
    const at = (uri: string) => predictor(`{model: {modelFormat: {name: x}, storageUri: "${uri}"}}`);
    for (const uri of [
      'hf',
      'hf:/',
      'hf://',
      'hf://meta',
      'hf://meta/',
      'oci://',
      'oci+fetch://ghcr.io/',
      'oci://ghcr.io/a@sha256:aa',
      's3://',
      'gs:',
      'models',
    ])
      refusalOf(at(uri), 'INVALID', /storageUri \(line 5\): expected a location/);
    for (const uri of [
      'hf://meta/llama',
      'hf://meta/llama:main',
      'oci://ghcr.io/a/b:1',
      's3://bucket',
      'pvc://claim/path',
      '/mnt/models',
      'https://models.example.org/a',
    ])
      assert.equal(
        service(`{model: {modelFormat: {name: x}, storageUri: "${uri}"}}`).components[0]?.model?.storageUri,
        uri,
      );
    for (const text of ['{}', '{minReplicas: 1}', '{containers: [{name: c}]}'])
      refusalOf(predictor(text), 'INVALID', /model server/);
    refusalOf(predictor('{model: {storageUri: "s3://a/b"}}'), 'INVALID', /modelFormat/);
    for (const rest of [
      '',
      ', runtime: r',
      ', args: ["--model_name=a"]',
      ', storage: {key: k}',
      ', env: [{name: LOG, value: x}]',
    ])
      refusalOf(
        predictor(`{model: {modelFormat: {name: x}${rest}}}`),
        'INVALID',
        rest.includes('storage') ? /storage\.path/ : /what is served: storageUri/,
      );
    for (const rest of [
      'args: ["--model_id=a/b"]',
      'env: [{name: HF_MODEL_ID, value: a/b}]',
      'storage: {key: k, path: p}',
      'image: x',
      'storageUris: [{uri: "s3://a/b"}]',
    ])
      assert.equal(service(`{model: {modelFormat: {name: x}, ${rest}}}`).components.length, 1, rest);
    const annotated = read(
      predictor('{model: {modelFormat: {name: nim}, runtime: nim}}').replace(
        '{ name: s }',
        '{ name: s, annotations: { pedigree/model: m, pedigree/version: "1" } }',
      ),
    ).value.workloads;
    assert.equal(annotated.length, 1);
  });
});
