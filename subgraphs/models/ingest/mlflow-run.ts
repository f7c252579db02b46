import type { MlflowCompute, MlflowDatasetInput, MlflowRun } from '../../kernel/formats/types.ts';
import { parseImageReference } from '../../kernel/formats/index.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Mapped, MappingContext, Named } from '../../kernel/intake/mapping.ts';
import { namingOf } from '../../kernel/intake/mlflow-dataset.ts';
import { namedEntity, namedReference } from '../../kernel/intake/names.ts';
import type { RunInput, RunInputInput } from '../domain/inputs.ts';
import { pointKey, type MetricPoint } from '../domain/kinds.ts';
import { registerRun } from '../domain/runs.ts';
import { loggedModelOf, stated, toTags } from './shared.ts';

const ROLES = {
  TRAINING: 'TRAINING',
  VALIDATION: 'VALIDATION',
  TEST: 'TEST',
  EVALUATION: 'TEST',
  OTHER: 'OTHER',
} as const;

/** A run of MLflow: the run, what it read, and the models that it logged. */
export function mlflowRun(run: MlflowRun, { namespace, observedAt }: MappingContext): Mapped {
  const inputs = inputsOf(run.inputs);
  // A clock that was set back is what the tracker recorded, but no duration.
  const endsEarly = run.startedAt !== null && run.endedAt !== null && run.endedAt < run.startedAt;
  const image = imageOf(run.imageUri);
  const [{ values, ...about }] = registerRun({
    namespace,
    runId: run.runId,
    ...(stated({
      name: run.name,
      kind: kindOf(run),
      experiment: run.experimentId,
      status: run.status,
      startedAt: run.startedAt,
      endedAt: endsEarly ? null : run.endedAt,
      seed: run.seed?.value,
      executedBy: run.user,
      codeRevision: revisionOf(run),
      hardware: hardwareOf(run.compute),
      tags: toTags(run.tags),
      ...image,
    }) as Partial<RunInput>),
    parameters: run.parameters.length > 0 ? run.parameters : undefined,
    inputs: inputs.length > 0 ? inputs : undefined,
  }) as [ReturnType<typeof registerRun>[number]];
  const points = pointsOf(run);
  const logged = run.loggedModels.flatMap((model) => loggedModelOf(namespace, run.runId, model) ?? []);
  return {
    // A run may have more points than a mutation takes.
    assertions: [
      { ...about, values: { ...values, ...(points.length > 0 ? { metricPoints: points } : {}) } },
      ...logged,
    ],
    names: [...inputs.map(nameOf), ...imageNames(image)],
    notices: endsEarly ? [`run ${run.runId}: its end_time is before its start_time, and was left out`] : [],
    statedAt: run.export.exportedAt ?? observedAt ?? run.endedAt ?? run.startedAt,
  };
}

function kindOf({ inputs, loggedModels }: MlflowRun): RunInput['kind'] {
  if (loggedModels.length > 0 || inputs.some(({ role }) => role === 'TRAINING')) return 'TRAINING';
  return inputs.some(({ role }) => role === 'EVALUATION') ? 'EVALUATION' : null;
}

function revisionOf({ codeRevision }: MlflowRun): RunInput['codeRevision'] {
  if (codeRevision === null) return null;
  const { repository, commit, dirty } = codeRevision;
  return repository === null && commit === null ? null : { repository, commit, dirty };
}

function hardwareOf(compute: MlflowCompute | null): object | null {
  if (compute === null) return null;
  const { nodeType, workers, runtime, clusterName } = compute;
  const parts = [nodeType, workers === null ? null : `${workers} workers`, runtime, clusterName];
  const description = parts.filter((part) => part !== null).join(', ');
  return description === '' ? null : { description };
}

/** Points by metric, step and time; of two that share all three the file's last counts. */
function pointsOf({ metrics }: MlflowRun): MetricPoint[] {
  const points = metrics.map(({ name, value, step, recordedAt }): MetricPoint => {
    return { name, value, step, at: recordedAt?.toISOString() ?? null };
  });
  return [...new Map(points.map((point) => [pointKey(point), point])).values()];
}

function inputsOf(given: readonly MlflowDatasetInput[]): RunInputInput[] {
  const inputs = given.map((input): RunInputInput => {
    const naming = namingOf(input);
    const role = ROLES[input.role];
    return 'key' in naming ? { role, datasetVersion: naming.key } : { role, reference: naming.reference };
  });
  return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()];
}

function nameOf({ datasetVersion: key, reference }: RunInputInput): Named {
  if (reference) return namedReference('DatasetVersion', reference);
  return namedEntity('DatasetVersion', naturalKeys.datasetVersion(key!.namespace, key!.name, key!.version));
}

function imageOf(uri: string | null): Pick<RunInput, 'imageDigest' | 'imageReference'> {
  const found = uri === null ? null : parseImageReference(uri);
  if (found === null) return {};
  if (found.digest !== null) return { imageDigest: found.digest };
  return { imageReference: { scheme: 'image-tag', text: `${found.repository}:${found.tag ?? 'latest'}` } };
}

function imageNames({ imageDigest, imageReference }: ReturnType<typeof imageOf>): Named[] {
  if (imageDigest) return [namedEntity('ContainerImage', naturalKeys.containerImage(imageDigest))];
  return imageReference ? [namedReference('ContainerImage', imageReference)] : [];
}
