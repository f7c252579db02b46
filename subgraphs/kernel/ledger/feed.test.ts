import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { migrate, revert } from '../database/index.ts';
import { databaseClock } from '../time/clock.ts';
import { changeFeed, numberChanges, readFeed } from './feed.ts';
import { Recorder } from './recorder.ts';
import { assertSound, tail, write } from './testing/feed-world.ts';
import { about, api, openThings, seeded, steppedClock, thing } from './testing/things.ts';

/** Where nobody comes to wait, the test fails. */
const BOUND = { timeout: 120_000 };

let database: DataSource;
let admin: TestDatabase;

before(async () => {
  admin = await createTestDatabase(['things']);
  database = await openThings(admin.url, 16);
});
after(() => database.destroy());

test('8 writers with long and abandoned transactions, 2 numberers, 3 readers: nothing skipped, doubled or reordered', async () => {
  const readers = [tail(database, 1, false), tail(database, 7, true), tail(database, 100, true)];
  await Promise.all(Array.from({ length: 8 }, (_, writer) => write(database, seeded(writer + 1), 12, `w${writer}`)));
  const seen = await Promise.all(readers.map((reader) => reader.stop()));
  assert.ok((await assertSound(database, seen)) > 100);
});

test('a feed is read on after the record that was read last, and refused where another or none is there', async () => {
  const recorder = new Recorder(database, [thing], databaseClock);
  for (const name of ['read', 'next', 'last'])
    await recorder.record([about(name, { colour: 'red' })], api(), 'REGISTER');
  const feed = changeFeed(database);
  const [read, ...rest] = (await feed.changes(0, 10_000)).slice(-3);
  const { position, sha256 } = read!;
  assert.deepEqual(await feed.changes(position, 10, sha256), rest);
  assert.deepEqual(await feed.changes(position, 1, sha256), rest.slice(0, 1));
  assert.deepEqual(await feed.changes(position + 2, 10, rest[1]!.sha256), []);
  const refusal = { code: 'INVALID_CURSOR', field: 'after' };
  await assert.rejects(feed.changes(position + 1, 10, sha256), refusal);
  await assert.rejects(feed.changes(position + 3, 10, sha256), refusal);
});

test('a transaction that stays open holds nobody up, and is numbered when it ends, after those that came before', async () => {
  const recorder = new Recorder(database, [thing], databaseClock);
  let commit = (): void => undefined;
  const held = new Promise<void>((resolve) => (commit = resolve));
  let locked = (): void => undefined;
  const begun = new Promise<void>((resolve) => (locked = resolve));
  const long = recorder.record([about('long', { colour: 'red' })], api(), 'REGISTER', async () => {
    locked();
    await held;
  });
  await begun;
  const head = await numberChanges(database);
  await recorder.record([about('short', { colour: 'red' })], api(), 'REGISTER');
  assert.equal(await numberChanges(database), head + 1);
  commit();
  await long;
  const entries = await readFeed(database, head, 10);
  assert.deepEqual(
    entries.map(({ record }) => (JSON.parse(record) as { subject: { naturalKey: unknown } }).subject.naturalKey),
    [{ name: 'short' }, { name: 'long' }],
  );
});

test('a writer cut off between commit and numbering leaves its change to the next numberer', BOUND, async () => {
  const head = await numberChanges(database);
  const runner = database.createQueryRunner();
  await runner.query('BEGIN');
  await runner.query(`SELECT pg_advisory_xact_lock('feed'::regclass::oid::bigint)`);
  const recorder = new Recorder(database, [thing], databaseClock);
  const cut = recorder.record([about('cut', { colour: 'red' })], api(), 'REGISTER');
  const refused = assert.rejects(cut);
  await terminateWaiting();
  await refused;
  await runner.query('ROLLBACK');
  await runner.release();
  assert.deepEqual(await readFeed(database, head, 10), [], 'committed, not numbered');
  assert.equal(await numberChanges(database), head + 1);
  assert.equal((await recorder.record([about('cut', { colour: 'red' })], api(), 'REGISTER'))[0]!.result, 'FOUND');
  await assertSound(database, []);
});

test('a numberer that is killed before it commits has numbered nothing', BOUND, async () => {
  const head = await numberChanges(database);
  const lock = database.createQueryRunner();
  await lock.query('BEGIN');
  await lock.query(`SELECT pg_advisory_xact_lock('feed'::regclass::oid::bigint)`);
  const write = new Recorder(database, [thing], databaseClock).record(
    [about('k', { colour: 'red' })],
    api(),
    'REGISTER',
  );
  await waiting();
  const before = await lock.query(`SELECT number_changes()::int AS head`);
  assert.deepEqual(before, [{ head: head + 1 }]);
  await lock.query('ROLLBACK');
  await lock.release();
  await write;
  assert.equal(await numberChanges(database), head + 1);
  await assertSound(database, []);
});

test('recorded time never goes back, even when the clock does', async () => {
  const { url: other } = await createTestDatabase(['things']);
  const fresh = await openThings(other, 2);
  const clock = steppedClock('2026-01-01T00:00:00Z', 1000);
  const recorder = new Recorder(fresh, [thing], clock);
  await recorder.record([about('a', { colour: 'red' })], api(), 'REGISTER');
  clock.current = Date.parse('2025-01-01T00:00:00Z');
  await recorder.record([about('b', { colour: 'red' })], api(), 'REGISTER');
  const times = (await readFeed(fresh, 0, 10)).map(({ recordedAt }) => recordedAt.toISOString());
  assert.deepEqual(times, ['2026-01-01T00:00:01.000Z', '2026-01-01T00:00:01.000Z']);
  await fresh.destroy();
});

const many = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => about(`${name}${index}`, { colour: 'red' }));

test('a write of more changes than are numbered at a time stands in the feed in one piece', async () => {
  const recorder = new Recorder(database, [thing], databaseClock);
  const head = await numberChanges(database);
  const writes = [many('one ', 2_500), many('two ', 1_000), many('three ', 1)];
  await Promise.all(writes.map((write) => recorder.record(write, api(), 'REGISTER')));
  assert.equal(await assertSound(database, []), head + 3_501);
  const names = (await readFeed(database, head, 4_000)).map(
    ({ record }) => (JSON.parse(record) as { subject: { naturalKey: { name: string } } }).subject.naturalKey.name,
  );
  const told = writes.flat().map(({ key }) => key[0]!);
  for (const write of ['one', 'two', 'three'])
    assert.deepEqual(
      names.filter((name) => name.startsWith(`${write} `)),
      told.filter((name) => name.startsWith(`${write} `)),
    );
});

test('changes that wait are numbered after a migration, forth and back, and numbers are never given again', async () => {
  const { url } = await createTestDatabase(['things']);
  const fresh = await openThings(url, 2);
  const recorder = new Recorder(fresh, [thing], databaseClock);
  const unnumber = () =>
    fresh.query(`WITH gone AS (DELETE FROM feed RETURNING change_id)
      INSERT INTO outbox (change_id, changes) SELECT min(change_id), count(*) FROM gone`);
  await recorder.record(many('before ', 3), api(), 'REGISTER');
  await unnumber();
  await revert(fresh, 2);
  assert.equal(await numberChanges(fresh), 3);
  await fresh.query(
    'WITH gone AS (DELETE FROM feed RETURNING change_id) INSERT INTO outbox SELECT change_id FROM gone',
  );
  const [{ id }] = await fresh.query<[{ id: number }]>(`SELECT nextval('change_id_seq')::float8 AS id`);
  assert.deepEqual(await fresh.query('SELECT 1 FROM change WHERE id >= $1', [id]), []);
  await migrate(fresh);
  await recorder.record(many('after ', 3), api(), 'REGISTER');
  assert.equal(await assertSound(fresh, []), 6);
  await fresh.destroy();
});

/** Other databases of this server have numberers of their own. */
const NUMBERERS = `pg_stat_activity WHERE datname = current_database() AND query LIKE '%number_changes%' AND wait_event_type = 'Lock'`;

async function waiting(): Promise<void> {
  while ((await admin.query(`SELECT 1 FROM ${NUMBERERS}`)).length === 0) await pause(10);
}

async function terminateWaiting(): Promise<void> {
  await waiting();
  await admin.query(`SELECT pg_terminate_backend(pid) FROM ${NUMBERERS}`);
}
