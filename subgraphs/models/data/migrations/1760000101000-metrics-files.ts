import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createStateTable } from '../../../kernel/ledger/state-table.ts';

/** Files of measured values that evaluations know by their digests. */
export class MetricsFiles1760000101000 implements MigrationInterface {
  readonly name = 'MetricsFiles1760000101000';

  async up(runner: QueryRunner): Promise<void> {
    const comment = 'Measured values in files; the digest is of their content.';
    await createStateTable(runner, 'metrics_file', comment, ['digest text NOT NULL', 'metrics jsonb']);
    await runner.query('ALTER TABLE evaluation ADD COLUMN metrics_file uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE evaluation DROP COLUMN metrics_file');
    await runner.query('DROP TABLE metrics_file');
  }
}
