import { z } from 'zod';
import type { Notice } from '../format.ts';
import { optionalMillis } from '../support/times.ts';
import type { MlflowMetricPoint } from './types.ts';

const words = new Map<string, MlflowMetricPoint['nonFinite']>([
  ['nan', 'NaN'],
  ['inf', 'Infinity'],
  ['infinity', 'Infinity'],
  ['+infinity', 'Infinity'],
  ['-inf', '-Infinity'],
  ['-infinity', '-Infinity'],
]);
const decimal = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** A number, or the name of a value that is not finite: bare as Python writes it, or as text as protobuf's JSON does. */
const metricValue = z.unknown().transform((value, context) => {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    const word = words.get(value.toLowerCase());
    if (word) return Number(word);
    const number = Number(value);
    if (decimal.test(value) && Number.isFinite(number)) return number;
  }
  context.addIssue({ code: 'custom', message: 'expected a number, or NaN, Infinity or -Infinity' });
  return z.NEVER;
});

/** Schema of `mlflow.metrics`: the full history of each metric. */
export const metricHistories = z
  .record(z.string(), z.array(z.object({ value: metricValue, step: z.int().nullish(), timestamp: optionalMillis })))
  .nullish();

type CheckedMetrics = NonNullable<z.output<typeof metricHistories>>;

/** All points of all metrics, sorted by metric name. */
export function readMetrics(histories: CheckedMetrics, notice: Notice): MlflowMetricPoint[] {
  const points: MlflowMetricPoint[] = [];
  for (const name of Object.keys(histories).sort()) {
    let nonFinite = 0;
    for (const { value, step, timestamp } of histories[name] ?? []) {
      const finite = Number.isFinite(value);
      if (!finite) nonFinite += 1;
      points.push({
        name,
        value: finite ? value : null,
        nonFinite: finite ? null : (words.get(String(value).toLowerCase()) ?? null),
        step: step ?? 0,
        recordedAt: timestamp,
      });
    }
    if (nonFinite > 0)
      notice(`metric ${name}: ${nonFinite} values are NaN or infinite, and are recorded without a number`);
  }
  return points;
}
