import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { fixtures as artifacts } from '../oci-artifact-manifest/fixtures.ts';
import { fixtures as configs } from '../oci-image-config/fixtures.ts';
import { fixtures as manifests } from '../oci-image-manifest/fixtures.ts';
import { fixtures as notifications } from '../registry-notification/fixtures.ts';
import { readAs, refusalOf } from '../testing/reading.ts';
import { fixtures as indexes } from './fixtures.ts';

const sha = (digit: string): string => `sha256:${digit.repeat(64)}`;

describe('OCI', () => {
  test('index: platform images and what is about them', () => {
    const { value } = readAs('oci-image-index', indexes['image with an attestation'] ?? '');
    assert.equal(value.isLayout, false);
    assert.deepEqual(
      value.entries.map(({ role, platform, subjectDigest }) => [role, platform?.architecture ?? null, subjectDigest]),
      [
        ['IMAGE', 'arm64', null],
        ['ATTESTATION', null, sha('a')],
      ],
    );
    assert.equal(value.facts.version, '1.2.0');
  });

  test('a layout is told from an index', () => {
    const { value } = readAs('oci-image-index', indexes['layout without media type'] ?? '');
    assert.equal(value.isLayout, true);
    assert.equal(value.entries[0]?.referenceName, '1.2.0');
    assert.equal(readAs('oci-image-index', indexes['Docker manifest list'] ?? '').value.isLayout, false);
  });

  test('manifest: the digest of the bytes is its identity', () => {
    const text = manifests['OCI image'] ?? '';
    const { digest, value } = readAs('oci-image-manifest', text);
    assert.equal(digest, `sha256:${createHash('sha256').update(text).digest('hex')}`);
    assert.deepEqual([value.config.digest, value.layers.length, value.layerBytes], [sha('1'), 2, 1024]);
    assert.deepEqual([value.facts.baseName, value.facts.baseDigest], ['docker.io/library/python:3.12', sha('4')]);
  });

  test('an artifact is never an image', () => {
    const kinds = Object.values(artifacts).map((text) => readAs('oci-artifact-manifest', text).value);
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      ['ATTESTATION', 'ATTESTATION', 'SIGNATURE', 'OTHER'],
    );
    assert.deepEqual(kinds[0]?.attestations, [
      {
        digest: sha('2'),
        mediaType: 'application/vnd.dsse.envelope.v1+json',
        predicateType: 'https://slsa.dev/provenance/v1',
      },
    ]);
    assert.equal(kinds[3]?.subjectDigest, sha('7'));
    assert.equal(kinds[3].artifactType, 'application/vnd.example.model.v1');
  });

  test('configuration: times to the millisecond, zero time unknown, no environment', () => {
    const { value } = readAs('oci-image-config', configs['complete'] ?? '');
    assert.deepEqual(value.createdAt, new Date('2026-02-03T03:05:06.789Z'));
    assert.equal(value.facts.revision, 'c'.repeat(40));
    assert.doesNotMatch(JSON.stringify(value), /API_TOKEN/);
    const bare = readAs('oci-image-config', configs['without container defaults'] ?? '');
    assert.deepEqual([bare.value.createdAt, bare.value.labels, bare.notices], [null, [], []]);
  });

  test('digests are checked: 40 digits are no sha256', () => {
    const index = indexes['image with an attestation'] ?? '';
    refusalOf(
      index.replace(sha('a'), `sha256:${'a'.repeat(40)}`),
      'INVALID',
      /\$\.manifests\[0\]\.digest: expected a digest/,
    );
    refusalOf(index.replace(sha('a'), sha('A')), 'INVALID');
    refusalOf(index.replace(sha('a'), `constructor:${'a'.repeat(64)}`), 'INVALID');
    refusalOf(index.replace('"size":1200', '"size":9007199254740993'), 'INVALID', /\$\.manifests\[0\]\.size/);
    refusalOf(
      (manifests['OCI image'] ?? '').replace('"schemaVersion":2', '"schemaVersion":1'),
      'INVALID',
      /schemaVersion/,
    );
  });

  test('notification: a push sets a tag; a time without zone is UTC, with a notice', () => {
    const { value, notices } = readAs('registry-notification', notifications['push and deletion'] ?? '');
    const [push, deletion] = value.events;
    assert.deepEqual(
      [push?.action, push?.repository, push?.tag, push?.registryHost],
      ['push', 'risk/loans', '1.2.0', 'registry.example.org'],
    );
    assert.deepEqual(push?.occurredAt, new Date('2026-02-03T12:05:06.789Z'));
    assert.deepEqual([deletion?.digest, deletion?.occurredAt], [null, new Date('2026-02-03T05:00:00.000Z')]);
    assert.deepEqual(notices, ['$.events[1].timestamp states no time zone and was read as UTC']);
  });
});
