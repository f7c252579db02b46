import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The end of an intake that a subgraph refused while it was applied. */
export class FailedIntakes1760000102000 implements MigrationInterface {
  readonly name = 'FailedIntakes1760000102000';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `'RECEIVED', 'VALIDATED', 'FAILED', 'APPLIED', 'KEPT', 'REFUSED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`UPDATE ${table} SET status = 'RECEIVED' WHERE status = 'FAILED'`);
    await allow(runner, `'RECEIVED', 'VALIDATED', 'APPLIED', 'KEPT', 'REFUSED'`);
  }
}

const TABLES = ['document_intake', 'document_progress'];

async function allow(runner: QueryRunner, statuses: string): Promise<void> {
  for (const table of TABLES)
    await runner.query(
      `ALTER TABLE ${table} DROP CONSTRAINT ${table}_status, ADD CONSTRAINT ${table}_status CHECK (status IN (${statuses}))`,
    );
}
