import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KserveInferenceService, KubernetesDeployment } from '../index.ts';
import { readAs, readText, refusalOf } from '../testing/reading.ts';
import { deploymentYaml, fixtures } from './fixtures.ts';

const read = (text: string) => readAs('kubernetes-manifest', text);
const deployment = (text: string): KubernetesDeployment => {
  const workload = read(text).value.workloads[0];
  assert.equal(workload?.kind, 'Deployment');
  return workload;
};
const service = (predictor: string, head = ''): KserveInferenceService => {
  const text = `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: s }\n${head}spec:\n  predictor: ${predictor}\n`;
  const workload = read(text).value.workloads[0];
  assert.equal(workload?.kind, 'InferenceService');
  return workload;
};

describe('kubernetes-manifest', () => {
  test('a Deployment', () => {
    const { notices } = read(deploymentYaml);
    const found = deployment(deploymentYaml);
    assert.deepEqual([found.name, found.namespace, found.replicas], ['loans', 'scoring', 3]);
    assert.deepEqual(found.pedigree, { model: 'loans', version: '2.0.0' });
    assert.deepEqual(
      found.annotations.map(({ key }) => key),
      ['pedigree/model', 'pedigree/version'],
    );
    assert.deepEqual(found.containers[0]?.image, {
      written: `ghcr.io/example/loans:2.0.0@sha256:${'a'.repeat(64)}`,
      registry: 'ghcr.io',
      repository: 'ghcr.io/example/loans',
      tag: '2.0.0',
      digest: `sha256:${'a'.repeat(64)}`,
    });
    assert.equal(found.initContainers[0]?.image?.repository, 'docker.io/library/busybox');
    assert.equal(found.status?.availableReplicas, 3);
    assert.deepEqual(found.status.conditions[0]?.lastTransitionAt, new Date('2026-03-02T10:00:00Z'));
    assert.ok(notices.some((notice) => notice.includes('REGISTRY_TOKEN')));
    assert.ok(!notices.some((notice) => notice.includes('LOG_LEVEL')));
  });

  test('the digest of the template does not depend on how it is written', () => {
    const template = '{spec: {containers: [{name: a, image: x}]}, metadata: {labels: {b: "1", a: "2"}}}';
    const yaml = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n  selector: {matchLabels: {a: "2"}}\n  template: ${template}\n`;
    const json = JSON.stringify({
      kind: 'Deployment',
      apiVersion: 'apps/v1',
      metadata: { name: 'other' },
      spec: {
        replicas: 9,
        selector: { matchLabels: { b: '1' } },
        template: { metadata: { labels: { a: '2', b: '1' } }, spec: { containers: [{ image: 'x', name: 'a' }] } },
      },
    });
    assert.equal(deployment(yaml).templateDigest, deployment(json).templateDigest);
    assert.notEqual(deployment(yaml).templateDigest, deployment(yaml.replace('image: x', 'image: y')).templateDigest);
    // Of {"metadata":{"labels":{"a":"2","b":"1"}},"spec":{"containers":[{"image":"x","name":"a"}]}}
    assert.equal(
      deployment(yaml).templateDigest,
      'sha256:cdf29ca6440ab3cf7363c2a258657b0c55441de85ce6ee44c55f52f574f25027',
    );
  });

  test('aliases and merge keys count as what they stand for', () => {
    const base =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n  selector: {}\n  template:\n    spec:\n      containers:\n';
    const merged = `${base}      - &a {name: a, image: x}\n      - {<<: *a, name: b}\n`;
    const plain = `${base}      - {name: a, image: x}\n      - {image: x, name: b}\n`;
    assert.equal(deployment(merged).templateDigest, deployment(plain).templateDigest);
  });

  test('a stream: other kinds are skipped, comments are nothing', () => {
    const { value, notices } = read(fixtures['stream of several kinds'] ?? '');
    assert.deepEqual(
      value.skipped.map(({ kind, name, place }) => [kind, name, place]),
      [['Service', 'loans', '$[1]']],
    );
    assert.deepEqual(notices, ['not read: 1 × Service (v1)']);
    const [found] = value.workloads;
    assert.equal(found?.kind, 'InferenceService');
    assert.deepEqual(
      found.components.map(({ component }) => component),
      ['predictor', 'transformer'],
    );
    assert.equal(found.components[0]?.minReplicas, 0);
    assert.equal(found.components[0].model?.storageImage?.repository, 'ghcr.io/example/loans-model');
    assert.equal(found.components[0].model.formatVersion, '1');
    assert.deepEqual([found.modelRegistry?.registeredModelId, found.modelRegistry?.modelVersionId], ['1', '2']);
    assert.equal(found.status?.url, 'http://loans.scoring.example.org');
  });

  test('a list, and one read back from the cluster', () => {
    const { value } = read(fixtures['list as JSON'] ?? '');
    assert.equal(value.skipped[0]?.place, '$.items[0]');
    const [found] = value.workloads;
    assert.equal(found?.place, '$.items[1]');
    assert.deepEqual(found.createdAt, new Date('2026-03-02T09:59:00Z'));
    assert.equal(found.generation, 4);
    const typed =
      '{"apiVersion":"apps/v1","kind":"DeploymentList","items":[{"metadata":{"name":"a"},"spec":{"selector":{},"template":{"spec":{"containers":[{"name":"c","image":"x"}]}}}}]}';
    assert.equal(deployment(typed).apiVersion, 'apps/v1');
  });

  test('a StatefulSet and a DaemonSet are read as a Deployment is', () => {
    for (const kind of ['StatefulSet', 'DaemonSet']) {
      const { workloads, skipped } = read(deploymentYaml.replace('kind: Deployment', `kind: ${kind}`)).value;
      assert.deepEqual([workloads[0]?.kind, workloads[0]?.pedigree.model, skipped], [kind, 'loans', []]);
    }
  });

  test('a link to a version on a kind that is not read is told', () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p, annotations: {pedigree/model: m}}\nspec: {containers: [{name: a, image: x}]}\n';
    assert.match(
      read(pod).notices.join('\n'),
      /^\$: pedigree\/model links nothing, because a Pod is not read; only Deployment, StatefulSet, .*\nnot read: 1 × Pod/,
    );
  });

  test('nothing but other kinds is still a manifest', () => {
    assert.deepEqual(read(fixtures['nothing that is read'] ?? '').value.workloads, []);
  });

  test('a Secret with content is refused, an empty one is not', () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\n';
    refusalOf(
      `${deploymentYaml}---\n${secret}stringData: { token: x }\n`,
      'CREDENTIALS',
      /\$\[1\]\.stringData \(line \d+\): a Secret with stringData\. .*must not be/,
    );
    refusalOf(`${secret}data: { token: eA== }\n`, 'CREDENTIALS');
    assert.equal(read(`${secret}type: Opaque\n`).value.skipped[0]?.kind, 'Secret');
    assert.equal(read(`${secret}data: {}\n`).value.skipped.length, 1);
  });

  test('annotations of the pods serve where the object has none', () => {
    const text =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {selector: {}, template: {metadata: {annotations: {pedigree/model: m}}, spec: {containers: [{name: a, image: x}]}}}\n';
    const found = deployment(text);
    assert.deepEqual(found.pedigree, { model: 'm', version: null });
    assert.equal(found.namespace, null);
  });

  test('an annotation that is empty links to nothing, which is told', () => {
    const read = (annotations: string, pods = '{}') =>
      readText(
        `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d, annotations: ${annotations}}\nspec: {selector: {}, template: {metadata: {annotations: ${pods}}, spec: {containers: [{name: a, image: x}]}}}\n`,
      ).notices;
    const told = (name: string) =>
      `Deployment d: ${name} is empty and links to no version; give a value, or leave it out`;
    const [model, version] = [told('pedigree/model'), told('pedigree/version')];
    assert.deepEqual(read('{pedigree/model: "", pedigree/version: " "}'), [model, version]);
    assert.deepEqual(read('{pedigree/version: ""}'), [version]);
    assert.deepEqual(read('{pedigree/model: m, pedigree/version: "1"}'), []);
    assert.deepEqual(read('{}', '{pedigree/model: ""}'), [model]);
    assert.deepEqual(read('{pedigree/model: ""}', '{pedigree/model: m}'), [], 'that of the pods counts');
  });

  test('model servers of KServe: model, framework, image', () => {
    assert.equal(service('{sklearn: {storageUri: "gs://models/a"}}').components[0]?.model?.format, 'sklearn');
    const withImage = service(
      `{model: {modelFormat: {name: x}, image: "ghcr.io/example/s:1", storageUri: "oci+fetch://ghcr.io/example/m@sha256:${'a'.repeat(64)}"}}`,
    );
    assert.equal(withImage.components[0]?.containers[0]?.name, 'kserve-container');
    assert.equal(withImage.components[0].model?.storageImage?.digest, `sha256:${'a'.repeat(64)}`);
    assert.equal(service('{containers: [{image: x}]}').components[0]?.model, null);
    const signed = service('{model: {modelFormat: {name: x}, storageUri: "https://u:p@models.example.org/a?sig=1"}}')
      .components[0]?.model?.storageUri;
    assert.equal(signed, 'https://models.example.org/a');
  });

  test('other YAML with an apiVersion is not Kubernetes', () => {
    refusalOf('apiVersion: v3.1.0\nkind: DataContract\nid: x\n', 'UNRECOGNISED');
    refusalOf('apiVersion: v1\n', 'UNRECOGNISED');
  });

  test('octal file modes are noticed, integers beyond 2^53 in a template refused', () => {
    const withMode = (mode: string) =>
      deploymentYaml.replace(
        '      containers:',
        `      volumes: [{name: v, configMap: {defaultMode: ${mode}}}]\n      containers:`,
      );
    assert.ok(read(withMode('0644')).notices.some((notice) => notice.includes('write 420')));
    refusalOf(withMode('9007199254740993'), 'INVALID', /defaultMode/);
  });
});
