import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { databaseClock } from '../time/clock.ts';
import { Recorder } from './recorder.ts';
import { at, coloursIn, recording } from './testing/recording.ts';
import { about, api, fromDocument, openThings, thing, thingId } from './testing/things.ts';

/** Where somebody waits who need not, the test fails. */
const BOUND = { timeout: 60_000 };

let admin: TestDatabase;
let database: DataSource;
let recorder: Recorder;

before(async () => {
  admin = await createTestDatabase(['things']);
  database = await openThings(admin.url);
  recorder = new Recorder(database, [thing], databaseClock);
});
after(() => database.destroy());

const record = recording(() => recorder);
const colours = coloursIn(() => database);

test('REGISTER is judged against what holds now: said again nothing is written, what was so before contradicts', async () => {
  await record(about('n', { colour: 'red' }));
  await record(about('n', { colour: 'blue' }, { from: at(10) }), 'UPDATE');
  const [refused] = await recorder.record([about('n', { colour: 'red' })], api(), 'REGISTER');
  assert.equal(
    refused!.problems[0]!.message,
    'colour is recorded as "blue" since 2026-01-01T00:00:10.000Z, but "red" was given. Nothing was written; use the update mutation where it has changed since.',
  );
  assert.deepEqual(await record(about('n', { colour: 'blue' })), ['FOUND']);
  // Of the very instant too: an update is so from then on.
  await record(about('n', { colour: 'green' }), 'UPDATE');
  assert.deepEqual(await record([about('n', { colour: 'green' }), about('n', { colour: 'blue' })]), [
    'FOUND',
    'REFUSED CONFLICT',
  ]);
});

test('REGISTER leaves the past that nobody knows as it is where it contradicts or repeats what holds now', async () => {
  await record(about('p', {}));
  await record(about('p', { colour: 'blue' }, { from: at(10) }), 'UPDATE');
  assert.deepEqual(await record(about('p', { colour: 'red' })), ['REFUSED CONFLICT']);
  assert.deepEqual(await record(about('p', { colour: 'blue' })), ['FOUND']);
  await record(about('q', { colour: 'blue' }, { from: at(10) }), 'DOCUMENT', fromDocument('a'));
  assert.deepEqual(await record(about('q', { colour: 'red' })), ['REFUSED CONFLICT']);
  for (const name of ['p', 'q']) assert.deepEqual((await colours(name)).at(-1), [10, Infinity, 'blue']);
});

test('REGISTER fills what is unknown now, and rewrites neither what ended nor what is planned', async () => {
  await record(about('g', {}));
  await record(about('g', { colour: 'red' }, { from: at(10), to: at(20) }), 'UPDATE');
  await record(about('g', { colour: 'white' }, { from: at(1e9) }), 'UPDATE');
  assert.deepEqual(await record(about('g', { colour: 'blue' })), ['CHANGED']);
  assert.deepEqual(await record(about('g', { colour: 'white' })), ['REFUSED CONFLICT']);
  assert.deepEqual((await colours('g')).slice(1), [
    [10, 20, 'red'],
    [20, 1e9, 'blue'],
    [1e9, Infinity, 'white'],
  ]);
});

/** Holds the row of a thing, as who writes about it does. */
async function hold(name: string): Promise<() => Promise<void>> {
  const runner = database.createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT FROM entity WHERE id = $1 FOR UPDATE', [thingId(name)]);
  return async () => {
    await runner.commitTransaction();
    await runner.release();
  };
}

async function untilWaiting(writers: number): Promise<void> {
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await admin.query(waiting)).length < writers) await pause(5);
}

test('who registers something and names what is there waits for nobody who writes about that', BOUND, async () => {
  await record(about('shared', { colour: 'red' }));
  const release = await hold('shared');
  assert.deepEqual(await record([about('new', {}), about('shared', { colour: 'red' })]), ['CREATED', 'FOUND']);
  assert.deepEqual(await record(about('shared', { colour: 'blue' })), ['REFUSED CONFLICT']);
  await release();
});

test('of two who fill what is unknown at once, the second is judged against what the first said', BOUND, async () => {
  await record(about('f', {}));
  const release = await hold('f');
  const fill = (colour: string) =>
    record([about(`only ${colour}`, {}), about('f', { colour }), about('f', { size: 1 })]);
  const both = Promise.all([fill('red'), fill('blue')]);
  await untilWaiting(2);
  await release();
  const results = (await both).toSorted();
  assert.deepEqual(results, [
    ['CREATED', 'CHANGED', 'CHANGED'],
    ['CREATED', 'REFUSED CONFLICT', 'FOUND'],
  ]);
  assert.equal((await colours('f')).length, 1);
});
