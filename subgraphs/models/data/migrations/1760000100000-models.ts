import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createStateTable } from '../../../kernel/ledger/state-table.ts';

/** Models, versions, aliases, runs, evaluations, and what frameworks logged of models. */
export class Models1760000100000 implements MigrationInterface {
  readonly name = 'Models1760000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, comment, columns] of TABLES) await createStateTable(runner, table, comment, columns);
    for (const index of INDEXES) await runner.query(`CREATE INDEX ${index} WHERE retracted_in IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.map(([table]) => table).join(', ')}`);
  }
}

const TABLES: readonly [table: string, comment: string, columns: readonly string[]][] = [
  [
    'model',
    'Models: what versions have in common.',
    [
      'namespace text NOT NULL',
      'name text NOT NULL',
      'owner text',
      'purpose text',
      'intended_use text',
      'limitations text',
      'description text',
      'tags jsonb',
      'created_at timestamptz(3)',
    ],
  ],
  [
    'model_version',
    'Versions of models. version_order sorts by SemVer in the C collation.',
    [
      'namespace text NOT NULL',
      'model text NOT NULL',
      'version text NOT NULL',
      'version_order text COLLATE "C" NOT NULL',
      'description text',
      'documentation jsonb',
      'tags jsonb',
      'authors jsonb',
      'created_at timestamptz(3)',
      'code_revision jsonb',
      'artifacts jsonb',
      'signature jsonb',
      'flavors jsonb',
      'parents jsonb',
      'run jsonb',
      'logged_model uuid',
    ],
  ],
  [
    'model_alias',
    'Which version a name points at, over time.',
    ['namespace text NOT NULL', 'model text NOT NULL', 'alias text NOT NULL', 'version text', 'model_version uuid'],
  ],
  [
    'run',
    'Executions of training or evaluation code. metrics holds each metric at its last step, metric_points all of them.',
    [
      'namespace text NOT NULL',
      'run_id text NOT NULL',
      'name text',
      'kind text',
      'experiment text',
      'status text',
      'started_at timestamptz(3)',
      'ended_at timestamptz(3)',
      'seed bigint',
      'executed_by text',
      'code_revision jsonb',
      'hardware jsonb',
      'parameters jsonb',
      'metrics jsonb',
      'metric_points jsonb',
      'steps jsonb',
      'tags jsonb',
      'inputs jsonb',
      'image jsonb',
    ],
  ],
  [
    'evaluation',
    'Measurements of a model version; model_version is its UUID, as is subject.',
    [
      'model_version uuid NOT NULL',
      'name text NOT NULL',
      'subject uuid',
      'namespace text',
      'model text',
      'version text',
      'kind text',
      'description text',
      'evaluated_at timestamptz(3)',
      'metrics jsonb',
      'slices jsonb',
      'dataset jsonb',
      'run jsonb',
    ],
  ],
  [
    'logged_model',
    'What a framework logged of a model inside a run.',
    [
      'namespace text NOT NULL',
      'run_id text NOT NULL',
      'artifact_path text NOT NULL',
      'signature jsonb',
      'flavors jsonb',
      'size_bytes bigint',
      'created_at timestamptz(3)',
      'model_uuid text',
    ],
  ],
];

const INDEXES = [
  'model_name ON model (name, id)',
  'model_version_of_model ON model_version (namespace, model, version_order, id)',
  `model_version_run ON model_version ((run->>'id'))`,
  'model_version_artifacts ON model_version USING gin (artifacts jsonb_path_ops)',
  'model_alias_of_version ON model_alias (model_version)',
  'model_alias_of_model ON model_alias (namespace, model)',
  'run_started ON run (started_at, id)',
  'evaluation_of_version ON evaluation (model_version, name)',
];
