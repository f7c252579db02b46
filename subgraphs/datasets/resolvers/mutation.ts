import { mutationsOf } from '../../kernel/writing/resolvers.ts';
import { registerDataSource, updateDataSource } from '../domain/data-source.ts';
import { registerDataset, updateDataset } from '../domain/dataset.ts';
import { registerDatasetVersion, updateDatasetVersion } from '../domain/dataset-version.ts';
import { registerTransformation, updateTransformation } from '../domain/transformation.ts';
import { registerTransformationRun, updateTransformationRun } from '../domain/transformation-run.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';

const source = mutationsOf('dataSource', 'dataSources', ({ loaders }: SubgraphContext) => loaders.dataSources);
const dataset = mutationsOf('dataset', 'datasets', ({ loaders }: SubgraphContext) => loaders.datasets);
const version = mutationsOf(
  'datasetVersion',
  'datasetVersions',
  ({ loaders }: SubgraphContext) => loaders.datasetVersions,
);
const transformation = mutationsOf(
  'transformation',
  'transformations',
  ({ loaders }: SubgraphContext) => loaders.transformations,
);
const run = mutationsOf(
  'transformationRun',
  'transformationRuns',
  ({ loaders }: SubgraphContext) => loaders.transformationRuns,
);

/** Each mutation: what its items state, how that is taken, and the entity that its payload shows. */
export const Mutation: MutationResolvers = {
  registerDataSource: source.one('registerDataSource', 'REGISTER', registerDataSource),
  registerDataSources: source.many('registerDataSource', 'REGISTER', registerDataSource),
  updateDataSource: source.one('updateDataSource', 'UPDATE', updateDataSource),
  updateDataSources: source.many('updateDataSource', 'UPDATE', updateDataSource),
  registerDataset: dataset.one('registerDataset', 'REGISTER', registerDataset),
  registerDatasets: dataset.many('registerDataset', 'REGISTER', registerDataset),
  updateDataset: dataset.one('updateDataset', 'UPDATE', updateDataset),
  updateDatasets: dataset.many('updateDataset', 'UPDATE', updateDataset),
  registerDatasetVersion: version.one('registerDatasetVersion', 'REGISTER', registerDatasetVersion),
  registerDatasetVersions: version.many('registerDatasetVersion', 'REGISTER', registerDatasetVersion),
  updateDatasetVersion: version.one('updateDatasetVersion', 'UPDATE', updateDatasetVersion),
  updateDatasetVersions: version.many('updateDatasetVersion', 'UPDATE', updateDatasetVersion),
  registerTransformation: transformation.one('registerTransformation', 'REGISTER', registerTransformation),
  registerTransformations: transformation.many('registerTransformation', 'REGISTER', registerTransformation),
  updateTransformation: transformation.one('updateTransformation', 'UPDATE', updateTransformation),
  updateTransformations: transformation.many('updateTransformation', 'UPDATE', updateTransformation),
  registerTransformationRun: run.one('registerTransformationRun', 'REGISTER', registerTransformationRun),
  registerTransformationRuns: run.many('registerTransformationRun', 'REGISTER', registerTransformationRun),
  updateTransformationRun: run.one('updateTransformationRun', 'UPDATE', updateTransformationRun),
  updateTransformationRuns: run.many('updateTransformationRun', 'UPDATE', updateTransformationRun),
};
