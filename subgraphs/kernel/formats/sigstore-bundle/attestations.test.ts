import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { envelopeExample, fixtures as envelopes } from '../dsse-envelope/fixtures.ts';
import { fixtures as statements } from '../in-toto-statement/fixtures.ts';
import { readAs, refusalOf } from '../testing/reading.ts';
import { fixtures as bundles } from './fixtures.ts';

const subjects = [{ name: 'ghcr.io/example/loans', digests: [{ key: 'sha256', value: 'a'.repeat(64) }] }];
const envelopeOf = (change: object): string => JSON.stringify({ ...envelopeExample, ...change });
const encoded = (text: string): string => Buffer.from(text).toString('base64');

describe('attestations, shallowly', () => {
  test('statement, envelope and bundle name the same subjects', () => {
    assert.deepEqual(readAs('in-toto-statement', statements['provenance'] ?? '').value.subjects, subjects);
    assert.deepEqual(readAs('dsse-envelope', envelopes['in-toto statement'] ?? '').value.statement?.subjects, subjects);
    const { value } = readAs('sigstore-bundle', bundles['version 0.3 with an envelope'] ?? '');
    assert.deepEqual(value.envelope?.statement?.subjects, subjects);
    assert.equal(value.logEntries, 1);
  });

  test('a payload of another type is not looked into', () => {
    const { value } = readAs('dsse-envelope', envelopes['other payload'] ?? '');
    assert.deepEqual([value.statement, value.payloadBytes], [null, 5]);
  });

  test('a bundle that signs a digest', () => {
    const { value } = readAs('sigstore-bundle', bundles['version 0.1 with a signature'] ?? '');
    assert.deepEqual(value.messageDigest, { algorithm: 'SHA2_256', value: 'q83v' });
  });

  test('damaged payloads', () => {
    refusalOf(envelopeOf({ payload: '???' }), 'INVALID', /\$\.payload: expected base64/);
    refusalOf(envelopeOf({ payload: '' }), 'INVALID', /empty/);
    refusalOf(envelopeOf({ payload: encoded('{"a":') }), 'MALFORMED', /\$\.payload \(JSON in a text\), line 1/);
    refusalOf(envelopeOf({ payload: encoded('{"_type": "x"}') }), 'INVALID', /\$\.payload\.predicateType/);
    refusalOf(envelopeOf({ payload: '//79' }), 'INVALID', /UTF-8|UTF-16/);
    refusalOf(envelopeOf({ payload: encoded('['.repeat(500)) }), 'TOO_DEEP');
    refusalOf(envelopeOf({ payload: `${' '.repeat(100_000)}!` }), 'INVALID');
  });
});
