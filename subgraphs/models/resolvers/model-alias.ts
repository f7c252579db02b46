import { entityFields, readRepresentation } from '../../kernel/server/entity.ts';
import type { AliasAssignmentRow } from '../domain/rows.ts';
import type { AliasAssignmentResolvers, ModelAliasResolvers } from '../generated/resolvers.ts';

export const ModelAlias: ModelAliasResolvers = {
  ...entityFields('ModelAlias'),
  __resolveReference: (given, { loaders }) => loaders.modelAliases.load(readRepresentation(given, 'ModelAlias')),
  modelVersion: ({ modelVersion: id, at }, _args, { loaders }) =>
    id === null ? null : loaders.modelVersions.load({ id, at }),
  since: (alias, _args, { loaders }) => loaders.aliasSince.load(alias),
  history: (alias, args, { lists, listings }) =>
    lists.pageOf<AliasAssignmentRow>(listings.assignmentsOfAlias, args, alias),
};

export const AliasAssignment: AliasAssignmentResolvers = {
  modelVersion: ({ modelVersion: id, at }, _args, { loaders }) =>
    id === null ? null : loaders.modelVersions.load({ id, at }),
  from: ({ assignedFrom }) => assignedFrom,
  to: ({ assignedTo }) => assignedTo,
};
