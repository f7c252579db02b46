import type { Listing } from '../../../kernel/reading/connection.ts';

export const PRINCIPAL_ATTRIBUTES = ['issuer', 'subject', 'kind', 'displayName', 'emails', 'gitNames', 'registryNames'];

export const principalListing: Listing = {
  name: 'principals',
  table: 'principal',
  attributes: PRINCIPAL_ATTRIBUTES,
  orders: {
    // U+001F, so that no issuer that begins another's name comes between its subjects.
    SUBJECT: { expression: `(s.issuer || chr(31) || s.subject) COLLATE "C"`, type: 'text' },
    DISPLAY_NAME: { expression: `coalesce(s.display_name, '') COLLATE "C"`, type: 'text' },
  },
  defaultOrder: 'SUBJECT',
};
