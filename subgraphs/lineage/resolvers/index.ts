import type { Resolvers } from '../generated/resolvers.ts';
import { entities } from './entities.ts';
import { Query } from './query.ts';

export const resolvers: Resolvers = {
  Query,
  ...entities,
  LineageEntity: { __resolveType: ({ __typename }) => __typename as 'ModelVersion' },
};
