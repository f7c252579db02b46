import { PedigreeError } from '../../kernel/errors/errors.ts';
import { parseImageReference } from '../../kernel/formats/index.ts';
import { containerImageUuid, datasetVersionUuid, naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { atMost, checkCount, checkManifestDigest, distinct } from './bounds.ts';
import type { Maybe, ReferenceInput, RunInput, RunInputInput, RunUpdate } from './inputs.ts';
import { pointKey, type Pointer } from './kinds.ts';
import { checkTags } from './models.ts';
import { pointer, requiredPointer } from './pointers.ts';

/** What registering a run states. */
export function registerRun(input: RunInput): Assertion[] {
  const { namespace, runId, metrics, inputs, imageDigest, imageReference, ...values } = input;
  checkRun(input);
  const stated = {
    ...values,
    metricPoints: metrics,
    inputs: inputs?.map(toInput),
    image: imageOf(imageDigest, imageReference),
  };
  return [{ kind: 'Run', key: naturalKeys.run(namespace, runId), values: stated }];
}

/** What changing a run states. */
export function updateRun({ namespace, runId, validFrom, validTo, reason, ...values }: RunUpdate): Assertion[] {
  checkTags(values.tags, 1000);
  return [
    {
      kind: 'Run',
      key: naturalKeys.run(namespace, runId),
      values,
      from: validFrom,
      to: validTo,
      reason,
      mustExist: true,
    },
  ];
}

/** The image that a run ran in. A name of the scheme `image-tag` is brought into full form, as its owner publishes it. */
function imageOf(digest: Maybe<string>, reference: Maybe<ReferenceInput>): Pointer | undefined {
  const fields = ['imageDigest', 'imageReference'] as const;
  if (reference?.scheme !== 'image-tag') return pointer(digest && containerImageUuid(digest), reference, fields);
  const named = parseImageReference(reference.text);
  if (named === null) {
    const message = "imageReference.text is not the name of an image; write it like 'ghcr.io/acme/trainer:2.1.0'.";
    throw new PedigreeError('BAD_USER_INPUT', message, 'imageReference.text');
  }
  if (digest && named.digest && digest !== named.digest) {
    const message = 'imageReference.text pins another digest than imageDigest; give the one that is right.';
    throw new PedigreeError('BAD_USER_INPUT', message, 'imageReference.text');
  }
  const uuid = digest ?? named.digest;
  const full = { scheme: reference.scheme, text: `${named.repository}:${named.tag ?? 'latest'}` };
  return pointer(uuid && containerImageUuid(uuid), named.digest ? null : full, fields);
}

function toInput({ role, datasetVersion, reference }: RunInputInput, index: number): Pointer & { role: string } {
  const uuid =
    datasetVersion && datasetVersionUuid(datasetVersion.namespace, datasetVersion.name, datasetVersion.version);
  return { ...requiredPointer(uuid, reference, [`inputs.${index}.datasetVersion`, `inputs.${index}.reference`]), role };
}

function checkRun(input: RunInput): void {
  checkTags(input.tags, 1000);
  atMost(input.parameters, 10_000, 'parameters');
  atMost(input.metrics, 10_000, 'metrics');
  atMost(input.steps, 1000, 'steps');
  atMost(input.inputs, 1000, 'inputs');
  distinct(
    input.parameters?.map(({ name }) => name),
    'parameters',
  );
  distinct(
    input.metrics?.map(({ name, step, at }) => pointKey({ name, value: null, step, at: at?.toISOString() })),
    'metrics',
  );
  const { cpuCount, memoryBytes, acceleratorCount } = input.hardware ?? {};
  checkCount(cpuCount, 'hardware.cpuCount');
  checkCount(memoryBytes, 'hardware.memoryBytes');
  checkCount(acceleratorCount, 'hardware.acceleratorCount');
  checkManifestDigest(input.imageDigest, 'imageDigest');
  if (input.startedAt && input.endedAt && input.endedAt < input.startedAt) {
    throw new PedigreeError('BAD_USER_INPUT', 'endedAt is before startedAt.', 'endedAt');
  }
}
