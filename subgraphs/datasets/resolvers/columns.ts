import type {
  ColumnDerivationResolvers,
  ColumnStatisticsResolvers,
  SourceColumnResolvers,
} from '../generated/resolvers.ts';

export const ColumnStatistics: ColumnStatisticsResolvers = {
  quantiles: ({ quantiles }) => quantiles ?? [],
};

export const ColumnDerivation: ColumnDerivationResolvers = {
  inputs: ({ inputs, at }) => inputs.map((input) => ({ ...input, at })),
};

export const SourceColumn: SourceColumnResolvers = {
  datasetVersion: ({ datasetVersion: id, at }, _args, { loaders }) => loaders.datasetVersions.load({ id, at }),
};
