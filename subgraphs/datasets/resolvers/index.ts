import type { Resolvers } from '../generated/resolvers.ts';
import { columnDerivationFields, columnStatisticsFields, sourceColumnFields } from './columns.ts';
import { datasetFields, datasetMutations, datasetQueries } from './dataset.ts';
import { datasetVersionFields, datasetVersionMutations, datasetVersionQueries } from './dataset-version.ts';
import { dataSourceFields, dataSourceMutations, dataSourceQueries } from './data-source.ts';
import { transformationFields, transformationMutations, transformationQueries } from './transformation.ts';
import { transformationRunFields, transformationRunMutations, transformationRunQueries } from './transformation-run.ts';

/** Every resolver of this subgraph; scalars come from the kernel. */
export const resolvers: Resolvers = {
  Query: {
    ...dataSourceQueries,
    ...datasetQueries,
    ...datasetVersionQueries,
    ...transformationQueries,
    ...transformationRunQueries,
  },
  Mutation: {
    ...dataSourceMutations,
    ...datasetMutations,
    ...datasetVersionMutations,
    ...transformationMutations,
    ...transformationRunMutations,
  },
  DataSource: dataSourceFields,
  Dataset: datasetFields,
  DatasetVersion: datasetVersionFields,
  Transformation: transformationFields,
  TransformationRun: transformationRunFields,
  ColumnStatistics: columnStatisticsFields,
  ColumnDerivation: columnDerivationFields,
  SourceColumn: sourceColumnFields,
};
