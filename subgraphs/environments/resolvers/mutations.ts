import { writeMany, writeOne } from '../../kernel/writing/mutations.ts';
import {
  recordDeploymentState,
  registerDeployment,
  setDesiredDeploymentState,
  updateDeployment,
} from '../domain/deployment.ts';
import {
  registerContainerImage,
  registerImageConfiguration,
  registerImagePackages,
  registerPackage,
} from '../domain/image.ts';
import type { Assertion, Mode } from '../../kernel/ledger/types.ts';
import type { DeploymentRow, ImageFactsRow, ImageRow, PackageRow } from '../domain/rows.ts';
import { recordTagObservation } from '../domain/tag.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';
import { write } from './writing.ts';

type ToAssertions<Input> = (input: Input) => Assertion[];

const image =
  <Input>(action: string, mode: Mode, toAssertions: ToAssertions<Input>) =>
  async (_: object, { input }: { input: Input }, context: SubgraphContext) => {
    const { node, ...rest } = await writeOne<Input, ImageRow>(
      input,
      write(context, action, mode, toAssertions),
      context.reading.image,
    );
    return { image: node, ...rest };
  };

const images =
  <Input>(action: string, mode: Mode, toAssertions: ToAssertions<Input>) =>
  async (_: object, { input }: { input: Input[] }, context: SubgraphContext) => {
    const { nodes, ...rest } = await writeMany<Input, ImageRow>(
      input,
      write(context, action, mode, toAssertions),
      context.reading.image,
    );
    return { images: nodes, ...rest };
  };

const deployment =
  <Input>(action: string, mode: Mode, toAssertions: ToAssertions<Input>) =>
  async (_: object, { input }: { input: Input }, context: SubgraphContext) => {
    const { node, ...rest } = await writeOne<Input, DeploymentRow>(
      input,
      write(context, action, mode, toAssertions),
      context.reading.deployment,
    );
    return { deployment: node, ...rest };
  };

const deployments =
  <Input>(action: string, mode: Mode, toAssertions: ToAssertions<Input>) =>
  async (_: object, { input }: { input: Input[] }, context: SubgraphContext) => {
    const { nodes, ...rest } = await writeMany<Input, DeploymentRow>(
      input,
      write(context, action, mode, toAssertions),
      context.reading.deployment,
    );
    return { deployments: nodes, ...rest };
  };

export const mutationResolvers: Resolvers = {
  Mutation: {
    registerContainerImage: image('registerContainerImage', 'REGISTER', registerContainerImage),
    registerContainerImages: images('registerContainerImage', 'REGISTER', registerContainerImage),
    registerImagePackages: image('registerImagePackages', 'REGISTER', registerImagePackages),
    registerImageConfigurations: async (_, { input }, context) => {
      const writing = write(context, 'registerImageConfiguration', 'REGISTER', registerImageConfiguration);
      const { nodes: _nodes, ...rest } = await writeMany<(typeof input)[number], ImageFactsRow>(
        input,
        writing,
        context.reading.configuration,
      );
      return rest;
    },
    recordTagObservation: image('recordTagObservation', 'UPDATE', recordTagObservation),
    recordTagObservations: images('recordTagObservation', 'UPDATE', recordTagObservation),
    registerPackage: async (_, { input }, context) => {
      const writing = write(context, 'registerPackage', 'REGISTER', registerPackage);
      const { node, ...rest } = await writeOne<typeof input, PackageRow>(input, writing, context.reading.package);
      return { package: node, ...rest };
    },
    registerPackages: async (_, { input }, context) => {
      const writing = write(context, 'registerPackage', 'REGISTER', registerPackage);
      const { nodes, ...rest } = await writeMany<(typeof input)[number], PackageRow>(
        input,
        writing,
        context.reading.package,
      );
      return { packages: nodes, ...rest };
    },
    registerDeployment: deployment('registerDeployment', 'REGISTER', registerDeployment),
    registerDeployments: deployments('registerDeployment', 'REGISTER', registerDeployment),
    updateDeployment: deployment('updateDeployment', 'UPDATE', updateDeployment),
    updateDeployments: deployments('updateDeployment', 'UPDATE', updateDeployment),
    recordDeploymentState: deployment('recordDeploymentState', 'UPDATE', recordDeploymentState),
    recordDeploymentStates: deployments('recordDeploymentState', 'UPDATE', recordDeploymentState),
    setDesiredDeploymentState: deployment('setDesiredDeploymentState', 'UPDATE', setDesiredDeploymentState),
    setDesiredDeploymentStates: deployments('setDesiredDeploymentState', 'UPDATE', setDesiredDeploymentState),
  },
};
