import type { FormatDefinition, Notice, SourceText } from './format.ts';
import { limits } from './limits.ts';
import { DocumentRefused } from './refused.ts';
import { documentFormats } from './registry.ts';
import { withoutSecrets } from './support/secrets.ts';
import { decodeText, digestOf } from './syntax/bytes.ts';
import { parseJson } from './syntax/json.ts';
import type { JsonText } from './syntax/json.ts';
import { abbreviate } from './syntax/place.ts';
import { parseYaml, requireTextSize } from './syntax/yaml.ts';
import type { ReadDocument } from './types.ts';

type Source = SourceText & { nonFinite: JsonText['nonFinite']; openEnd: string | null };

/**
 * Reads the bytes of a document: finds its format by content and parses it. The file name, if there is one, only decides
 * what the content leaves open, and makes the message of a refusal clearer. Throws DocumentRefused, and nothing else, for whatever the bytes are.
 */
export function readDocument(bytes: Uint8Array, hint: { filename?: string } = {}): ReadDocument {
  const text = decodeText(bytes);
  const filename = hint.filename ?? null;
  const source = readSource(text, filename);
  const format = recognise(source, filename);
  if (format === undefined) throw unrecognised(source, filename);
  if (source.nonFinite !== null && format.allowsNonFinite !== true) throw nonFiniteNumber(source.nonFinite);
  const notices: string[] = [];
  const notice = (text: string): void => {
    if (notices.length < limits.notices && !notices.includes(text)) notices.push(text);
  };
  if (format.isAddressed) requireOriginalBytes(bytes, notice);
  const value = withoutSecrets(format.parse(source, notice), notice);
  if (source.openEnd !== null) throw cutOff(source.openEnd);
  // The registry pairs each name with the type of its value; a union of generics cannot say so.
  return {
    ...{ format: format.name, digest: digestOf(bytes), sizeBytes: bytes.byteLength, value, notices },
    isVoid: format.isVoid?.(value) ?? false,
  } as ReadDocument;
}

/** No registry has such bytes; they come of editors, and of tools that print JSON anew. */
function requireOriginalBytes(bytes: Uint8Array, notice: Notice): void {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new DocumentRefused({
      code: 'MALFORMED',
      problem: 'it begins with a byte order mark, so that its digest is not that of what a registry has',
      remedy: 'Send the bytes as the registry gives them, for example by crane manifest or oras manifest fetch',
    });
  }
  if (bytes.includes(0x0d))
    notice('it has carriage returns, which a registry hardly has: its digest may be that of nothing there');
}

function readSource(text: string, filename: string | null): Source {
  const first = text.trimStart()[0];
  // A line of three dashes cannot be inside JSON: this is a YAML stream of flow maps.
  const isJson = (first === '{' || first === '[') && !/^---/m.test(text);
  if (isJson) {
    const { value, nonFinite } = parseJson(text);
    return {
      syntax: 'json',
      text,
      documents: [{ value, line: 1, lineOf: () => null, octals: [] }],
      nonFinite,
      openEnd: null,
    };
  }
  requireTextSize(text);
  const plain: Source = { syntax: 'text', text, documents: [], nonFinite: null, openEnd: null };
  if (recognise(plain, filename) !== undefined) return plain;
  const documents = parseYaml(text);
  return { syntax: 'yaml', text, documents, nonFinite: null, openEnd: documents.at(-1)?.openEnd ?? null };
}

function recognise(source: SourceText, filename: string | null): FormatDefinition<ReadDocument['format']> | undefined {
  const formats: readonly FormatDefinition<ReadDocument['format']>[] = documentFormats;
  return formats.find((format) => format.syntaxes.includes(source.syntax) && format.recognise(source, filename));
}

function nonFiniteNumber({ word, place }: { word: string; place: string }): DocumentRefused {
  return new DocumentRefused({
    code: 'MALFORMED',
    problem: `not JSON: ${word}, for which JSON has no number`,
    place,
    remedy: 'Write null, or leave the value out',
  });
}

function cutOff(place: string): DocumentRefused {
  return new DocumentRefused({
    code: 'CUT_OFF',
    problem: 'the text ends after a key or a dash that nothing follows, as if it was cut off',
    place,
    remedy: 'Send the whole file; where nothing is meant, write null, {} or []',
  });
}

function unrecognised({ syntax }: SourceText, filename: string | null): DocumentRefused {
  const name = filename === null ? 'the document' : abbreviate(filename);
  const known = documentFormats.map(({ title }) => title).join('; ');
  return new DocumentRefused({
    code: 'UNRECOGNISED',
    problem: `${name} is readable ${syntax === 'json' ? 'JSON' : 'text'}, but of no known format`,
    remedy: `Known are: ${known}. Formats are recognised by content; a name counts only for pip, such as requirements.txt, and for metrics of DVC, such as metrics.json: give it as the parameter filename`,
  });
}
