import { MigrationExecutor } from 'typeorm';
import type { DataSource, QueryRunner } from 'typeorm';
import { MIGRATIONS_TABLE } from './data-source.ts';
import { DatabaseFailure, DatabaseNewerThanCode, errorCode } from './failures.ts';
import { advisoryKey } from './names.ts';

const LOCK_TIMEOUT = '5min';
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Brings the schema up to this code, each migration in its own transaction, while other instances wait.
 * Returns the names of the migrations that ran. Throws `DatabaseNewerThanCode` before touching a newer schema.
 */
export async function migrate(
  dataSource: DataSource,
  progress: (line: string) => void = () => undefined,
): Promise<string[]> {
  return withMigrationLock(dataSource, async (runner) => {
    const executed = await executedMigrations(dataSource, runner);
    refuseNewer(dataSource, executed);
    const pending = dataSource.migrations.length - executed.length;
    if (pending > 0)
      progress(`Migrating ${schemaOf(dataSource)}: ${pending} of ${dataSource.migrations.length} steps…`);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'each';
    const done = await executor.executePendingMigrations();
    return done.map((migration) => migration.name);
  });
}

/** Undoes the last `count` migrations, newest first; all of them unless told. For tests and for going back a version. */
export async function revert(dataSource: DataSource, count = Number.POSITIVE_INFINITY): Promise<string[]> {
  return withMigrationLock(dataSource, async (runner) => {
    const executed = await executedMigrations(dataSource, runner);
    refuseNewer(dataSource, executed);
    const undone = executed.reverse().slice(0, Math.min(count, executed.length));
    for (let step = 0; step < undone.length; step += 1) {
      const executor = new MigrationExecutor(dataSource, runner);
      executor.transaction = 'each';
      await executor.undoLastMigration();
    }
    return undone;
  });
}

function schemaOf(dataSource: DataSource): string {
  const { options } = dataSource;
  if (options.type !== 'postgres' || options.schema === undefined) throw new Error('Not a data source of a subgraph.');
  return options.schema;
}

async function withMigrationLock<T>(dataSource: DataSource, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const key = advisoryKey('migrate', schemaOf(dataSource)).toString();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`SET statement_timeout = 0`);
    await runner.query(`SET lock_timeout = '${LOCK_TIMEOUT}'`);
    await runner.query('SELECT pg_advisory_lock($1::bigint)', [key]).catch((error: unknown) => {
      if (errorCode(error) !== LOCK_NOT_AVAILABLE) throw error;
      throw new DatabaseFailure(`Another instance has been migrating ${schemaOf(dataSource)} for more than 5 minutes.`);
    });
    try {
      return await work(runner);
    } finally {
      // On a broken connection the lock is gone already; the error that broke it is the one to tell.
      await runner.query('SELECT pg_advisory_unlock($1::bigint)', [key]).catch(() => undefined);
    }
  } finally {
    // RESET goes back to what the connection was opened with.
    await runner.query('RESET statement_timeout').catch(() => undefined);
    await runner.query('RESET lock_timeout').catch(() => undefined);
    await runner.release();
  }
}

async function executedMigrations(dataSource: DataSource, runner: QueryRunner): Promise<string[]> {
  const table = `${schemaOf(dataSource)}.${MIGRATIONS_TABLE}`;
  if (!(await runner.hasTable(table))) return [];
  const rows = (await runner.query(`SELECT name FROM ${table} ORDER BY id`)) as { name: string }[];
  return rows.map((row) => row.name);
}

function refuseNewer(dataSource: DataSource, executed: readonly string[]): void {
  const known = new Set(dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const unknown = executed.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DatabaseNewerThanCode(schemaOf(dataSource), unknown);
}
