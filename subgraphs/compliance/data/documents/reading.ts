import sql from 'sql-template-tag';
import type { ContentRow, UnfinishedRow } from '../../domain/documents/intake.ts';
import type { RunQuery } from '../../../kernel/reading/query.ts';

/** Documents with the progress of their intake. */
export const DOCUMENTS = `(
  SELECT d.*, p.status, p.received_at,
         coalesce((SELECT min(f.recorded_at) FROM change c JOIN feed f ON f.change_id = c.id WHERE c.subject_id = d.id), p.received_at) AS recorded_at,
         EXISTS (SELECT 1 FROM document_content b WHERE b.digest = d.digest) AS has_content
    FROM document d JOIN document_progress p ON p.document_id = d.id)`;

/** Bytes that one answer of `unfinished` holds at most, unless the first document alone is larger. */
const MAXIMUM_BYTES = 32 * 1024 * 1024;

/** Intakes on which nobody has worked for some seconds, longest idle first, with their bytes. */
export function unfinished(run: RunQuery, olderThanSeconds: number, first: number): Promise<UnfinishedRow[]> {
  return run<UnfinishedRow>(sql`
    SELECT i.digest, i.context_hash AS "contextHash", i.context, i.format, i.size_bytes AS "sizeBytes", i.filename, i.collector, i.confidence,
           i.received_at AS "receivedAt", b.bytes,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('subgraph', a.subgraph, 'status', a.status, 'appliedAt', a.applied_at, 'error', a.error)
                                      ORDER BY a.subgraph COLLATE "C"), '[]') FROM document_application a WHERE a.intake_id = i.id) AS subgraphs
      FROM (SELECT *, sum(size_bytes) OVER (ORDER BY touched_at, id) AS running
              FROM (SELECT * FROM document_intake
                     WHERE status IN ('RECEIVED', 'VALIDATED') AND touched_at <= now() - make_interval(secs => ${olderThanSeconds})
                     ORDER BY touched_at, id LIMIT ${first}) idle) i
      JOIN document_content b ON b.digest = i.digest
     WHERE i.running <= ${MAXIMUM_BYTES} OR i.running = i.size_bytes
     ORDER BY i.touched_at, i.id`);
}

/** The bytes of a document; null when none are kept. */
export async function content(run: RunQuery, digest: string): Promise<ContentRow | null> {
  const rows = await run<ContentRow>(sql`
    SELECT b.digest, s.format, s.size_bytes AS "sizeBytes", s.filename, b.bytes
      FROM document_content b JOIN document s ON s.digest = b.digest AND s.retracted_in IS NULL
     WHERE b.digest = ${digest} LIMIT 1`);
  return rows[0] ?? null;
}
