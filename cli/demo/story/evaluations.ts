import type { features } from './training.ts';

type Comparison = 'AT_LEAST' | 'AT_MOST' | 'ABSOLUTE_AT_MOST';
type Measured = readonly [name: string, value: number, baseline: number, threshold: number, comparison: Comparison];
type Slice = readonly [attribute: string, group: string, metric: string, value: number, sampleSize: number];

/** What every evaluation of one version shares. */
export interface EvaluationFrame {
  readonly modelVersion: { readonly model: string; readonly version: string };
  readonly evaluatedAt: string;
  readonly dataset: ReturnType<typeof features>;
  readonly run: { readonly runId: string };
}

/** An evaluation for `registerEvaluations`. */
export function evaluation(
  { modelVersion, evaluatedAt, dataset, run }: EvaluationFrame,
  name: string,
  kind: 'PERFORMANCE' | 'FAIRNESS' | 'DRIFT' | 'DATA_QUALITY',
  description: string,
  metrics: readonly Measured[],
  slices: readonly Slice[],
): object {
  return {
    modelVersion,
    name,
    kind,
    description,
    evaluatedAt,
    datasetVersion: dataset,
    run,
    metrics: metrics.map(([metric, value, baseline, threshold, comparison]) => {
      return { name: metric, value, baseline, threshold, comparison };
    }),
    slices: slices.map(([attribute, group, metric, value, sampleSize]) => {
      return { attribute, group, metric, value, sampleSize, confidenceInterval: interval(value, sampleSize) };
    }),
  };
}

/** The 95 % interval of a share by the normal approximation. */
function interval(share: number, sampleSize: number): object {
  const margin = 1.96 * Math.sqrt(Math.max(share * (1 - share), 0.0001) / sampleSize);
  const round = (value: number) => Number(value.toFixed(4));
  return { lower: round(share - margin), upper: round(share + margin), level: 0.95 };
}
