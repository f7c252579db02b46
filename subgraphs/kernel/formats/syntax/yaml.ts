import { Composer, isCollection, isPair, isScalar, LineCounter, Lexer, Parser } from 'yaml';
import type { CST, Document } from 'yaml';
import { limits } from '../limits.ts';
import { DocumentRefused } from '../refused.ts';
import { abbreviate } from './place.ts';
import type { LineOf } from './place.ts';
import type { PlainValue } from './plain-value.ts';
import { YamlConverter } from './yaml-converter.ts';

export type YamlDocument = {
  value: PlainValue;
  /** Line where its content begins, from 1. */
  line: number;
  /** Null for what is of another document. */
  lineOf: LineOf;
  /** Numbers written with a leading zero, which YAML 1.1 (and Kubernetes) reads as octal and YAML 1.2 as decimal. */
  octals: readonly { line: number; text: string }[];
  /** Place of its end where nothing follows its last key or dash: so a text looks that was cut off. Null otherwise. */
  openEnd: string | null;
};

/**
 * Reads a YAML 1.2 stream (core schema, merge keys kept working). Depth is watched while the syntax tree grows, before
 * anything recursive looks at it. Duplicate keys are refused.
 */
export function parseYaml(text: string): YamlDocument[] {
  requireTextSize(text);
  const lines = new LineCounter();
  const composer = strictComposer(lines);
  const documents: YamlDocument[] = [];
  for (const token of syntaxTokens(text, lines)) {
    for (const document of composer.next(token)) documents.push(readDocument(document, lines));
  }
  for (const document of composer.end()) documents.push(readDocument(document, lines));
  return documents;
}

type FaultPlace = number | [number, number] | { offset: number };

/** The composer would collect every fault, with a stack trace each; the first is enough. */
function strictComposer(lines: LineCounter): Composer {
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, strict: true, merge: false });
  let first: DocumentRefused | null = null;
  composer['onError'] = (source: FaultPlace, _code: string, message: string): never => {
    const offset = typeof source === 'number' ? source : Array.isArray(source) ? source[0] : source.offset;
    // What is thrown here may be caught on the way and reported here again.
    throw (first ??= malformed(message, lines, offset));
  };
  return composer;
}

/** YAML and plain text have a lower limit than JSON. */
export function requireTextSize(text: string): void {
  const size = Buffer.byteLength(text);
  if (size <= limits.textBytes) return;
  throw new DocumentRefused({
    code: 'TOO_LARGE',
    problem: `${size} bytes of YAML or plain text; the limit is ${limits.textBytes} (2 MiB)`,
    remedy: 'Split it, or send it as JSON (at most 16 MiB)',
  });
}

function* syntaxTokens(text: string, lines: LineCounter): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  let documents = 0;
  const checked = (token: CST.Token): CST.Token => {
    if (token.type === 'error') throw malformed(token.message, lines, token.offset);
    if (token.type === 'document') documents += 1;
    requireCount(documents);
    return token;
  };
  // Parser.parse() does this; its incremental form, which lets the depth be watched, leaves it to the caller.
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) yield checked(token);
    requireDepth(parser, lines);
  }
  for (const token of parser.end()) yield checked(token);
}

/** One entry of the parser's stack is the document, one the scalar in hand; each other one is a level of nesting. */
function requireDepth(parser: Parser, lines: LineCounter): void {
  if (parser.stack.length <= limits.depth + 2) return;
  throw new DocumentRefused({
    code: 'TOO_DEEP',
    problem: `maps and lists are nested more than ${limits.depth} levels deep`,
    place: lineAndColumn(lines, parser.offset),
    remedy: 'Flatten the document',
  });
}

function requireCount(documents: number): void {
  if (documents <= limits.yamlDocuments) return;
  throw new DocumentRefused({
    code: 'TOO_MANY_DOCUMENTS',
    problem: `the YAML stream has more than ${limits.yamlDocuments} documents`,
    remedy: 'Send it in several parts',
  });
}

function readDocument(document: Document.Parsed, lines: LineCounter): YamlDocument {
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) throw malformed(fault.message, lines, fault.pos[0]);
  const converter = new YamlConverter(
    (offset) => lineAndColumn(lines, offset),
    (offset) => lines.linePos(offset).line,
  );
  const value = converter.convert(document.contents);
  return {
    value,
    line: lines.linePos(document.contents?.range[0] ?? document.range[0]).line,
    lineOf: (object, entry) => converter.lineOf(object, entry),
    octals: converter.octals,
    openEnd: endsOpen(document.contents) ? lineAndColumn(lines, document.range[1]) : null,
  };
}

/** Whether nothing follows the last key or dash. What stands in brackets has a visible end. */
function endsOpen(contents: unknown): boolean {
  let node = contents;
  while (isCollection(node) && node.flow !== true) {
    const item: unknown = node.items.at(-1);
    node = isPair(item) ? item.value : item;
  }
  if (node === contents) return false;
  return node === null || (isScalar(node) && node.source === '' && node.type === 'PLAIN');
}

function malformed(problem: string, lines: LineCounter, offset: number): DocumentRefused {
  return new DocumentRefused({
    code: 'MALFORMED',
    problem: `not YAML: ${abbreviate(problem)}`,
    place: lineAndColumn(lines, offset),
    remedy: 'Send the file as its tool wrote it',
  });
}

function lineAndColumn(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `line ${Math.max(line, 1)}, column ${Math.max(col, 1)}`;
}
