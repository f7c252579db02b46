import sql from 'sql-template-tag';
import { all, equal, includes, oneOf } from '../../kernel/reading/conditions.ts';
import { requireDigestPrefix } from '../domain/documents/document.ts';
import { normaliseEmail } from '../domain/principals/principal.ts';
import type { Filters } from '../domain/reading.ts';

/** Filters of the root lists as conditions over the row `s`. */
export const filters: Filters = {
  principals: (filter) =>
    all(
      equal('issuer', filter.issuer),
      equal('kind', filter.kind),
      includes('emails', filter.email == null ? null : normaliseEmail(filter.email)),
      includes('git_names', filter.gitName),
      includes('registry_names', filter.registryName),
    ),
  governances: (filter) => all(oneOf('state', filter.state), oneOf('riskTier', filter.riskTier)),
  documents: (filter) =>
    all(
      oneOf('status', filter.status),
      equal('format', filter.format),
      equal('collector', filter.collector),
      filter.digestPrefix == null
        ? null
        : // It is checked to hold no wildcard.
          sql`s.digest LIKE ${`${requireDigestPrefix(filter.digestPrefix, 'filter.digestPrefix')}%`}`,
    ),
};
