import { entityUuid } from '../../kernel/ids/ids.ts';
import { modelVersionUuid, naturalKeys, runUuid } from '../../kernel/ids/natural-keys.ts';
import { asOf } from '../../kernel/time/as-of.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  model: (_, { namespace, name, ...args }, { loaders }) => {
    requireContent({ namespace, name }, '');
    return loaders.models.load({ id: entityUuid('Model', naturalKeys.model(namespace, name)), at: asOf(args.asOf) });
  },
  models: (_, args, { lists, listings, filters }) => {
    requireContent(args.filter, 'filter');
    return lists.page(listings.models, { ...args, where: args.filter && filters.models(args.filter) }, asOf(args.asOf));
  },
  modelVersion: (_, { namespace, model, version, ...args }, { loaders }) => {
    requireContent({ namespace, model, version }, '');
    return loaders.modelVersions.load({ id: modelVersionUuid(namespace, model, version), at: asOf(args.asOf) });
  },
  modelVersions: (_, args, { lists, listings, filters }) => {
    requireContent(args.filter, 'filter');
    const at = asOf(args.asOf);
    return lists.page(
      listings.modelVersions,
      { ...args, where: args.filter && filters.modelVersions(args.filter, at) },
      at,
    );
  },
  modelAlias: (_, { namespace, model, alias, ...args }, { loaders }) => {
    requireContent({ namespace, model, alias }, '');
    return loaders.modelAliases.load({ id: entityUuid('ModelAlias', [namespace, model, alias]), at: asOf(args.asOf) });
  },
  run: (_, { namespace, runId, ...args }, { loaders }) => {
    requireContent({ namespace, runId }, '');
    return loaders.runs.load({ id: runUuid(namespace, runId), at: asOf(args.asOf) });
  },
  runs: (_, args, { lists, listings, filters }) => {
    requireContent(args.filter, 'filter');
    return lists.page(listings.runs, { ...args, where: args.filter && filters.runs(args.filter) }, asOf(args.asOf));
  },
  evaluation: (_, { namespace, model, version, name, ...args }, { loaders }) => {
    requireContent({ namespace, model, version, name }, '');
    return loaders.evaluations.load({
      id: entityUuid('Evaluation', [modelVersionUuid(namespace, model, version), name]),
      at: asOf(args.asOf),
    });
  },
  evaluations: (_, args, { lists, listings, filters }) => {
    requireContent(args.filter, 'filter');
    return lists.page(
      listings.evaluations,
      { ...args, where: args.filter && filters.evaluations(args.filter) },
      asOf(args.asOf),
    );
  },
};
