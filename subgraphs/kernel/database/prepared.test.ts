import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.ts';
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

test('however many texts there are, what a connection keeps is bounded', async () => {
  const run = preparedOn(database);
  for (let index = 0; index < 600; index += 1) await run(`SELECT ${index} AS bounded`, []);
  const kept = await preparedCount('SELECT % AS bounded');
  assert.ok(kept > 400 && kept <= 500, String(kept));
});
