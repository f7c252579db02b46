import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../kernel/formats/index.ts';
import { readContext } from '../../kernel/intake/context.ts';
import type { Mapped, Mapper } from '../../kernel/intake/mapping.ts';
import type { DocumentFormatName } from '../../kernel/formats/index.ts';
import { mappers } from './index.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

function map(text: string, context: object = {}): Mapped {
  const { format, value, digest } = readDocument(Buffer.from(text));
  const mapper = mappers[format] as Mapper<DocumentFormatName>;
  return mapper(value, { ...readContext(context), content: '', digest });
}

/** What is stated about the one subject of a kind, one entry per assertion. */
function about({ assertions }: Mapped, kind: string): [Record<string, unknown>, string | null][] {
  return assertions
    .filter((one) => one.kind === kind)
    .map(({ values, from }) => [
      JSON.parse(JSON.stringify(values)) as Record<string, unknown>,
      from?.toISOString() ?? null,
    ]);
}

function workload(status: object | null, more: object = {}): string {
  return JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'scorer', generation: 3 },
    spec: {
      selector: {},
      template: { spec: { containers: [{ name: 'main', image: 'ghcr.io/acme/scorer:1.0' }] } },
      ...more,
    },
    ...(status && { status }),
  });
}

const available = { type: 'Available', status: 'True', lastTransitionTime: '2026-05-01T10:00:00Z' };

test('what is wanted is kept apart from what a cluster saw', () => {
  const wanted = about(map(workload(null), { environment: 'production' }), 'Deployment');
  assert.deepEqual(wanted[1], [{ desiredState: 'LIVE' }, null]);
  assert.equal(wanted.length, 2, 'a manifest that nobody applied says nothing about what runs');
  const seen = about(
    map(workload({ observedGeneration: 3, conditions: [available] }), { environment: 'production' }),
    'Deployment',
  );
  assert.deepEqual(seen[1], [{ desiredState: 'LIVE' }, '2026-05-01T10:00:00.000Z'], 'wanted by then, at the latest');
  assert.deepEqual(seen[2], [{ state: 'LIVE' }, '2026-05-01T10:00:00.000Z']);
});

test('the status of an earlier template says nothing about this one', () => {
  const stale = map(workload({ observedGeneration: 2, conditions: [available] }), { environment: 'production' });
  assert.equal(about(stale, 'Deployment').length, 2);
});

test('workloads of one name in two namespaces are two deployments; the default namespace is no part of the name', () => {
  const named = (namespace?: string) => {
    const text = workload(null).replace(
      '"name":"scorer",',
      `"name":"scorer",${namespace ? `"namespace":"${namespace}",` : ''}`,
    );
    return map(text, { environment: 'production' })
      .assertions.find(({ kind }) => kind === 'Deployment')
      ?.key.slice(0, 2);
  };
  assert.deepEqual(named('scoring'), ['production', 'scoring/scorer']);
  assert.deepEqual(named('risk'), ['production', 'risk/scorer']);
  assert.deepEqual(
    [named('default'), named()],
    [
      ['production', 'scorer'],
      ['production', 'scorer'],
    ],
  );
});

test('labels keep no credentials', () => {
  const labels = { 'org.opencontainers.image.source': 'https://user:password@host.example/path', other: 'a@b' };
  const { assertions } = map(
    JSON.stringify({
      schemaVersion: 2,
      ...{ mediaType: 'application/vnd.oci.image.manifest.v1+json', layers: [], annotations: labels },
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: DIGEST, size: 1 },
    }),
  );
  assert.doesNotMatch(JSON.stringify(assertions), /password/);
  assert.match(JSON.stringify(assertions), /https:\/\/host\.example\/path.*a@b/);
});

test('no copies means that it shall not run', () => {
  const [, desired] = about(map(workload(null, { replicas: 0 }), { environment: 'production' }), 'Deployment');
  assert.deepEqual(desired?.[0], { desiredState: 'RETIRED' });
});

test('an image by tag is a reference, and named as such', () => {
  const mapped = map(workload(null), { environment: 'production' });
  const [[facts] = []] = about(mapped, 'Deployment');
  assert.deepEqual(facts?.['imageReference'], { scheme: 'image-tag', text: 'ghcr.io/acme/scorer:1.0' });
  assert.deepEqual(
    mapped.names?.map(({ kind, label }) => [kind, label]),
    [['ContainerImage', 'image-tag ghcr.io/acme/scorer:1.0']],
  );
});

test('a push sets a tag, and a pull by a tag has seen what it named; layers are no images', () => {
  const event = (action: string, mediaType: string) => ({
    action,
    timestamp: '2026-05-01T10:00:00Z',
    target: { mediaType, digest: DIGEST, repository: 'team/scorer', tag: 'v1' },
    request: { host: 'registry.example:5000' },
  });
  const manifest = 'application/vnd.oci.image.manifest.v1+json';
  const layer = 'application/vnd.oci.image.layer.v1.tar+gzip';
  const read = (...events: object[]): Mapped => map(JSON.stringify({ events }));
  assert.deepEqual(about(read(event('push', manifest)), 'ImageTag'), [
    [{ digest: DIGEST }, '2026-05-01T10:00:00.000Z'],
  ]);
  const pulled = read(event('pull', manifest));
  assert.deepEqual(about(pulled, 'ImageTag'), [[{ digest: DIGEST }, '2026-05-01T10:00:00.000Z']]);
  assert.deepEqual(about(pulled, 'ContainerImage')[0]?.[0]['repositories'], ['registry.example:5000/team/scorer']);
  assert.deepEqual(read(event('push', layer)).assertions, []);
});

test('only pinned requirements are packages', () => {
  const { assertions } = map('numpy==1.26.4\npandas>=2\nTorch_Vision==0.19.0+cpu\n');
  assert.deepEqual(assertions.map(({ key }) => key[0]).sort(), [
    'pkg:pypi/numpy@1.26.4',
    'pkg:pypi/torch-vision@0.19.0+cpu',
  ]);
});
