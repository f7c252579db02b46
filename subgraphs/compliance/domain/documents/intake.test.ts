import assert from 'node:assert/strict';
import test from 'node:test';
import { sha256 } from '../../../kernel/ids/canonical-json.ts';
import { cut, toBytes, toIntake, toRefusal, toSubgraphs } from './intake.ts';

const bytes = Buffer.from('{"a":1}');
const posted = { digest: `sha256:${sha256(bytes)}`, sizeBytes: bytes.length, format: 'mlflow-run' };

test('an intake is named by digest and context, whatever the order of its keys', () => {
  const one = toIntake({ ...posted, context: { environment: 'production', team: 'risk' } });
  const other = toIntake({ ...posted, context: { team: 'risk', environment: 'production' } });
  assert.equal(one.intakeId, other.intakeId);
  assert.notEqual(one.intakeId, toIntake(posted).intakeId);
  assert.equal(one.documentId, toIntake(posted).documentId);
});

test('no context is the empty one', () => {
  assert.equal(toIntake(posted).contextHash, toIntake({ ...posted, context: {} }).contextHash);
});

test('bytes must be what digest and size say', () => {
  assert.deepEqual(toBytes(bytes.toString('base64'), toIntake(posted)), bytes);
  assert.throws(() => toBytes(Buffer.from('{"a":2}').toString('base64'), toIntake(posted)), { field: 'input.digest' });
  assert.throws(() => toBytes('e30=', toIntake(posted)), { field: 'input.sizeBytes' });
});

test('what is no digest, no object, or too much is refused', () => {
  assert.throws(() => toIntake({ ...posted, digest: 'sha256:ABC' }), { field: 'input.digest' });
  assert.throws(() => toIntake({ ...posted, context: [] }), { field: 'input.context' });
  assert.throws(() => toIntake({ ...posted, context: { text: 'x'.repeat(10_001) } }), { field: 'input.context' });
  assert.throws(() => toIntake({ ...posted, sizeBytes: -1 }), { field: 'input.sizeBytes' });
  assert.throws(() => toIntake({ ...posted, filename: '' }), { code: 'BAD_USER_INPUT' });
  assert.throws(() => toSubgraphs(['models; drop']), { field: 'input.subgraphs' });
});

test('subgraphs are a set', () =>
  assert.deepEqual(toSubgraphs(['models', 'datasets', 'models']), ['datasets', 'models']));

test('a reason is cut, so that it never becomes a copy of the document', () => {
  assert.equal(toRefusal({ code: 'MALFORMED', message: 'x'.repeat(5000) }).message.length, 1000);
  assert.equal(cut('a\u0000b\ud800'), 'ab\ufffd');
});
