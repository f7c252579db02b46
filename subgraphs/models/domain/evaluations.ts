import { PedigreeError } from '../../kernel/errors/errors.ts';
import { entityUuid } from '../../kernel/ids/ids.ts';
import { canonicalParts, modelVersionUuid } from '../../kernel/ids/natural-keys.ts';
import type { State } from '../../kernel/ledger/kinds.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { checkCount, checkList, checkPast, quoted, refuse } from '../../kernel/writing/checks.ts';
import { updateOf } from '../../kernel/writing/validity.ts';
import type { EvaluationInput, EvaluationUpdate, MetricThreshold, ModelVersionKey } from './inputs.ts';
import { pointer, toDatasetVersion, toRun } from './pointers.ts';

/** What registering an evaluation states. */
export function registerEvaluation({ modelVersion, name, ...facts }: EvaluationInput): Assertion[] {
  const subject = subjectOf(modelVersion);
  return [
    {
      kind: 'Evaluation',
      key: [subject, name],
      values: { ...toValues(facts), ...canonicalParts(modelVersion), subject },
    },
  ];
}

/** What changing an evaluation states. What was measured is fixed: the same again changes nothing, other is refused. */
export function updateEvaluation(input: EvaluationUpdate): Assertion[] {
  const { modelVersion, name, validFrom, validTo, reason, ...facts } = input;
  const update = updateOf({ validFrom, validTo, reason });
  return [{ kind: 'Evaluation', key: [subjectOf(modelVersion), name], values: toValues(facts), ...update }];
}

function subjectOf({ namespace, model, version }: ModelVersionKey): string {
  return modelVersionUuid(namespace, model, version);
}

function toValues({
  datasetVersion,
  datasetReference,
  run,
  ...facts
}: Omit<EvaluationUpdate, 'modelVersion' | 'name'>): State {
  checkEvaluation(facts);
  checkPast(facts.evaluatedAt, 'evaluatedAt');
  return {
    ...facts,
    dataset: pointer(datasetVersion && toDatasetVersion(datasetVersion), datasetReference, [
      'datasetVersion',
      'datasetReference',
    ]),
    run: run ? toRun(run) : undefined,
  };
}

/** What a file states that holds measured values: they are those of the evaluations that know it by its digest. */
export function registerMetricsFile(digest: string, metrics: EvaluationInput['metrics']): Assertion[] {
  return [{ kind: 'MetricsFile', key: [digest], values: { metrics } }];
}

/** What says of an evaluation that its values are in a file. */
export function registerEvaluationByFile(
  input: Omit<EvaluationInput, 'metrics' | 'slices'> & { readonly fileDigest: string },
): Assertion[] {
  const { modelVersion, name, fileDigest, ...facts } = input;
  const subject = subjectOf(modelVersion);
  const metricsFile = entityUuid('MetricsFile', [fileDigest]);
  const values = { ...toValues(facts), ...canonicalParts(modelVersion), subject, metricsFile };
  return [{ kind: 'Evaluation', key: [subject, name], values }];
}

/** Whether a value is on the good side of its threshold; null where nothing says which side that is. */
export function passed({ value, threshold, comparison }: MetricThreshold): boolean | null {
  if (threshold == null || comparison == null) return null;
  if (comparison === 'AT_LEAST') return value >= threshold;
  return (comparison === 'AT_MOST' ? value : Math.abs(value)) <= threshold;
}

function checkEvaluation({ metrics, slices }: Pick<EvaluationUpdate, 'metrics' | 'slices'>): void {
  if (metrics?.length === 0)
    throw new PedigreeError('REQUIRED', 'metrics is empty; an evaluation has at least one.', 'metrics');
  checkList(metrics, 'metrics', 1000, ({ name }) => name);
  checkList(
    slices,
    'slices',
    10_000,
    ({ attribute, group, metric }) => JSON.stringify([attribute, group, metric]),
    ({ attribute, group, metric }) => `${quoted(metric)} of ${quoted(attribute)} = ${quoted(group)}`,
  );
  slices?.forEach(({ sampleSize, confidenceInterval: interval }, index) => {
    const field = `slices.${index}`;
    checkCount(sampleSize, `${field}.sampleSize`);
    if (!interval) return;
    if (interval.upper < interval.lower) refuse(`${field}.confidenceInterval`, 'has an upper bound below the lower.');
    if (!(interval.level > 0 && interval.level < 1))
      refuse(`${field}.confidenceInterval.level`, 'is not between 0 and 1.');
  });
}
