import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.ts';
import { PedigreeError } from '../errors/errors.ts';
import { databaseClock } from '../time/clock.ts';
import { readFeed } from './feed.ts';
import { Recorder } from './recorder.ts';
import { about, api, openThings, thing, thingId } from './testing/things.ts';

let database: DataSource;
let recorder: Recorder;

before(async () => {
  database = await openThings((await createTestDatabase(['things'])).url, 4);
  recorder = new Recorder(database, [thing], databaseClock);
});
after(() => database.destroy());

const refused = (field: RegExp) => (error: unknown) =>
  error instanceof PedigreeError && error.code === 'BAD_USER_INPUT' && field.test(error.field ?? '');

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

test('what neither PostgreSQL nor JSON can hold is refused by name', async () => {
  const bad: [unknown, RegExp][] = [
    ['a\u0000b', /serial/],
    ['\ud800', /serial/],
    [{ deep: ['\udc00'] }, /serial\.deep\.0/],
    [{ 'k\u0000': 1 }, /serial/],
    [Infinity, /serial/],
    [{ score: Number.NaN }, /serial\.score/],
    [nested(100_000), /serial/],
  ];
  for (const [serial, field] of bad)
    await assert.rejects(recorder.record([about('bad', { serial })], api(), 'REGISTER'), refused(field));
  await assert.rejects(recorder.record([about('a\u0000', {})], api(), 'REGISTER'), refused(/name/));
});

test('texts that no index can hold are refused where they are indexed, and kept elsewhere', async () => {
  const long = randomBytes(6000).toString('base64');
  await assert.rejects(recorder.record([about(long, {})], api(), 'REGISTER'), refused(/name/));
  await assert.rejects(recorder.record([about('long', { owner: long })], api(), 'REGISTER'), refused(/owner/));
  const [outcome] = await recorder.record([about('long', { colour: long, serial: { long } })], api(), 'REGISTER');
  assert.equal(outcome!.result, 'CREATED');
});

test('odd names and numbers come back as they were given', async () => {
  const serial: unknown = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":"c","":"empty","n":1e21,"small":5e-324,"zero":-0,"emoji":"😀","list":[null,1]}',
  );
  const written = await recorder.record([about('odd', { serial })], api(), 'REGISTER');
  assert.equal(written[0]!.result, 'CREATED');
  assert.equal((await recorder.record([about('odd', { serial })], api(), 'REGISTER'))[0]!.result, 'FOUND');
  const [row] = await database.query<[{ serial: unknown }]>('SELECT serial FROM thing WHERE id = $1', [thingId('odd')]);
  assert.equal(JSON.stringify(sorted(row.serial)), JSON.stringify(sorted(JSON.parse(JSON.stringify(serial)))));
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  const feed = await readFeed(database, 0, 100);
  assert.ok(feed.at(-1)!.record.includes('"__proto__":{"polluted":1}'));
});

function sorted(value: unknown): unknown {
  return Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1));
}
