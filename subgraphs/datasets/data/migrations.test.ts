import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestDatabase } from '../../../test/support/database.ts';
import { migrate, openDataSource, revert } from '../../kernel/database/index.ts';
import { Numbering1760000001000 } from '../../kernel/ledger/feed.ts';
import { Ledger1760000000000 } from '../../kernel/ledger/migration.ts';
import { Recorder } from '../../kernel/ledger/recorder.ts';
import { databaseClock } from '../../kernel/time/clock.ts';
import { datasetsKinds } from '../domain/kinds.ts';
import { registerDatasetVersion } from '../domain/dataset-version.ts';
import { datasetsEntities } from './entities.ts';
import { Datasets1760000200000 } from './migrations/1760000200000-datasets.ts';

async function open() {
  const { url } = await createTestDatabase(['datasets']);
  const migrations = [Ledger1760000000000, Numbering1760000001000, Datasets1760000200000];
  return openDataSource({ url, subgraph: 'datasets', entities: datasetsEntities, migrations });
}

const TABLES = `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'datasets' ORDER BY 1`;

test('migrations go up, down with data in the tables, and up again', async () => {
  const database = await open();
  try {
    await migrate(database);
    const recorder = new Recorder(database, datasetsKinds, databaseClock);
    const origin = {
      action: 'registerDatasetVersion',
      actor: '00000000-0000-4000-8000-000000000000',
      document: null,
      format: null,
      collector: 'api',
      confidence: 'DECLARED',
      observedAt: null,
    } as const;
    const assertions = registerDatasetVersion({
      namespace: 's3://lake',
      name: 'claims',
      version: '1',
      sources: ['claims-db'],
    });
    await recorder.record(assertions, origin, 'REGISTER');
    const undone = await revert(database, 1);
    assert.deepEqual(undone, ['Datasets1760000200000']);
    const left = (await database.query<{ name: string }[]>(TABLES)).map(({ name }) => name);
    assert.ok(!left.includes('dataset_version') && left.includes('claim'));
    assert.deepEqual(await migrate(database), ['Datasets1760000200000']);
    await revert(database);
    assert.deepEqual(await database.query(TABLES), [{ name: 'schema_migration' }]);
    await migrate(database);
  } finally {
    await database.destroy();
  }
});

test('the entity schemas say what the migrations made', async () => {
  const database = await open();
  try {
    await migrate(database);
    const { upQueries } = await database.driver.createSchemaBuilder().log();
    // Comments are the migration's alone.
    const differences = upQueries.map(({ query }) => query).filter((query) => !query.startsWith('COMMENT ON '));
    assert.deepEqual(differences, []);
  } finally {
    await database.destroy();
  }
});
