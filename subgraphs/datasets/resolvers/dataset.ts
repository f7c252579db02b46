import { requireContent, writeMany, writeOne } from '../../kernel/writing/mutations.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { datasetUuid } from '../domain/named.ts';
import { datasetNameReference, uuidOfReference } from '../domain/references.ts';
import { registerDataset, updateDataset } from '../domain/dataset.ts';
import type { MutationResolvers, QueryResolvers, DatasetResolvers } from '../generated/resolvers.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { writing } from './writing.ts';

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

export const datasetMutations: Mutations = {
  registerDataset: async (_parent, { input }, context) => {
    const write = writing(context, 'registerDataset', registerDataset);
    const { node, ...rest } = await writeOne(input, write, context.reading.dataset);
    return { dataset: node, ...rest };
  },
  registerDatasets: async (_parent, { input }, context) => {
    const write = writing(context, 'registerDatasets', registerDataset);
    const { nodes, ...rest } = await writeMany(input, write, context.reading.dataset);
    return { datasets: nodes, ...rest };
  },
  updateDataset: async (_parent, { input }, context) => {
    const write = writing(context, 'updateDataset', updateDataset);
    const { node, ...rest } = await writeOne(input, write, context.reading.dataset);
    return { dataset: node, ...rest };
  },
  updateDatasets: async (_parent, { input }, context) => {
    const write = writing(context, 'updateDatasets', updateDataset);
    const { nodes, ...rest } = await writeMany(input, write, context.reading.dataset);
    return { datasets: nodes, ...rest };
  },
};
