import type { Resolvers } from '../generated/resolvers.ts';
import { ColumnDerivation, ColumnStatistics, SourceColumn } from './columns.ts';
import { DataSource } from './data-source.ts';
import { Dataset } from './dataset.ts';
import { DatasetVersion } from './dataset-version.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';
import { Transformation } from './transformation.ts';
import { TransformationRun } from './transformation-run.ts';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  DataSource,
  Dataset,
  DatasetVersion,
  Transformation,
  TransformationRun,
  ColumnStatistics,
  ColumnDerivation,
  SourceColumn,
};
