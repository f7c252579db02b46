import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.ts';
import { openDataSource } from './data-source.ts';
import { DatabaseNewerThanCode } from './failures.ts';
import { migrate, revert } from './migrations.ts';
import { openSubgraphDatabase } from './open.ts';

class CreateThing1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE thing (id int PRIMARY KEY)');
    // Long enough for others to arrive while it runs.
    await runner.query('SELECT pg_sleep(0.2)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE thing');
  }
}

class FillThing1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('INSERT INTO thing SELECT generate_series(1, 10)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM thing');
  }
}

class TakesASecond1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT pg_sleep(1.1)');
  }
  async down(): Promise<void> {}
}

class Broken1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half (id int)');
    await runner.query('SELECT 1 / 0');
  }
  async down(): Promise<void> {}
}

type Migrations = readonly (new () => MigrationInterface)[];
const both: Migrations = [CreateThing1700000000001, FillThing1700000000002];
const opened: DataSource[] = [];
after(async () => {
  for (const dataSource of opened) if (dataSource.isInitialized) await dataSource.destroy();
});

async function open(url: string, migrations: Migrations): Promise<DataSource> {
  const dataSource = await openDataSource({ url, subgraph: 'alpha', entities: [], migrations });
  opened.push(dataSource);
  return dataSource;
}

const countThings = async (dataSource: DataSource) => {
  const rows: unknown = await dataSource.query('SELECT count(*) AS count FROM thing');
  return rows;
};

test('instances that start at once migrate once, and all of them find the result', async () => {
  const { url } = await createTestDatabase();
  const instances = await Promise.all(
    Array.from({ length: 5 }, () => openSubgraphDatabase({ url, subgraph: 'alpha', entities: [], migrations: both })),
  );
  opened.push(...instances);
  for (const instance of instances) assert.deepEqual(await countThings(instance), [{ count: 10 }]);
  assert.deepEqual(await instances[0]?.query('SELECT name FROM alpha.schema_migration ORDER BY id'), [
    { name: 'CreateThing1700000000001' },
    { name: 'FillThing1700000000002' },
  ]);
});

test('migrating is repeatable, and can be undone step by step with data in place', async () => {
  const { url } = await createTestDatabase(['alpha']);
  const dataSource = await open(url, both);
  assert.deepEqual(await migrate(dataSource), ['CreateThing1700000000001', 'FillThing1700000000002']);
  assert.deepEqual(await migrate(dataSource), []);
  await dataSource.query('INSERT INTO thing VALUES (99)');
  assert.deepEqual(await revert(dataSource, 1), ['FillThing1700000000002']);
  assert.deepEqual(await countThings(dataSource), [{ count: 0 }]);
  assert.deepEqual(await revert(dataSource), ['CreateThing1700000000001']);
  assert.deepEqual(await dataSource.query(`SELECT to_regclass('alpha.thing') AS found`), [{ found: null }]);
  assert.deepEqual(await migrate(dataSource), ['CreateThing1700000000001', 'FillThing1700000000002']);
});

test('a migration that fails leaves nothing of itself, keeps those before it, and frees the lock', async () => {
  const { url } = await createTestDatabase(['alpha']);
  const dataSource = await open(url, [...both, Broken1700000000003]);
  await assert.rejects(migrate(dataSource), { code: '22012' });
  assert.deepEqual(await dataSource.query(`SELECT to_regclass('alpha.half') AS found`), [{ found: null }]);
  const mended = await open(url, both);
  assert.deepEqual(await migrate(mended), []);
  assert.deepEqual(await countThings(mended), [{ count: 10 }]);
});

test('a database of newer code is refused before anything is done to it', async () => {
  const { url } = await createTestDatabase(['alpha']);
  await migrate(await open(url, both));
  const older = await open(url, [CreateThing1700000000001]);
  for (const attempt of [migrate, revert]) {
    await assert.rejects(attempt(older), (error: unknown) => {
      assert.ok(error instanceof DatabaseNewerThanCode);
      assert.deepEqual(error.unknownMigrations, ['FillThing1700000000002']);
      assert.match(error.message, /alpha was written by a newer Pedigree.*Start the newer version/);
      return true;
    });
  }
});

test('limits of the connection hold again after migrating', async () => {
  const { url } = await createTestDatabase(['alpha']);
  const dataSource = await openDataSource({
    url,
    subgraph: 'alpha',
    entities: [],
    migrations: [...both, TakesASecond1700000000003],
    poolSize: 1,
    statementTimeoutMs: 1_000,
  });
  opened.push(dataSource);
  await migrate(dataSource);
  await assert.rejects(dataSource.query('SELECT pg_sleep(10)'), { code: '57014' });
  assert.deepEqual(
    await dataSource.query(`SELECT current_setting('role') AS role, current_setting('lock_timeout') AS lock`),
    [{ role: 'pedigree_alpha', lock: '2s' }],
  );
});
