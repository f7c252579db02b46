import type { LineOf } from './syntax/place.ts';
import type { PlainValue } from './syntax/plain-value.ts';

/** A document after its syntax was read and before anyone knows its format. */
export type SourceText = {
  syntax: 'json' | 'yaml' | 'text';
  text: string;
  /** JSON has one; YAML one or more; plain text none. */
  documents: readonly SourceDocument[];
};

export type SourceDocument = {
  value: PlainValue;
  /** Line where the content begins, from 1. */
  line: number;
  /** Null where the syntax keeps no lines (JSON). */
  lineOf: LineOf;
  /** See YamlDocument. Empty for JSON. */
  octals: readonly { line: number; text: string }[];
};

/** Adds a remark that the sender should see, though the document is taken. */
export type Notice = (text: string) => void;

/** What a document of a format can tell about. The subgraph that owns a kind maps it. */
export type FactKind =
  | 'Run'
  | 'Model'
  | 'ModelVersion'
  | 'Evaluation'
  | 'Experiment'
  | 'DataSource'
  | 'DatasetVersion'
  | 'Transformation'
  | 'TransformationRun'
  | 'ContainerImage'
  | 'Package'
  | 'Deployment'
  | 'Attestation';

/** One document format. Recognition looks at content, never at a declared media type. */
export type FormatDefinition<Name extends string = string, Value = unknown> = {
  /** Stable name, stored with documents. */
  name: Name;
  title: string;
  mediaTypes: readonly string[];
  /** Kinds of entity that such a document yields facts about; empty while its facts are not read yet. */
  yields: readonly FactKind[];
  syntaxes: readonly SourceText['syntax'][];
  /** Others know it by the digest of its very bytes: bytes that a tool has changed are of something that nobody knows. */
  isAddressed?: true;
  /** Python writes bare NaN and Infinity; a format that means them by it allows them and handles each. */
  allowsNonFinite?: boolean;
  /**
   * Must answer for any document of its syntaxes without throwing, and for at most one format be true. The file name may
   * only decide what the content leaves open; it is null where there is none.
   */
  recognise(source: SourceText, filename: string | null): boolean;
  /** Called on what was recognised only. Throws DocumentRefused. */
  parse(source: SourceText, notice: Notice): Value;
  /** Whether a document of the format states nothing that is read, though others do: it is only kept. */
  isVoid?(value: Value): boolean;
};

/** Keeps the literal name and the value's type of a definition. */
export function defineFormat<const Name extends string, Value>(
  definition: FormatDefinition<Name, Value>,
): FormatDefinition<Name, Value> {
  return definition;
}

/** The value of a document that has exactly one; undefined for a stream of several. */
export function soleValue(source: SourceText): PlainValue | undefined {
  return source.documents.length === 1 ? source.documents[0]?.value : undefined;
}
