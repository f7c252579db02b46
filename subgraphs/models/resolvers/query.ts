import { entityUuid } from '../../kernel/ids/ids.ts';
import { modelVersionUuid, naturalKeys, runUuid } from '../../kernel/ids/natural-keys.ts';
import { readAt } from '../../kernel/server/entity.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  model: (_, args, { loaders }) =>
    loaders.models.load({ at: readAt(args), id: entityUuid('Model', naturalKeys.model(args.namespace, args.name)) }),
  models: (_, args, { lists, listings, filters }) =>
    lists.page(listings.models, { ...args, where: args.filter && filters.models(args.filter) }, readAt(args)),
  modelVersion: (_, args, { loaders }) =>
    loaders.modelVersions.load({ at: readAt(args), id: modelVersionUuid(args.namespace, args.model, args.version) }),
  modelVersions: (_, args, { lists, listings, filters }) => {
    const at = readAt(args);
    return lists.page(
      listings.modelVersions,
      { ...args, where: args.filter && filters.modelVersions(args.filter, at) },
      at,
    );
  },
  modelAlias: (_, args, { loaders }) =>
    loaders.modelAliases.load({
      at: readAt(args),
      id: entityUuid('ModelAlias', [args.namespace, args.model, args.alias]),
    }),
  run: (_, args, { loaders }) => loaders.runs.load({ at: readAt(args), id: runUuid(args.namespace, args.runId) }),
  runs: (_, args, { lists, listings, filters }) =>
    lists.page(listings.runs, { ...args, where: args.filter && filters.runs(args.filter) }, readAt(args)),
  evaluation: (_, args, { loaders }) => {
    const at = readAt(args);
    const version = modelVersionUuid(args.namespace, args.model, args.version);
    return loaders.evaluations.load({ at, id: entityUuid('Evaluation', [version, args.name]) });
  },
  evaluations: (_, args, { lists, listings, filters }) =>
    lists.page(listings.evaluations, { ...args, where: args.filter && filters.evaluations(args.filter) }, readAt(args)),
};
