import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import type { DatasetResolvers } from '../generated/resolvers.ts';

export const Dataset: DatasetResolvers = {
  ...entityFields('Dataset'),
  __resolveReference: (given, { loaders }) => loaders.datasets.load(readRepresentation(given, 'Dataset')),
  _knownAs: (dataset, _args, { loaders }) => loaders.knownAs(dataset),
  aliases: ({ aliases }) => aliases ?? [],
  tags: ({ tags }) => tags ?? [],
  versions: (dataset, args, { lists, listings, filters }) => {
    requireContent(args, '');
    const where = args.filter && filters.datasetVersions(args.filter, dataset.at);
    return lists.pageOf(listings.versionsOfDataset, { ...args, where }, dataset);
  },
};
