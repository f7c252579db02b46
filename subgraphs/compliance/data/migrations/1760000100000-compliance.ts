import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createStateTable } from '../../../kernel/ledger/state-table.ts';

/** Principals and the governance of model versions. */
export class Compliance1760000100000 implements MigrationInterface {
  readonly name = 'Compliance1760000100000';

  async up(runner: QueryRunner): Promise<void> {
    await createStateTable(
      runner,
      'principal',
      'Who acts, with the names that repositories and registries know it by.',
      [
        'issuer text NOT NULL',
        'subject text NOT NULL',
        `kind text CHECK (kind IN ('HUMAN', 'SERVICE'))`,
        'display_name text',
        'emails text[]',
        'git_names text[]',
        'registry_names text[]',
      ],
    );
    await createStateTable(runner, 'version_governance', 'What was decided about a model version, which models owns.', [
      'model_version uuid NOT NULL',
      `state text NOT NULL CHECK (state IN ('UNREVIEWED', 'IN_REVIEW', 'APPROVED', 'REJECTED', 'SUSPENDED', 'RETIRED'))`,
      'state_since timestamptz(3)',
      `risk_tier text NOT NULL CHECK (risk_tier IN ('UNCLASSIFIED', 'MINIMAL', 'LIMITED', 'HIGH', 'UNACCEPTABLE'))`,
      'risk_tier_since timestamptz(3)',
    ]);
    for (const statement of INDEXES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE version_governance, principal');
  }
}

const INDEXES = [
  `COMMENT ON COLUMN version_governance.model_version IS 'UUID of the model version: the natural key.'`,
  `COMMENT ON COLUMN version_governance.state_since IS 'Since when the state has held; null while nothing was decided about it.'`,
  `COMMENT ON COLUMN principal.emails IS 'In lower case, sorted; null when unknown.'`,
  `CREATE INDEX principal_emails ON principal USING gin (emails) WHERE retracted_in IS NULL`,
  `CREATE INDEX principal_git_names ON principal USING gin (git_names) WHERE retracted_in IS NULL`,
  `CREATE INDEX principal_registry_names ON principal USING gin (registry_names) WHERE retracted_in IS NULL`,
  `CREATE INDEX principal_subject ON principal (((issuer || chr(31) || subject) COLLATE "C"), id) WHERE retracted_in IS NULL`,
  `CREATE INDEX version_governance_state_since ON version_governance (coalesce(state_since, '-infinity'), id) WHERE retracted_in IS NULL`,
  `CREATE INDEX version_governance_state ON version_governance (state) WHERE retracted_in IS NULL`,
];
