import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { encodeId, entityUuid, referenceUuid } from '../../kernel/ids/ids.ts';
import { containerImageUuid } from '../../kernel/ids/natural-keys.ts';
import { timeline, type Claim } from '../../kernel/ledger/timeline.ts';
import { deployment, imageInventory, imageTagKind, packageKind, serviceTimes } from './kinds.ts';

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const imageId = (letter: string): string => encodeId('ContainerImage', containerImageUuid(digest(letter)));
const claim = (values: Record<string, unknown>, from = -Infinity, document: string | null = digest('d')): Claim => {
  return { order: 1, document, collector: 'test', confidence: 'DECLARED', from, to: Infinity, statedAt: null, values };
};
const segment = (state: string | undefined, from: number, to: number) => ({
  from,
  to,
  state: state ? { state } : {},
  edges: [],
});

describe('serviceTimes', () => {
  const iso = (instant: number): string => new Date(instant).toISOString();

  test('are null while nobody knows them', () => {
    assert.deepEqual(serviceTimes([]), { since: null, until: null });
    assert.deepEqual(serviceTimes([segment(undefined, -Infinity, 10), segment('PENDING', 10, Infinity)]), {
      since: null,
      until: null,
    });
    assert.deepEqual(serviceTimes([segment('LIVE', -Infinity, Infinity)]), { since: null, until: null });
  });

  test('reach from the first begin to the last end, whatever lies between', () => {
    const course = [
      segment('LIVE', 10, 20),
      segment('FAILED', 20, 30),
      segment('LIVE', 30, 40),
      segment('RETIRED', 40, Infinity),
    ];
    assert.deepEqual(serviceTimes(course), { since: iso(10), until: iso(40) });
    assert.deepEqual(serviceTimes(course.slice(0, 2).concat(segment('LIVE', 30, Infinity))), {
      since: iso(10),
      until: null,
    });
  });
});

describe('edges', () => {
  test('of a tag follow its observations, in any order of arrival', () => {
    const sightings = [
      claim({ digest: digest('a') }, 10, digest('1')),
      claim({ digest: digest('b') }, 20, digest('2')),
    ];
    const key = ['ghcr.io/acme/scorer', 'stable'];
    const course = (claims: Claim[]) =>
      timeline(imageTagKind, 'x', claims, key).map(({ from, to, edges }) => [from, to, edges[0]?.to]);
    const expected = [
      [10, 20, imageId('a')],
      [20, Infinity, imageId('b')],
    ];
    assert.deepEqual(course(sightings), expected);
    assert.deepEqual(course(sightings.toReversed()), expected);
    const [first] = timeline(imageTagKind, 'x', sightings, key);
    assert.equal(
      first!.edges[0]!.from,
      encodeId('Reference', referenceUuid('image-tag', 'ghcr.io/acme/scorer:stable')),
    );
  });

  test('of a deployment: the digest decides over the tag, other containers have a role, what names no image has none', () => {
    const containers = [
      { name: 'proxy', image: `envoy@${digest('b')}` },
      { name: 'init', image: 'busybox' },
      { name: 'odd', image: 'Not an image' },
    ];
    const values = { imageDigest: digest('a'), imageReference: { scheme: 'image-tag', text: 'x' }, containers };
    const [only] = timeline(deployment, 'd', [claim(values)]);
    const edges = only!.edges.map(({ kind, from, role }) => `${kind} ${from} ${role}`).sort();
    const busybox = encodeId('Reference', referenceUuid('image-tag', 'docker.io/library/busybox:latest'));
    assert.deepEqual(
      edges,
      [`RUNS ${busybox} CONTAINER`, `RUNS ${imageId('a')} `, `RUNS ${imageId('b')} CONTAINER`].sort(),
    );
  });

  test('of an inventory lead from each package to the image, and are not part of the state', () => {
    const [only] = timeline(
      imageInventory,
      'i',
      [claim({ packages: ['pkg:pypi/a@1'] }), claim({ packages: ['pkg:pypi/b@1'] })],
      [digest('a')],
    );
    assert.deepEqual(only!.state, {});
    assert.deepEqual(
      only!.edges.map((edge) => edge.from).sort(),
      ['a', 'b'].map((name) => encodeId('Package', entityUuid('Package', [`pkg:pypi/${name}@1`]))).sort(),
    );
    assert.ok(only!.edges.every((edge) => edge.to === imageId('a')));
  });
});

test('the columns of a package are the parts of its purl', () => {
  assert.deepEqual(packageKind.derive?.([], 0, ['pkg:deb/debian/bash@5?arch=amd64#bin']), {
    type: 'deb',
    namespace: 'debian',
    name: 'bash',
    version: '5',
    qualifiers: { arch: 'amd64' },
    subpath: 'bin',
  });
});
