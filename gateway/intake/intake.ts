import { sha256 as hash } from '../../subgraphs/kernel/ids/canonical-json.ts';
import { DocumentRefused, readFacts } from '../../subgraphs/kernel/formats/index.ts';
import type { DocumentFacts, DocumentFormatName } from '../../subgraphs/kernel/formats/index.ts';
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
      const document = await read(bytes, stated);
      if (!('format' in document)) return quarantine(steps, document, stated);
      const { digest, format, sizeBytes } = document;
      const contentBase64 = Buffer.from(bytes).toString('base64');
      const input = { digest, format, sizeBytes, contentBase64, ...stated, subgraphs: readersOf(document) };
      const { answer } = await ask<{ answer: Receipt }>(KEEPER, RECEIVE, { input });
      return complete(steps, { document, bytes, stated, receipt: answer });
    },
    refuse: (refused, stated) => quarantine(steps, refused, stated),
    async resume({ digest, contextHash, bytes }, stated) {
      const document = await read(bytes, stated);
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
  document: DocumentFacts;
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

async function read(bytes: Uint8Array, { filename }: Stated): Promise<DocumentFacts | Omit<Unreadable, 'format'>> {
  try {
    return await readFacts(bytes, filename);
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error;
    const digest = `sha256:${hash(bytes)}`;
    return { digest, sizeBytes: bytes.byteLength, refusal: { code: error.code, message: error.message } };
  }
}

function readersOf({ format, isVoid }: DocumentFacts): readonly string[] {
  return isVoid ? [] : (readers[format] ?? []);
}

async function complete(steps: Steps, kept: Kept): Promise<Report> {
  const { document } = kept;
  const names = readersOf(document);
  const validated = await onEach<Validation>(steps, kept, { names, operation: VALIDATE, done: 'VALIDATED' });
  const refusals = new Map(validated.flatMap(({ name, answer }) => refusalIn(name, answer)));
  const untouched = kept.receipt.subgraphs.every(({ status }) => status !== 'APPLIED');
  const [refusal] = refusals.values();
  if (refusal !== undefined && untouched) return quarantine(steps, { ...document, refusal }, kept.stated);
  for (const [name, { message }] of refusals) await note(steps, kept, name, 'REFUSED', message);
  const others = names.filter((name) => !refusals.has(name));
  const waits = validated.some(({ answer }) => answer instanceof Unavailable);
  const applied = waits
    ? []
    : await onEach<Application>(steps, kept, { names: others, operation: APPLY, done: 'APPLIED' });
  const applications = applied.flatMap(({ answer }) => (answer instanceof Error ? [] : [answer]));
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

interface Step {
  names: readonly string[];
  operation: string;
  /** What a subgraph has come to with it. */
  done: SubgraphStatus;
}

interface Answered<Answer> {
  name: string;
  /** Unavailable: it did not answer. Rejected: it never will. */
  answer: Answer | Rejected | Unavailable;
}

/** Asks every subgraph at once, then notes what came of it. */
async function onEach<Answer extends object>(
  steps: Steps,
  kept: Kept,
  { names, operation, done }: Step,
): Promise<Answered<Answer>[]> {
  const input = inputOf(kept);
  const answered = await Promise.all(
    names.map(async (name) => ({ name, answer: await attempt<Answer>(steps.ask, name, operation, input) })),
  );
  for (const { name, answer } of answered) {
    if (!(answer instanceof Error)) {
      if (refusalIn(name, answer).length === 0) await note(steps, kept, name, done, null);
      continue;
    }
    const { digest } = kept.document;
    steps.logger.warn('A document is not taken by a subgraph.', { digest, subgraph: name, cause: answer.message });
    // What was found sound and is refused all the same stays so. Otherwise progress never goes back: this says what is wrong.
    const ends = answer instanceof Rejected && done === 'APPLIED';
    await note(steps, kept, name, ends ? 'REFUSED' : 'PENDING', answer.message);
  }
  return answered;
}

/** The refusal that an answer is or has, with the name of the subgraph; none for what passes. */
function refusalIn(name: string, answer: object): [string, Refusal][] {
  if (answer instanceof Rejected) return [[name, toRefusal(answer)]];
  const { refusal } = answer as Partial<Validation>;
  return refusal ? [[name, toRefusal(refusal)]] : [];
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
    return error.isFinal ? error : new Unavailable(name, error.message);
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
  const input = { digest, sizeBytes, format: format ?? null, ...stated, reason: refusal };
  try {
    await steps.ask(KEEPER, QUARANTINE, { input });
  } catch (error) {
    if (!(error instanceof Rejected) && !(error instanceof Unavailable)) throw error;
    steps.logger.warn('A refused document could not be put into quarantine.', { digest, cause: error.message });
  }
  return { digest, format: format ?? null, status: 'REFUSED', refusal };
}
