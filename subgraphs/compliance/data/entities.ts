import { EntitySchema } from 'typeorm';
import { ownIndex, stateSchema } from '../../kernel/ledger/state-schema.ts';

const text = { type: 'text' } as const;
const optionalText = { type: 'text', nullable: true } as const;
const texts = { type: 'text', array: true, nullable: true } as const;
const optionalTime = { type: 'timestamptz', precision: 3, nullable: true } as const;
const time = { type: 'timestamptz', precision: 3 } as const;

const principal = stateSchema({
  table: 'principal',
  columns: {
    issuer: text,
    subject: text,
    kind: optionalText,
    display_name: optionalText,
    emails: { ...texts, comment: 'In lower case, sorted; null when unknown.' },
    git_names: texts,
    registry_names: texts,
  },
  indexes: ['principal_emails', 'principal_git_names', 'principal_registry_names', 'principal_subject'],
  checks: { principal_kind_check: `kind IN ('HUMAN', 'SERVICE')` },
});

const versionGovernance = stateSchema({
  table: 'version_governance',
  columns: {
    model_version: { type: 'uuid', comment: 'UUID of the model version: the natural key.' },
    state: text,
    state_since: {
      ...optionalTime,
      comment: 'Since when the state has held; null while nothing was decided about it.',
    },
    risk_tier: text,
    risk_tier_since: optionalTime,
    model_version_key: {
      type: 'jsonb',
      nullable: true,
      comment: 'Parts of its natural key; null where only its id was told.',
    },
  },
  indexes: ['version_governance_state_since', 'version_governance_state'],
  checks: {
    version_governance_state_check: `state IN ('UNREVIEWED', 'IN_REVIEW', 'APPROVED', 'REJECTED', 'SUSPENDED', 'RETIRED')`,
    version_governance_risk_tier_check: `risk_tier IN ('UNCLASSIFIED', 'MINIMAL', 'LIMITED', 'HIGH', 'UNACCEPTABLE')`,
  },
});

const document = stateSchema({
  table: 'document',
  columns: {
    digest: text,
    format: optionalText,
    size_bytes: { type: 'bigint' },
    filename: optionalText,
    collector: text,
    confidence: text,
    refusal: { type: 'jsonb', nullable: true },
  },
  indexes: ['document_digest', 'document_format'],
  checks: { document_digest_check: `digest ~ '^sha256:[0-9a-f]{64}$'` },
});

const documentContent = new EntitySchema<Record<string, unknown>>({
  name: 'document_content',
  columns: { digest: { ...text, primary: true }, bytes: { type: 'bytea' } },
});

const statuses = `('RECEIVED', 'VALIDATED', 'FAILED', 'APPLIED', 'KEPT', 'REFUSED')`;

const documentProgress = new EntitySchema<Record<string, unknown>>({
  name: 'document_progress',
  columns: { document_id: { type: 'uuid', primary: true }, status: text, received_at: time },
  checks: [{ name: 'document_progress_status', expression: `status IN ${statuses}` }],
  indices: [ownIndex('document_progress_received'), ownIndex('document_progress_by_status')],
});

const documentIntake = new EntitySchema<Record<string, unknown>>({
  name: 'document_intake',
  columns: {
    id: { type: 'uuid', primary: true },
    document_id: {
      type: 'uuid',
      foreignKey: { target: 'document_progress', inverseSide: 'document_id', name: 'document_intake_document' },
    },
    digest: text,
    context_hash: text,
    context: { type: 'jsonb' },
    format: optionalText,
    size_bytes: { type: 'bigint' },
    filename: optionalText,
    collector: text,
    confidence: text,
    status: text,
    received_at: time,
    touched_at: {
      ...time,
      comment: 'When anybody last worked on it, by the clock of the database; the sweeper takes the longest idle.',
    },
    applied_at: optionalTime,
    refusal: { type: 'jsonb', nullable: true },
  },
  checks: [{ name: 'document_intake_status', expression: `status IN ${statuses}` }],
  indices: [ownIndex('document_intake_of'), ownIndex('document_intake_unfinished')],
});

const documentApplication = new EntitySchema<Record<string, unknown>>({
  name: 'document_application',
  columns: {
    intake_id: {
      type: 'uuid',
      primary: true,
      foreignKey: { target: 'document_intake', inverseSide: 'id', name: 'document_application_intake' },
    },
    subgraph: { ...text, primary: true },
    status: text,
    applied_at: optionalTime,
    error: optionalText,
  },
  checks: [
    { name: 'document_application_status', expression: `status IN ('PENDING', 'VALIDATED', 'APPLIED', 'REFUSED')` },
  ],
});

/** Every table of compliance that is no part of the ledger. */
export const entities = [
  principal,
  versionGovernance,
  document,
  documentContent,
  documentProgress,
  documentIntake,
  documentApplication,
] as const;
