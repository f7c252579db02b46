import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.ts';
import { recordStatements } from '../database/index.ts';
import { Recorder } from '../ledger/recorder.ts';
import { about, api, openThings, seeded, thing, thingId, THINGS } from '../ledger/testing/things.ts';
import { NOW, type AsOf } from '../time/as-of.ts';
import { databaseClock } from '../time/clock.ts';
import { Lists, type Connection, type ListArgs } from './connection.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { knownAsLoader } from './known-as.ts';
import { queryOn } from './query.ts';
import { ownStateLoader, stateLoader } from './state-loader.ts';

type Row = { id: string; name: string; size: number | null };

let database: DataSource;
let recorder: Recorder;

before(async () => {
  database = await openThings((await createTestDatabase(['things'])).url, 8);
  recorder = new Recorder(database, [thing], databaseClock);
  await add(seeded(1).shuffle(Array.from({ length: 57 }, (_, index) => index)));
});
after(() => database.destroy());

const nameOf = (index: number): string => `t${String(index).padStart(4, '0')}`;

/** Every third has no size, and sizes repeat. */
async function add(indexes: readonly number[]): Promise<void> {
  const things = indexes.map((index) => about(nameOf(index), { size: index % 3 === 0 ? null : index % 5 }));
  await recorder.record(things, api(), 'REGISTER');
}

const page = (args: ListArgs, at: AsOf = NOW): Promise<Connection<Row>> =>
  new Lists(queryOn(database)).page<Row>(THINGS, args, at);

async function walk(args: ListArgs, backward: boolean, size: number, between?: () => Promise<void>): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const window: ListArgs = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { nodes, pageInfo } = await page({ ...args, ...window });
    if (backward) names.unshift(...nodes.map(({ name }) => name));
    else names.push(...nodes.map(({ name }) => name));
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return names;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
    await between?.();
  }
}

for (const field of ['NAME', 'SIZE'])
  for (const direction of ['ASC', 'DESC'] as const)
    test(`pages of ${field} ${direction} forward and backward are the whole list, whatever their size`, async () => {
      const orderBy = { field, direction };
      const expression = field === 'NAME' ? 'name' : `coalesce(size, 'infinity')`;
      const rows: { name: string }[] = await database.query(
        `SELECT name FROM thing WHERE retracted_in IS NULL ORDER BY ${expression} ${direction}, id ${direction}`,
      );
      const expected = rows.map(({ name }) => name);
      for (const size of [1, 7, 57, 100]) {
        assert.deepEqual(await walk({ orderBy }, false, size), expected);
        assert.deepEqual(await walk({ orderBy }, true, size), expected);
      }
      const { pageInfo, totalCount } = await page({ orderBy, first: 10 });
      assert.equal(await totalCount(), 57);
      assert.deepEqual([pageInfo.hasNextPage, pageInfo.hasPreviousPage], [true, false]);
      const inside = await page({ orderBy, first: 100, after: pageInfo.startCursor, before: pageInfo.endCursor });
      assert.deepEqual(
        inside.nodes.map(({ name }) => name),
        expected.slice(1, 9),
      );
    });

test('what is inserted while paging neither hides nor repeats what was there', async () => {
  let next = 1000;
  const backward = seeded(3);
  for (const direction of [false, true]) {
    const before = await walk({}, false, 100);
    const seen = await walk({}, direction, 5, () => add([next++, 2000 + backward.below(1000)]));
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual(
      before.filter((name) => !seen.includes(name)),
      [],
    );
  }
});

test('a cursor of another order, another list or nobody is refused', async () => {
  const { pageInfo } = await page({ first: 1 });
  const after = pageInfo.endCursor;
  const invalid = { code: 'INVALID_CURSOR' };
  await assert.rejects(page({ after, orderBy: { field: 'SIZE' } }), invalid);
  await assert.rejects(page({ after, orderBy: { field: 'NAME', direction: 'DESC' } }), invalid);
  // Of this very order, so that each is refused for what else is wrong with it.
  const [order] = JSON.parse(Buffer.from(after!, 'base64url').toString()) as [string];
  const forged = [
    '',
    'x',
    '%%%',
    Buffer.from('null').toString('base64url'),
    Buffer.from(JSON.stringify([order])).toString('base64url'),
    encodeCursor({ order, value: null, id: thingId('a') }),
    encodeCursor({ order, value: 'a\0', id: thingId('a') }),
    encodeCursor({ order, value: 'a', id: `1' OR true` }),
  ];
  for (const text of forged) await assert.rejects(page({ after: text }), invalid, text);
  assert.deepEqual(decodeCursor(encodeCursor({ order: 'o', value: 'ü\u0007"', id: '7' }), 'o', 'after'), {
    order: 'o',
    value: 'ü\u0007"',
    id: '7',
  });
  for (const args of [{ first: 0 }, { first: 101 }, { last: -1 }, { first: 1, last: 1 }])
    await assert.rejects(page(args), { code: 'INVALID_PAGE_SIZE' });
});

test('3 parents or 30: the same number of statements', async () => {
  const count = async (parents: number): Promise<number> => {
    using recorded = recordStatements('things');
    const run = queryOn(database);
    const [lists, loader] = [new Lists(run), stateLoader<Row>(run, 'thing', ['name', 'size'])];
    const keys = Array.from({ length: parents }, (_, index) => ({ id: thingId(nameOf(index)), at: NOW }));
    const found = await Promise.all(keys.map((key) => loader.load(key)));
    assert.equal(found.filter((row) => row?.name).length, parents);
    const pages = await Promise.all(keys.map((key) => lists.pageOf<Row>(THINGS, { first: 2 }, key)));
    await Promise.all(pages.map(({ totalCount }) => totalCount()));
    return recorded.statements.length;
  };
  assert.equal(await count(3), 3);
  assert.equal(await count(30), 3);
});

test('what was known at a time does not change when a numbering that began before it commits after', async () => {
  const numberer = database.createQueryRunner();
  await numberer.query('BEGIN');
  await numberer.query(`SELECT pg_advisory_xact_lock('feed'::regclass::oid::bigint)`);
  const writing = recorder.record([about('early', {})], api(), 'REGISTER');
  while ((await database.query('SELECT 1 FROM outbox')).length === 0) await pause(5);
  await numberer.query('SELECT number_changes()');
  await pause(20);
  const at = { validAt: null, knownAt: new Date() };
  const load = (): Promise<Row | null> =>
    stateLoader<Row>(queryOn(database), 'thing', ['name']).load({ id: thingId('early'), at });
  const list = (): Promise<number> => page({ first: 1 }, at).then(({ totalCount }) => totalCount());
  const first = Promise.all([load(), list()]);
  await pause(30);
  await numberer.query('COMMIT');
  await numberer.release();
  await writing;
  assert.deepEqual(await first, await Promise.all([load(), list()]));
  assert.equal((await first)[0]?.name, 'early');
});

test('an unknown id loads as null', async () => {
  const loader = stateLoader<Row>(queryOn(database), 'thing', ['name']);
  assert.equal(await loader.load({ id: thingId('nobody'), at: NOW }), null);
});

test('what no reference resolves to is not looked for among references', async () => {
  using recorded = recordStatements('things');
  const loader = ownStateLoader<Row>(queryOn(database), 'thing', ['name']);
  const [known, unknown] = await Promise.all([
    loader.load({ id: thingId('early'), at: NOW }),
    loader.load({ id: thingId('nobody'), at: NOW }),
  ]);
  assert.deepEqual([known?.name, unknown, recorded.statements.length], ['early', null, 1]);
});

test('statements that load by UUID are not planned anew for every number of them', async (context) => {
  const one = await openThings((await createTestDatabase(['things'])).url, 1);
  context.after(() => one.destroy());
  const run = queryOn(one);
  for (let number = 1; number <= 8; number += 1) {
    const keys = Array.from({ length: number }, (_, index) => ({ id: thingId(nameOf(index)), at: NOW }));
    await stateLoader<Row>(run, 'thing', ['name']).loadMany(keys);
    await Promise.all(keys.map(knownAsLoader(run)));
  }
  const plans: { reused: number }[] = await one.query(
    `SELECT generic_plans::int AS reused FROM pg_prepared_statements WHERE statement LIKE '%RESOLVES_TO%'`,
  );
  assert.deepEqual(plans, [{ reused: 3 }, { reused: 3 }]);
});
