import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { canonicalJson, sha256 } from '../../../kernel/ids/canonical-json.ts';
import { entityUuid } from '../../../kernel/ids/ids.ts';
import type { Confidence } from '../../../kernel/ledger/kinds.ts';
import { normalise } from '../../../kernel/ledger/values.ts';
import { requireContent } from '../../../kernel/writing/mutations.ts';
import { DOCUMENT, requireDigest, type DocumentStatus, type Refusal, type SubgraphRow } from './document.ts';

/** Which intake: a document with what one request stated about it. */
export interface IntakeKey {
  readonly documentId: string;
  readonly digest: string;
  readonly contextHash: string;
  readonly intakeId: string;
}

/** An intake to open, or to find. */
export interface NewIntake extends IntakeKey {
  readonly context: Record<string, unknown>;
  readonly format: string | null;
  readonly sizeBytes: number;
  readonly filename: string | null;
  readonly collector: string;
  readonly confidence: Confidence;
}

/** How far an intake has come. */
export interface Receipt {
  readonly digest: string;
  readonly documentId: string;
  readonly contextHash: string;
  readonly result: 'CREATED' | 'CHANGED' | 'FOUND';
  readonly status: DocumentStatus;
  readonly subgraphs: SubgraphRow[];
}

/** An intake that nobody has finished, with what is needed to go on. */
export interface UnfinishedRow {
  readonly digest: string;
  readonly contextHash: string;
  readonly context: Record<string, unknown>;
  readonly format: string;
  readonly sizeBytes: number;
  readonly filename: string | null;
  readonly collector: string;
  readonly confidence: Confidence;
  readonly receivedAt: Date;
  readonly bytes: Buffer;
  readonly subgraphs: SubgraphRow[];
}

export interface ContentRow {
  readonly digest: string;
  readonly format: string | null;
  readonly sizeBytes: number;
  readonly filename: string | null;
  readonly bytes: Buffer;
}

export interface Posted {
  readonly digest: string;
  readonly format?: string | null;
  readonly sizeBytes: number;
  readonly filename?: string | null;
  readonly context?: unknown;
  readonly collector?: string | null;
  readonly confidence?: Confidence | null;
}

/** Most subgraphs that read one document. */
export const MAXIMUM_SUBGRAPHS = 20;
const SUBGRAPH = /^[a-z][a-z0-9_-]{0,40}$/;
const MAXIMUM_TEXT = 1000;
const MAXIMUM_CONTEXT = 10_000;

/** The intake that a posted document belongs to; checks everything but the bytes. */
export function toIntake(posted: Posted): NewIntake {
  const { digest, sizeBytes } = posted;
  const collector = posted.collector ?? 'api';
  const confidence = posted.confidence ?? 'DECLARED';
  requireContent({ digest, collector, filename: posted.filename, format: posted.format }, 'input');
  if (sizeBytes < 0) throw new PedigreeError('BAD_USER_INPUT', 'input.sizeBytes is negative.', 'input.sizeBytes');
  const context = toContext(posted.context);
  const filename = posted.filename == null ? null : cut(posted.filename);
  return {
    ...intakeKey(digest, sha256(canonicalJson({ collector, confidence, context }))),
    context,
    format: posted.format ?? null,
    sizeBytes,
    filename,
    collector,
    confidence,
  };
}

/** Names an intake; checks the digest. */
export function intakeKey(digest: string, contextHash: string, field = 'input.digest'): IntakeKey {
  requireDigest(digest, field);
  return {
    digest,
    contextHash,
    documentId: entityUuid(DOCUMENT.kind, [digest]),
    intakeId: entityUuid('DocumentIntake', [digest, contextHash]),
  };
}

/** The bytes posted, when they are what digest and size say. */
export function toBytes(base64: string, intake: NewIntake): Buffer {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== intake.sizeBytes) {
    const message = `The content has ${bytes.length} bytes, but sizeBytes says ${intake.sizeBytes}.`;
    throw new PedigreeError('BAD_USER_INPUT', message, 'input.sizeBytes');
  }
  const digest = `sha256:${sha256(bytes)}`;
  if (digest === intake.digest) return bytes;
  throw new PedigreeError(
    'BAD_USER_INPUT',
    `The content's digest is ${digest}, but ${intake.digest} was given.`,
    'input.digest',
  );
}

/** Names of the subgraphs that read a document, each once, in order. */
export function toSubgraphs(given: readonly string[]): string[] {
  const names = [...new Set(given)].sort();
  if (names.length > MAXIMUM_SUBGRAPHS || !names.every((name) => SUBGRAPH.test(name))) {
    throw new PedigreeError(
      'BAD_USER_INPUT',
      `input.subgraphs takes up to ${MAXIMUM_SUBGRAPHS} names of subgraphs.`,
      'input.subgraphs',
    );
  }
  return names;
}

/** Why a document is refused, kept short: it must not become a copy of the content. */
export function toRefusal({ code, message }: Refusal): Refusal {
  requireContent({ code, message }, 'input.reason');
  return { code: code.slice(0, 100), message: cut(message) };
}

/** A text of bounded length that PostgreSQL can hold; for what software, not a person, wrote. */
export function cut(text: string): string {
  const sound = text.replaceAll('\u0000', '').toWellFormed();
  return sound.length <= MAXIMUM_TEXT ? sound : `${sound.slice(0, MAXIMUM_TEXT - 1).toWellFormed()}…`;
}

function toContext(given: unknown): Record<string, unknown> {
  if (given == null) return {};
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw new PedigreeError('BAD_USER_INPUT', 'input.context is not a JSON object.', 'input.context');
  }
  const context = normalise(given, 'input.context') as Record<string, unknown>;
  if (canonicalJson(context).length <= MAXIMUM_CONTEXT) return context;
  throw new PedigreeError(
    'BAD_USER_INPUT',
    `input.context is longer than ${MAXIMUM_CONTEXT} characters.`,
    'input.context',
  );
}
