import { listings } from '../data/listings.ts';
import type { ModelResolvers } from '../generated/resolvers.ts';
import { entityFields } from './entity.ts';

export const Model: ModelResolvers = {
  ...entityFields('Model', ({ loaders }) => loaders.models),
  tags: ({ tags }) => tags ?? [],
  versions: (model, args, { lists }) => lists.pageOf(listings.versionsOfModel, args, model),
  aliases: (model, args, { lists }) => lists.pageOf(listings.aliasesOfModel, args, model),
};
