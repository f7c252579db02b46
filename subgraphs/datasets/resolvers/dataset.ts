import { requireContent } from '../../kernel/writing/mutations.ts';
import { mutationsOf } from '../../kernel/writing/resolvers.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { datasetUuid } from '../domain/named.ts';
import { datasetNameReference, uuidOfReference } from '../domain/references.ts';
import { registerDataset, updateDataset } from '../domain/dataset.ts';
import type { MutationResolvers, QueryResolvers, DatasetResolvers } from '../generated/resolvers.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import type { SubgraphContext } from './context.ts';

type Queries = Required<Pick<QueryResolvers, 'dataset' | 'datasets'>>;
type Mutations = Required<
  Pick<MutationResolvers, 'registerDataset' | 'registerDatasets' | 'updateDataset' | 'updateDatasets'>
>;

export const datasetFields: DatasetResolvers = {
  ...entityFields('Dataset'),
  __resolveReference: (representation, { reading }) =>
    reading.dataset.load(readRepresentation(representation, 'Dataset')),
  _knownAs: (dataset, _args, { reading }) => reading.knownAs(dataset),
  aliases: (dataset) => dataset.aliases ?? [],
  tags: (dataset) => dataset.tags ?? [],
  versions: (dataset, args, { reading }) => {
    requireContent(args, '');
    return reading.versionsOfDataset(dataset, args);
  },
};

export const datasetQueries: Queries = {
  dataset: async (_parent, args, { reading }) => {
    requireContent(args, '');
    const at = asOf(args.asOf);
    const names = [datasetUuid(args.namespace, args.name), uuidOfReference(datasetNameReference(args))];
    const [own, alias] = await Promise.all(names.map((id) => reading.dataset.load({ id, at })));
    return own ?? alias ?? null;
  },
  datasets: (_parent, args, { reading }) => {
    requireContent(args, '');
    return reading.datasets(args, asOf(args.asOf));
  },
};

const mutations = mutationsOf('dataset', 'datasets', ({ reading }: SubgraphContext) => reading.dataset);

export const datasetMutations: Mutations = {
  registerDataset: mutations.one('registerDataset', 'REGISTER', registerDataset),
  registerDatasets: mutations.many('registerDataset', 'REGISTER', registerDataset),
  updateDataset: mutations.one('updateDataset', 'UPDATE', updateDataset),
  updateDatasets: mutations.many('updateDataset', 'UPDATE', updateDataset),
};
