import assert from 'node:assert/strict';
import { test } from 'node:test';
import canonicalize from 'canonicalize';
import { canonicalJson, sha256 } from './canonical-json.ts';
import { decodeId, encodeId, entityUuid, referenceUuid } from './ids.ts';
import { containerImageUuid, datasetVersionUuid, modelVersionUuid, naturalKeys, runUuid } from './natural-keys.ts';

test('ids are the same for life: fixed vectors', () => {
  assert.equal(entityUuid('Model', naturalKeys.model('default', 'fraud')), 'a87349e3-85d2-5e46-a401-9f96163eab3c');
  assert.equal(modelVersionUuid('default', 'fraud', '1'), '3349986c-42f0-5b20-bb61-2bc48e3e9487');
  assert.equal(modelVersionUuid('default', 'Ünïcode 😀', '1'), '1f67199f-454a-5943-9f8b-cf7502bf2e54');
  assert.equal(runUuid('default', 'r1'), '49ed0c01-6bfd-5a57-ba4a-76c24d07e40c');
  assert.equal(datasetVersionUuid('s3://lake', 'events', '7'), 'f9958b24-e4a1-5627-9ede-585b8d95fe1c');
  assert.equal(containerImageUuid(`sha256:${'0'.repeat(64)}`), '58e1f49b-c0aa-5c13-b0d4-4bec19488776');
  assert.equal(
    entityUuid('Principal', naturalKeys.principal('pedigree:local', 'operator')),
    '8dda9988-9858-5166-8a09-908349cccd79',
  );
  assert.equal(referenceUuid('oci-tag', 'ghcr.io/a/b:1'), 'da9d8dfb-36f6-5b3b-b5ff-5a33ff238805');
});

test('letters that are composed otherwise are the same letters', () => {
  const composed = ['Å', 'é', '가'];
  assert.equal(
    entityUuid('A', composed),
    entityUuid(
      'A',
      composed.map((part) => part.normalize('NFD')),
    ),
  );
  assert.notEqual(entityUuid('A', ['\u0301', 'b']), entityUuid('A', ['', 'b']));
});

test('parts of a key do not run into one another, and order and kind count', () => {
  const uuids = [
    entityUuid('A', ['b', 'c']),
    entityUuid('A', ['bc']),
    entityUuid('A', ['b,c']),
    entityUuid('A', ['b","c']),
    entityUuid('A', ['c', 'b']),
    entityUuid('A', ['b', 'c', '']),
    entityUuid('B', ['b', 'c']),
    referenceUuid('b', 'c'),
  ];
  assert.equal(new Set(uuids).size, uuids.length);
});

test('an id is read back; anything else is refused with INVALID_ID', () => {
  const uuid = entityUuid('Model', ['default', 'fraud']);
  assert.deepEqual(decodeId(encodeId('Model', uuid), ['Model']), { kind: 'Model', uuid });
  const bad = [
    '',
    ':',
    'Model',
    `:${uuid}`,
    `Model:${uuid}:x`,
    `Model:${uuid.toUpperCase()}`,
    `Model:${uuid} `,
    `Model:${uuid}\n`,
    uuid,
    'Model:1',
    '\u0000',
    'x'.repeat(100_000),
  ];
  for (const text of bad)
    assert.throws(() => decodeId(text), { code: 'INVALID_ID' }, JSON.stringify(text.slice(0, 60)));
  assert.throws(() => decodeId(encodeId('Run', uuid), ['Model', 'ModelVersion'], 'filter.id'), {
    code: 'INVALID_ID',
    field: 'filter.id',
    message: /Model or ModelVersion/,
  });
});

test('canonical JSON is that of another implementation, whatever is in it', () => {
  const texts = [
    '',
    'a',
    '"',
    '\\',
    '\u0000',
    '\u007f',
    '\n',
    'ü',
    '\u2028',
    '🐘',
    '10',
    '9',
    '-1',
    '__proto__',
    'toJSON',
  ];
  let seed = 1;
  const below = (limit: number): number => (seed = (seed * 48_271) % 0x7f_ff_ff_ff) % limit;
  const value = (depth: number): unknown => {
    const some = Array.from({ length: below(4) });
    const kind = below(depth > 4 ? 5 : 8);
    if (kind < 2) return texts[below(texts.length)];
    if (kind === 2) return [null, true, false, undefined][below(4)];
    if (kind === 3) return new Date(below(1e9));
    if (kind === 4) return [0, -0, 1e21, 1e-7, 0.1, -12.5, 2 ** 53][below(7)];
    if (kind === 5) return some.map(() => value(depth + 1));
    return Object.fromEntries(some.map(() => [texts[below(texts.length)]!, value(depth + 1)]));
  };
  for (let index = 0; index < 5_000; index += 1) {
    const one = value(0);
    assert.equal(canonicalJson(one), canonicalize(one) ?? 'null');
  }
  for (const none of ['\ud800', { '\udfff': 1 }, [NaN], -Infinity]) assert.throws(() => canonicalJson(none));
});

test('canonical JSON is that of RFC 8785', () => {
  const text =
    '{"numbers":[333333333.33333329,1e30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';
  const expected =
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';
  assert.equal(canonicalJson(JSON.parse(text)), expected);
  const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  assert.deepEqual([...canonicalJson(names).matchAll(/:(\d)/g)].map(([, value]) => value).join(''), '2467153');
  assert.equal(sha256(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
