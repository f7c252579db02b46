import { sha256 as hash } from '../../subgraphs/kernel/ids/canonical-json.ts';
import { DocumentRefused, readDocument } from '../../subgraphs/kernel/formats/index.ts';
import type { DocumentFormatName, ReadDocument } from '../../subgraphs/kernel/formats/index.ts';
import type { GatewayLogger } from '../options.ts';
import { Rejected, Unavailable, type Ask } from './ask.ts';
import { APPLY, KNOWN, QUARANTINE, RECEIVE, REPORT, VALIDATE } from './operations.ts';
import type { Application, Entity, Receipt, Refusal, SubgraphStatus, Validation } from './operations.ts';
import { allReaders, readers } from './readers.ts';
import type { Report } from './report.ts';

/** Which subgraph keeps documents. */
const KEEPER = 'compliance';
const MOST_IDS = 10_000;

/** What a request says beside the bytes. */
export interface Stated {
  filename: string | null;
  collector: string;
  confidence: string;
  /** environment, namespace and observedAt, where they are given. */
  context: Record<string, unknown>;
}

export interface Intake {
  /** Takes a document in, from its bytes. Throws Unavailable when it could not even be kept. */
  take(bytes: Uint8Array, stated: Stated): Promise<Report>;
  /** Records that something was refused before it could be read. */
  refuse(refused: { digest: string; sizeBytes: number; refusal: Refusal }, stated: Stated): Promise<Report>;
  /** Goes on with a document that is kept. */
  resume(kept: { digest: string; contextHash: string; bytes: Uint8Array }, stated: Stated): Promise<Report>;
}

/** Document intake: received, validated by all, then applied by all. Every step may be repeated. */
export function createIntake(ask: Ask, logger: GatewayLogger): Intake {
  const steps = { ask, logger };
  return {
    async take(bytes, stated) {
      const document = read(bytes, stated);
      if (!('format' in document)) return quarantine(steps, document, stated);
      const { digest, format, sizeBytes } = document;
      const contentBase64 = Buffer.from(bytes).toString('base64');
      const input = { digest, format, sizeBytes, contentBase64, ...stated, subgraphs: readers[format] ?? [] };
      const { answer } = await ask<{ answer: Receipt }>(KEEPER, RECEIVE, { input });
      return complete(steps, { document, bytes, stated, receipt: answer });
    },
    refuse: (refused, stated) => quarantine(steps, refused, stated),
    async resume({ digest, contextHash, bytes }, stated) {
      const document = read(bytes, stated);
      if (!('format' in document)) return quarantine(steps, document, stated);
      return complete(steps, {
        document,
        bytes,
        stated,
        receipt: { digest, contextHash, status: 'RECEIVED', subgraphs: [] },
      });
    },
  };
}

interface Steps {
  ask: Ask;
  logger: GatewayLogger;
}

interface Kept {
  document: ReadDocument;
  bytes: Uint8Array;
  stated: Stated;
  receipt: Receipt;
}

interface Unreadable {
  digest: string;
  sizeBytes: number;
  format?: DocumentFormatName;
  refusal: Refusal;
}

function read(bytes: Uint8Array, { filename }: Stated): ReadDocument | Omit<Unreadable, 'format'> {
  try {
    return readDocument(bytes, filename === null ? {} : { filename });
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error;
    const digest = `sha256:${hash(bytes)}`;
    return { digest, sizeBytes: bytes.byteLength, refusal: { code: error.code, message: error.message } };
  }
}

async function complete(steps: Steps, kept: Kept): Promise<Report> {
  const { document } = kept;
  const validated = await onEach<Validation>(steps, kept, VALIDATE, ({ refusal }) =>
    refusal ? 'REFUSED' : 'VALIDATED',
  );
  const refusal = validated.map((one) => (one instanceof Rejected ? one : one?.refusal)).find((one) => one != null);
  if (refusal) return quarantine(steps, { ...document, refusal: toRefusal(refusal) }, kept.stated);
  const sound = validated.every((one) => one !== null);
  const applied = sound ? await onEach<Application>(steps, kept, APPLY, () => 'APPLIED') : [];
  const unstorable = applied.find((one) => one instanceof Rejected);
  if (unstorable) return quarantine(steps, { ...document, refusal: toRefusal(unstorable) }, kept.stated);
  const applications = applied.flatMap((one) => (one === null || one instanceof Rejected ? [] : [one]));
  const { status, subgraphs } = kept.receipt;
  return {
    digest: document.digest,
    format: document.format,
    status: status === 'REFUSED' ? 'RECEIVED' : status,
    subgraphs,
    entities: await resolved(
      steps,
      applications.flatMap(({ entities }) => entities),
    ),
    notices: [...new Set([...document.notices, ...applications.flatMap(({ notices }) => notices)])],
  };
}

/** Asks every reader at once, then notes what came of it. Null: one did not answer. Rejected: it never will. */
async function onEach<Answer>(
  steps: Steps,
  kept: Kept,
  operation: string,
  statusOf: (answer: Answer) => SubgraphStatus,
): Promise<(Answer | Rejected | null)[]> {
  const input = inputOf(kept);
  const names = readers[kept.document.format] ?? [];
  const answers = await Promise.all(names.map((name) => attempt<Answer>(steps.ask, name, operation, input)));
  for (const [index, name] of names.entries()) {
    const answer = answers[index]!;
    if (!(answer instanceof Error)) await note(steps, kept, name, statusOf(answer), null);
    else {
      steps.logger.warn('A document waits for a subgraph.', { digest: kept.document.digest, cause: answer.message });
      // Progress never goes back: this leaves what there is, and says what is wrong.
      await note(steps, kept, name, 'PENDING', answer.message);
    }
  }
  return answers.map((answer) => (answer instanceof Unavailable ? null : answer));
}

async function attempt<Answer>(
  ask: Ask,
  name: string,
  operation: string,
  input: unknown,
): Promise<Answer | Rejected | Unavailable> {
  try {
    return (await ask<{ answer: Answer }>(name, operation, { input })).answer;
  } catch (error) {
    if (error instanceof Unavailable) return error;
    if (!(error instanceof Rejected)) throw error;
    // A subgraph of another version may not know the question yet: that passes.
    return error.code === 'BAD_USER_INPUT' ? error : new Unavailable(name, error.message);
  }
}

async function note(
  steps: Steps,
  kept: Kept,
  subgraph: string,
  status: SubgraphStatus,
  error: string | null,
): Promise<void> {
  const { digest, contextHash } = kept.receipt;
  const variables = { digest, contextHash, subgraph, status, error };
  kept.receipt = (await steps.ask<{ answer: Receipt }>(KEEPER, REPORT, variables)).answer;
}

function inputOf({ bytes, stated }: Kept): Record<string, unknown> {
  const { filename, collector, confidence, context } = stated;
  // A byte order mark is part of what the digest is of.
  const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return { content, filename, context: { ...context, collector, confidence } };
}

/** Leaves of what a document names only what nobody knows. */
async function resolved({ ask }: Steps, entities: readonly Entity[]): Promise<Entity[]> {
  const stated = new Set(entities.filter(({ outcome }) => outcome !== 'UNRESOLVED').map(({ id }) => id));
  const named = entities.filter(({ id, outcome }) => outcome === 'UNRESOLVED' && !stated.has(id));
  const ids = [...new Set(named.map(({ id }) => id))].slice(0, MOST_IDS);
  const known = new Set(ids.length === 0 ? [] : await knownAnywhere(ask, ids));
  const unresolved = new Map(named.filter(({ id }) => !known.has(id)).map((one) => [one.id, one]));
  return [...entities.filter(({ outcome }) => outcome !== 'UNRESOLVED'), ...unresolved.values()];
}

async function knownAnywhere(ask: Ask, ids: readonly string[]): Promise<string[]> {
  const asked = allReaders.map((subgraph) => ask<{ answer: string[] }>(subgraph, KNOWN, { ids }));
  const answers = await Promise.allSettled(asked);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.answer : []));
}

function toRefusal({ code, message }: Refusal): Refusal {
  return { code, message };
}

async function quarantine(
  steps: Steps,
  { digest, sizeBytes, format, refusal }: Unreadable,
  stated: Stated,
): Promise<Report> {
  const { filename, context, collector } = stated;
  const input = { digest, sizeBytes, filename, format: format ?? null, context, collector, reason: refusal };
  try {
    await steps.ask(KEEPER, QUARANTINE, { input });
  } catch (error) {
    if (!(error instanceof Rejected) && !(error instanceof Unavailable)) throw error;
    steps.logger.warn('A refused document could not be put into quarantine.', { digest, cause: error.message });
  }
  return { digest, format: format ?? null, status: 'REFUSED', refusal };
}
