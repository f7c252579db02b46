import { defineFormat } from '../format.ts';
import type { Notice, SourceText } from '../format.ts';
import { invalid } from '../support/check.ts';
import { soleObject } from '../support/dvc.ts';
import { isPlainObject } from '../syntax/plain-value.ts';
import type { PlainObject } from '../syntax/plain-value.ts';

/** Measured values of a stage. Which stage, only the lock file that states the digest of these bytes knows. */
export type DvcMetrics = {
  /** Names of nested values are joined by dots, as DVC shows them. Sorted by name. */
  metrics: { name: string; value: number }[];
};

const MOST = 1000;
/** Any JSON of numbers has the form of metrics; a part of its path must say that it is meant so. */
const NAMED = /(metric|score|eval|result|summary|performance|accuracy)[^]*\.json$/i;

/** A metrics file of DVC in JSON: objects of numbers, and nothing else, under a name that says what they are. */
export const dvcMetrics = defineFormat({
  name: 'dvc-metrics',
  title: 'metrics file of DVC (a JSON object of numbers, or of such objects, by a name such as metrics.json)',
  mediaTypes: ['application/json'],
  yields: ['Evaluation'],
  syntaxes: ['json'],
  allowsNonFinite: true,
  recognise: (source, filename) => {
    if (filename === null || !NAMED.test(filename)) return false;
    const object = soleObject(source)?.object;
    return object !== undefined && !isEmpty(object) && holdsNumbers(object);
  },
  parse,
});

function parse(source: SourceText, notice: Notice): DvcMetrics {
  const found = [...numbersOf(soleObject(source)!.object, '')];
  const metrics = found.filter(({ value }) => Number.isFinite(value));
  const names = new Set(metrics.map(({ name }) => name));
  if (names.size < metrics.length) throw invalid([], 'two values come to the same name when names are joined by dots');
  if (metrics.length > MOST) throw invalid([], `expected at most ${MOST} values, but there are ${metrics.length}`);
  if (metrics.length < found.length)
    notice(`${found.length - metrics.length} values are NaN or infinite, and were left out`);
  return { metrics: metrics.sort((one, other) => (one.name < other.name ? -1 : 1)) };
}

function isEmpty(object: PlainObject): boolean {
  return Object.keys(object).length === 0;
}

// The depth of a document is bounded when it is read.
function holdsNumbers(object: PlainObject): boolean {
  return Object.values(object).every(
    (value) => typeof value === 'number' || (isPlainObject(value) && !isEmpty(value) && holdsNumbers(value)),
  );
}

function* numbersOf(object: PlainObject, prefix: string): Generator<{ name: string; value: number }> {
  for (const [key, value] of Object.entries(object)) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'number') yield { name, value };
    else if (isPlainObject(value)) yield* numbersOf(value, name);
  }
}
