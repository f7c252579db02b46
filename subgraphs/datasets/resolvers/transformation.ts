import { requireContent } from '../../kernel/writing/mutations.ts';
import { mutationsOf } from '../../kernel/writing/resolvers.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { transformationUuid } from '../domain/named.ts';
import { registerTransformation, updateTransformation } from '../domain/transformation.ts';
import type { MutationResolvers, QueryResolvers, TransformationResolvers } from '../generated/resolvers.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import type { SubgraphContext } from './context.ts';

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

const mutations = mutationsOf(
  'transformation',
  'transformations',
  ({ reading }: SubgraphContext) => reading.transformation,
);

export const transformationMutations: Mutations = {
  registerTransformation: mutations.one('registerTransformation', 'REGISTER', registerTransformation),
  registerTransformations: mutations.many('registerTransformation', 'REGISTER', registerTransformation),
  updateTransformation: mutations.one('updateTransformation', 'UPDATE', updateTransformation),
  updateTransformations: mutations.many('updateTransformation', 'UPDATE', updateTransformation),
};
