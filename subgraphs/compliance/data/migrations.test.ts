import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test from 'node:test';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.ts';
import { migrate, openDataSource, revert } from '../../kernel/database/index.ts';
import { Recorder } from '../../kernel/ledger/recorder.ts';
import { databaseClock } from '../../kernel/time/clock.ts';
import { IntakeService } from '../domain/documents/intake-service.ts';
import { setState } from '../domain/governance/governance.ts';
import { KINDS } from '../domain/kinds.ts';
import { registerPrincipal } from '../domain/principals/principal.ts';
import { intakeStore } from './documents/intake-store.ts';
import { ENTITIES } from './entities.ts';
import { MIGRATIONS } from './migrations/index.ts';

const ORIGIN = {
  action: 'test',
  actor: randomUUID(),
  document: null,
  format: null,
  collector: 'api',
  confidence: 'DECLARED',
  observedAt: null,
} as const;

async function withDatabase(work: (database: DataSource) => Promise<void>): Promise<void> {
  const { url } = await createTestDatabase(['compliance']);
  const database = await openDataSource({ url, subgraph: 'compliance', entities: ENTITIES, migrations: MIGRATIONS });
  try {
    await migrate(database);
    await work(database);
  } finally {
    await database.destroy();
  }
}

async function fill(database: DataSource): Promise<void> {
  const recorder = new Recorder(database, KINDS, databaseClock);
  await recorder.record(
    registerPrincipal({ issuer: 'i', subject: 's', emails: ['a@example.org'] }),
    ORIGIN,
    'REGISTER',
  );
  const decision = { modelVersion: { model: 'm', version: '1' }, state: 'IN_REVIEW', reason: 'r' } as const;
  await recorder.record(setState(decision), ORIGIN, 'UPDATE');
  const digest = 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
  await new IntakeService(recorder, intakeStore(database)).receive(
    { digest, format: 'f', sizeBytes: 2, contentBase64: 'e30=', subgraphs: ['models'] },
    ORIGIN,
  );
}

const tables = async (database: DataSource) =>
  (
    await database.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'compliance' ORDER BY 1`,
    )
  ).map(({ name }) => name);

test('migrations go up, down with data in the tables, and up again', () =>
  withDatabase(async (database) => {
    await fill(database);
    assert.equal((await revert(database, 3)).length, 3);
    const left = await tables(database);
    assert.ok(left.includes('claim') && !left.some((name) => /document|principal|governance/.test(name)), left.join());
    assert.equal((await migrate(database)).length, 3);
    await revert(database);
    assert.deepEqual(await tables(database), ['schema_migration']);
    assert.equal((await migrate(database)).length, MIGRATIONS.length);
    await fill(database);
  }));

test('the entity schemas say what the migrations made', () =>
  withDatabase(async (database) => {
    const { upQueries } = await database.driver.createSchemaBuilder().log();
    // Comments on tables are the migration's alone.
    assert.deepEqual(
      upQueries.map(({ query }) => query).filter((query) => !query.startsWith('COMMENT ON TABLE')),
      [],
    );
  }));
