import type { Resolvers } from '../generated/resolvers.ts';
import { Deployment, DeploymentPeriod, Environment, ModelVersion, Orchestrator } from './deployment.ts';
import { ContainerImage, ImageTag } from './image.ts';
import { Mutation } from './mutation.ts';
import { Package } from './package.ts';
import { Query } from './query.ts';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  ContainerImage,
  ImageTag,
  Package,
  Deployment,
  DeploymentPeriod,
  Environment,
  Orchestrator,
  ModelVersion,
};
