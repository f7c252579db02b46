import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { documentFormats, readDocument } from './index.ts';
import type { FormatDefinition } from './index.ts';
import type { SourceText } from './format.ts';
import { parseJson } from './syntax/json.ts';
import { parseYaml } from './syntax/yaml.ts';
import { allFixtures, filename, readText } from './testing/reading.ts';

const formats: readonly FormatDefinition[] = documentFormats;
const fixtures = await allFixtures(formats.map(({ name }) => name));

function sourcesOf(text: string): SourceText[] {
  const sources: SourceText[] = [{ syntax: 'text', text, documents: [] }];
  if (/^\s*[{[]/.test(text)) {
    const document = { value: parseJson(text).value, line: 1, lineOf: () => null, octals: [] };
    sources.push({ syntax: 'json', text, documents: [document] });
  } else if (!text.includes('==')) sources.push({ syntax: 'yaml', text, documents: parseYaml(text) });
  return sources;
}

describe('registry of formats', () => {
  test('names are unique, and every format has fixtures', () => {
    assert.equal(new Set(formats.map(({ name }) => name)).size, formats.length);
    for (const { name } of formats) assert.ok(Object.keys(fixtures.get(name) ?? {}).length > 0, name);
  });

  test('every folder with fixtures is registered', () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const withIndex = folders.filter(({ name }) => readdirSync(`${import.meta.dirname}/${name}`).includes('index.ts'));
    assert.deepEqual(withIndex.map(({ name }) => name).sort(), formats.map(({ name }) => name).sort());
  });

  for (const [name, examples] of fixtures) {
    for (const [title, text] of Object.entries(examples)) {
      test(`${name}, ${title}: read as that and refused by every other recogniser`, () => {
        assert.equal(readText(text).format, name);
        for (const source of sourcesOf(text)) {
          const takers = formats.filter(
            (format) => format.syntaxes.includes(source.syntax) && format.recognise(source, null),
          );
          assert.ok(takers.length <= 1, `${source.syntax}: ${takers.map((taker) => taker.name).join(', ')}`);
        }
      });

      test(`${name}, ${title}: the same with a byte order mark, CRLF, and without a final line break`, () => {
        const expected = readText(text);
        // What others know by the digest of its bytes has no such mark.
        const isAddressed = formats.find((format) => format.name === name)?.isAddressed ?? false;
        const marked = isAddressed ? [] : [`\ufeff${text}`];
        for (const variant of [...marked, text.replaceAll('\n', '\r\n'), text.trimEnd()]) {
          const document = readDocument(Buffer.from(variant), { filename });
          assert.equal(document.format, name);
          assert.deepEqual(document.value, expected.value);
        }
      });
    }
  }

  test('no recogniser stumbles over odd shapes', () => {
    const odd = [
      '[]',
      '{}',
      '0',
      '{"mlflow":null}',
      '{"mlflow":[]}',
      '{"events":[null]}',
      '{"manifests":{}}',
      '{"mediaType":1,"_type":[]}',
      '{"apiVersion":null}',
      '{"flavors":"0"}',
      '{"stages":{"a":null},"outs":[null]}',
      '{"schema":"2.0","stages":[]}',
      '{"a":{}}',
    ];
    for (const text of odd) {
      for (const source of sourcesOf(text))
        for (const format of formats) assert.equal(format.recognise(source, null), false, `${format.name} ${text}`);
    }
  });
});
