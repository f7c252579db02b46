import assert from 'node:assert/strict';
import type { DataSource } from 'typeorm';
import { databaseClock } from '../../time/clock.ts';
import { numberChanges } from '../feed.ts';
import { Recorder } from '../recorder.ts';
import type { Assertion, Mode } from '../types.ts';
import { assertOneToOne } from './feed-world.ts';
import { read, records, replay } from './replay.ts';
import { about, api, fromDocument, seeded, thing, thingId } from './things.ts';

const INSTANTS = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2026, 0, 1, 0, 0, index * 7)));
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** What writers who write at once may be. */
export const WRITERS: readonly (readonly Mode[])[] = [
  ['REGISTER'],
  ['REGISTER', 'REGISTER', 'UPDATE'],
  ['REGISTER', 'UPDATE', 'DOCUMENT'],
];

/**
 * Ten writers at once state things at random about the same few subjects, in writes of several assertions, some of which
 * contradict others or close cycles. Asserts what must hold then: rows are what the records say, now and of any past
 * moment; each change is there with all that belongs to it; and, where only mutations wrote, nothing is an ancestor of
 * itself and what cannot change never did.
 */
export async function manyWriters(database: DataSource, seed: number, modes: readonly Mode[]): Promise<void> {
  const recorder = new Recorder(database, [{ ...thing, acyclic: ['MADE'] }], databaseClock);
  const writers = Array.from({ length: 10 }, async (_, writer) => {
    const random = seeded(seed * 100 + writer);
    for (let turn = 0; turn < 20; turn += 1) {
      const mode = random.pick(modes);
      const assertions = Array.from({ length: 1 + random.below(5) }, () => anything(random, `${writer} ${turn}`));
      await recorder.record(assertions, mode === 'DOCUMENT' ? fromDocument(random.pick(['a', 'b', 'c'])) : api(), mode);
    }
  });
  await Promise.all(writers);
  await numberChanges(database);
  await assertReplayed(database, seeded(seed));
  await assertOneToOne(database);
  if (modes.includes('DOCUMENT')) return;
  assert.deepEqual(await inCycles(database), []);
  assert.deepEqual(await database.query(CHANGED_SERIALS), []);
}

/** An assertion about one of a few things or, seldom, about a new one. */
function anything(random: ReturnType<typeof seeded>, fresh: string): Assertion {
  const [first, second] = [random.below(INSTANTS.length), random.below(INSTANTS.length)].sort((a, b) => a - b);
  const isNow = random.next() < 0.5;
  return about(
    random.next() < 0.1 ? fresh : random.pick(NAMES),
    {
      ...(random.next() < 0.5 && { colour: random.pick(['red', 'blue', 'green', null]) }),
      ...(random.next() < 0.3 && { size: random.pick([1, 2.5, null]) }),
      ...(random.next() < 0.2 && { serial: { a: random.below(2) } }),
      ...(random.next() < 0.6 && { madeOf: thingId(random.pick(NAMES)) }),
    },
    {
      from: isNow ? null : INSTANTS[first!]!,
      to: isNow || first === second || random.next() < 0.7 ? null : INSTANTS[second!]!,
    },
  );
}

async function assertReplayed(database: DataSource, random: ReturnType<typeof seeded>): Promise<void> {
  const all = await records(database);
  const known = all.map(({ recordedAt }) => recordedAt);
  for (let question = 0; question < 40; question += 1) {
    const validAt = new Date(random.pick([...INSTANTS, ...known]).getTime() - random.below(2));
    const knownAt = new Date(random.pick(known).getTime() - random.below(2));
    assert.deepEqual(await read(database, { validAt, knownAt }), replay(all, validAt, knownAt));
  }
  for (const validAt of INSTANTS)
    assert.deepEqual(await read(database, { validAt, knownAt: null }), replay(all, validAt, known.at(-1)!));
}

/** Things that are their own ancestors, whenever. */
export async function inCycles(database: DataSource): Promise<unknown[]> {
  return database.query(
    `WITH RECURSIVE up(id, above) AS (
       SELECT target_id, source_id FROM edge WHERE retracted_in IS NULL AND kind = 'MADE'
        UNION
       SELECT up.id, e.source_id FROM up JOIN edge e ON e.target_id = up.above AND e.retracted_in IS NULL AND e.kind = 'MADE')
     SELECT id FROM up WHERE id = above`,
  );
}

const CHANGED_SERIALS = `
  SELECT subject_id FROM claim WHERE body ? 'serial' GROUP BY subject_id HAVING count(DISTINCT body -> 'serial') > 1`;
