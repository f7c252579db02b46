import { PedigreeError } from '../errors/errors.ts';
import { readDocument } from '../formats/index.ts';
import type { DocumentFormatName, ReadDocument } from '../formats/types.ts';
import type { KindSpec } from '../ledger/kinds.ts';
import { preparing } from '../ledger/prepare.ts';
import { apart } from '../threads/apart.ts';
import { tell, type Told } from '../threads/told.ts';
import { readContext, type IntakeContext } from './context.ts';
import type { Mapped, Mapper, Mappers } from './mapping.ts';

/** A document as the gateway hands it on. */
export interface DocumentInput {
  readonly content: string;
  readonly filename?: string | null;
  readonly context?: unknown;
}

/** A document, and what it states in one subgraph. Plain data. */
export interface Understood {
  readonly document: Pick<ReadDocument, 'format' | 'digest'>;
  readonly context: IntakeContext;
  readonly mapped: Mapped;
}

/** Whether it can be stored as a whole was looked at too. */
type Validated = Pick<ReadDocument, 'digest' | 'notices'>;

/** What a subgraph's `ingest/index.ts` exports, by these names: large documents are read from there by another thread. */
export interface Reading {
  readonly validate: (input: DocumentInput) => Told<Validated>;
  readonly understand: (input: DocumentInput) => Told<Understood>;
}

/** How a subgraph reads documents, without holding up the event loop. Throws DocumentRefused or PedigreeError. */
export interface Reader {
  validate(input: DocumentInput): Promise<Validated>;
  understand(input: DocumentInput): Promise<Understood>;
}

/** What a subgraph makes of documents, by its mappers and kinds. */
export function reading(mappers: Mappers, kinds: readonly KindSpec[]): Reading {
  const prepare = preparing(kinds);
  const understand = (input: DocumentInput): Understood => {
    const context = readContext(input.context);
    const hint = input.filename == null ? {} : { filename: input.filename };
    const { format, digest, value } = readDocument(Buffer.from(input.content, 'utf8'), hint);
    const mapper = mappers[format] as Mapper<DocumentFormatName> | undefined;
    if (!mapper) throw new PedigreeError('BAD_USER_INPUT', `This subgraph reads no documents of the format ${format}.`);
    const mapped = mapper(value, { ...context, digest, content: input.content });
    const concluded = (mapped.conclusions ?? []).flatMap(({ assertions }) => assertions);
    for (const assertion of [...mapped.assertions, ...concluded]) prepare(assertion);
    return { document: { format, digest }, context, mapped };
  };
  return {
    understand: (input) => tell(() => understand(input)),
    validate: (input) =>
      tell(() => {
        const { document, mapped } = understand(input);
        return { digest: document.digest, notices: [...(mapped.notices ?? [])] };
      }),
  };
}

/** @param module URL of the module that exports the reading by the names of its functions */
export function readerOf({ validate, understand }: Reading, module: string): Reader {
  return {
    validate: (input) => apart({ module, name: 'validate', run: validate }, input, input.content.length),
    understand: (input) => apart({ module, name: 'understand', run: understand }, input, input.content.length),
  };
}
