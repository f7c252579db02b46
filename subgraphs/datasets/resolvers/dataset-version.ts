import { requireContent } from '../../kernel/writing/mutations.ts';
import { mutationsOf } from '../../kernel/writing/resolvers.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { datasetVersionUuid } from '../../kernel/ids/natural-keys.ts';
import { digestReferences, uuidOfReference } from '../domain/references.ts';
import { registerDatasetVersion, updateDatasetVersion } from '../domain/dataset-version.ts';
import type { MutationResolvers, QueryResolvers, DatasetVersionResolvers } from '../generated/resolvers.ts';
import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import type { SubgraphContext } from './context.ts';

type Queries = Required<Pick<QueryResolvers, 'datasetVersion' | 'datasetVersions'>>;
type Mutations = Required<
  Pick<
    MutationResolvers,
    'registerDatasetVersion' | 'registerDatasetVersions' | 'updateDatasetVersion' | 'updateDatasetVersions'
  >
>;

export const datasetVersionFields: DatasetVersionResolvers = {
  ...entityFields('DatasetVersion'),
  __resolveReference: (representation, { reading }) =>
    reading.datasetVersion.load(readRepresentation(representation, 'DatasetVersion')),
  _knownAs: (version, _args, { reading }) => reading.knownAs(version),
  dataset: ({ dataset, at }, _args, { reading }) => reading.dataset.load({ id: dataset, at }),
  columns: async (version, _args, { reading }) => {
    if (version.columns !== undefined) return version.columns ?? [];
    return (await reading.datasetVersionDetails.load(version))?.columns ?? [];
  },
  statistics: async (version, _args, { reading }) =>
    (await reading.datasetVersionDetails.load(version))?.statistics ?? [],
  columnLineage: async (version, _args, { reading }) => {
    const found = (await reading.datasetVersionDetails.load(version))?.columnLineage ?? [];
    return found.map((derivation) => ({ ...derivation, at: version.at }));
  },
  tags: (version) => version.tags ?? [],
  sources: (version, _args, { reading }) => reading.sourcesOf(version),
  sourceReferences: (version) => version.sourceReferences ?? [],
  derivedFrom: (version, _args, { reading }) => reading.derivedFrom(version),
  derivedFromReferences: (version) => version.derivedFromReferences ?? [],
  producedBy: (version, _args, { reading }) => reading.producerOf(version),
  producers: (version, _args, { reading }) => reading.producersOf(version),
  derivatives: (version, args, { reading }) => {
    requireContent(args, '');
    return reading.derivatives(version, args);
  },
  consumers: (version, args, { reading }) => reading.consumers(version, args),
};

export const datasetVersionQueries: Queries = {
  datasetVersion: async (_parent, args, { reading }) => {
    requireContent(args, '');
    const { namespace, name, version } = args;
    const at = asOf(args.asOf);
    const byDigest = uuidOfReference(digestReferences(namespace, name, version).at(-1)!);
    const names = [datasetVersionUuid(namespace, name, version), byDigest];
    const [own, other] = await Promise.all(names.map((id) => reading.datasetVersion.load({ id, at })));
    return own ?? other ?? null;
  },
  datasetVersions: (_parent, args, { reading }) => {
    requireContent(args, '');
    return reading.datasetVersions(args, asOf(args.asOf));
  },
};

const mutations = mutationsOf(
  'datasetVersion',
  'datasetVersions',
  ({ reading }: SubgraphContext) => reading.datasetVersion,
);

export const datasetVersionMutations: Mutations = {
  registerDatasetVersion: mutations.one('registerDatasetVersion', 'REGISTER', registerDatasetVersion),
  registerDatasetVersions: mutations.many('registerDatasetVersion', 'REGISTER', registerDatasetVersion),
  updateDatasetVersion: mutations.one('updateDatasetVersion', 'UPDATE', updateDatasetVersion),
  updateDatasetVersions: mutations.many('updateDatasetVersion', 'UPDATE', updateDatasetVersion),
};
