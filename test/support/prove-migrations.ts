import assert from 'node:assert/strict';
import type { DataSource, EntitySchema, MigrationInterface } from 'typeorm';
import { migrate, openDataSource, revert } from '../../subgraphs/kernel/database/index.ts';
import { createTestDatabase } from './database.ts';

interface Migrated {
  readonly subgraph: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Writes something into every table, so that going down has data to drop. */
  readonly fill: (database: DataSource) => Promise<void>;
}

/** Proves that migrations go up, down with data in the tables, and up again, and that they make what the entities say. */
export async function proveMigrations({ subgraph, entities, migrations, fill }: Migrated): Promise<void> {
  const { url } = await createTestDatabase([subgraph]);
  const database = await openDataSource({ url, subgraph, entities, migrations });
  try {
    await migrate(database);
    await fill(database);
    const differences = (await database.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
    // Comments on tables are the migrations' alone.
    const structural = differences.filter((query) => !query.startsWith('COMMENT ON TABLE'));
    assert.deepEqual(structural, [], 'the entities differ from what the migrations make');
    await revert(database);
    assert.deepEqual(await tablesOf(database, subgraph), ['schema_migration']);
    assert.equal((await migrate(database)).length, migrations.length);
    await fill(database);
  } finally {
    await database.destroy();
  }
}

async function tablesOf(database: DataSource, schema: string): Promise<string[]> {
  const rows: { name: string }[] = await database.query(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = $1 ORDER BY 1',
    [schema],
  );
  return rows.map(({ name }) => name);
}
