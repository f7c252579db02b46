import { defineFormat } from '../format.ts';
import type { Notice, SourceText } from '../format.ts';
import { invalid } from '../support/check.ts';
import { soleObject } from '../support/dvc.ts';
import { formatPath } from '../syntax/place.ts';
import { isPlainObject } from '../syntax/plain-value.ts';
import type { PlainObject } from '../syntax/plain-value.ts';

/** Measured values of a stage. Which stage, only the lock file that states the digest of these bytes knows. */
export type DvcMetrics = {
  /** Names of nested values are joined by dots, as DVC shows them. Sorted by name. */
  metrics: { name: string; value: number }[];
};

const MOST = 1000;
/** Paths that a notice names; of more it tells the number. */
const MOST_NAMED = 20;
/** Any JSON of numbers has the form of metrics; a part of its path must say that it is meant so. */
const NAMED = /(metric|score|eval|result|summary|performance|accuracy)[^]*\.json$/i;

/**
 * A metrics file of DVC in JSON: objects of numbers, and nothing else, under a name that says what they are. For a measure
 * without a number tools write NaN, Infinity or null. Lock files know the file by its bytes, so it is taken as it is.
 */
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

type Found = { path: string[]; value: number | null };

function parse(source: SourceText, notice: Notice): DvcMetrics {
  const found = [...valuesOf(soleObject(source)!.object, [])];
  const metrics = found.flatMap(({ path, value }) => (isMetric(value) ? [{ name: path.join('.'), value }] : []));
  const names = new Set(metrics.map(({ name }) => name));
  if (names.size < metrics.length) throw invalid([], 'two values come to the same name when names are joined by dots');
  if (metrics.length > MOST) throw invalid([], `expected at most ${MOST} values, but there are ${metrics.length}`);
  noticeLeftOut(
    found.filter(({ value }) => !isMetric(value)),
    notice,
  );
  return { metrics: metrics.sort((one, other) => (one.name < other.name ? -1 : 1)) };
}

function isMetric(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

function noticeLeftOut(leftOut: readonly Found[], notice: Notice): void {
  if (leftOut.length === 0) return;
  const named = leftOut.slice(0, MOST_NAMED).map(({ path, value }) => `${formatPath(path)} (${value})`);
  const more = leftOut.length > named.length ? `, and ${leftOut.length - named.length} more` : '';
  notice(`left out, since these are no finite numbers: ${named.join(', ')}${more}`);
}

function isEmpty(object: PlainObject): boolean {
  return Object.keys(object).length === 0;
}

// The depth of a document is bounded when it is read.
function holdsNumbers(object: PlainObject): boolean {
  return Object.values(object).every(
    (value) =>
      typeof value === 'number' || value === null || (isPlainObject(value) && !isEmpty(value) && holdsNumbers(value)),
  );
}

function* valuesOf(object: PlainObject, within: string[]): Generator<Found> {
  for (const [key, value] of Object.entries(object)) {
    const path = [...within, key];
    if (typeof value === 'number' || value === null) yield { path, value };
    else if (isPlainObject(value)) yield* valuesOf(value, path);
  }
}
