import { PedigreeError } from '../../kernel/errors/errors.ts';
import { parseImageReference } from '../../kernel/formats/index.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import {
  checkBound,
  checkCount,
  checkDigest,
  checkList,
  checkPast,
  quoted,
  toTags,
} from '../../kernel/writing/checks.ts';
import { checkCourse, updateExecution } from '../../kernel/writing/executions.ts';
import type { Maybe, MetricInput, ReferenceInput, RunInput, RunInputInput, RunUpdate } from './inputs.ts';
import { pointKey, type Pointer } from './kinds.ts';
import { pointer, requiredPointer, toDatasetVersion, toImage } from './pointers.ts';

/** Trackers keep much in tags. */
const MOST_TAGS = 1000;
/** Most parameters of a run, and most metrics. */
export const MOST_MEASURED = 10_000;
export const MOST_INPUTS = 1000;

/** What registering a run states. */
export function registerRun(input: RunInput): Assertion[] {
  const { namespace, runId, metrics, inputs, imageDigest, imageReference, ...values } = input;
  checkRun(input);
  const stated = {
    ...values,
    tags: toTags(values.tags, MOST_TAGS),
    metricPoints: metrics,
    inputs: inputs?.map(toInput),
    image: imageOf(imageDigest, imageReference),
  };
  return [{ kind: 'Run', key: naturalKeys.run(namespace, runId), values: stated }];
}

/** What changing a run states. */
export function updateRun({
  namespace,
  runId,
  validFrom,
  validTo,
  reason,
  endedAt,
  ...values
}: RunUpdate): Assertion[] {
  const about = { kind: 'Run', key: naturalKeys.run(namespace, runId) };
  const stated = { ...values, tags: toTags(values.tags, MOST_TAGS) };
  return updateExecution(about, stated, { endedAt, validFrom, validTo, reason });
}

/** The image that a run ran in. A name of the scheme `image-tag` is brought into full form, as its owner publishes it. */
function imageOf(digest: Maybe<string>, reference: Maybe<ReferenceInput>): Pointer | undefined {
  const fields = ['imageDigest', 'imageReference'] as const;
  if (reference?.scheme !== 'image-tag') return pointer(digest ? toImage(digest) : null, reference, fields);
  const named = parseImageReference(reference.text);
  if (named === null) {
    const message = "imageReference.text is not the name of an image; write it like 'ghcr.io/acme/trainer:2.1.0'.";
    throw new PedigreeError('BAD_USER_INPUT', message, 'imageReference.text');
  }
  if (digest && named.digest && digest !== named.digest) {
    const message = 'imageReference.text pins another digest than imageDigest; give the one that is right.';
    throw new PedigreeError('BAD_USER_INPUT', message, 'imageReference.text');
  }
  const pinned = digest ?? named.digest;
  const full = { scheme: reference.scheme, text: `${named.repository}:${named.tag ?? 'latest'}` };
  return pointer(pinned ? toImage(pinned) : null, named.digest ? null : full, fields);
}

function toInput({ role, datasetVersion, reference }: RunInputInput, index: number): Pointer & { role: string } {
  const fields = [`inputs.${index}.datasetVersion`, `inputs.${index}.reference`] as const;
  return { ...requiredPointer(datasetVersion && toDatasetVersion(datasetVersion), reference, fields), role };
}

function shownMetric({ name, step, at }: MetricInput): string {
  const place = step == null ? 'without a step' : `at step ${step}`;
  return `${quoted(name)} ${place}${at ? ` and ${at.toISOString()}` : ''}`;
}

function checkRun(input: RunInput): void {
  checkList(input.parameters, 'parameters', MOST_MEASURED, ({ name }) => name);
  const keyOf = ({ name, step, at }: MetricInput) => pointKey({ name, value: null, step, at: at?.toISOString() });
  checkList(input.metrics, 'metrics', MOST_MEASURED, keyOf, shownMetric);
  input.metrics?.forEach(({ at }, index) => checkPast(at, `metrics.${index}.at`));
  checkBound(input.steps, 1000, 'steps');
  checkBound(input.inputs, MOST_INPUTS, 'inputs');
  const { cpuCount, memoryBytes, acceleratorCount } = input.hardware ?? {};
  checkCount(cpuCount, 'hardware.cpuCount');
  checkCount(memoryBytes, 'hardware.memoryBytes');
  checkCount(acceleratorCount, 'hardware.acceleratorCount');
  checkDigest(input.imageDigest, 'imageDigest');
  checkCourse(input);
  input.steps?.forEach((step, index) => checkCourse(step, `steps.${index}.`));
}
