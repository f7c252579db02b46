import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DataSource } from 'typeorm';
import { noneLeft } from '../../../test/support/connections.ts';
import { createTestDatabase } from '../../../test/support/database.ts';
import type { TestDatabase } from '../../../test/support/database.ts';
import { openDataSource } from './data-source.ts';
import { recordStatements } from './statements.ts';
import { writing } from './writing.ts';

let database: TestDatabase;
let dataSource: DataSource;

before(async () => {
  database = await createTestDatabase(['alpha', 'beta']);
  dataSource = await openDataSource({ url: database.url, subgraph: 'alpha', entities: [], migrations: [] });
});
after(() => dataSource.destroy());

async function value(expression: string, parameters: unknown[] = []): Promise<unknown> {
  const rows = await dataSource.query<{ value: unknown }[]>(`SELECT ${expression} AS value`, parameters);
  return rows[0]?.value;
}

test('a connection acts as the subgraph, in UTC, under its name', async () => {
  assert.equal(await value('current_user::text'), 'pedigree_alpha');
  assert.equal(await value('current_schemas(false)::text'), '{alpha}');
  assert.equal(await value(`current_setting('TimeZone')`), 'UTC');
  assert.equal(await value(`current_setting('application_name')`), 'pedigree alpha');
  assert.equal(await value(`current_setting('statement_timeout')`), '30s');
  assert.equal(await value(`current_setting('jit')`), 'off');
});

test('who reads waits 2 seconds for a lock, who writes as long as for any statement', async () => {
  const settings = `SELECT current_setting('lock_timeout') AS locks, current_setting('transaction_isolation') AS isolation`;
  const isolation = 'read committed';
  assert.deepEqual(await dataSource.query(settings), [{ locks: '2s', isolation }]);
  assert.deepEqual(await writing(dataSource, (manager) => manager.query(settings)), [{ locks: '0', isolation }]);
  assert.deepEqual(await dataSource.query(settings), [{ locks: '2s', isolation }]);
});

test('parameters in the URL neither displace the role nor are lost', async () => {
  const url = new URL(database.url);
  url.searchParams.set('options', '-c work_mem=5MB -c search_path=public');
  url.searchParams.set('application_name', 'other');
  const other = await openDataSource({ url: url.href, subgraph: 'alpha', entities: [], migrations: [] });
  const rows: unknown = await other.query(
    `SELECT current_user::text AS actor, current_schemas(false)::text AS schemas, current_setting('work_mem') AS memory`,
  );
  assert.deepEqual(rows, [{ actor: 'pedigree_alpha', schemas: '{alpha}', memory: '5MB' }]);
  await other.destroy();
});

test('int8 is a number up to 2^53 - 1, and an error beyond', async () => {
  assert.equal(await value(`${Number.MAX_SAFE_INTEGER}::int8`), Number.MAX_SAFE_INTEGER);
  assert.equal(await value(`-${Number.MAX_SAFE_INTEGER}::int8`), Number.MIN_SAFE_INTEGER);
  assert.deepEqual(await value(`ARRAY[1, NULL, 3]::int8[]`), [1, null, 3]);
  await assert.rejects(value('9007199254740992::int8'), /exceeds the range of Long/);
  assert.equal(await value('1::int8'), 1);
});

test('times arrive in UTC whatever the zone of the process; dates stay text', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/New_York';
  try {
    const expected = new Date('2026-03-08T02:30:00.123Z');
    assert.deepEqual(await value(`'2026-03-08 02:30:00.123+00'::timestamptz(3)`), expected);
    assert.deepEqual(await value(`'2026-03-08 02:30:00.123'::timestamp`), expected);
    assert.equal(await value(`'2026-03-08'::date`), '2026-03-08');
    assert.deepEqual(await value(`ARRAY['2026-03-08']::date[]`), ['2026-03-08']);
    assert.equal(await value(`'-infinity'::timestamptz`), -Infinity);
    assert.equal(await value(`$1::timestamptz::text`, [expected]), '2026-03-08 02:30:00.123+00');
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('every statement is published under its subgraph, with its rows, also when it fails', async () => {
  const beta = await openDataSource({ url: database.url, subgraph: 'beta', entities: [], migrations: [] });
  using all = recordStatements();
  using alpha = recordStatements('alpha');
  await dataSource.query('SELECT * FROM generate_series(1, 7)');
  await assert.rejects(dataSource.query('SELECT 1 / 0'));
  await dataSource.transaction(async (manager) => void (await manager.query('SELECT 2')));
  await beta.query('SELECT 3');
  assert.deepEqual(
    alpha.statements.map(({ text, rows }) => [text, rows]),
    [
      ['SELECT * FROM generate_series(1, 7)', 7],
      ['SELECT 1 / 0', null],
      ['START TRANSACTION', 0],
      ['SELECT 2', 1],
      ['COMMIT', 0],
    ],
  );
  assert.deepEqual(all.countBySubgraph(), { alpha: 5, beta: 1 });
  all.stop();
  await beta.query('SELECT 4');
  assert.equal(all.statements.length, 6);
  await beta.destroy();
});

test('a connection that the server ends is replaced', async () => {
  await database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'pedigree alpha' AND datname = current_database()`,
  );
  await noneLeft(dataSource);
  assert.equal(await value('1'), 1);
});
