import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import { nameOf } from '../domain/pointers.ts';
import type { ModelAliasRow, EvaluationRow } from '../domain/rows.ts';
import { entityUuid } from '../../kernel/ids/ids.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { ModelVersionResolvers, ParentVersionResolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';
import type { ModelVersionMapper, RunMapper } from './mappers.ts';

const MOST = 100;

export const ModelVersion: ModelVersionResolvers = {
  ...entityFields('ModelVersion'),
  __resolveReference: (given, { loaders }) => loaders.modelVersions.load(readRepresentation(given, 'ModelVersion')),
  _knownAs: (version, _args, { loaders }) => loaders.knownAs(version),
  model: ({ namespace, model, at }, _args, { loaders }) =>
    loaders.models.load({ id: entityUuid('Model', naturalKeys.model(namespace, model)), at }),
  aliases: async (version, _args, { lists, listings }) =>
    (await lists.allOf<ModelAliasRow>(listings.aliasesOfVersion, MOST, version)).map(({ alias }) => alias),
  authors: ({ authors }) => authors ?? [],
  documentation: ({ documentation }) => documentation ?? [],
  tags: ({ tags }) => tags ?? [],
  artifacts: ({ artifacts }) => artifacts ?? [],
  parents: ({ parents, at }) => (parents ?? []).map((parent) => ({ ...parent, at })),
  codeRevision: async (version, _args, context) =>
    version.codeRevision ?? (await runOf(version, context))?.codeRevision ?? null,
  signature: async (version, _args, context) =>
    version.signature ?? (await loggedModel(version, context))?.signature ?? null,
  flavors: async (version, _args, context) => version.flavors ?? (await loggedModel(version, context))?.flavors ?? [],
  run: (version, _args, context) => runOf(version, context),
  runReference: ({ run }) => run && nameOf(run),
  evaluations: (version, _args, { lists, listings }) =>
    lists.allOf<EvaluationRow>(listings.evaluationsOfVersion, MOST, version),
  evaluationList: (version, args, { lists, listings }) => lists.pageOf(listings.evaluationsOfVersion, args, version),
};

export const ParentVersion: ParentVersionResolvers = {
  modelVersion: (parent, _args, { loaders }) => loaders.modelVersions.load(parent),
  version: async (parent, _args, { loaders }) =>
    (await loaders.modelVersions.load(parent))?.version ?? parent.key?.[2] ?? null,
  model: async (parent, _args, { loaders }) => {
    const version = await loaders.modelVersions.load(parent);
    if (!version) return null;
    return loaders.models.load({
      id: entityUuid('Model', naturalKeys.model(version.namespace, version.model)),
      at: parent.at,
    });
  },
  reference: nameOf,
};

async function runOf({ run, at }: ModelVersionMapper, { loaders }: SubgraphContext): Promise<RunMapper | null> {
  return run && loaders.runs.load({ id: run.id, at });
}

async function loggedModel({ loggedModel: id, at }: ModelVersionMapper, { loaders }: SubgraphContext) {
  return id === null ? null : loaders.loggedModels.load({ id, at });
}
