import sql, { type Sql } from 'sql-template-tag';
import type { Listing, Order } from '../../kernel/reading/connection.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';
import type { Listings } from '../domain/reading.ts';
import { attributes } from './attributes.ts';
import { linked } from './conditions.ts';

/** Text by code point, so that the order is the same on every machine. */
const byText = (column: string): Order => ({ expression: `s.${column} COLLATE "C"`, type: 'text' });
const byTime = (column: string, unknown: '-infinity' | 'infinity'): Order => {
  return { expression: `coalesce(s.${column}, '${unknown}')`, type: 'timestamptz' };
};

const dataSources: Listing = {
  name: 'dataSources',
  table: 'data_source',
  attributes: attributes.dataSource,
  orders: { NAME: byText('name'), CONSENT_EXPIRES_AT: byTime('consent_expires_at', 'infinity') },
  defaultOrder: 'NAME',
};

const datasets: Listing = {
  name: 'datasets',
  table: 'dataset',
  attributes: attributes.dataset,
  orders: { NAME: byText('name'), NAMESPACE: byText('namespace') },
  defaultOrder: 'NAME',
};

const datasetVersions: Listing = {
  name: 'datasetVersions',
  table: 'dataset_version',
  attributes: attributes.datasetVersion,
  orders: {
    NAME: byText('name'),
    VERSION: byText('version_key'),
    CREATED_AT: byTime('created_at', '-infinity'),
    // By namespace, name and version at once; the separator sorts before every character that a name may have.
    KEY: { expression: `(s.namespace || E'\\x01' || s.name || E'\\x01' || s.version_key) COLLATE "C"`, type: 'text' },
  },
  defaultOrder: 'NAME',
};

const transformations: Listing = {
  name: 'transformations',
  table: 'transformation',
  attributes: attributes.transformation,
  orders: { NAME: byText('name'), NAMESPACE: byText('namespace') },
  defaultOrder: 'NAME',
};

const transformationRuns: Listing = {
  name: 'transformationRuns',
  table: 'transformation_run',
  attributes: attributes.transformationRun,
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

const earliest = { ...transformationRuns, defaultOrder: 'EARLIEST', defaultDirection: 'ASC' } as const;

const along =
  (kind: string, end: 'source' | 'target') =>
  (at: AsOf): Sql =>
    linked(kind, end, at);

const versionsAlong = (name: string, kind: string, end: 'source' | 'target'): Listing => {
  return { ...datasetVersions, name, defaultOrder: 'KEY', join: along(kind, end) };
};

/** Every list of the subgraph. A nested one says which rows belong to its parent. */
export const listings = {
  dataSources,
  datasets,
  datasetVersions,
  transformations,
  transformationRuns,
  versionsOfDataset: {
    ...datasetVersions,
    name: 'versionsOfDataset',
    defaultOrder: 'CREATED_AT',
    defaultDirection: 'DESC',
    join: () => sql`s.dataset = ANY(p.ids)`,
  },
  versionsOfSource: versionsAlong('versionsOfSource', 'SOURCE_OF', 'target'),
  derivatives: versionsAlong('derivatives', 'DERIVED', 'target'),
  derivedFrom: versionsAlong('derivedFrom', 'DERIVED', 'source'),
  inputsOfRun: versionsAlong('inputsOfRun', 'INPUT_OF', 'source'),
  outputsOfRun: versionsAlong('outputsOfRun', 'PRODUCED', 'target'),
  sourcesOfVersion: { ...dataSources, name: 'sourcesOfVersion', join: along('SOURCE_OF', 'source') },
  producersOfVersion: { ...earliest, name: 'producersOfVersion', join: along('PRODUCED', 'source') },
  consumersOfVersion: { ...earliest, name: 'consumersOfVersion', join: along('INPUT_OF', 'target') },
  runsOfTransformation: {
    ...transformationRuns,
    name: 'runsOfTransformation',
    join: () => sql`s.transformation = ANY(p.ids)`,
  },
} satisfies Listings;
