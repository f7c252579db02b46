import type {
  ColumnDerivationResolvers,
  ColumnStatisticsResolvers,
  SourceColumnResolvers,
} from '../generated/resolvers.ts';

export const columnStatisticsFields: ColumnStatisticsResolvers = {
  quantiles: (statistics) => statistics.quantiles ?? [],
};

export const columnDerivationFields: ColumnDerivationResolvers = {
  inputs: ({ inputs, at }) => inputs.map((input) => ({ ...input, at })),
};

export const sourceColumnFields: SourceColumnResolvers = {
  datasetVersion: ({ datasetVersion, at }, _args, { reading }) =>
    reading.datasetVersion.load({ id: datasetVersion, at }),
};
