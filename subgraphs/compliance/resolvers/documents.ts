import sql, { join } from 'sql-template-tag';
import { PedigreeError } from '../../kernel/errors/errors.ts';
import { encodeId, entityUuid } from '../../kernel/ids/ids.ts';
import { claimsOf } from '../../kernel/reading/claims.ts';
import {
  DOCUMENT,
  requireDigest,
  requireDigestPrefix,
  type DocumentRow,
  type IntakeRow,
  type SubgraphRow,
} from '../domain/documents/document.ts';
import { MAXIMUM_SUBGRAPHS } from '../domain/documents/intake.ts';
import type { DocumentFilter, Resolvers } from '../generated/resolvers.ts';
import { readRepresentation, keyFields, readAt } from '../../kernel/server/entity.ts';

function matching(filter: DocumentFilter | null | undefined) {
  if (!filter) return null;
  if (filter.status?.length === 0)
    throw new PedigreeError(
      'BAD_USER_INPUT',
      'filter.status is empty; name a status, or leave it out.',
      'filter.status',
    );
  const conditions = [
    filter.status != null && sql`s.status = ANY(${filter.status})`,
    filter.format != null && sql`s.format = ${filter.format}`,
    filter.collector != null && sql`s.collector = ${filter.collector}`,
    // Checked above to hold no wildcard.
    filter.digestPrefix != null &&
      sql`s.digest LIKE ${`${requireDigestPrefix(filter.digestPrefix, 'filter.digestPrefix')}%`}`,
  ].filter((condition) => condition !== false);
  return conditions.length === 0 ? null : join(conditions, ' AND ');
}

export const documentResolvers: Resolvers = {
  Query: {
    document: (_root, args, { loaders }) =>
      loaders.documents.load({
        at: readAt(args),
        id: entityUuid(DOCUMENT.kind, [requireDigest(args.digest, 'digest')]),
      }),
    documents: (_root, args, { lists, listings }) => {
      const at = readAt(args);
      return lists.page<DocumentRow>(listings.documents, { ...args, where: matching(args.filter) }, at);
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
