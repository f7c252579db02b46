import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { openDataSource } from './data-source.ts';
import { preparedOn } from './prepared.ts';

let database: DataSource;

before(async () => {
  const { url } = await createTestDatabase(['things']);
  database = await openDataSource({ url, subgraph: 'things', entities: [], migrations: [], poolSize: 1 });
});
after(() => database.destroy());

const preparedCount = async (like: string): Promise<number> => {
  const rows: { count: number }[] = await database.query(
    'SELECT count(*)::int AS count FROM pg_prepared_statements WHERE statement LIKE $1',
    [like],
  );
  return rows[0]!.count;
};

test('a text is prepared once per connection, whatever its values', async () => {
  const run = preparedOn(database);
  for (const value of [1, 2, 3]) assert.deepEqual(await run('SELECT $1::int AS one', [value]), [{ one: value }]);
  assert.equal(await preparedCount('SELECT $1::int AS one'), 1);
});

test('its rows are described once per connection, however many there are', async () => {
  const { master } = database.driver as unknown as { master: pg.Pool };
  const client = await master.connect();
  let descriptions = 0;
  const count = () => void (descriptions += 1);
  (client as unknown as { connection: pg.Connection }).connection.on('rowDescription', count);
  client.release();
  const run = preparedOn(database);
  const text = 'SELECT n, now() > NULL AS never FROM generate_series(1, $1::int) AS n';
  assert.deepEqual(await run(text, [0]), []);
  assert.deepEqual(await run(text, [1]), [{ n: 1, never: null }]);
  assert.deepEqual(await Promise.all([run(text, [0]), run(text, [1])]), [[], [{ n: 1, never: null }]]);
  assert.equal(descriptions, 1);
});

test('a table that is migrated meanwhile is read anew', async () => {
  await database.query('CREATE TABLE thing (id int); INSERT INTO thing VALUES (7)');
  const run = preparedOn(database);
  assert.deepEqual(await run('SELECT * FROM thing', []), [{ id: 7 }]);
  await database.query('ALTER TABLE thing ADD COLUMN name text');
  assert.deepEqual(await run('SELECT * FROM thing', []), [{ id: 7, name: null }]);
  assert.deepEqual(await run('SELECT * FROM thing', []), [{ id: 7, name: null }]);
});

test('a statement that fails says why, and the connection is used again', async () => {
  const run = preparedOn(database);
  await assert.rejects(run('SELECT 1 / $1::int AS one', [0]), { code: '22012' });
  assert.deepEqual(await run('SELECT 1 / $1::int AS one', [1]), [{ one: 1 }]);
});

const SLEEPER = `pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%pg_sleep(60)' AND wait_event = 'PgSleep'`;

/** Ends what sleeps, or its connection, as soon as it does. */
async function wake(admin: TestDatabase, how: 'pg_cancel_backend' | 'pg_terminate_backend'): Promise<void> {
  while (
    (await admin.query(`SELECT ${how}(pid) FROM (SELECT ${SLEEPER} AND pid <> pg_backend_pid()) AS sleepers`))
      .length === 0
  )
    await new Promise((resolve) => setTimeout(resolve, 10));
}

const open = async (poolSize: number, parameters = '') => {
  const admin = await createTestDatabase(['things']);
  const opened = await openDataSource({
    ...{ url: admin.url + parameters, subgraph: 'things', entities: [], migrations: [] },
    poolSize,
  });
  return { admin, database: opened, run: preparedOn(opened), [Symbol.asyncDispose]: () => opened.destroy() };
};

test('what is asked in one turn of the event loop goes to one connection, eight at most', async () => {
  await using wide = await open(10);
  const connections = async (count: number, how?: 'ALONE') => {
    const asking = Array.from({ length: count }, () => wide.run('SELECT pg_backend_pid() AS pid', [], how));
    const rows = (await Promise.all(asking)).flat() as { pid: number }[];
    return new Set(rows.map(({ pid }) => pid)).size;
  };
  assert.equal(await connections(8), 1);
  assert.equal(await connections(9), 2);
  assert.equal(await connections(3, 'ALONE'), 3);
});

test('those of one turn are told together, whichever connection answers first', async () => {
  await using wide = await open(2);
  const texts = ['SELECT pg_sleep(0.1)', ...Array.from({ length: 8 }, () => 'SELECT 1 AS one')];
  const turns: number[] = [];
  let turn = 0;
  const told = texts.map((text) =>
    wide.run(text, []).then(() => {
      turns.push(turn);
      setImmediate(() => (turn += 1));
    }),
  );
  await Promise.all(told);
  assert.deepEqual(new Set(turns), new Set([0]));
});

test('none of them keeps what it read locked for those behind it', async () => {
  const run = preparedOn(database);
  await database.query('CREATE TABLE locked (id int)');
  const [, held] = await Promise.all([
    run('SELECT * FROM locked', []),
    run(`SELECT mode FROM pg_locks WHERE relation = 'locked'::regclass`, []),
  ]);
  assert.deepEqual(held, []);
});

test('each of several gets its own rows, whatever their texts, types and number', async () => {
  const run = preparedOn(database);
  const time = new Date('2026-01-02T03:04:05.678Z');
  const answers = await Promise.all([
    run('SELECT $1::int AS n', [1]),
    run('SELECT $1::int AS n', [null]),
    run('SELECT n FROM generate_series(1, $1::int8) AS n', [3]),
    run('SELECT 1 AS none WHERE false', []),
    run('SELECT $1::timestamptz AS time, $2::jsonb AS json, $3::bytea AS bytes, $4::text[] AS texts', [
      time,
      { a: [1] },
      Buffer.from([0, 255]),
      ['a,b', '"', null],
    ]),
  ]);
  assert.deepEqual(answers, [
    [{ n: 1 }],
    [{ n: null }],
    [{ n: 1 }, { n: 2 }, { n: 3 }],
    [],
    [{ time, json: { a: [1] }, bytes: Buffer.from([0, 255]), texts: ['a,b', '"', null] }],
  ]);
});

test('one that fails, or that cannot be read, leaves those beside it their rows', async () => {
  const run = preparedOn(database);
  for (let round = 0; round < 3; round += 1) {
    const outcomes = await Promise.allSettled([
      run('SELECT $1::int AS before', [round]),
      run('SELECT 1 / $1::int AS one', [round - 1]),
      run('SELECT x FROM not_there', []),
      run('SELECT 9007199254740992::int8 AS far', []),
      run('SELECT $1::int AS before', ['no number']),
      run('SELECT $1::int AS behind', [round]),
    ]);
    const shown = outcomes.map((outcome) => {
      if (outcome.status === 'fulfilled') return outcome.value;
      const error = outcome.reason as { code?: string; message: string };
      return error.code ?? error.message;
    });
    assert.deepEqual(shown, [
      [{ before: round }],
      round === 1 ? '22012' : [{ one: 1 / (round - 1) }],
      '42P01',
      '9007199254740992 exceeds the range of Long (2^53 - 1).',
      '22P02',
      [{ behind: round }],
    ]);
  }
});

test('a table that is migrated meanwhile is read anew among others', async () => {
  await database.query('CREATE TABLE other (id int); INSERT INTO other VALUES (7)');
  const run = preparedOn(database);
  const read = () => Promise.all([run('SELECT 1 AS n', []), run('SELECT * FROM other', []), run('SELECT 2 AS n', [])]);
  assert.deepEqual(await read(), [[{ n: 1 }], [{ id: 7 }], [{ n: 2 }]]);
  await database.query('ALTER TABLE other ADD COLUMN name text');
  assert.deepEqual(await read(), [[{ n: 1 }], [{ id: 7, name: null }], [{ n: 2 }]]);
});

test('a connection that breaks fails what it had not answered, and only that', async () => {
  await using fragile = await open(1);
  const outcomes = Promise.allSettled([
    fragile.run('SELECT 1 AS n', []),
    fragile.run('SELECT pg_sleep(60)', []),
    fragile.run('SELECT 2 AS n', []),
    fragile.run('SELECT 3 AS n', []),
  ]);
  await wake(fragile.admin, 'pg_terminate_backend');
  assert.deepEqual(
    (await outcomes).map(({ status }) => status),
    ['fulfilled', 'rejected', 'rejected', 'rejected'],
  );
  assert.deepEqual(await fragile.run('SELECT 4 AS n', []), [{ n: 4 }]);
});

test('a pool that is closed refuses', async () => {
  const { run, [Symbol.asyncDispose]: close } = await open(1);
  await close();
  await assert.rejects(run('SELECT 5 AS n', []));
});

for (const how of [undefined, 'ALONE'] as const) {
  test(`one that takes long does not hold up others, asked ${how?.toLowerCase() ?? 'among them'}`, async () => {
    await using wide = await open(4);
    const long = wide.run('SELECT pg_sleep(60)', [], how).then(
      () => 'long',
      () => 'cancelled',
    );
    const short = Promise.all([1, 2].map((n) => wide.run('SELECT $1::int AS n', [n]))).then(() => 'short');
    assert.equal(await Promise.race([long, short]), 'short');
    await wake(wide.admin, 'pg_cancel_backend');
    assert.equal(await long, 'cancelled');
  });
}

test('a text that could not be prepared in time is prepared for the one behind it', async () => {
  await using narrow = await open(1, `?options=${encodeURIComponent('-c lock_timeout=3000')}`);
  await narrow.database.query('CREATE TABLE held (id int)');
  const locked = narrow.admin.query('BEGIN; LOCK TABLE things.held; SELECT pg_sleep(60)').catch(() => undefined);
  while ((await narrow.admin.query(`SELECT ${SLEEPER}`)).length === 0);
  const first = narrow.run('SELECT * FROM held', []);
  const second = narrow.run('SELECT * FROM held', []);
  await assert.rejects(first, { code: '55P03' });
  await wake(narrow.admin, 'pg_cancel_backend');
  assert.deepEqual(await second, []);
  await locked;
});

test('a time limit of the driver itself fails what takes longer, and nothing later', async () => {
  await using limited = await open(1, '?query_timeout=3000');
  const outcomes = await Promise.allSettled([limited.run('SELECT 1 AS n', []), limited.run('SELECT pg_sleep(60)', [])]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'rejected'],
  );
  await new Promise((resolve) => setTimeout(resolve, 3_100));
  assert.deepEqual(await limited.run('SELECT 2 AS n', []), [{ n: 2 }]);
});

test('however many texts there are, what a connection keeps is bounded', async () => {
  const run = preparedOn(database);
  for (let index = 0; index < 600; index += 1) await run(`SELECT ${index} AS bounded`, []);
  const kept = await preparedCount('SELECT % AS bounded');
  assert.ok(kept > 400 && kept <= 500, String(kept));
});
