import { writeMany, writeOne } from '../../kernel/writing/mutations.ts';
import { mutationsOf, writeOf } from '../../kernel/writing/resolvers.ts';
import {
  recordDeploymentState,
  registerDeployment,
  setDesiredDeploymentState,
  updateDeployment,
} from '../domain/deployment.ts';
import {
  registerContainerImage,
  registerImageConfiguration,
  registerImageInventory,
  updateContainerImage,
} from '../domain/image.ts';
import { registerPackage, updatePackage } from '../domain/package.ts';
import { recordTagObservation } from '../domain/tag.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';

const image = mutationsOf('image', 'images', ({ loaders }: SubgraphContext) => loaders.images);
const packages = mutationsOf('package', 'packages', ({ loaders }: SubgraphContext) => loaders.packages);
const deployment = mutationsOf('deployment', 'deployments', ({ loaders }: SubgraphContext) => loaders.deployments);

/** A configuration is no entity of its own: its payloads only count. */
const configurationWrite = (context: SubgraphContext) =>
  writeOf(context, 'registerImageConfiguration', 'REGISTER', registerImageConfiguration);

/** Each mutation: what its items state, how that is taken, and the entity that its payload shows. */
export const Mutation: MutationResolvers = {
  registerContainerImage: image.one('registerContainerImage', 'REGISTER', registerContainerImage),
  registerContainerImages: image.many('registerContainerImage', 'REGISTER', registerContainerImage),
  updateContainerImage: image.one('updateContainerImage', 'UPDATE', updateContainerImage),
  updateContainerImages: image.many('updateContainerImage', 'UPDATE', updateContainerImage),
  registerImageInventory: image.one('registerImageInventory', 'REGISTER', registerImageInventory),
  registerImageInventories: image.many('registerImageInventory', 'REGISTER', registerImageInventory),
  registerImageConfiguration: async (_root, { input }, context) => {
    const { result, userErrors } = await writeOne(input, configurationWrite(context), context.loaders.configurations);
    return { result, userErrors };
  },
  registerImageConfigurations: async (_root, { input }, context) => {
    const write = configurationWrite(context);
    const { summary, userErrors } = await writeMany(input, write, context.loaders.configurations);
    return { summary, userErrors };
  },
  recordTagObservation: image.one('recordTagObservation', 'UPDATE', recordTagObservation),
  recordTagObservations: image.many('recordTagObservation', 'UPDATE', recordTagObservation),
  registerPackage: packages.one('registerPackage', 'REGISTER', registerPackage),
  registerPackages: packages.many('registerPackage', 'REGISTER', registerPackage),
  updatePackage: packages.one('updatePackage', 'UPDATE', updatePackage),
  updatePackages: packages.many('updatePackage', 'UPDATE', updatePackage),
  registerDeployment: deployment.one('registerDeployment', 'REGISTER', registerDeployment),
  registerDeployments: deployment.many('registerDeployment', 'REGISTER', registerDeployment),
  updateDeployment: deployment.one('updateDeployment', 'UPDATE', updateDeployment),
  updateDeployments: deployment.many('updateDeployment', 'UPDATE', updateDeployment),
  recordDeploymentState: deployment.one('recordDeploymentState', 'UPDATE', recordDeploymentState),
  recordDeploymentStates: deployment.many('recordDeploymentState', 'UPDATE', recordDeploymentState),
  setDesiredDeploymentState: deployment.one('setDesiredDeploymentState', 'UPDATE', setDesiredDeploymentState),
  setDesiredDeploymentStates: deployment.many('setDesiredDeploymentState', 'UPDATE', setDesiredDeploymentState),
};
