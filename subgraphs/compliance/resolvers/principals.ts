import sql, { join } from 'sql-template-tag';
import { entityUuid } from '../../kernel/ids/ids.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { claimsOf } from '../../kernel/reading/claims.ts';
import { mutationsOf } from '../../kernel/writing/resolvers.ts';
import {
  normaliseEmail,
  PRINCIPAL,
  registerPrincipal,
  updatePrincipal,
  type PrincipalRow,
} from '../domain/principals/principal.ts';
import type { PrincipalFilter, Resolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';
import { readRepresentation, keyFields, readAt } from '../../kernel/server/entity.ts';

const mutations = mutationsOf('principal', 'principals', ({ loaders }: SubgraphContext) => loaders.principals);

function matching(filter: PrincipalFilter | null | undefined) {
  if (!filter) return null;
  const conditions = [
    filter.issuer != null && sql`s.issuer = ${filter.issuer}`,
    filter.kind != null && sql`s.kind = ${filter.kind}`,
    filter.email != null && sql`s.emails @> ${[normaliseEmail(filter.email)]}::text[]`,
    filter.gitName != null && sql`s.git_names @> ${[filter.gitName]}::text[]`,
    filter.registryName != null && sql`s.registry_names @> ${[filter.registryName]}::text[]`,
  ].filter((condition) => condition !== false);
  return conditions.length === 0 ? null : join(conditions, ' AND ');
}

export const principalResolvers: Resolvers = {
  Query: {
    principal: (_root, args, { loaders }) =>
      loaders.principals.load({
        at: readAt(args),
        id: entityUuid(PRINCIPAL.kind, naturalKeys.principal(args.issuer, args.subject)),
      }),
    principals: (_root, args, { lists, listings }) => {
      const at = readAt(args);
      return lists.page<PrincipalRow>(listings.principals, { ...args, where: matching(args.filter) }, at);
    },
  },
  Mutation: {
    registerPrincipal: mutations.one('registerPrincipal', 'REGISTER', registerPrincipal),
    registerPrincipals: mutations.many('registerPrincipal', 'REGISTER', registerPrincipal),
    updatePrincipal: mutations.one('updatePrincipal', 'UPDATE', updatePrincipal),
    updatePrincipals: mutations.many('updatePrincipal', 'UPDATE', updatePrincipal),
  },
  Principal: {
    __resolveReference: (reference, { loaders }) =>
      loaders.principals.load(readRepresentation(reference, PRINCIPAL.kind)),
    ...keyFields(PRINCIPAL.kind),
    emails: ({ emails }) => emails ?? [],
    gitNames: ({ gitNames }) => gitNames ?? [],
    registryNames: ({ registryNames }) => registryNames ?? [],
    claims: (principal, args, { lists }) => claimsOf(lists, principal, args),
  },
};
