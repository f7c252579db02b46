import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentFormats } from './index.ts';
import { outcomeOf, runMutations } from './testing/mutate.ts';
import { allFixtures } from './testing/reading.ts';

const shared = join(import.meta.dirname, '../../../../shared/data');

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

test('20,000 damaged documents of our own', async () => {
  const fixtures = await allFixtures(documentFormats.map(({ name }) => name));
  const samples = [...fixtures.values()].flatMap((each) => Object.values(each));
  console.log(runMutations(samples, 20_000, Date.now() % 1_000_000_000, 250));
});

test('3,000 damaged documents of others', { skip: !existsSync(shared) && 'no ../shared/data' }, () => {
  const samples = ['mlflow', 'oci', 'kubernetes', 'datasets/dvc']
    .flatMap((folder) => filesUnder(join(shared, folder)))
    .map((path) => readFileSync(path, 'utf8'));
  console.log(runMutations(samples, 3000, Date.now() % 1_000_000_000, 400));
});

test('every truncation of every document of our own', async () => {
  const fixtures = await allFixtures(documentFormats.map(({ name }) => name));
  for (const text of [...fixtures.values()].flatMap((each) => Object.values(each))) {
    for (let length = 0; length < text.length; length += 1) outcomeOf(Buffer.from(text.slice(0, length)));
  }
});

test('documents as large as the limit, of one repeated piece, end within seconds', () => {
  const pieces = [
    '[',
    ']',
    '{',
    '"',
    '\\',
    '/',
    ' ',
    '\n',
    '#\n',
    '---\n',
    '- ',
    '- a\n',
    'a: 1\n',
    '? a\n',
    '&a ',
    '*a ',
    '!a ',
    '[]',
    '{}',
    ', ',
    '|\n',
    '%',
    'a==1\n',
    'a\\\n',
    'a,',
  ];
  for (const piece of pieces) {
    for (const head of ['', '[', 'a: ', 'apiVersion: v1\nkind: A\nb: "']) {
      const { refused, cpuMillis } = outcomeOf(Buffer.from(head + piece.repeat(Math.floor(2_000_000 / piece.length))));
      if (cpuMillis > 10_000)
        throw new Error(`${JSON.stringify(head)} and many ${JSON.stringify(piece)}: ${cpuMillis} ms (${refused})`);
      if (cpuMillis > 1500) console.log(JSON.stringify([head, piece]), Math.round(cpuMillis), refused);
    }
  }
});
