import { requireContent } from '../../kernel/writing/mutations.ts';
import { mutationsOf } from '../../kernel/writing/resolvers.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { transformationRunUuid } from '../domain/named.ts';
import { registerTransformationRun, updateTransformationRun } from '../domain/transformation-run.ts';
import type { MutationResolvers, QueryResolvers, TransformationRunResolvers } from '../generated/resolvers.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import type { SubgraphContext } from './context.ts';

type Queries = Required<Pick<QueryResolvers, 'transformationRun' | 'transformationRuns'>>;
type Mutations = Required<
  Pick<
    MutationResolvers,
    'registerTransformationRun' | 'registerTransformationRuns' | 'updateTransformationRun' | 'updateTransformationRuns'
  >
>;

export const transformationRunFields: TransformationRunResolvers = {
  ...entityFields('TransformationRun'),
  __resolveReference: (representation, { reading }) =>
    reading.transformationRun.load(readRepresentation(representation, 'TransformationRun')),
  transformation: ({ transformation, at }, _args, { reading }) =>
    reading.transformation.load({ id: transformation, at }),
  parameters: (run) => run.parameters ?? [],
  inputs: (run, _args, { reading }) => reading.inputsOf(run),
  inputReferences: (run) => run.inputReferences ?? [],
  outputs: (run, _args, { reading }) => reading.outputsOf(run),
  outputReferences: (run) => run.outputReferences ?? [],
};

export const transformationRunQueries: Queries = {
  transformationRun: (_parent, args, { reading }) => {
    requireContent(args, '');
    return reading.transformationRun.load({ id: transformationRunUuid(args), at: asOf(args.asOf) });
  },
  transformationRuns: (_parent, args, { reading }) => {
    requireContent(args, '');
    return reading.transformationRuns(args, asOf(args.asOf));
  },
};

const mutations = mutationsOf(
  'transformationRun',
  'transformationRuns',
  ({ reading }: SubgraphContext) => reading.transformationRun,
);

export const transformationRunMutations: Mutations = {
  registerTransformationRun: mutations.one('registerTransformationRun', 'REGISTER', registerTransformationRun),
  registerTransformationRuns: mutations.many('registerTransformationRun', 'REGISTER', registerTransformationRun),
  updateTransformationRun: mutations.one('updateTransformationRun', 'UPDATE', updateTransformationRun),
  updateTransformationRuns: mutations.many('updateTransformationRun', 'UPDATE', updateTransformationRun),
};
