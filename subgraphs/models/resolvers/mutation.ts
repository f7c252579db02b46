import { mutationOrigin } from '../../kernel/server/context.ts';
import { writeMany, writeOne, type Write } from '../../kernel/writing/mutations.ts';
import { registerEvaluation } from '../domain/evaluations.ts';
import { setModelAlias } from '../domain/model-aliases.ts';
import { registerModelVersion, updateModelVersion } from '../domain/model-versions.ts';
import { registerModel, updateModel } from '../domain/models.ts';
import { registerRun, updateRun } from '../domain/runs.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';

const model = ({ loaders }: SubgraphContext) => loaders.models;
const version = ({ loaders }: SubgraphContext) => loaders.modelVersions;
const run = ({ loaders }: SubgraphContext) => loaders.runs;

/** Each mutation: what its items state, how that is taken, and the entity that its payload shows. */
export const Mutation: MutationResolvers = {
  registerModel: async (_, { input }, context) => {
    const { node, ...rest } = await writeOne(
      input,
      registering('registerModel', registerModel, context),
      model(context),
    );
    return { model: node, ...rest };
  },
  registerModels: async (_, { input }, context) => {
    const { nodes, ...rest } = await writeMany(
      input,
      registering('registerModels', registerModel, context),
      model(context),
    );
    return { models: nodes, ...rest };
  },
  updateModel: async (_, { input }, context) => {
    const { node, ...rest } = await writeOne(input, updating('updateModel', updateModel, context), model(context));
    return { model: node, ...rest };
  },
  updateModels: async (_, { input }, context) => {
    const { nodes, ...rest } = await writeMany(input, updating('updateModels', updateModel, context), model(context));
    return { models: nodes, ...rest };
  },
  registerModelVersion: async (_, { input }, context) => {
    const { node, ...rest } = await writeOne(
      input,
      registering('registerModelVersion', registerModelVersion, context),
      version(context),
    );
    return { modelVersion: node, ...rest };
  },
  registerModelVersions: async (_, { input }, context) => {
    const { nodes, ...rest } = await writeMany(
      input,
      registering('registerModelVersions', registerModelVersion, context),
      version(context),
    );
    return { modelVersions: nodes, ...rest };
  },
  updateModelVersion: async (_, { input }, context) => {
    const { node, ...rest } = await writeOne(
      input,
      updating('updateModelVersion', updateModelVersion, context),
      version(context),
    );
    return { modelVersion: node, ...rest };
  },
  updateModelVersions: async (_, { input }, context) => {
    const { nodes, ...rest } = await writeMany(
      input,
      updating('updateModelVersions', updateModelVersion, context),
      version(context),
    );
    return { modelVersions: nodes, ...rest };
  },
  setModelAlias: async (_, { input }, context) => {
    const { node, ...rest } = await writeOne(
      input,
      updating('setModelAlias', setModelAlias, context),
      context.loaders.modelAliases,
    );
    return { modelAlias: node, ...rest };
  },
  setModelAliases: async (_, { input }, context) => {
    const { nodes, ...rest } = await writeMany(
      input,
      updating('setModelAliases', setModelAlias, context),
      context.loaders.modelAliases,
    );
    return { modelAliases: nodes, ...rest };
  },
  registerRun: async (_, { input }, context) => {
    const { node, ...rest } = await writeOne(input, registering('registerRun', registerRun, context), run(context));
    return { run: node, ...rest };
  },
  registerRuns: async (_, { input }, context) => {
    const { nodes, ...rest } = await writeMany(input, registering('registerRuns', registerRun, context), run(context));
    return { runs: nodes, ...rest };
  },
  updateRun: async (_, { input }, context) => {
    const { node, ...rest } = await writeOne(input, updating('updateRun', updateRun, context), run(context));
    return { run: node, ...rest };
  },
  updateRuns: async (_, { input }, context) => {
    const { nodes, ...rest } = await writeMany(input, updating('updateRuns', updateRun, context), run(context));
    return { runs: nodes, ...rest };
  },
  registerEvaluation: async (_, { input }, context) => {
    const { node, ...rest } = await writeOne(
      input,
      registering('registerEvaluation', registerEvaluation, context),
      context.loaders.evaluations,
    );
    return { evaluation: node, ...rest };
  },
  registerEvaluations: async (_, { input }, context) => {
    const { nodes, ...rest } = await writeMany(
      input,
      registering('registerEvaluations', registerEvaluation, context),
      context.loaders.evaluations,
    );
    return { evaluations: nodes, ...rest };
  },
};

function registering<Input>(
  action: string,
  toAssertions: Write<Input>['toAssertions'],
  context: SubgraphContext,
): Write<Input> {
  return { recorder: context.recorder, mode: 'REGISTER', origin: mutationOrigin(context, action), toAssertions };
}

function updating<Input>(
  action: string,
  toAssertions: Write<Input>['toAssertions'],
  context: SubgraphContext,
): Write<Input> {
  return { ...registering(action, toAssertions, context), mode: 'UPDATE' };
}
