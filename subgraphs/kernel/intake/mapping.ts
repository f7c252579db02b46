import type { DocumentFormatName, DocumentValue, ReadDocumentOf } from '../formats/types.ts';
import type { Assertion } from '../ledger/types.ts';
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

/** What a document comes to in one subgraph. */
export interface Mapped {
  readonly assertions: readonly Assertion[];
  readonly names?: readonly Named[];
  /** What the sender should know about what was left out. */
  readonly notices?: readonly string[];
}

/** Where a mapper finds what is not in the value. */
export type MappingContext = IntakeContext & Pick<ReadDocumentOf<DocumentFormatName>, 'digest'>;

/** Turns a parsed document into what it states. Pure. Throws PedigreeError where the subgraph cannot accept it. */
export type Mapper<Name extends DocumentFormatName> = (value: DocumentValue<Name>, context: MappingContext) => Mapped;

/** The formats that a subgraph reads. To add one: a file, and a line in its ingest/index.ts. */
export type Mappers = { readonly [Name in DocumentFormatName]?: Mapper<Name> };
