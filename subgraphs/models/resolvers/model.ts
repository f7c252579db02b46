import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import type { ModelResolvers } from '../generated/resolvers.ts';

export const Model: ModelResolvers = {
  ...entityFields('Model'),
  __resolveReference: (given, { loaders }) => loaders.models.load(readRepresentation(given, 'Model')),
  tags: ({ tags }) => tags ?? [],
  versions: (model, args, { lists, listings }) => lists.pageOf(listings.versionsOfModel, args, model),
  aliases: (model, args, { lists, listings }) => lists.pageOf(listings.aliasesOfModel, args, model),
};
