import { mutationsOf } from '../../kernel/writing/resolvers.ts';
import { registerEvaluation, updateEvaluation } from '../domain/evaluations.ts';
import { setModelAlias } from '../domain/model-aliases.ts';
import { registerModelVersion, updateModelVersion } from '../domain/model-versions.ts';
import { registerModel, updateModel } from '../domain/models.ts';
import { registerRun, updateRun } from '../domain/runs.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';

const model = mutationsOf('model', 'models', ({ loaders }: SubgraphContext) => loaders.models);
const version = mutationsOf('modelVersion', 'modelVersions', ({ loaders }: SubgraphContext) => loaders.modelVersions);
const alias = mutationsOf('modelAlias', 'modelAliases', ({ loaders }: SubgraphContext) => loaders.modelAliases);
const run = mutationsOf('run', 'runs', ({ loaders }: SubgraphContext) => loaders.runs);
const evaluation = mutationsOf('evaluation', 'evaluations', ({ loaders }: SubgraphContext) => loaders.evaluations);

/** Each mutation: what its items state, how that is taken, and the entity that its payload shows. */
export const Mutation: MutationResolvers = {
  registerModel: model.one('registerModel', 'REGISTER', registerModel),
  registerModels: model.many('registerModel', 'REGISTER', registerModel),
  updateModel: model.one('updateModel', 'UPDATE', updateModel),
  updateModels: model.many('updateModel', 'UPDATE', updateModel),
  registerModelVersion: version.one('registerModelVersion', 'REGISTER', registerModelVersion),
  registerModelVersions: version.many('registerModelVersion', 'REGISTER', registerModelVersion),
  updateModelVersion: version.one('updateModelVersion', 'UPDATE', updateModelVersion),
  updateModelVersions: version.many('updateModelVersion', 'UPDATE', updateModelVersion),
  setModelAlias: alias.one('setModelAlias', 'UPDATE', setModelAlias),
  setModelAliases: alias.many('setModelAlias', 'UPDATE', setModelAlias),
  registerRun: run.one('registerRun', 'REGISTER', registerRun),
  registerRuns: run.many('registerRun', 'REGISTER', registerRun),
  updateRun: run.one('updateRun', 'UPDATE', updateRun),
  updateRuns: run.many('updateRun', 'UPDATE', updateRun),
  registerEvaluation: evaluation.one('registerEvaluation', 'REGISTER', registerEvaluation),
  registerEvaluations: evaluation.many('registerEvaluation', 'REGISTER', registerEvaluation),
  updateEvaluation: evaluation.one('updateEvaluation', 'UPDATE', updateEvaluation),
  updateEvaluations: evaluation.many('updateEvaluation', 'UPDATE', updateEvaluation),
};
