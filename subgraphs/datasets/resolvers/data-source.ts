import { requireContent, writeMany, writeOne } from '../../kernel/writing/mutations.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { entityUuid } from '../../kernel/ids/ids.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { registerDataSource, updateDataSource } from '../domain/data-source.ts';
import type { MutationResolvers, QueryResolvers, DataSourceResolvers } from '../generated/resolvers.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { writing } from './writing.ts';

type Queries = Required<Pick<QueryResolvers, 'dataSource' | 'dataSources'>>;
type Mutations = Required<
  Pick<MutationResolvers, 'registerDataSource' | 'registerDataSources' | 'updateDataSource' | 'updateDataSources'>
>;

export const dataSourceFields: DataSourceResolvers = {
  ...entityFields('DataSource'),
  __resolveReference: (representation, { reading }) =>
    reading.dataSource.load(readRepresentation(representation, 'DataSource')),
  _knownAs: (source, _args, { reading }) => reading.knownAs(source),
  tags: (source) => source.tags ?? [],
  datasetVersions: (source, args, { reading }) => {
    requireContent(args, '');
    return reading.versionsOfSource(source, args);
  },
};

export const dataSourceQueries: Queries = {
  dataSource: (_parent, args, { reading }) => {
    requireContent(args, '');
    return reading.dataSource.load({
      id: entityUuid('DataSource', naturalKeys.dataSource(args.name)),
      at: asOf(args.asOf),
    });
  },
  dataSources: (_parent, args, { reading }) => {
    requireContent(args, '');
    return reading.dataSources(args, asOf(args.asOf));
  },
};

export const dataSourceMutations: Mutations = {
  registerDataSource: async (_parent, { input }, context) => {
    const write = writing(context, 'registerDataSource', registerDataSource);
    const { node, ...rest } = await writeOne(input, write, context.reading.dataSource);
    return { dataSource: node, ...rest };
  },
  registerDataSources: async (_parent, { input }, context) => {
    const write = writing(context, 'registerDataSources', registerDataSource);
    const { nodes, ...rest } = await writeMany(input, write, context.reading.dataSource);
    return { dataSources: nodes, ...rest };
  },
  updateDataSource: async (_parent, { input }, context) => {
    const write = writing(context, 'updateDataSource', updateDataSource);
    const { node, ...rest } = await writeOne(input, write, context.reading.dataSource);
    return { dataSource: node, ...rest };
  },
  updateDataSources: async (_parent, { input }, context) => {
    const write = writing(context, 'updateDataSources', updateDataSource);
    const { nodes, ...rest } = await writeMany(input, write, context.reading.dataSource);
    return { dataSources: nodes, ...rest };
  },
};
