import { PedigreeError } from '../../../kernel/errors/errors.ts';
import type { Confidence, KindSpec } from '../../../kernel/ledger/kinds.ts';

/** A document that was posted. Bytes and progress of intake are rows beside it; this is what the audit sees. */
export const DOCUMENT: KindSpec = {
  kind: 'Document',
  table: 'document',
  key: ['digest'],
  attributes: { format: {}, sizeBytes: {}, filename: {}, collector: {}, confidence: {}, refusal: {} },
};

export type DocumentStatus = 'RECEIVED' | 'VALIDATED' | 'FAILED' | 'APPLIED' | 'KEPT' | 'REFUSED';
export type SubgraphStatus = 'PENDING' | 'VALIDATED' | 'APPLIED' | 'REFUSED';

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** A document as it is read. */
export interface DocumentRow {
  readonly id: string;
  readonly digest: string;
  readonly format: string | null;
  readonly sizeBytes: number;
  readonly filename: string | null;
  readonly collector: string;
  readonly confidence: Confidence;
  readonly refusal: Refusal | null;
  readonly receivedAt: Date;
  readonly recordedAt: Date;
  readonly status: DocumentStatus;
  readonly hasContent: boolean;
}

/** A document as it was taken in with what one request stated. */
export interface IntakeRow {
  readonly id: string;
  readonly context: Record<string, unknown>;
  readonly contextHash: string;
  readonly filename: string | null;
  readonly collector: string;
  readonly confidence: Confidence;
  readonly status: DocumentStatus;
  readonly receivedAt: Date;
  readonly appliedAt: Date | null;
  readonly refusal: Refusal | null;
}

/** How far one subgraph has come with an intake. */
export interface SubgraphRow {
  readonly subgraph: string;
  readonly status: SubgraphStatus;
  readonly appliedAt: Date | null;
  readonly error: string | null;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const DIGEST_PREFIX = /^sha256:[0-9a-f]{0,64}$/;

/** Checks a digest; BAD_USER_INPUT when it is not one. */
export function requireDigest(text: string, field: string): string {
  if (DIGEST.test(text)) return text;
  throw new PedigreeError(
    'BAD_USER_INPUT',
    `${field} is not a digest: 'sha256:' and 64 hexadecimal digits in lower case.`,
    field,
  );
}

/** Checks how digests begin. */
export function requireDigestPrefix(text: string, field: string): string {
  if (DIGEST_PREFIX.test(text)) return text;
  throw new PedigreeError(
    'BAD_USER_INPUT',
    `${field} is not the beginning of a digest: 'sha256:' and up to 64 hexadecimal digits.`,
    field,
  );
}
