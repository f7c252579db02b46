import type { ModelResolvers } from '../generated/resolvers.ts';
import { entityFields } from './entity.ts';

export const Model: ModelResolvers = {
  ...entityFields('Model', ({ loaders }) => loaders.models),
  tags: ({ tags }) => tags ?? [],
  versions: (model, args, { lists, listings }) => lists.pageOf(listings.versionsOfModel, args, model),
  aliases: (model, args, { lists, listings }) => lists.pageOf(listings.aliasesOfModel, args, model),
};
