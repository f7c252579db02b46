import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.ts';
import { recordStatements } from '../database/index.ts';
import { databaseClock } from '../time/clock.ts';
import { Recorder, type Alongside } from './recorder.ts';
import { inCycles } from './testing/many-writers.ts';
import { recording } from './testing/recording.ts';
import { about, api, openThings, seeded, thing, thingId } from './testing/things.ts';
import type { Assertion, Outcome } from './types.ts';

let database: DataSource;
let recorder: Recorder;

before(async () => {
  const { url } = await createTestDatabase(['things']);
  database = await openThings(url, 16);
  recorder = new Recorder(database, [{ ...thing, acyclic: ['MADE'] }], databaseClock);
});
after(() => database.destroy());

const record = recording(() => recorder);
const made = (name: string, from: string): Assertion => about(name, { madeOf: thingId(from) });

/** Holds writers up, once each, until all of them have decided what to write and written none of it. */
function together(writers: number): Alongside {
  const { promise, resolve } = Promise.withResolvers<void>();
  let arrived = 0;
  return () => {
    arrived += 1;
    if (arrived === writers) resolve();
    return promise;
  };
}

async function recordTogether(...writes: readonly Assertion[][]): Promise<Outcome[][]> {
  const meeting = together(writes.length);
  return Promise.all(writes.map((write) => recorder.record(write, api(), 'REGISTER', meeting)));
}

test('of two writers who close a cycle together, each with a half of it, one is refused and shown the cycle', async () => {
  const outcomes = (await recordTogether([made('a', 'b')], [made('b', 'a')])).flat();
  assert.deepEqual(outcomes.map(({ result }) => result).toSorted(), ['CREATED', 'REFUSED']);
  const [problem, ...others] = outcomes.flatMap(({ problems }) => problems);
  assert.deepEqual([problem!.code, problem!.attribute, others], ['CONFLICT', 'madeOf', []]);
  assert.match(problem!.message, /^madeOf would close a cycle: (a → b → a|b → a → b)\. Nothing can be made/);
  assert.deepEqual(await inCycles(database), []);
});

test('nor can three, at a distance; what else they say is taken', async () => {
  await record([made('q', 'p'), made('s', 'r'), made('u', 't')]);
  const outcomes = await recordTogether(
    [made('r', 'q'), about('with r', {})],
    [made('t', 's'), about('with t', {})],
    [made('p', 'u'), about('with p', {})],
  );
  const refused = outcomes.flat().filter(({ result }) => result === 'REFUSED');
  assert.equal(refused.length, 1);
  assert.match(refused[0]!.problems[0]!.message, /would close a cycle: (\w → ){6}\w\./);
  assert.deepEqual(
    outcomes.map(([, other]) => other!.result),
    ['CREATED', 'CREATED', 'CREATED'],
  );
  assert.deepEqual(await inCycles(database), []);
});

test('writers whose relations join without a cycle write once, whichever ends first', async () => {
  using recorded = recordStatements('things');
  const outcomes = await recordTogether([made('x1', 'x0'), made('x2', 'x1')], [made('y1', 'x2'), made('x0', 'z')]);
  assert.deepEqual(
    outcomes.flat().map(({ result }) => result),
    ['CREATED', 'CREATED', 'CREATED', 'CREATED'],
  );
  assert.equal(recorded.statements.filter(({ text }) => text.includes('INSERT INTO entity')).length, 2);
});

test('many writers at once, of relations at random: none closes a cycle, and each is told why it could not be', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `w${index}`);
  const results = await Promise.all(
    Array.from({ length: 8 }, async (_, writer) => {
      const random = seeded(writer);
      const told: string[] = [];
      for (let turn = 0; turn < 12; turn += 1) {
        const relations = [made(random.pick(names), random.pick(names)), made(`${writer} ${turn}`, 'w0')];
        told.push(...(await record(relations, 'UPDATE')));
      }
      return told;
    }),
  );
  assert.deepEqual(await inCycles(database), []);
  assert.deepEqual([...new Set(results.flat())].toSorted(), ['CHANGED', 'CREATED', 'FOUND', 'REFUSED CONFLICT']);
});

test('what a write moves in time still counts as what something came from', async () => {
  await record(made('m1', 'm0'));
  const later = { ...made('m1', 'other'), from: new Date('2026-06-01T00:00:00Z') };
  assert.deepEqual(await record([later, made('m0', 'm1')], 'UPDATE'), ['CHANGED', 'REFUSED CONFLICT']);
  assert.deepEqual(await inCycles(database), []);
});
