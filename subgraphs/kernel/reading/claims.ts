import sql from 'sql-template-tag';
import type { AsOf } from '../time/as-of.ts';
import type { Connection, Listing, Lists, Parent } from './connection.ts';
import type { ConnectionArgs } from './page-args.ts';

/** A claim as the API shows it. */
export interface ClaimRow {
  readonly values: Record<string, unknown>;
  readonly confidence: 'VERIFIED' | 'DECLARED' | 'INFERRED';
  readonly collector: string;
  readonly documentDigest: string | null;
  readonly documentFormat: string | null;
  readonly observedAt: Date;
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
  readonly reason: string | null;
}

const CLAIMS: Listing = {
  name: 'claims',
  table: `(SELECT id, subject_id, change_id, body AS values, confidence, collector, document AS document_digest, format AS document_format,
                  observed_at, nullif(valid_from, '-infinity') AS valid_from, nullif(valid_to, 'infinity') AS valid_to, reason
             FROM claim)`,
  attributes: [
    'values',
    'confidence',
    'collector',
    'documentDigest',
    'documentFormat',
    'observedAt',
    'validFrom',
    'validTo',
    'reason',
  ],
  idType: 'bigint',
  visibility: recordedBy,
  orders: { RECORDED: { expression: 's.id', type: 'numeric' } },
  defaultOrder: 'RECORDED',
  defaultDirection: 'DESC',
  join: () => sql`s.subject_id = ANY(p.ids)`,
};

/** The claims about an entity, or about all the subjects that it is shown from, latest recorded first. */
export function claimsOf(lists: Lists, entity: Parent, args: ConnectionArgs): Promise<Connection<ClaimRow>> {
  return lists.pageOf<ClaimRow>(CLAIMS, args, { id: entity.id, ids: entity.ids, at: entity.at });
}

function recordedBy(at: AsOf): ReturnType<typeof sql> {
  if (at.knownAt === null) return sql`true`;
  return sql`EXISTS (SELECT 1 FROM feed f WHERE f.change_id = s.change_id AND f.recorded_at <= ${at.knownAt})`;
}
