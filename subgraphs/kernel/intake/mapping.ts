import type { DocumentFormatName, DocumentValue, ReadDocumentOf } from '../formats/types.ts';
import type { Assertion } from '../ledger/types.ts';
import type { Confidence, State } from '../ledger/kinds.ts';
import type { IntakeContext } from './context.ts';

/** Something that a document names without stating facts about it. */
export interface Named {
  /** Kind of the entity; for a reference that of what it stands for. */
  readonly kind: string;
  /** Public id of the entity or of the reference. */
  readonly id: string;
  /** Natural key or reference, for people to read. */
  readonly label: string;
}

/** Something that one document tells, and that what another one states hangs on. */
export interface Premise {
  /** What it is about; the same text for whoever tells it and whoever waits for it. */
  readonly about: readonly string[];
  /** How far it can be relied on. No conclusion is surer. */
  readonly confidence: Confidence;
}

/** What a document states provided that some document, before or after it, tells the premise. */
export interface Conclusion {
  readonly premise: Premise['about'];
  /** INFERRED where it does not follow by itself. */
  readonly confidence?: Confidence;
  /** Values are plain JSON: they are kept until they are recorded. */
  readonly assertions: readonly Pick<Assertion, 'kind' | 'key' | 'values'>[];
}

/** One of several subjects takes the place of the others: what a later document says of one ends what was said of them. */
export interface Succession {
  readonly kind: string;
  readonly table: string;
  /** Parts of the natural key, by column, that all of them share. */
  readonly among: Readonly<Record<string, string>>;
  /** The attribute whose time counts, with its value once another has taken the place. */
  readonly ended: State;
  /** What a document states of the subject that it is about. */
  readonly own: State;
}

/** What a document comes to in one subgraph. */
export interface Mapped {
  /** When the document was written, as far as it tells; what its sender says counts where it does not. */
  readonly statedAt?: Date | null;
  readonly assertions: readonly Assertion[];
  readonly names?: readonly Named[];
  /** What it takes two documents to know: told here, or concluded once another document tells it. */
  readonly premises?: readonly Premise[];
  readonly conclusions?: readonly Conclusion[];
  readonly successions?: readonly Succession[];
  /** What the sender should know about what was left out. */
  readonly notices?: readonly string[];
}

/** Where a mapper finds what is not in the value. */
export type MappingContext = IntakeContext &
  Pick<ReadDocumentOf<DocumentFormatName>, 'digest'> & {
    /** The exact text, for formats that other documents name by a digest of their own choice. */
    readonly content: string;
  };

/** Turns a parsed document into what it states. Pure. Throws PedigreeError where the subgraph cannot accept it. */
export type Mapper<Name extends DocumentFormatName> = (value: DocumentValue<Name>, context: MappingContext) => Mapped;

/** The formats that a subgraph reads. To add one: a file, and a line in its ingest/index.ts. */
export type Mappers = { readonly [Name in DocumentFormatName]?: Mapper<Name> };
