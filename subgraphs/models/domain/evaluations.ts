import { PedigreeError } from '../../kernel/errors/errors.ts';
import { datasetVersionUuid, modelVersionUuid, runUuid } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import type { MetricThreshold, EvaluationInput } from './inputs.ts';
import { atMost, distinct } from './bounds.ts';
import { pointer } from './pointers.ts';

/** What registering an evaluation states. */
export function registerEvaluation(input: EvaluationInput): Assertion[] {
  const { modelVersion, name, datasetVersion, datasetReference, run, ...values } = input;
  checkEvaluation(input);
  const subject = modelVersionUuid(modelVersion.namespace, modelVersion.model, modelVersion.version);
  const dataset =
    datasetVersion && datasetVersionUuid(datasetVersion.namespace, datasetVersion.name, datasetVersion.version);
  const stated = {
    ...values,
    ...modelVersion,
    subject,
    dataset: pointer(dataset, datasetReference, ['datasetVersion', 'datasetReference']),
    run: run ? { id: runUuid(run.namespace, run.runId) } : undefined,
  };
  return [{ kind: 'Evaluation', key: [subject, name], values: stated }];
}

/** Whether a value is on the good side of its threshold; null where nothing says which side that is. */
export function passed({ value, threshold, comparison }: MetricThreshold): boolean | null {
  if (threshold == null || comparison == null) return null;
  if (comparison === 'AT_LEAST') return value >= threshold;
  return (comparison === 'AT_MOST' ? value : Math.abs(value)) <= threshold;
}

function checkEvaluation({ metrics, slices }: EvaluationInput): void {
  if (metrics.length === 0)
    throw new PedigreeError('REQUIRED', 'metrics is empty; an evaluation has at least one.', 'metrics');
  atMost(metrics, 1000, 'metrics');
  distinct(
    metrics.map(({ name }) => name),
    'metrics',
  );
  atMost(slices, 10_000, 'slices');
  distinct(
    slices?.map(({ attribute, group, metric }) => JSON.stringify([attribute, group, metric])),
    'slices',
  );
  slices?.forEach(({ sampleSize, confidenceInterval: interval }, index) => {
    const refuse = (field: string, why: string): never => {
      throw new PedigreeError('BAD_USER_INPUT', `slices.${index}.${field} ${why}`, `slices.${index}.${field}`);
    };
    if (sampleSize != null && sampleSize < 0) refuse('sampleSize', 'is negative.');
    if (interval && interval.upper < interval.lower)
      refuse('confidenceInterval', 'has an upper bound below the lower.');
    if (interval && !(interval.level > 0 && interval.level < 1))
      refuse('confidenceInterval.level', 'is not between 0 and 1.');
  });
}
