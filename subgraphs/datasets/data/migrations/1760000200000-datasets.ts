import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createStateTable } from '../../../kernel/ledger/state-table.ts';

/** Data sources, datasets, dataset versions, transformations and their runs. */
export class Datasets1760000200000 implements MigrationInterface {
  readonly name = 'Datasets1760000200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const { name, comment, columns } of TABLES) await createStateTable(runner, name, comment, columns);
    for (const statement of [...INDEXES, ...COMMENTS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.map(({ name }) => name).join(', ')}`);
  }
}

const SENSITIVITIES = `('PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'RESTRICTED')`;

const TABLES = [
  {
    name: 'data_source',
    comment: 'Where data comes from.',
    columns: [
      'name text NOT NULL',
      `kind text CONSTRAINT data_source_kind CHECK (kind IN ('DATABASE', 'TABLE', 'FILE', 'OBJECT_STORE', 'STREAM', 'API',
         'DATA_REGISTRY', 'FEATURE_STORE', 'SENSOR', 'MANUAL', 'SYNTHETIC', 'OTHER'))`,
      'uri text',
      'description text',
      'owner text',
      'jurisdiction text',
      'license text',
      `lawful_basis text CONSTRAINT data_source_lawful_basis CHECK (lawful_basis IN ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION',
         'VITAL_INTERESTS', 'PUBLIC_TASK', 'LEGITIMATE_INTERESTS', 'NOT_PERSONAL_DATA'))`,
      'consent_expires_at timestamptz(3)',
      'tags jsonb',
    ],
  },
  {
    name: 'dataset',
    comment: 'What versions of a dataset have in common.',
    columns: [
      'namespace text NOT NULL',
      'name text NOT NULL',
      'description text',
      'owner text',
      `sensitivity text CONSTRAINT dataset_sensitivity CHECK (sensitivity IN ${SENSITIVITIES})`,
      'aliases jsonb',
      'tags jsonb',
    ],
  },
  {
    name: 'dataset_version',
    comment: 'One state of a dataset, fixed once recorded.',
    columns: [
      'namespace text NOT NULL',
      'name text NOT NULL',
      'version_key text NOT NULL',
      'version text',
      'dataset uuid NOT NULL',
      'digest text',
      'description text',
      'created_at timestamptz(3)',
      'columns jsonb',
      'row_count bigint CONSTRAINT dataset_version_row_count CHECK (row_count >= 0)',
      'size_bytes bigint CONSTRAINT dataset_version_size_bytes CHECK (size_bytes >= 0)',
      'statistics jsonb',
      'tags jsonb',
      'source_references jsonb',
      'derived_from_references jsonb',
      'column_lineage jsonb',
    ],
  },
  {
    name: 'transformation',
    comment: 'A job that makes datasets from datasets.',
    columns: [
      'namespace text NOT NULL',
      'name text NOT NULL',
      'description text',
      'owner text',
      'code_revision jsonb',
      'tags jsonb',
    ],
  },
  {
    name: 'transformation_run',
    comment: 'One execution of a transformation.',
    columns: [
      'namespace text NOT NULL',
      'name text NOT NULL',
      'run_id text NOT NULL',
      'transformation uuid NOT NULL',
      `status text CONSTRAINT transformation_run_status CHECK (status IN ('SCHEDULED', 'RUNNING', 'FINISHED', 'FAILED', 'KILLED'))`,
      'started_at timestamptz(3)',
      'ended_at timestamptz(3)',
      'code_revision jsonb',
      'parameters jsonb',
      'input_references jsonb',
      'output_references jsonb',
    ],
  },
];

/** Of what is believed now; the past is read less often and by id. Text sorts by code point. */
const INDEXES = [
  `CREATE INDEX data_source_name ON data_source (name COLLATE "C", id) WHERE retracted_in IS NULL`,
  `CREATE INDEX data_source_owner ON data_source (owner) WHERE retracted_in IS NULL`,
  `CREATE INDEX data_source_uri ON data_source USING hash (uri) WHERE retracted_in IS NULL`,
  `CREATE INDEX data_source_consent ON data_source (coalesce(consent_expires_at, 'infinity'), id) WHERE retracted_in IS NULL`,
  `CREATE INDEX dataset_name ON dataset (name COLLATE "C", id) WHERE retracted_in IS NULL`,
  `CREATE INDEX dataset_namespace ON dataset (namespace COLLATE "C", id) WHERE retracted_in IS NULL`,
  `CREATE INDEX dataset_owner ON dataset (owner) WHERE retracted_in IS NULL`,
  `CREATE INDEX dataset_version_name ON dataset_version (name COLLATE "C", id) WHERE retracted_in IS NULL`,
  `CREATE INDEX dataset_version_created ON dataset_version (coalesce(created_at, '-infinity'), id) WHERE retracted_in IS NULL`,
  `CREATE INDEX dataset_version_dataset ON dataset_version (dataset) WHERE retracted_in IS NULL`,
  `CREATE INDEX dataset_version_digest ON dataset_version (digest) WHERE retracted_in IS NULL`,
  `CREATE INDEX transformation_name ON transformation (name COLLATE "C", id) WHERE retracted_in IS NULL`,
  `CREATE INDEX transformation_namespace ON transformation (namespace COLLATE "C", id) WHERE retracted_in IS NULL`,
  `CREATE INDEX transformation_run_started ON transformation_run (coalesce(started_at, '-infinity'), id) WHERE retracted_in IS NULL`,
  `CREATE INDEX transformation_run_job ON transformation_run (transformation) WHERE retracted_in IS NULL`,
];

const COMMENTS = [
  `COMMENT ON COLUMN data_source.lawful_basis IS 'Ground of processing by Article 6(1) GDPR; null: unknown.'`,
  `COMMENT ON COLUMN dataset.aliases IS 'Other names: [{namespace, name}].'`,
  `COMMENT ON COLUMN dataset_version.version_key IS 'Last part of the natural key: the label or, only where there is none, the digest.'`,
  `COMMENT ON COLUMN dataset_version.version IS 'The label; null where the digest is the key.'`,
  `COMMENT ON COLUMN dataset_version.columns IS 'In their order: [{name, type, sensitivity, description}].'`,
  `COMMENT ON COLUMN dataset_version.statistics IS 'By column: [{column, count, nullCount, distinctCount, minimum, maximum, mean, standardDeviation, quantiles: [{probability, value}]}].'`,
  `COMMENT ON COLUMN dataset_version.column_lineage IS 'By column: [{column, inputs: [{datasetVersion: uuid, column}], transformation}].'`,
  `COMMENT ON COLUMN transformation.code_revision IS '{repository, commit, dirty}.'`,
  `COMMENT ON COLUMN transformation_run.parameters IS 'By name: [{name, value}].'`,
];
