import { PedigreeError } from '../errors/errors.ts';
import { DocumentRefused, readDocument } from '../formats/index.ts';
import type { DocumentFormatName, ReadDocument } from '../formats/types.ts';
import { encodeId } from '../ids/ids.ts';
import type { KernelContext } from '../server/context.ts';
import type { Recorder } from '../ledger/recorder.ts';
import type { Origin, Outcome } from '../ledger/types.ts';
import { readContext, type IntakeContext } from './context.ts';
import { conclude, keep } from './conclusions.ts';
import type { Mapped, Mapper, Mappers } from './mapping.ts';

/** A document as the gateway hands it on. */
export interface DocumentInput {
  readonly content: string;
  readonly filename?: string | null;
  readonly context?: unknown;
}

export interface DocumentFault {
  readonly code: string;
  readonly message: string;
}

export interface DocumentValidation {
  readonly digest: string;
  readonly refusal: DocumentFault | null;
  readonly notices: readonly string[];
}

export interface DocumentEntity {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly outcome: 'CREATED' | 'CHANGED' | 'FOUND' | 'UNRESOLVED';
  readonly message: string | null;
}

export interface DocumentApplication {
  readonly digest: string;
  readonly entities: readonly DocumentEntity[];
  readonly notices: readonly string[];
}

/** What says whether an assertion can be stored. */
export type Checks = Pick<Recorder, 'check'>;

interface Understood {
  readonly document: ReadDocument;
  readonly context: IntakeContext;
  readonly mapped: Mapped;
}

/** Reads a document and says what it states here; throws DocumentRefused or PedigreeError. */
export function understand(input: DocumentInput, mappers: Mappers, recorder: Checks): Understood {
  const context = readContext(input.context);
  const hint = input.filename == null ? {} : { filename: input.filename };
  const document = readDocument(Buffer.from(input.content, 'utf8'), hint);
  const mapper = mappers[document.format] as Mapper<DocumentFormatName> | undefined;
  if (!mapper)
    throw new PedigreeError('BAD_USER_INPUT', `This subgraph reads no documents of the format ${document.format}.`);
  const mapped = mapper(document.value, { ...context, digest: document.digest, content: input.content });
  for (const assertion of mapped.assertions) recorder.check(assertion);
  for (const { assertions } of mapped.conclusions ?? []) for (const one of assertions) recorder.check(one);
  return { document, context, mapped };
}

/** Whether a document is accepted. */
export function validate(input: DocumentInput, mappers: Mappers, recorder: Checks): DocumentValidation {
  try {
    const { document, mapped } = understand(input, mappers, recorder);
    return { digest: document.digest, refusal: null, notices: [...(mapped.notices ?? [])] };
  } catch (error) {
    if (!(error instanceof DocumentRefused) && !(error instanceof PedigreeError)) throw error;
    return { digest: '', refusal: { code: error.code, message: error.message }, notices: [] };
  }
}

/** Records what a document states. */
export async function apply(
  input: DocumentInput,
  mappers: Mappers,
  { recorder, actor, run }: Pick<KernelContext, 'recorder' | 'actor' | 'run'>,
): Promise<DocumentApplication> {
  const { document, context, mapped } = understand(input, mappers, recorder);
  const origin: Origin & { document: string } = {
    action: 'ingestDocument',
    actor,
    document: document.digest,
    format: document.format,
    collector: context.collector,
    confidence: context.confidence,
    observedAt: context.observedAt,
  };
  await keep(mapped, origin, run);
  const own = await recorder.record(mapped.assertions, origin, 'DOCUMENT');
  const stated = summarise([...own, ...(await conclude(mapped, origin, { recorder, run }))]);
  const ids = new Set(stated.map(({ id }) => id));
  const named = new Map((mapped.names ?? []).filter(({ id }) => !ids.has(id)).map((one) => [one.id, one]));
  const unresolved = [...named.values()].map((one) => ({ ...one, outcome: 'UNRESOLVED' as const, message: null }));
  return { digest: document.digest, entities: [...stated, ...unresolved], notices: [...(mapped.notices ?? [])] };
}

const STRENGTH = ['FOUND', 'CHANGED', 'CREATED'] as const;

/** Each subject once, with the strongest of its outcomes. */
function summarise(outcomes: readonly Outcome[]): DocumentEntity[] {
  const entities = new Map<string, DocumentEntity>();
  for (const { id, kind, key, result, problems } of outcomes) {
    if (result === 'REFUSED') {
      const { code, message } = problems[0]!;
      throw new PedigreeError(code, `${kind} ${key.join(' / ')}: ${message}`);
    }
    const before = entities.get(id);
    const stronger =
      before === undefined || STRENGTH.indexOf(result) > STRENGTH.indexOf(before.outcome as typeof result);
    if (stronger)
      entities.set(id, { id: encodeId(kind, id), kind, label: key.join(' / '), outcome: result, message: null });
  }
  return [...entities.values()];
}
