import { entityUuid } from '../../kernel/ids/ids.ts';
import { datasetVersionUuid, naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { readAt } from '../../kernel/server/entity.ts';
import { datasetUuid, transformationRunUuid, transformationUuid } from '../domain/named.ts';
import { datasetNameReference, digestReferences, uuidOfReference } from '../domain/references.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  dataSource: (_, args, { loaders }) =>
    loaders.dataSources.load({ at: readAt(args), id: entityUuid('DataSource', naturalKeys.dataSource(args.name)) }),
  dataSources: (_, args, { lists, listings, filters }) =>
    lists.page(listings.dataSources, { ...args, where: args.filter && filters.dataSources(args.filter) }, readAt(args)),
  dataset: async (_, args, { loaders }) => {
    const at = readAt(args);
    const names = [datasetUuid(args.namespace, args.name), uuidOfReference(datasetNameReference(args))];
    const [own, alias] = await Promise.all(names.map((id) => loaders.datasets.load({ id, at })));
    return own ?? alias ?? null;
  },
  datasets: (_, args, { lists, listings, filters }) =>
    lists.page(listings.datasets, { ...args, where: args.filter && filters.datasets(args.filter) }, readAt(args)),
  datasetVersion: async (_, args, { loaders }) => {
    const at = readAt(args);
    const { namespace, name, version } = args;
    const byDigest = uuidOfReference(digestReferences(namespace, name, version).at(-1)!);
    const names = [datasetVersionUuid(namespace, name, version), byDigest];
    const [own, other] = await Promise.all(names.map((id) => loaders.datasetVersions.load({ id, at })));
    return own ?? other ?? null;
  },
  datasetVersions: (_, args, { lists, listings, filters }) => {
    const at = readAt(args);
    const where = args.filter && filters.datasetVersions(args.filter, at);
    return lists.page(listings.datasetVersions, { ...args, where }, at);
  },
  transformation: (_, args, { loaders }) =>
    loaders.transformations.load({ at: readAt(args), id: transformationUuid(args.namespace, args.name) }),
  transformations: (_, args, { lists, listings, filters }) => {
    const where = args.filter && filters.transformations(args.filter);
    return lists.page(listings.transformations, { ...args, where }, readAt(args));
  },
  transformationRun: (_, args, { loaders }) =>
    loaders.transformationRuns.load({ at: readAt(args), id: transformationRunUuid(args) }),
  transformationRuns: (_, args, { lists, listings, filters }) => {
    const where = args.filter && filters.transformationRuns(args.filter);
    return lists.page(listings.transformationRuns, { ...args, where }, readAt(args));
  },
};
