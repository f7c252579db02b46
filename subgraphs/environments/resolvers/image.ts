import { containerImageUuid } from '../../kernel/ids/natural-keys.ts';
import { claimsOf } from '../../kernel/reading/claims.ts';
import type { At } from '../../kernel/reading/state-loader.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import { imageFactsOf } from '../domain/image-facts.ts';
import { imageConfigurationUuid } from '../domain/kinds.ts';
import type { ImageFactsRow, ImageRow } from '../domain/rows.ts';
import { toDigest } from '../../kernel/writing/checks.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';
import { bounded, nameImage } from './shown.ts';

/** What the image says itself, and what its configuration says of it. */
async function factsOf(image: At<ImageRow>, { reading }: SubgraphContext): Promise<Omit<ImageFactsRow, 'digest'>> {
  if (image.configDigest === null) return image;
  const configuration = await reading.configuration.load({
    id: imageConfigurationUuid(image.configDigest),
    at: image.at,
  });
  return imageFactsOf(image, configuration);
}

export const imageResolvers: Resolvers = {
  Query: {
    image: (_, args, { reading }) => {
      requireContent(args, '');
      return reading.image.load({ id: containerImageUuid(toDigest(args.digest, 'digest')), at: asOf(args.asOf) });
    },
    images: (_, { asOf: at, ...args }, { reading }) => {
      requireContent(args.filter, 'filter');
      return reading.images(args, asOf(at));
    },
  },
  ContainerImage: {
    ...entityFields('ContainerImage'),
    __resolveReference: (representation, { reading }) =>
      reading.image.load(readRepresentation(representation, 'ContainerImage')),
    repository: (image) => image.repositories?.[0] ?? null,
    repositories: (image) => [...(image.repositories ?? [])],
    platform: async (image, _, context) => (await factsOf(image, context)).platform,
    createdAt: async (image, _, context) => (await factsOf(image, context)).createdAt,
    labels: async (image, _, context) => [...((await factsOf(image, context)).labels ?? [])],
    codeRevision: async (image, _, context) => (await factsOf(image, context)).codeRevision,
    baseImage: async (image, _, context) => {
      const { baseImageDigest, baseImageReference, createdAt } = await factsOf(image, context);
      const named = nameImage(baseImageDigest, baseImageReference, createdAt);
      return named && context.reading.imageNamed(named, image.at);
    },
    baseImageReference: async (image, _, context) => (await factsOf(image, context)).baseImageReference,
    platformImages: (image, args, { reading }) => reading.platformImagesOf(image, args),
    indexes: (image, args, { reading }) => reading.indexesOf(image, args),
    tags: (image, args, { reading }) => reading.tagsOf(image, args),
    packages: (image, args, { reading }) => {
      requireContent(args.filter, 'filter');
      return reading.packagesOf(image, args);
    },
    inventoried: (image, _, { reading }) => reading.isInventoried(image),
    deployments: (image, args, { reading }) => {
      requireContent(args.filter, 'filter');
      return reading.deploymentsOfImage(image, args);
    },
    claims: (image, args, { lists }) => {
      const ids = image.configDigest === null ? [image.id] : [image.id, imageConfigurationUuid(image.configDigest)];
      return claimsOf(lists, { id: image.id, ids, at: image.at }, args);
    },
  },
  ImageTag: {
    from: (tag) => bounded(tag.validFrom),
    until: (tag) => bounded(tag.validTo),
  },
};
