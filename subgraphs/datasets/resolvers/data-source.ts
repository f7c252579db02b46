import { requireContent } from '../../kernel/writing/mutations.ts';
import { mutationsOf } from '../../kernel/writing/resolvers.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { entityUuid } from '../../kernel/ids/ids.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { registerDataSource, updateDataSource } from '../domain/data-source.ts';
import type { MutationResolvers, QueryResolvers, DataSourceResolvers } from '../generated/resolvers.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import type { SubgraphContext } from './context.ts';

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

const mutations = mutationsOf('dataSource', 'dataSources', ({ reading }: SubgraphContext) => reading.dataSource);

export const dataSourceMutations: Mutations = {
  registerDataSource: mutations.one('registerDataSource', 'REGISTER', registerDataSource),
  registerDataSources: mutations.many('registerDataSource', 'REGISTER', registerDataSource),
  updateDataSource: mutations.one('updateDataSource', 'UPDATE', updateDataSource),
  updateDataSources: mutations.many('updateDataSource', 'UPDATE', updateDataSource),
};
