import sql from 'sql-template-tag';
import { known } from '../../kernel/ledger/visibility.ts';
import type { Listing, Order } from '../../kernel/reading/connection.ts';
import type { Listings } from '../domain/reading.ts';
import { attributes } from './attributes.ts';

const time = (column: string): Order => ({ expression: `coalesce(s.${column}, '-infinity')`, type: 'timestamptz' });
const text = (column: string): Order => ({ expression: `s.${column} COLLATE "C"`, type: 'text' });

const model: Listing = {
  name: 'models',
  table: 'model',
  attributes: attributes.model,
  orders: { NAME: text('name'), CREATED_AT: time('created_at') },
  defaultOrder: 'NAME',
};

const modelVersion: Listing = {
  name: 'modelVersions',
  table: 'model_version',
  attributes: attributes.modelVersion,
  orders: { VERSION: text('version_order'), MODEL: text('model'), CREATED_AT: time('created_at') },
  defaultOrder: 'VERSION',
};

const modelAlias: Listing = {
  name: 'modelAliases',
  table: 'model_alias',
  attributes: attributes.modelAlias,
  orders: { ALIAS: text('alias') },
  defaultOrder: 'ALIAS',
};

const run: Listing = {
  name: 'runs',
  table: 'run',
  attributes: attributes.run,
  orders: { STARTED_AT: time('started_at'), RUN_ID: text('run_id') },
  defaultOrder: 'STARTED_AT',
  defaultDirection: 'DESC',
};

const evaluation: Listing = {
  name: 'evaluations',
  table: 'evaluation',
  attributes: attributes.evaluation,
  orders: { NAME: text('name'), EVALUATED_AT: time('evaluated_at') },
  defaultOrder: 'NAME',
};

/** Every list of the subgraph. A nested one says which rows belong to its parent. */
export const listings = {
  models: model,
  modelVersions: modelVersion,
  runs: run,
  evaluations: evaluation,
  versionsOfModel: {
    ...modelVersion,
    name: 'versionsOfModel',
    defaultDirection: 'DESC',
    join: () =>
      sql`(s.namespace, s.model) = (SELECT e.natural_key->>0, e.natural_key->>1 FROM entity e WHERE e.id = ANY(p.ids))`,
  },
  versionsOfRun: {
    ...modelVersion,
    name: 'versionsOfRun',
    defaultDirection: 'DESC',
    join: () => sql`s.run->>'id' = ANY(p.ids::text[])`,
  },
  aliasesOfModel: {
    ...modelAlias,
    name: 'aliasesOfModel',
    join: () =>
      sql`(s.namespace, s.model) = (SELECT e.natural_key->>0, e.natural_key->>1 FROM entity e WHERE e.id = ANY(p.ids)) AND s.version IS NOT NULL`,
  },
  aliasesOfVersion: { ...modelAlias, name: 'aliasesOfVersion', join: () => sql`s.model_version = ANY(p.ids)` },
  assignmentsOfAlias: {
    name: 'assignmentsOfAlias',
    table: `(SELECT id, version, model_version, nullif(valid_from, '-infinity') AS assigned_from, nullif(valid_to, 'infinity') AS assigned_to,
                    valid_from, valid_to, asserted_in, retracted_in FROM model_alias)`,
    attributes: ['version', 'modelVersion', 'assignedFrom', 'assignedTo'],
    visibility: (at) => known('s', at),
    orders: { FROM: { expression: 's.valid_from', type: 'timestamptz' } },
    defaultOrder: 'FROM',
    join: () => sql`s.id = ANY(p.ids)`,
  },
  evaluationsOfVersion: { ...evaluation, name: 'evaluationsOfVersion', join: () => sql`s.model_version = ANY(p.ids)` },
} satisfies Listings;
