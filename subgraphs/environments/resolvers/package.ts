import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import type { PackageResolvers } from '../generated/resolvers.ts';

export const Package: PackageResolvers = {
  ...entityFields('Package'),
  __resolveReference: (given, { loaders }) => loaders.packages.load(readRepresentation(given, 'Package')),
  tags: ({ tags }) => [...(tags ?? [])],
  images: (found, args, { lists, listings, filters }) => {
    requireContent(args.filter, 'filter');
    const where = args.filter && filters.images(args.filter, found.at);
    return lists.pageOf(listings.imagesOfPackage, { ...args, where }, found);
  },
};
