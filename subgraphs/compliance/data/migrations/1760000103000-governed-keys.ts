import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a governed version is called, registered or not. */
export class GovernedKeys1760000103000 implements MigrationInterface {
  readonly name = 'GovernedKeys1760000103000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE version_governance ADD COLUMN model_version_key jsonb');
    await runner.query(
      `COMMENT ON COLUMN version_governance.model_version_key IS 'Parts of its natural key; null where only its id was told.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE version_governance DROP COLUMN model_version_key');
  }
}
