import type { EntitySchema, EntitySchemaColumnOptions } from 'typeorm';
import { stateSchema } from '../../kernel/ledger/state-schema.ts';

const key: EntitySchemaColumnOptions = { type: 'text' };
const text: EntitySchemaColumnOptions = { type: 'text', nullable: true };
const json: EntitySchemaColumnOptions = { type: 'jsonb', nullable: true };
const count: EntitySchemaColumnOptions = { type: 'bigint', nullable: true };
const time: EntitySchemaColumnOptions = { type: 'timestamptz', precision: 3, nullable: true };
const entity: EntitySchemaColumnOptions = { type: 'uuid' };

/** Constraints and indexes are the migration's to define; TypeORM needs their names only. */
const own = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, 'true']));

const dataSource = stateSchema({
  table: 'data_source',
  columns: {
    name: key,
    kind: text,
    uri: text,
    description: text,
    owner: text,
    jurisdiction: text,
    license: text,
    lawful_basis: text,
    consent_expires_at: time,
    tags: json,
  },
  checks: own('data_source_kind', 'data_source_lawful_basis'),
  indexes: ['data_source_name', 'data_source_owner', 'data_source_uri', 'data_source_consent'],
});

const dataset = stateSchema({
  table: 'dataset',
  columns: { namespace: key, name: key, description: text, owner: text, sensitivity: text, aliases: json, tags: json },
  checks: own('dataset_sensitivity'),
  indexes: ['dataset_name', 'dataset_namespace', 'dataset_owner'],
});

const datasetVersion = stateSchema({
  table: 'dataset_version',
  columns: {
    namespace: key,
    name: key,
    version_key: key,
    version: text,
    dataset: entity,
    digest: text,
    description: text,
    created_at: time,
    columns: json,
    row_count: count,
    size_bytes: count,
    statistics: json,
    tags: json,
    source_references: json,
    derived_from_references: json,
    column_lineage: json,
  },
  checks: own('dataset_version_row_count', 'dataset_version_size_bytes'),
  indexes: ['dataset_version_name', 'dataset_version_created', 'dataset_version_dataset', 'dataset_version_digest'],
});

const transformation = stateSchema({
  table: 'transformation',
  columns: { namespace: key, name: key, description: text, owner: text, code_revision: json, tags: json },
  indexes: ['transformation_name', 'transformation_namespace'],
});

const transformationRun = stateSchema({
  table: 'transformation_run',
  columns: {
    namespace: key,
    name: key,
    run_id: key,
    transformation: entity,
    status: text,
    started_at: time,
    ended_at: time,
    code_revision: json,
    parameters: json,
    input_references: json,
    output_references: json,
  },
  checks: own('transformation_run_status'),
  indexes: ['transformation_run_started', 'transformation_run_job'],
});

/** The tables of this subgraph's kinds. */
export const entities: readonly EntitySchema[] = [
  dataSource,
  dataset,
  datasetVersion,
  transformation,
  transformationRun,
];
