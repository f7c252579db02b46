import type { DataSource, EntityManager } from 'typeorm';
import type { Refusal, SubgraphRow, SubgraphStatus } from '../../domain/documents/document.ts';
import type { IntakeStore } from '../../domain/documents/intake-service.ts';
import type { IntakeKey, NewIntake, Receipt } from '../../domain/documents/intake.ts';
import { writing } from '../../../kernel/database/writing.ts';
import { PedigreeError } from '../../../kernel/errors/errors.ts';

type Result = Receipt['result'];

/** The rows of intake. Whoever writes those of a document holds its row of document_progress. */
export function intakeStore(database: DataSource): IntakeStore {
  return {
    async receive(manager, now, intake, bytes, subgraphs) {
      await manager.query('INSERT INTO document_content (digest, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        intake.digest,
        bytes,
      ]);
      await lockDocument(manager, intake, now);
      const result = await openIntake(manager, intake, now, null);
      await expect(manager, intake, subgraphs);
      return settle(manager, intake, result);
    },
    async quarantine(manager, now, intake, refusal) {
      await lockDocument(manager, intake, now);
      await refuseApplied(manager, intake);
      const result = await openIntake(manager, intake, now, refusal);
      const receipt = await settle(manager, intake, result);
      await dropContent(manager, intake);
      return receipt;
    },
    report: (intake, subgraph, status, error) =>
      writing(database, (manager) => report(manager, intake, subgraph, status, error)),
  };
}

async function report(
  manager: EntityManager,
  intake: IntakeKey,
  subgraph: string,
  status: SubgraphStatus,
  error: string | null,
): Promise<Receipt> {
  const found: { status: string }[] = await manager.query(
    `SELECT i.status FROM document_progress p JOIN document_intake i ON i.document_id = p.document_id AND i.id = $2
      WHERE p.document_id = $1 FOR UPDATE OF p`,
    [intake.documentId, intake.intakeId],
  );
  if (found.length === 0)
    throw new PedigreeError('NOT_FOUND', 'There is no such intake; receive the document first.', 'contextHash');
  // Read again, now that the lock is held.
  const [current]: { status: string }[] = await manager.query('SELECT status FROM document_intake WHERE id = $1', [
    intake.intakeId,
  ]);
  if (current!.status === 'REFUSED') {
    if (status === 'APPLIED')
      throw new PedigreeError('CONFLICT', 'This intake is in quarantine, but was reported as applied.', 'status');
    return settle(manager, intake, 'FOUND');
  }
  const changed = await note(manager, intake, subgraph, status, error);
  return settle(manager, intake, changed ? 'CHANGED' : 'FOUND');
}

/** The row that serialises the writers of a document's intakes. */
async function lockDocument(manager: EntityManager, intake: NewIntake, now: Date): Promise<void> {
  await manager.query(
    `INSERT INTO document_progress (document_id, status, received_at) VALUES ($1, 'RECEIVED', $2)
     ON CONFLICT (document_id) DO UPDATE SET document_id = excluded.document_id`,
    [intake.documentId, now],
  );
}

/** Opens an intake, or finds it; one that was refused is opened again, and one that is refused now says so. */
async function openIntake(
  manager: EntityManager,
  intake: NewIntake,
  now: Date,
  refusal: Refusal | null,
): Promise<Result> {
  const status = refusal === null ? 'RECEIVED' : 'REFUSED';
  const [row]: { before: string | null }[] = await manager.query(
    `WITH before AS (SELECT status FROM document_intake WHERE id = $1)
     INSERT INTO document_intake AS i (id, document_id, digest, context_hash, context, format, size_bytes, filename, collector,
                                       confidence, status, received_at, touched_at, refusal)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, now(), $13)
     ON CONFLICT (id) DO UPDATE SET touched_at = now(), refusal = excluded.refusal, format = coalesce(excluded.format, i.format),
       status = CASE WHEN excluded.status = 'REFUSED' OR i.status = 'REFUSED' THEN excluded.status ELSE i.status END
     RETURNING (SELECT status FROM before) AS before`,
    [
      intake.intakeId,
      intake.documentId,
      intake.digest,
      intake.contextHash,
      JSON.stringify(intake.context),
      intake.format,
      intake.sizeBytes,
      intake.filename,
      intake.collector,
      intake.confidence,
      status,
      now,
      refusal && JSON.stringify(refusal),
    ],
  );
  if (row!.before === null) return 'CREATED';
  return (row!.before === 'REFUSED') === (refusal !== null) ? 'FOUND' : 'CHANGED';
}

/** Which subgraphs must apply an intake. What one has applied stays; what one refused is asked again. */
async function expect(manager: EntityManager, intake: IntakeKey, subgraphs: readonly string[]): Promise<void> {
  await manager.query(
    `WITH gone AS (
       DELETE FROM document_application WHERE intake_id = $1 AND subgraph <> ALL ($2::text[]) AND status <> 'APPLIED')
     INSERT INTO document_application AS a (intake_id, subgraph, status)
     SELECT $1::uuid, name, 'PENDING' FROM unnest($2::text[]) AS v(name)
     ON CONFLICT (intake_id, subgraph) DO UPDATE SET status = 'PENDING', error = NULL WHERE a.status = 'REFUSED'`,
    [intake.intakeId, subgraphs],
  );
}

/** Notes a report; a status never goes back, except that a refusal can be mended. */
async function note(
  manager: EntityManager,
  intake: IntakeKey,
  subgraph: string,
  status: SubgraphStatus,
  error: string | null,
): Promise<boolean> {
  const rows: { before: SubgraphStatus; after: SubgraphStatus }[] = await manager.query(
    `WITH before AS (SELECT status FROM document_application WHERE intake_id = $1 AND subgraph = $2),
     updated AS (
       UPDATE document_application AS a
          SET status = CASE WHEN a.status = 'APPLIED' OR (a.status = 'VALIDATED' AND $3 = 'PENDING') THEN a.status ELSE $3 END,
              error = CASE WHEN a.status = 'APPLIED' THEN NULL ELSE $4 END,
              applied_at = CASE WHEN $3 = 'APPLIED' THEN coalesce(a.applied_at, now()) ELSE a.applied_at END
        WHERE intake_id = $1 AND subgraph = $2 RETURNING status)
     SELECT before.status AS before, updated.status AS after FROM before, updated`,
    [intake.intakeId, subgraph, status, error],
  );
  const [row] = rows;
  if (row === undefined)
    throw new PedigreeError(
      'NOT_FOUND',
      `This intake does not wait for a subgraph '${subgraph.slice(0, 50)}'.`,
      'subgraph',
    );
  await manager.query('UPDATE document_intake SET touched_at = now() WHERE id = $1', [intake.intakeId]);
  return row.before !== row.after;
}

/** Brings the status of an intake and of its document into agreement with its subgraphs, and says what it is. */
async function settle(manager: EntityManager, intake: IntakeKey, result: Result): Promise<Receipt> {
  const [row]: { status: Receipt['status'] }[] = await manager.query(
    `WITH counted AS (
       SELECT count(*) AS asked, count(*) FILTER (WHERE status IN ('VALIDATED', 'APPLIED')) AS sound,
              count(*) FILTER (WHERE status = 'APPLIED') AS applied, count(*) FILTER (WHERE status = 'REFUSED') AS refused
         FROM document_application WHERE intake_id = $1),
     settled AS (UPDATE document_intake AS i
        SET status = CASE WHEN i.status = 'REFUSED' THEN 'REFUSED' WHEN asked = 0 THEN 'KEPT' WHEN applied = asked THEN 'APPLIED'
                          WHEN refused > 0 AND applied + refused = asked THEN 'FAILED' WHEN sound = asked THEN 'VALIDATED' ELSE 'RECEIVED' END,
            applied_at = CASE WHEN i.status <> 'REFUSED' AND asked > 0 AND applied = asked THEN coalesce(i.applied_at, now()) END
       FROM counted WHERE i.id = $1 RETURNING i.status)
     SELECT status FROM settled`,
    [intake.intakeId],
  );
  await manager.query(
    `UPDATE document_progress AS p SET status = s.status
       FROM (SELECT status FROM document_intake WHERE document_id = $1
              ORDER BY array_position(ARRAY['RECEIVED', 'VALIDATED', 'FAILED', 'APPLIED', 'KEPT', 'REFUSED'], status) LIMIT 1) s
      WHERE p.document_id = $1 AND p.status <> s.status`,
    [intake.documentId],
  );
  const subgraphs: SubgraphRow[] = await manager.query(
    `SELECT subgraph, status, applied_at AS "appliedAt", error FROM document_application WHERE intake_id = $1 ORDER BY subgraph COLLATE "C"`,
    [intake.intakeId],
  );
  const { digest, documentId, contextHash } = intake;
  return { digest, documentId, contextHash, result, status: row!.status, subgraphs };
}

async function refuseApplied(manager: EntityManager, intake: IntakeKey): Promise<void> {
  const applied: { subgraph: string }[] = await manager.query(
    `SELECT subgraph FROM document_application WHERE intake_id = $1 AND status = 'APPLIED' ORDER BY subgraph`,
    [intake.intakeId],
  );
  if (applied.length > 0) {
    const by = applied.map(({ subgraph }) => subgraph).join(', ');
    throw new PedigreeError('CONFLICT', `The document cannot be refused: ${by} has applied it.`, 'input.context');
  }
  await manager.query(`DELETE FROM document_application WHERE intake_id = $1 AND status <> 'REFUSED'`, [
    intake.intakeId,
  ]);
}

async function dropContent(manager: EntityManager, intake: IntakeKey): Promise<void> {
  await manager.query(
    `DELETE FROM document_content WHERE digest = $1
        AND NOT EXISTS (SELECT 1 FROM document_intake WHERE document_id = $2 AND status <> 'REFUSED')`,
    [intake.digest, intake.documentId],
  );
}
