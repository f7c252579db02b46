import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntitySchema, MigrationInterface } from 'typeorm';
import { migrate, openDataSource, revert } from '../../subgraphs/kernel/database/index.ts';
import type { KindSpec } from '../../subgraphs/kernel/ledger/kinds.ts';
import { Recorder } from '../../subgraphs/kernel/ledger/recorder.ts';
import type { Assertion, Origin } from '../../subgraphs/kernel/ledger/types.ts';
import { databaseClock } from '../../subgraphs/kernel/time/clock.ts';
import { createTestDatabase } from './database.ts';

interface Migrated {
  readonly subgraph: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly kinds: readonly KindSpec[];
  /** At least one about each kind, so that going down has data to drop. */
  readonly assertions: readonly Assertion[];
  /** Fills the tables that no kind has. */
  readonly fill?: (database: DataSource, recorder: Recorder) => Promise<unknown>;
}

/** Whoever states what a test only needs to be there. */
export const TEST_ORIGIN: Origin = {
  action: 'test',
  actor: randomUUID(),
  document: null,
  format: null,
  collector: 'api',
  confidence: 'DECLARED',
  observedAt: null,
};

/** Proves that migrations go up, down with data in every table, and up again, and that they make what the entities say. */
export async function proveMigrations({ subgraph, entities, migrations, ...contents }: Migrated): Promise<void> {
  const { url } = await createTestDatabase([subgraph]);
  const database = await openDataSource({ url, subgraph, entities, migrations });
  try {
    await migrate(database);
    await fill(database, contents);
    for (const { options } of entities) {
      const [filled] = await database.query(`SELECT 1 FROM ${options.tableName ?? options.name} LIMIT 1`);
      assert.ok(filled, `nothing was written into ${options.name}`);
    }
    const differences = (await database.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
    // Comments are the migrations' alone.
    const structural = differences.filter((query) => !query.startsWith('COMMENT ON '));
    assert.deepEqual(structural, [], 'the entities differ from what the migrations make');
    await revert(database);
    assert.deepEqual(await tablesOf(database, subgraph), ['schema_migration']);
    assert.equal((await migrate(database)).length, migrations.length);
    await fill(database, contents);
  } finally {
    await database.destroy();
  }
}

async function fill(
  database: DataSource,
  { kinds, assertions, fill }: Pick<Migrated, 'kinds' | 'assertions' | 'fill'>,
): Promise<void> {
  const recorder = new Recorder(database, kinds, databaseClock);
  const outcomes = await recorder.record(assertions, TEST_ORIGIN, 'REGISTER');
  assert.deepEqual(
    outcomes.flatMap(({ problems }) => problems),
    [],
  );
  await fill?.(database, recorder);
}

async function tablesOf(database: DataSource, schema: string): Promise<string[]> {
  const rows: { name: string }[] = await database.query(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = $1 ORDER BY 1',
    [schema],
  );
  return rows.map(({ name }) => name);
}
