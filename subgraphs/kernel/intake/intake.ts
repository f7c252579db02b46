import { PedigreeError } from '../errors/errors.ts';
import { DocumentRefused } from '../formats/index.ts';
import { encodeId } from '../ids/ids.ts';
import type { KernelContext } from '../server/context.ts';
import type { Origin, Outcome } from '../ledger/types.ts';
import { conclude, keep } from './conclusions.ts';
import type { DocumentInput, Reader } from './reader.ts';
import { succeed } from './successions.ts';

export type { DocumentInput };

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

/** For who applies a document without having asked whether it is sound. */
async function understandOrRefuse(reader: Reader, input: DocumentInput): ReturnType<Reader['understand']> {
  try {
    return await reader.understand(input);
  } catch (error) {
    if (error instanceof DocumentRefused) throw new PedigreeError('BAD_USER_INPUT', error.message, 'input.content');
    throw error;
  }
}

/** Whether a document is accepted. */
export async function validate(input: DocumentInput, reader: Reader): Promise<DocumentValidation> {
  try {
    return { ...(await reader.validate(input)), refusal: null };
  } catch (error) {
    if (!(error instanceof DocumentRefused) && !(error instanceof PedigreeError)) throw error;
    return { digest: '', refusal: { code: error.code, message: error.message }, notices: [] };
  }
}

/** Records what a document states. */
export async function apply(
  input: DocumentInput,
  reader: Reader,
  { recorder, actor, run }: Pick<KernelContext, 'recorder' | 'actor' | 'run'>,
): Promise<DocumentApplication> {
  const { document, context, mapped } = await understandOrRefuse(reader, input);
  const origin: Origin & { document: string } = {
    action: 'ingestDocument',
    actor,
    document: document.digest,
    format: document.format,
    collector: context.collector,
    confidence: context.confidence,
    observedAt: mapped.statedAt ?? context.observedAt,
  };
  await keep(mapped, origin, run);
  const own = await recorder.record(mapped.assertions, origin, 'DOCUMENT');
  const concluded = await conclude(mapped, origin, { recorder, run });
  const succeeded = await succeed(mapped, origin, { recorder, run });
  const stated = summarise([...own, ...concluded, ...succeeded.outcomes]);
  const ids = new Set(stated.map(({ id }) => id));
  const named = new Map((mapped.names ?? []).filter(({ id }) => !ids.has(id)).map((one) => [one.id, one]));
  const unresolved = [...named.values()].map((one) => ({ ...one, outcome: 'UNRESOLVED' as const, message: null }));
  return {
    digest: document.digest,
    entities: [...stated, ...unresolved],
    notices: [...(mapped.notices ?? []), ...succeeded.notices],
  };
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
