import { entityUuid } from '../../kernel/ids/ids.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import { toPurl } from '../domain/purl.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const packageResolvers: Resolvers = {
  Query: {
    package: (_, args, { reading }) => {
      requireContent(args, '');
      return reading.package.load({ id: entityUuid('Package', [toPurl(args.purl, 'purl')]), at: asOf(args.asOf) });
    },
    packages: (_, { asOf: at, ...args }, { reading }) => {
      requireContent(args.filter, 'filter');
      return reading.packages(args, asOf(at));
    },
  },
  Package: {
    ...entityFields('Package'),
    __resolveReference: (representation, { reading }) =>
      reading.package.load(readRepresentation(representation, 'Package')),
    tags: (packageRow) => [...(packageRow.tags ?? [])],
    images: (packageRow, args, { reading }) => {
      requireContent(args.filter, 'filter');
      return reading.imagesOf(packageRow, args);
    },
  },
};
