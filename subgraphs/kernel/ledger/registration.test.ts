import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.ts';
import { databaseClock } from '../time/clock.ts';
import { Recorder } from './recorder.ts';
import { at, coloursIn, recording } from './testing/recording.ts';
import { about, api, fromDocument, openThings, thing } from './testing/things.ts';

let database: DataSource;
let recorder: Recorder;

before(async () => {
  const { url } = await createTestDatabase(['things']);
  database = await openThings(url);
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
