import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createStateTable } from '../../../kernel/ledger/state-table.ts';

/** Documents, their bytes, and how far their intake has come. */
export class Documents1760000101000 implements MigrationInterface {
  readonly name = 'Documents1760000101000';

  async up(runner: QueryRunner): Promise<void> {
    await createStateTable(runner, 'document', 'Documents that were posted, refused ones included.', [
      `digest text NOT NULL CHECK (digest ~ '^sha256:[0-9a-f]{64}$')`,
      'format text',
      'size_bytes bigint NOT NULL',
      'filename text',
      'collector text NOT NULL',
      'confidence text NOT NULL',
      'refusal jsonb',
    ]);
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE document_application, document_intake, document_progress, document_content, document',
    );
  }
}

const STATUSES = `('RECEIVED', 'VALIDATED', 'APPLIED', 'KEPT', 'REFUSED')`;

const TABLES = [
  `CREATE INDEX document_digest ON document (digest text_pattern_ops) WHERE retracted_in IS NULL`,
  `CREATE INDEX document_format ON document (format) WHERE retracted_in IS NULL`,
  `CREATE TABLE document_content (
     digest text PRIMARY KEY,
     bytes bytea NOT NULL
   )`,
  `COMMENT ON TABLE document_content IS 'Bytes of the documents that were not refused.'`,
  `CREATE TABLE document_progress (
     document_id uuid PRIMARY KEY,
     status text NOT NULL CONSTRAINT document_progress_status CHECK (status IN ${STATUSES}),
     received_at timestamptz(3) NOT NULL
   )`,
  `COMMENT ON TABLE document_progress IS 'How far a document has come over all its intakes; its row is what writers of intakes lock.'`,
  `CREATE INDEX document_progress_received ON document_progress (received_at, document_id)`,
  `CREATE INDEX document_progress_by_status ON document_progress (status)`,
  `CREATE TABLE document_intake (
     id uuid PRIMARY KEY,
     document_id uuid NOT NULL CONSTRAINT document_intake_document REFERENCES document_progress,
     digest text NOT NULL,
     context_hash text NOT NULL,
     context jsonb NOT NULL,
     format text,
     size_bytes bigint NOT NULL,
     filename text,
     collector text NOT NULL,
     confidence text NOT NULL,
     status text NOT NULL CONSTRAINT document_intake_status CHECK (status IN ${STATUSES}),
     received_at timestamptz(3) NOT NULL,
     touched_at timestamptz(3) NOT NULL,
     applied_at timestamptz(3),
     refusal jsonb
   )`,
  `COMMENT ON TABLE document_intake IS 'A document as it was taken in for one context, for example one environment.'`,
  `COMMENT ON COLUMN document_intake.touched_at IS 'When anybody last worked on it, by the clock of the database; the sweeper takes the longest idle.'`,
  `CREATE INDEX document_intake_of ON document_intake (document_id, received_at, id)`,
  `CREATE INDEX document_intake_unfinished ON document_intake (touched_at, id) WHERE status IN ('RECEIVED', 'VALIDATED')`,
  `CREATE TABLE document_application (
     intake_id uuid NOT NULL CONSTRAINT document_application_intake REFERENCES document_intake,
     subgraph text NOT NULL,
     status text NOT NULL CONSTRAINT document_application_status CHECK (status IN ('PENDING', 'VALIDATED', 'APPLIED', 'REFUSED')),
     applied_at timestamptz(3),
     error text,
     PRIMARY KEY (intake_id, subgraph)
   )`,
  `COMMENT ON TABLE document_application IS 'How far each subgraph has come with an intake.'`,
];
