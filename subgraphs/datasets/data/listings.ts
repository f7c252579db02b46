import sql, { type Sql } from 'sql-template-tag';
import type { Listing, Order } from '../../kernel/reading/connection.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';
import { linked } from './conditions.ts';

/** Text by code point, so that the order is the same on every machine. */
const byText = (column: string): Order => ({ expression: `s.${column} COLLATE "C"`, type: 'text' });
const byTime = (column: string, unknown: '-infinity' | 'infinity'): Order => {
  return { expression: `coalesce(s.${column}, '${unknown}')`, type: 'timestamptz' };
};

/** Attributes that a load by id and a list both read. */
export const ATTRIBUTES = {
  dataSource: [
    'name',
    'kind',
    'uri',
    'description',
    'owner',
    'jurisdiction',
    'license',
    'lawfulBasis',
    'consentExpiresAt',
    'tags',
  ],
  dataset: ['namespace', 'name', 'description', 'owner', 'sensitivity', 'aliases', 'tags'],
  datasetVersion: [
    'namespace',
    'name',
    'versionKey',
    'version',
    'dataset',
    'digest',
    'description',
    'createdAt',
    'rowCount',
    'sizeBytes',
    'tags',
    'sourceReferences',
    'derivedFromReferences',
  ],
  datasetVersionDetails: ['columns', 'statistics', 'columnLineage'],
  transformation: ['namespace', 'name', 'description', 'owner', 'codeRevision', 'tags'],
  transformationRun: [
    'namespace',
    'name',
    'runId',
    'transformation',
    'status',
    'startedAt',
    'endedAt',
    'codeRevision',
    'parameters',
    'inputReferences',
    'outputReferences',
  ],
} as const;

export const dataSources: Listing = {
  name: 'dataSources',
  table: 'data_source',
  attributes: ATTRIBUTES.dataSource,
  orders: { NAME: byText('name'), CONSENT_EXPIRES_AT: byTime('consent_expires_at', 'infinity') },
  defaultOrder: 'NAME',
};

export const datasets: Listing = {
  name: 'datasets',
  table: 'dataset',
  attributes: ATTRIBUTES.dataset,
  orders: { NAME: byText('name'), NAMESPACE: byText('namespace') },
  defaultOrder: 'NAME',
};

export const datasetVersions: Listing = {
  name: 'datasetVersions',
  table: 'dataset_version',
  attributes: ATTRIBUTES.datasetVersion,
  orders: {
    NAME: byText('name'),
    VERSION: byText('version_key'),
    CREATED_AT: byTime('created_at', '-infinity'),
    // By namespace, name and version at once; the separator sorts before every character that a name may have.
    KEY: { expression: `(s.namespace || E'\\x01' || s.name || E'\\x01' || s.version_key) COLLATE "C"`, type: 'text' },
  },
  defaultOrder: 'NAME',
};

export const transformations: Listing = {
  name: 'transformations',
  table: 'transformation',
  attributes: ATTRIBUTES.transformation,
  orders: { NAME: byText('name'), NAMESPACE: byText('namespace') },
  defaultOrder: 'NAME',
};

export const transformationRuns: Listing = {
  name: 'transformationRuns',
  table: 'transformation_run',
  attributes: ATTRIBUTES.transformationRun,
  orders: {
    STARTED_AT: byTime('started_at', '-infinity'),
    // Which of several runs came first: an unknown begin is no early one.
    EARLIEST: byTime('started_at', 'infinity'),
    NAME: byText('name'),
    RUN_ID: byText('run_id'),
  },
  defaultOrder: 'STARTED_AT',
  defaultDirection: 'DESC',
};

const along =
  (kind: string, end: 'source' | 'target') =>
  (at: AsOf): Sql =>
    linked(kind, end, at);

export const versionsOfDataset: Listing = {
  ...datasetVersions,
  name: 'versionsOfDataset',
  defaultOrder: 'CREATED_AT',
  defaultDirection: 'DESC',
  join: () => sql`s.dataset = ANY(p.ids)`,
};

const versionsAlong = (name: string, kind: string, end: 'source' | 'target'): Listing => {
  return { ...datasetVersions, name, defaultOrder: 'KEY', join: along(kind, end) };
};

export const versionsOfSource = versionsAlong('versionsOfSource', 'SOURCE_OF', 'target');
export const derivatives = versionsAlong('derivatives', 'DERIVED', 'target');
export const derivedFrom = versionsAlong('derivedFrom', 'DERIVED', 'source');
export const inputsOfRun = versionsAlong('inputsOfRun', 'INPUT_OF', 'source');
export const outputsOfRun = versionsAlong('outputsOfRun', 'PRODUCED', 'target');

export const sourcesOfVersion: Listing = {
  ...dataSources,
  name: 'sourcesOfVersion',
  join: along('SOURCE_OF', 'source'),
};

const earliest = { ...transformationRuns, defaultOrder: 'EARLIEST', defaultDirection: 'ASC' } as const;
export const producersOfVersion: Listing = {
  ...earliest,
  name: 'producersOfVersion',
  join: along('PRODUCED', 'source'),
};
export const consumersOfVersion: Listing = {
  ...earliest,
  name: 'consumersOfVersion',
  join: along('INPUT_OF', 'target'),
};

export const runsOfTransformation: Listing = {
  ...transformationRuns,
  name: 'runsOfTransformation',
  join: () => sql`s.transformation = ANY(p.ids)`,
};
