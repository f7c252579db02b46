import type { EntitySchemaColumnOptions } from 'typeorm';
import { stateSchema } from '../../kernel/ledger/state-schema.ts';

const text: EntitySchemaColumnOptions = { type: 'text' };
const json: EntitySchemaColumnOptions = { type: 'jsonb' };
const uuid: EntitySchemaColumnOptions = { type: 'uuid' };
const long: EntitySchemaColumnOptions = { type: 'bigint' };
const time: EntitySchemaColumnOptions = { type: 'timestamptz', precision: 3 };

const optional = (column: EntitySchemaColumnOptions): EntitySchemaColumnOptions => ({ ...column, nullable: true });

/** The tables of this subgraph's states. */
export const entities = [
  stateSchema({
    table: 'model',
    columns: {
      namespace: text,
      name: text,
      owner: optional(text),
      purpose: optional(text),
      intended_use: optional(text),
      limitations: optional(text),
      description: optional(text),
      tags: optional(json),
      created_at: optional(time),
    },
    indexes: ['model_name'],
  }),
  stateSchema({
    table: 'model_version',
    columns: {
      namespace: text,
      model: text,
      version: text,
      version_order: { type: 'text', collation: 'C' },
      description: optional(text),
      documentation: optional(json),
      tags: optional(json),
      authors: optional(json),
      created_at: optional(time),
      code_revision: optional(json),
      artifacts: optional(json),
      signature: optional(json),
      flavors: optional(json),
      parents: optional(json),
      run: optional(json),
      logged_model: optional(uuid),
    },
    indexes: ['model_version_of_model', 'model_version_run', 'model_version_artifacts'],
  }),
  stateSchema({
    table: 'model_alias',
    columns: {
      namespace: text,
      model: text,
      alias: text,
      version: optional(text),
      model_version: optional(uuid),
    },
    indexes: ['model_alias_of_version', 'model_alias_of_model'],
  }),
  stateSchema({
    table: 'run',
    columns: {
      namespace: text,
      run_id: text,
      name: optional(text),
      kind: optional(text),
      experiment: optional(text),
      status: optional(text),
      started_at: optional(time),
      ended_at: optional(time),
      seed: optional(long),
      executed_by: optional(text),
      code_revision: optional(json),
      hardware: optional(json),
      parameters: optional(json),
      metrics: optional(json),
      metric_points: optional(json),
      steps: optional(json),
      tags: optional(json),
      inputs: optional(json),
      image: optional(json),
    },
    indexes: ['run_started'],
  }),
  stateSchema({
    table: 'evaluation',
    columns: {
      model_version: uuid,
      name: text,
      subject: optional(uuid),
      namespace: optional(text),
      model: optional(text),
      version: optional(text),
      kind: optional(text),
      description: optional(text),
      evaluated_at: optional(time),
      metrics: optional(json),
      slices: optional(json),
      dataset: optional(json),
      run: optional(json),
      metrics_file: optional(uuid),
    },
    indexes: ['evaluation_of_version'],
  }),
  stateSchema({ table: 'metrics_file', columns: { digest: text, metrics: optional(json) } }),
  stateSchema({
    table: 'logged_model',
    columns: {
      namespace: text,
      run_id: text,
      artifact_path: text,
      signature: optional(json),
      flavors: optional(json),
      size_bytes: optional(long),
      created_at: optional(time),
      model_uuid: optional(text),
    },
  }),
];
