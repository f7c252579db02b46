import { claimsOf } from '../../kernel/reading/claims.ts';
import type { At } from '../../kernel/reading/state-loader.ts';
import { whole } from '../../kernel/reading/whole.ts';
import { keyFields, readMeant } from '../../kernel/server/entity.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import { BOUNDS } from '../domain/image.ts';
import { imageFactsOf } from '../domain/image-facts.ts';
import { imageConfigurationUuid } from '../domain/kinds.ts';
import type { ImageFactsRow, ImageRow } from '../domain/rows.ts';
import type { ContainerImageResolvers, ImageTagResolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';
import { bounded, nameImage } from './shown.ts';

export const ContainerImage: ContainerImageResolvers = {
  ...keyFields('ContainerImage'),
  __resolveReference: (given, { loaders }) => {
    const { id, at, meant } = readMeant(given, 'ContainerImage');
    if (meant === null) return loaders.images.load({ id, at });
    return loaders.imageNamed({ image: null, reference: id, moment: meant }, at);
  },
  repository: ({ repositories }) => repositories?.[0] ?? null,
  repositories: ({ repositories }) => whole(repositories, BOUNDS.repositories),
  platform: async (image, _args, context) => (await factsOf(image, context)).platform,
  createdAt: async (image, _args, context) => (await factsOf(image, context)).createdAt,
  labels: async (image, _args, context) => whole((await factsOf(image, context)).labels, BOUNDS.labels),
  codeRevision: async (image, _args, context) => (await factsOf(image, context)).codeRevision,
  baseImage: async (image, _args, context) => {
    const { baseImageDigest, baseImageReference, createdAt } = await factsOf(image, context);
    const named = nameImage(baseImageDigest, baseImageReference, createdAt);
    return named && context.loaders.imageNamed(named, image.at);
  },
  baseImageReference: async (image, _args, context) => (await factsOf(image, context)).baseImageReference,
  platformImages: (image, args, { lists, listings }) => lists.pageOf(listings.platformImages, args, image),
  indexes: (image, args, { lists, listings }) => lists.pageOf(listings.indexes, args, image),
  tags: (image, args, { lists, listings }) => lists.pageOf(listings.tags, args, image),
  packages: (image, args, { lists, listings, filters }) => {
    requireContent(args.filter, 'filter');
    const where = args.filter && filters.packages(args.filter);
    return lists.pageOf(listings.packagesOfImage, { ...args, where }, image);
  },
  inventoried: (image, _args, { loaders }) => loaders.inventoried(image),
  deployments: (image, args, { lists, listings, filters }) => {
    requireContent(args.filter, 'filter');
    const where = args.filter && filters.deployments(args.filter, image.at);
    return lists.pageOf(listings.deploymentsOfImage, { ...args, where }, image);
  },
  claims: ({ id, at, configDigest }, args, { lists }) => {
    const ids = configDigest === null ? [id] : [id, imageConfigurationUuid(configDigest)];
    return claimsOf(lists, { id, ids, at }, args);
  },
};

export const ImageTag: ImageTagResolvers = {
  from: ({ validFrom }) => bounded(validFrom),
  until: ({ validTo }) => bounded(validTo),
};

/** What the image says itself, and what its configuration says of it. */
async function factsOf(image: At<ImageRow>, { loaders }: SubgraphContext): Promise<Omit<ImageFactsRow, 'digest'>> {
  if (image.configDigest === null) return image;
  const id = imageConfigurationUuid(image.configDigest);
  return imageFactsOf(image, await loaders.configurations.load({ id, at: image.at }));
}
