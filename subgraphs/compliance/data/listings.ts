import sql from 'sql-template-tag';
import type { Order } from '../../kernel/reading/connection.ts';
import type { Listings } from '../domain/reading.ts';
import { attributes } from './attributes.ts';
import { DOCUMENTS } from './documents/reading.ts';

const byText = (expression: string): Order => ({ expression: `${expression} COLLATE "C"`, type: 'text' });
const byTime = (column: string): Order => ({ expression: `coalesce(s.${column}, '-infinity')`, type: 'timestamptz' });
const byReceipt: Order = { expression: 's.received_at', type: 'timestamptz' };

/** Every list of the subgraph. A nested one says which rows belong to its parent. */
export const listings = {
  principals: {
    name: 'principals',
    table: 'principal',
    attributes: attributes.principal,
    orders: {
      // U+001F, so that no issuer that begins another's name comes between its subjects.
      SUBJECT: byText('(s.issuer || chr(31) || s.subject)'),
      DISPLAY_NAME: byText(`coalesce(s.display_name, '')`),
    },
    defaultOrder: 'SUBJECT',
  },
  governances: {
    name: 'governances',
    table: 'version_governance',
    attributes: attributes.governance,
    orders: { STATE_SINCE: byTime('state_since'), RISK_TIER_SINCE: byTime('risk_tier_since') },
    defaultOrder: 'STATE_SINCE',
    defaultDirection: 'DESC',
  },
  documents: {
    name: 'documents',
    table: DOCUMENTS,
    attributes: attributes.document,
    orders: {
      RECEIVED_AT: byReceipt,
      DIGEST: byText('s.digest'),
      SIZE_BYTES: { expression: 's.size_bytes', type: 'numeric' },
    },
    defaultOrder: 'RECEIVED_AT',
    defaultDirection: 'DESC',
  },
  intakes: {
    name: 'intakes',
    table: 'document_intake',
    attributes: attributes.intake,
    visibility: () => sql`true`,
    orders: { RECEIVED_AT: byReceipt },
    defaultOrder: 'RECEIVED_AT',
    defaultDirection: 'DESC',
    join: () => sql`s.document_id = ANY(p.ids)`,
  },
  applications: {
    name: 'applications',
    table: `(SELECT *, intake_id AS id FROM document_application)`,
    attributes: attributes.application,
    visibility: () => sql`true`,
    orders: { SUBGRAPH: byText('s.subgraph') },
    defaultOrder: 'SUBGRAPH',
    join: () => sql`s.intake_id = ANY(p.ids)`,
  },
} satisfies Listings;
