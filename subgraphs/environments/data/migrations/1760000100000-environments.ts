import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createStateTable } from '../../../kernel/ledger/state-table.ts';

/** Tables of images, their configurations, inventories and tags, of packages and of deployments. */
export class Environments1760000100000 implements MigrationInterface {
  readonly name = 'Environments1760000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, comment, columns] of TABLES) await createStateTable(runner, table, comment, columns);
    for (const statement of INDEXES) await runner.query(statement);
    for (const [column, comment] of COMMENTS) await runner.query(`COMMENT ON COLUMN ${column} IS '${comment}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.map(([table]) => table).join(', ')}`);
  }
}

const IMAGE_FACTS = [
  'platform jsonb',
  'created_at timestamptz(3)',
  'labels jsonb',
  'code_revision jsonb',
  'base_image_digest text',
  'base_image_reference jsonb',
];

const TABLES: readonly (readonly [table: string, comment: string, columns: readonly string[]])[] = [
  [
    'container_image',
    'Container images by the digest of their manifest or index.',
    [
      'digest text NOT NULL',
      ...IMAGE_FACTS,
      'repositories jsonb',
      'media_type text',
      'config_digest text',
      'size_bytes bigint',
    ],
  ],
  [
    'image_configuration',
    'What image configurations say; joined to the images that name them when read.',
    ['digest text NOT NULL', ...IMAGE_FACTS],
  ],
  [
    'image_inventory',
    'Images whose packages somebody recorded; the packages are edges CONTAINED_IN.',
    ['digest text NOT NULL', 'image uuid NOT NULL'],
  ],
  [
    'image_tag',
    'Which image a tag named, from one observation to the next.',
    ['repository text NOT NULL', 'tag text NOT NULL', 'digest text', 'image uuid'],
  ],
  [
    'package',
    'Packages by canonical package URL; the other columns are its parts.',
    [
      'purl text NOT NULL',
      'type text NOT NULL',
      'namespace text',
      'name text NOT NULL',
      'version text',
      'qualifiers jsonb',
      'subpath text',
    ],
  ],
  [
    'deployment',
    'Rollouts of model versions on images in environments.',
    [
      'environment text NOT NULL',
      'name text NOT NULL',
      'rollout text NOT NULL',
      'model_version jsonb',
      'model_version_reference jsonb',
      'image_digest text',
      'image_reference jsonb',
      'containers jsonb',
      'orchestrator jsonb',
      'owner text',
      'endpoint text',
      'replicas integer CONSTRAINT deployment_replicas CHECK (replicas >= 0)',
      `state text CONSTRAINT deployment_state CHECK (state IN ('UNKNOWN', 'PENDING', 'LIVE', 'FAILED', 'RETIRED'))`,
      `desired_state text CONSTRAINT deployment_desired_state CHECK (desired_state IN ('LIVE', 'RETIRED'))`,
      'since timestamptz(3)',
      'until timestamptz(3)',
    ],
  ],
];

const BELIEVED = 'WHERE retracted_in IS NULL';

const INDEXES = [
  `CREATE INDEX container_image_digest ON container_image (digest COLLATE "C", id) ${BELIEVED}`,
  `CREATE INDEX container_image_repository ON container_image ((coalesce(repositories->>0, '') COLLATE "C"), id) ${BELIEVED}`,
  `CREATE INDEX container_image_repositories ON container_image USING gin (repositories jsonb_path_ops) ${BELIEVED}`,
  `CREATE INDEX image_inventory_image ON image_inventory (image) ${BELIEVED}`,
  `CREATE INDEX image_tag_image ON image_tag (image) ${BELIEVED}`,
  `CREATE INDEX image_tag_tag ON image_tag (tag, repository) ${BELIEVED}`,
  `CREATE INDEX package_purl ON package (purl COLLATE "C", id) ${BELIEVED}`,
  `CREATE INDEX package_name ON package (name COLLATE "C", id) ${BELIEVED}`,
  `CREATE INDEX package_type_name ON package (type, name) ${BELIEVED}`,
  `CREATE INDEX deployment_name ON deployment (name COLLATE "C", id) ${BELIEVED}`,
  `CREATE INDEX deployment_environment ON deployment (environment COLLATE "C", id) ${BELIEVED}`,
  `CREATE INDEX deployment_since ON deployment (coalesce(since, '-infinity'), id) ${BELIEVED}`,
  `CREATE INDEX deployment_environment_state ON deployment (environment, coalesce(state, 'UNKNOWN')) ${BELIEVED}`,
  `CREATE INDEX deployment_owner ON deployment (owner) ${BELIEVED}`,
];

const COMMENTS = [
  ['deployment.state', 'Observed; null when nobody has said.'],
  ['deployment.desired_state', 'Intended; null when nobody has said.'],
  ['deployment.since', 'When it first became LIVE, by the whole timeline.'],
  ['deployment.until', 'When it last ceased to be LIVE, by the whole timeline.'],
  ['image_inventory.image', 'UUID of the image of the digest.'],
  ['image_tag.image', 'UUID of the image of the digest.'],
] as const;
