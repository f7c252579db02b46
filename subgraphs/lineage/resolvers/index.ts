import type { Resolvers } from '../generated/resolvers.ts';
import { entities } from './entities.ts';
import { Query } from './query.ts';
import { Subscription } from './subscription.ts';

export const resolvers: Resolvers = {
  Query,
  Subscription,
  ...entities,
  LineageEntity: { __resolveType: ({ __typename }) => __typename as 'ModelVersion' },
};
