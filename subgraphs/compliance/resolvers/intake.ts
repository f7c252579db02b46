import { PedigreeError } from '../../kernel/errors/errors.ts';
import { NOW } from '../../kernel/time/as-of.ts';
import { mutationOrigin } from '../../kernel/server/context.ts';
import { requireDigest } from '../domain/documents/document.ts';
import type { Resolvers } from '../generated/resolvers.ts';

function bounded(value: number, minimum: number, maximum: number, field: string): number {
  if (value >= minimum && value <= maximum) return value;
  throw new PedigreeError('BAD_USER_INPUT', `${field} is ${value}; it must be ${minimum} to ${maximum}.`, field);
}

const base64 = ({ bytes }: { bytes: Buffer }) => bytes.toString('base64');

/** What the gateway's intake asks, past the supergraph. */
export const intakeResolvers: Resolvers = {
  Query: {
    _unfinishedDocuments: (_root, { olderThanSeconds, first }, { intakeReads }) =>
      intakeReads.unfinished(
        bounded(olderThanSeconds, 0, 31_536_000, 'olderThanSeconds'),
        bounded(first, 1, 100, 'first'),
      ),
    _documentContent: (_root, { digest }, { intakeReads }) => intakeReads.content(requireDigest(digest, 'digest')),
  },
  Mutation: {
    _receiveDocument: (_root, { input }, context) =>
      context.intake.receive(input, mutationOrigin(context, 'receiveDocument')),
    _reportDocument: (_root, report, context) => context.intake.report(report),
    _quarantineDocument: (_root, { input }, context) =>
      context.intake.quarantine(input, mutationOrigin(context, 'quarantineDocument')),
  },
  _DocumentReceipt: {
    applied: ({ subgraphs }) => subgraphs.filter(({ status }) => status === 'APPLIED').map(({ subgraph }) => subgraph),
    document: async ({ documentId, digest }, _args, { loaders }) => {
      const document = await loaders.documents.clear({ id: documentId, at: NOW }).load({ id: documentId, at: NOW });
      if (document === null) throw new Error(`${digest} was received, but is not there`);
      return document;
    },
  },
  _UnfinishedDocument: { contentBase64: base64 },
  _DocumentContent: { contentBase64: base64 },
};
