import type { ResolverMap } from '../../kernel/server/subgraph.ts';
import { deploymentResolvers } from './deployment.ts';
import { imageResolvers } from './image.ts';
import { mutationResolvers } from './mutations.ts';
import { packageResolvers } from './package.ts';

/** Every resolver of the subgraph. */
export const resolvers: ResolverMap = {
  ...imageResolvers,
  ...packageResolvers,
  ...deploymentResolvers,
  ...mutationResolvers,
  Query: { ...imageResolvers.Query, ...packageResolvers.Query, ...deploymentResolvers.Query },
};
