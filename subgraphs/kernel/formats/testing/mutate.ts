import { DocumentRefused, readDocument } from '../index.ts';

/** A small generator of pseudo-random numbers (mulberry32), so that every failure can be repeated from its seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (bytes: Buffer, random: () => number) => Buffer;

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;
const position = (bytes: Buffer, random: () => number): number => Math.floor(random() * (bytes.length + 1));

const nasty = [
  ...[
    'null',
    '[]',
    '{}',
    '-1',
    '1e999',
    '9007199254740993',
    'NaN',
    '-Infinity',
    '"\\u0000"',
    '"\\ud800"',
    '"__proto__"',
    'true',
  ],
  ...[
    '\u0000',
    '\ufeff',
    '\u2028',
    '{"a":1,"a":2}',
    '*a',
    '&a [*a, *a]',
    '<<: *a',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '!!python/none x',
  ],
  ...[
    '"constructor"',
    '"toString"',
    '? [a]\n: b',
    '- - - -',
    '{{ .Values.x }}',
    '@',
    '0644',
    '.inf',
    '\t',
    '\r\n',
    '# ',
    '|',
    '>-',
  ],
];

/** Everything that goes wrong on the way of a document: cut, flipped, re-encoded, repeated, nested. */
export const mutations: Readonly<Record<string, Mutation>> = {
  truncate: (bytes, random) => bytes.subarray(0, position(bytes, random)),
  behead: (bytes, random) => bytes.subarray(position(bytes, random)),
  flipBits: (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let count = 1 + Math.floor(random() * 8); count > 0 && flipped.length > 0; count -= 1) {
      const at = Math.floor(random() * flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return flipped;
  },
  insertNasty: (bytes, random) => {
    const at = position(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(nasty, random)), bytes.subarray(at)]);
  },
  replaceValue: (bytes, random) => {
    const text = bytes.toString();
    const values = [...text.matchAll(/"(?:[^"\\\n]|\\.)*"|\b\d+\b|: [^\n{[]+/g)];
    const value = values.length === 0 ? undefined : pick(values, random);
    if (value === undefined) return bytes;
    const prefix = value[0].startsWith(': ') ? ': ' : '';
    return Buffer.from(
      text.slice(0, value.index) + prefix + pick(nasty, random) + text.slice(value.index + value[0].length),
    );
  },
  duplicateLine: (bytes, random) => {
    const lines = bytes.toString().split('\n');
    const at = Math.floor(random() * lines.length);
    return Buffer.from(lines.toSpliced(at, 0, lines[at] ?? '').join('\n'));
  },
  dropLine: (bytes, random) => {
    const lines = bytes.toString().split('\n');
    return Buffer.from(lines.toSpliced(Math.floor(random() * lines.length), 1).join('\n'));
  },
  indentLine: (bytes, random) => {
    const lines = bytes.toString().split('\n');
    const at = Math.floor(random() * lines.length);
    return Buffer.from(lines.with(at, ' '.repeat(1 + Math.floor(random() * 4)) + (lines[at] ?? '')).join('\n'));
  },
  encode: (bytes, random) => {
    const text = bytes.toString();
    const [mark, encoding] = pick(
      [
        ['', 'utf16le'],
        ['\ufeff', 'utf16le'],
        ['é', 'latin1'],
      ] as const,
      random,
    );
    return Buffer.from(mark + text, encoding);
  },
  mark: (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  repeat: (bytes, random) => Buffer.concat(Array.from({ length: 2 + Math.floor(random() * 3) }, () => bytes)),
  nest: (bytes, random) => {
    const depth = 10 ** Math.ceil(random() * 4);
    const [open, close] = pick<readonly [string, string]>(
      [
        ['[', ']'],
        ['{"a":', '}'],
        ['- ', ''],
        ['a: ', ''],
        ['? ', ''],
      ],
      random,
    );
    const at = position(bytes, random);
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(open.repeat(depth) + close.repeat(depth)),
      bytes.subarray(at),
    ]);
  },
  noise: (bytes, random) =>
    Buffer.from(Array.from({ length: Math.min(bytes.length, 400) }, () => Math.floor(random() * 256))),
};

export type Outcome = { refused: string | null; cpuMillis: number };

/** Reads a document; anything but a value or a refusal is a fault and thrown on. */
export function outcomeOf(bytes: Uint8Array): Outcome {
  const before = process.threadCpuUsage();
  let refused: string | null = null;
  try {
    readDocument(bytes);
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error;
    refused = error.code;
  }
  const { user, system } = process.threadCpuUsage(before);
  return { refused, cpuMillis: (user + system) / 1_000 };
}

/** Runs a number of mutated documents, one to three mutations each, and counts what came of them. */
export function runMutations(
  samples: readonly string[],
  cases: number,
  seed: number,
  slowest: number,
): Map<string, number> {
  const outcomes = new Map<string, number>();
  for (let index = 0; index < cases; index += 1) {
    const random = randomFrom(seed + index);
    const names: string[] = [];
    let bytes: Buffer = Buffer.from(pick(samples, random));
    for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
      const name = pick(Object.keys(mutations), random);
      names.push(name);
      bytes = mutations[name]?.(bytes, random) ?? bytes;
    }
    const what = `seed ${seed + index}: ${names.join(', ')} (${bytes.length} bytes)`;
    let outcome: Outcome;
    try {
      outcome = outcomeOf(bytes);
    } catch (error) {
      throw new Error(`${what}: neither a value nor a refusal`, { cause: error });
    }
    // What is compiled on the way is no fault of the reader: only a case that is slow again counts.
    if (outcome.cpuMillis > slowest && outcomeOf(bytes).cpuMillis > slowest)
      throw new Error(`${what}: ${outcome.cpuMillis} ms`);
    const key = outcome.refused ?? 'read';
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
  }
  return outcomes;
}
