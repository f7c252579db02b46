import { entityUuid } from '../../kernel/ids/ids.ts';
import { containerImageUuid } from '../../kernel/ids/natural-keys.ts';
import { readAt } from '../../kernel/server/entity.ts';
import { toDigest } from '../../kernel/writing/checks.ts';
import { keyOf } from '../domain/deployment.ts';
import { toPurl } from '../domain/purl.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  image: (_, args, { loaders }) =>
    loaders.images.load({ at: readAt(args), id: containerImageUuid(toDigest(args.digest, 'digest')) }),
  images: (_, args, { lists, listings, filters }) => {
    const at = readAt(args);
    return lists.page(listings.images, { ...args, where: args.filter && filters.images(args.filter, at) }, at);
  },
  package: (_, args, { loaders }) =>
    loaders.packages.load({ at: readAt(args), id: entityUuid('Package', [toPurl(args.purl, 'purl')]) }),
  packages: (_, args, { lists, listings, filters }) => {
    const at = readAt(args);
    return lists.page(listings.packages, { ...args, where: args.filter && filters.packages(args.filter) }, at);
  },
  deployment: (_, args, { loaders }) =>
    loaders.deployments.load({ at: readAt(args), id: entityUuid('Deployment', keyOf(args)) }),
  deployments: (_, args, { lists, listings, filters }) => {
    const at = readAt(args);
    const where = args.filter && filters.deployments(args.filter, at);
    return lists.page(listings.deployments, { ...args, where }, at);
  },
  environments: (_, args, { lists, listings, filters }) => {
    const where = args.filter && filters.environments(args.filter);
    return lists.page(listings.environments, { ...args, where }, readAt(args));
  },
};
