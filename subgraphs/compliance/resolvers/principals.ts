import { entityUuid } from '../../kernel/ids/ids.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import { claimsOf } from '../../kernel/reading/claims.ts';
import { mutationsOf } from '../../kernel/writing/resolvers.ts';
import { PRINCIPAL, registerPrincipal, updatePrincipal, type PrincipalRow } from '../domain/principals/principal.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { SubgraphContext } from './context.ts';
import { readRepresentation, keyFields, readAt } from '../../kernel/server/entity.ts';

const mutations = mutationsOf('principal', 'principals', ({ loaders }: SubgraphContext) => loaders.principals);

export const principalResolvers: Resolvers = {
  Query: {
    principal: (_root, args, { loaders }) =>
      loaders.principals.load({
        at: readAt(args),
        id: entityUuid(PRINCIPAL.kind, naturalKeys.principal(args.issuer, args.subject)),
      }),
    principals: (_root, args, { lists, listings, filters }) => {
      const at = readAt(args);
      return lists.page<PrincipalRow>(
        listings.principals,
        { ...args, where: args.filter && filters.principals(args.filter) },
        at,
      );
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
