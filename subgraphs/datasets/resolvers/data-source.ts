import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import type { DataSourceResolvers } from '../generated/resolvers.ts';

export const DataSource: DataSourceResolvers = {
  ...entityFields('DataSource'),
  __resolveReference: (given, { loaders }) => loaders.dataSources.load(readRepresentation(given, 'DataSource')),
  _knownAs: (source, _args, { loaders }) => loaders.knownAs(source),
  tags: ({ tags }) => tags ?? [],
  datasetVersions: (source, args, { lists, listings, filters }) => {
    requireContent(args, '');
    const where = args.filter && filters.datasetVersions(args.filter, source.at);
    return lists.pageOf(listings.versionsOfSource, { ...args, where }, source);
  },
};
