import { encodeId, entityUuid } from '../../kernel/ids/ids.ts';
import { claimsOf } from '../../kernel/reading/claims.ts';
import {
  DOCUMENT,
  requireDigest,
  type DocumentRow,
  type IntakeRow,
  type SubgraphRow,
} from '../domain/documents/document.ts';
import { MAXIMUM_SUBGRAPHS } from '../domain/documents/intake.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { readRepresentation, keyFields, readAt } from '../../kernel/server/entity.ts';

export const documentResolvers: Resolvers = {
  Query: {
    document: (_root, args, { loaders }) =>
      loaders.documents.load({
        at: readAt(args),
        id: entityUuid(DOCUMENT.kind, [requireDigest(args.digest, 'digest')]),
      }),
    documents: (_root, args, { lists, listings, filters }) => {
      const at = readAt(args);
      return lists.page<DocumentRow>(
        listings.documents,
        { ...args, where: args.filter && filters.documents(args.filter) },
        at,
      );
    },
  },
  Document: {
    __resolveReference: (reference, { loaders }) =>
      loaders.documents.load(readRepresentation(reference, DOCUMENT.kind)),
    ...keyFields(DOCUMENT.kind),
    refusal: ({ status, refusal }) => (status === 'REFUSED' ? refusal : null),
    contentPath: ({ hasContent, digest }) => (hasContent ? `/documents/${digest}` : null),
    intakes: (document, args, { lists, listings }) =>
      lists.pageOf<IntakeRow>(listings.intakes, args, { id: document.id, at: document.at }),
    claims: (document, args, { lists }) => claimsOf(lists, document, args),
  },
  DocumentIntake: {
    id: ({ id }) => encodeId('DocumentIntake', id),
    subgraphs: (intake, _args, { lists, listings }) =>
      lists.allOf<SubgraphRow>(listings.applications, MAXIMUM_SUBGRAPHS, { id: intake.id, at: intake.at }),
  },
};
