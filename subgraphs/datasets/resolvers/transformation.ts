import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import type { TransformationResolvers } from '../generated/resolvers.ts';

export const Transformation: TransformationResolvers = {
  ...entityFields('Transformation'),
  __resolveReference: (given, { loaders }) => loaders.transformations.load(readRepresentation(given, 'Transformation')),
  tags: ({ tags }) => tags ?? [],
  runs: (transformation, args, { lists, listings, filters }) => {
    requireContent(args, '');
    const where = args.filter && filters.transformationRuns(args.filter);
    return lists.pageOf(listings.runsOfTransformation, { ...args, where }, transformation);
  },
};
