import { whole } from '../../kernel/reading/whole.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import type { TransformationRunRow } from '../domain/rows.ts';
import { MOST_NAMED } from '../domain/values.ts';
import { MOST_COLUMNS } from '../domain/columns.ts';
import type { DatasetVersionResolvers } from '../generated/resolvers.ts';

const MOST_PRODUCERS = 100;

export const DatasetVersion: DatasetVersionResolvers = {
  ...entityFields('DatasetVersion'),
  __resolveReference: (given, { loaders }) => loaders.datasetVersions.load(readRepresentation(given, 'DatasetVersion')),
  _knownAs: (version, _args, { loaders }) => loaders.knownAs(version),
  dataset: ({ dataset: id, at }, _args, { loaders }) => loaders.datasets.load({ id, at }),
  columns: async (version, _args, { loaders }) => {
    if (version.columns !== undefined) return version.columns ?? [];
    return (await loaders.datasetVersionDetails.load(version))?.columns ?? [];
  },
  statistics: async (version, _args, { loaders }) =>
    whole((await loaders.datasetVersionDetails.load(version))?.statistics, MOST_COLUMNS),
  columnLineage: async (version, _args, { loaders }) => {
    const found = whole((await loaders.datasetVersionDetails.load(version))?.columnLineage, MOST_COLUMNS);
    return found.map((derivation) => ({ ...derivation, at: version.at }));
  },
  tags: ({ tags }) => tags ?? [],
  sources: (version, _args, { lists, listings }) => lists.allOf(listings.sourcesOfVersion, MOST_NAMED, version),
  sourceReferences: ({ sourceReferences }) => sourceReferences ?? [],
  derivedFrom: (version, _args, { lists, listings }) => lists.allOf(listings.derivedFrom, MOST_NAMED, version),
  derivedFromReferences: ({ derivedFromReferences }) => derivedFromReferences ?? [],
  // The first of the producers, asked for as they are, so that both share a statement.
  producedBy: async (version, _args, { lists, listings }) =>
    (await lists.upTo<TransformationRunRow>(listings.producersOfVersion, MOST_PRODUCERS, version))[0] ?? null,
  producers: (version, _args, { lists, listings }) => lists.allOf(listings.producersOfVersion, MOST_PRODUCERS, version),
  derivatives: (version, args, { lists, listings, filters }) => {
    requireContent(args, '');
    const where = args.filter && filters.datasetVersions(args.filter, version.at);
    return lists.pageOf(listings.derivatives, { ...args, where }, version);
  },
  consumers: (version, args, { lists, listings }) => lists.pageOf(listings.consumersOfVersion, args, version),
};
