import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestDatabase } from '../../../test/support/database.ts';
import { sha256 } from '../ids/canonical-json.ts';
import { databaseClock } from '../time/clock.ts';
import { readFeed } from './feed.ts';
import { unseal, type Sealed } from './personal.ts';
import { Recorder } from './recorder.ts';
import { about, api, openThings, person, thing } from './testing/things.ts';

test('personal values are sealed under a key per person; erasing it leaves the proof whole and the value unreadable', async () => {
  const { url } = await createTestDatabase(['things']);
  const database = await openThings(url, 4);
  const recorder = new Recorder(database, [thing, person], databaseClock);
  await recorder.record([about('a', { owner: 'risk-officer', colour: 'red' })], api(), 'REGISTER');
  await recorder.record([about('b', { owner: 'risk-officer' })], api(), 'REGISTER');
  const mail = { kind: 'Person', key: ['risk-officer@example.org'], values: { alias: 'risk-officer' } };
  await recorder.record([mail], api(), 'REGISTER');
  const feed = await readFeed(database, 0, 10);
  for (const { record, sha256: digest } of feed) {
    assert.equal(record.includes('risk-officer'), false);
    assert.equal(sha256(record), digest);
  }
  const owners = feed.slice(0, 2).map(({ record }) => {
    const { state } = JSON.parse(record) as { state: [{ values: { owner: Sealed } }] };
    return state[0].values.owner;
  });
  const [key] = await database.query<[{ key_id: string; key: Buffer }]>(
    'SELECT key_id, key FROM subject_key WHERE subject = $1',
    ['risk-officer'],
  );
  for (const owner of owners) {
    assert.equal(owner.$sealed.key, key.key_id);
    assert.equal(unseal(owner, key.key), 'risk-officer');
  }
  assert.notEqual(owners[0]!.$sealed.data, owners[1]!.$sealed.data);
  const altered = { $sealed: { ...owners[0]!.$sealed, data: Buffer.from('x'.repeat(40)).toString('base64') } };
  assert.throws(() => unseal(altered, key.key));
  await database.query('DELETE FROM subject_key WHERE subject = $1', ['risk-officer']);
  const [after] = await readFeed(database, 0, 1);
  assert.deepEqual(after, feed[0]);
  await recorder.record([about('c', { owner: 'risk-officer' })], api(), 'REGISTER');
  const [renewed] = await database.query<[{ key: Buffer }]>('SELECT key FROM subject_key WHERE subject = $1', [
    'risk-officer',
  ]);
  assert.throws(() => unseal(owners[0]!, renewed.key), 'a person met again gets another key');
  await database.destroy();
});
