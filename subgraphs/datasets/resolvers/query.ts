import { PedigreeError } from '../../kernel/errors/errors.ts';
import { entityUuid } from '../../kernel/ids/ids.ts';
import { datasetVersionUuid, naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { MOST_NAMED } from '../../kernel/reading/known-as.ts';
import type { At, StateLoader } from '../../kernel/reading/state-loader.ts';
import { readAt } from '../../kernel/server/entity.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';
import { datasetUuid, transformationRunUuid, transformationUuid } from '../domain/named.ts';
import type { Loaders } from '../domain/reading.ts';
import { datasetNameReference, digestReferences, uuidOfReference } from '../domain/references.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  dataSource: (_, args, { loaders }) =>
    loaders.dataSources.load({ at: readAt(args), id: entityUuid('DataSource', naturalKeys.dataSource(args.name)) }),
  dataSources: (_, args, { lists, listings, filters }) =>
    lists.page(listings.dataSources, { ...args, where: args.filter && filters.dataSources(args.filter) }, readAt(args)),
  dataset: async (_, args, { loaders }) => {
    const { namespace, name } = args;
    const ids = [datasetUuid(namespace, name), uuidOfReference(datasetNameReference(args))] as const;
    return named(ids, readAt(args), loaders.datasets, loaders, {
      name: `${namespace}/${name}`,
      show: (other) => `${other.namespace}/${other.name}`,
    });
  },
  datasets: (_, args, { lists, listings, filters }) =>
    lists.page(listings.datasets, { ...args, where: args.filter && filters.datasets(args.filter) }, readAt(args)),
  datasetVersion: async (_, args, { loaders }) => {
    const at = readAt(args);
    const { namespace, name, version } = args;
    const byDigest = uuidOfReference(digestReferences(namespace, name, version).at(-1)!);
    return named([datasetVersionUuid(namespace, name, version), byDigest], at, loaders.datasetVersions, loaders, {
      name: `${namespace}/${name}@${version}`,
      show: (other) => `${other.namespace}/${other.name}@${other.versionKey}`,
    });
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

interface Shown<Row> {
  readonly name: string;
  readonly show: (row: Row) => string;
}

/**
 * What has a natural key or, failing that, is all that a reference resolves to.
 * @throws PedigreeError AMBIGUOUS where the reference resolves to several
 */
async function named<Row>(
  [own, reference]: readonly [string, string],
  at: AsOf,
  loader: StateLoader<Row>,
  { targetsOf }: Pick<Loaders, 'targetsOf'>,
  { name, show }: Shown<Row>,
): Promise<At<Row> | null> {
  const [found, other] = await Promise.all([own, reference].map((id) => loader.load({ id, at })));
  if (found ?? other) return found ?? other ?? null;
  const several = await targetsOf({ id: reference, at });
  if (several.length < 2) return null;
  const rows = await Promise.all(several.slice(0, MOST_NAMED).map((id) => loader.load({ id, at })));
  const names = rows.flatMap((row) => row && show(row)).sort();
  const others = several.length > MOST_NAMED ? ' and others' : '';
  throw new PedigreeError(
    'AMBIGUOUS',
    `${name} names several: ${names.join(', ')}${others}. Name the one that is meant by its key.`,
  );
}
