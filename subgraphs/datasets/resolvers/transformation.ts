import { requireContent, writeMany, writeOne } from '../../kernel/writing/mutations.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { transformationUuid } from '../domain/named.ts';
import { registerTransformation, updateTransformation } from '../domain/transformation.ts';
import type { MutationResolvers, QueryResolvers, TransformationResolvers } from '../generated/resolvers.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { writing } from './writing.ts';

type Queries = Required<Pick<QueryResolvers, 'transformation' | 'transformations'>>;
type Mutations = Required<
  Pick<
    MutationResolvers,
    'registerTransformation' | 'registerTransformations' | 'updateTransformation' | 'updateTransformations'
  >
>;

export const transformationFields: TransformationResolvers = {
  ...entityFields('Transformation'),
  __resolveReference: (representation, { reading }) =>
    reading.transformation.load(readRepresentation(representation, 'Transformation')),
  tags: (transformation) => transformation.tags ?? [],
  runs: (transformation, args, { reading }) => {
    requireContent(args, '');
    return reading.runsOf(transformation, args);
  },
};

export const transformationQueries: Queries = {
  transformation: (_parent, args, { reading }) => {
    requireContent(args, '');
    return reading.transformation.load({ id: transformationUuid(args.namespace, args.name), at: asOf(args.asOf) });
  },
  transformations: (_parent, args, { reading }) => {
    requireContent(args, '');
    return reading.transformations(args, asOf(args.asOf));
  },
};

export const transformationMutations: Mutations = {
  registerTransformation: async (_parent, { input }, context) => {
    const write = writing(context, 'registerTransformation', registerTransformation);
    const { node, ...rest } = await writeOne(input, write, context.reading.transformation);
    return { transformation: node, ...rest };
  },
  registerTransformations: async (_parent, { input }, context) => {
    const write = writing(context, 'registerTransformations', registerTransformation);
    const { nodes, ...rest } = await writeMany(input, write, context.reading.transformation);
    return { transformations: nodes, ...rest };
  },
  updateTransformation: async (_parent, { input }, context) => {
    const write = writing(context, 'updateTransformation', updateTransformation);
    const { node, ...rest } = await writeOne(input, write, context.reading.transformation);
    return { transformation: node, ...rest };
  },
  updateTransformations: async (_parent, { input }, context) => {
    const write = writing(context, 'updateTransformations', updateTransformation);
    const { nodes, ...rest } = await writeMany(input, write, context.reading.transformation);
    return { transformations: nodes, ...rest };
  },
};
