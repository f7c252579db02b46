import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said of packages beside their package URL. */
export class PackageFacts1760000101000 implements MigrationInterface {
  readonly name = 'PackageFacts1760000101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE package ADD COLUMN description text, ADD COLUMN license text, ADD COLUMN tags jsonb',
    );
    await runner.query(
      `COMMENT ON COLUMN package.license IS 'As observed, best as an SPDX licence expression; null when unknown.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE package DROP COLUMN description, DROP COLUMN license, DROP COLUMN tags');
  }
}
