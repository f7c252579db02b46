import type { EntitySchema, EntitySchemaColumnOptions } from 'typeorm';
import { stateSchema } from '../../kernel/ledger/state-schema.ts';

type Columns = Readonly<Record<string, EntitySchemaColumnOptions>>;

const key: EntitySchemaColumnOptions = { type: 'text' };
const text: EntitySchemaColumnOptions = { type: 'text', nullable: true };
const json: EntitySchemaColumnOptions = { type: 'jsonb', nullable: true };
const instant: EntitySchemaColumnOptions = { type: 'timestamptz', precision: 3, nullable: true };

const imageFacts: Columns = {
  platform: json,
  created_at: instant,
  labels: json,
  code_revision: json,
  base_image_digest: text,
  base_image_reference: json,
};

const containerImage = stateSchema({
  table: 'container_image',
  columns: {
    digest: key,
    ...imageFacts,
    repositories: json,
    media_type: text,
    config_digest: text,
    size_bytes: { type: 'bigint', nullable: true },
  },
  indexes: ['container_image_digest', 'container_image_repository', 'container_image_repositories'],
});

const imageConfiguration = stateSchema({ table: 'image_configuration', columns: { digest: key, ...imageFacts } });

const imageInventory = stateSchema({
  table: 'image_inventory',
  columns: { digest: key, image: { type: 'uuid' } },
  indexes: ['image_inventory_image'],
});

const imageTag = stateSchema({
  table: 'image_tag',
  columns: { repository: key, tag: key, digest: text, image: { type: 'uuid', nullable: true } },
  indexes: ['image_tag_image', 'image_tag_tag'],
});

const packageSchema = stateSchema({
  table: 'package',
  columns: {
    purl: key,
    type: key,
    namespace: text,
    name: key,
    version: text,
    qualifiers: json,
    subpath: text,
    description: text,
    license: { ...text, comment: 'As observed, best as an SPDX licence expression; null when unknown.' },
    tags: json,
  },
  indexes: ['package_purl', 'package_name', 'package_type_name'],
});

const deployment = stateSchema({
  table: 'deployment',
  columns: {
    environment: key,
    name: key,
    rollout: key,
    model_version: json,
    model_version_reference: json,
    image_digest: text,
    image_reference: json,
    containers: json,
    orchestrator: json,
    owner: text,
    endpoint: text,
    replicas: { type: 'integer', nullable: true },
    state: text,
    desired_state: text,
    since: instant,
    until: instant,
  },
  indexes: [
    'deployment_name',
    'deployment_environment',
    'deployment_since',
    'deployment_environment_state',
    'deployment_owner',
  ],
  checks: {
    deployment_state: `state IN ('UNKNOWN', 'PENDING', 'LIVE', 'FAILED', 'RETIRED')`,
    deployment_desired_state: `desired_state IN ('LIVE', 'RETIRED')`,
    deployment_replicas: 'replicas >= 0',
  },
});

/** The tables of this subgraph's kinds. */
export const entities: readonly EntitySchema[] = [
  containerImage,
  imageConfiguration,
  imageInventory,
  imageTag,
  packageSchema,
  deployment,
];
