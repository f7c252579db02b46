import { z } from 'zod';
import type { Notice } from '../format.ts';
import { count, optionalText, requiredText } from '../support/check.ts';
import { labels } from '../support/key-values.ts';
import { timeOrNotice } from '../support/times.ts';
import { labelName, objectName } from './names.ts';
import type { KubernetesCondition } from './types.ts';

const optionalCount = count.nullish().transform((found) => found ?? null);

/** What an object is. */
export const identified = z.object({ apiVersion: requiredText, kind: requiredText });

/** What every object says about itself. */
export const objectHead = identified.extend({
  metadata: z.object({
    name: objectName,
    namespace: optionalText.pipe(labelName.nullable()),
    uid: optionalText,
    generation: optionalCount,
    creationTimestamp: optionalText,
    labels,
    annotations: labels,
  }),
});

/** Kubernetes' notation of an amount, such as `500m` or `2Gi`. */
const quantity = z
  .string()
  .regex(/^[+-]?(\d+\.?\d*|\.\d+)([numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/, 'expected an amount, such as 500m or 2Gi');
const quantities = z.record(z.string(), z.union([quantity, z.number()])).nullish();
/** What is not recorded, but tells a whole container from one that was cut off. */
const details = {
  command: z.array(z.unknown()).nullish(),
  args: z.array(z.unknown()).nullish(),
  env: z.array(z.looseObject({ name: requiredText })).nullish(),
  resources: z.looseObject({ limits: quantities, requests: quantities }).nullish(),
};

/** Without an image, nothing would run: only KServe fills in what a manifest leaves out. */
export const container = z.object({ name: labelName, image: requiredText, ...details });

const podSpec = z.object({ containers: z.array(container).min(1), initContainers: z.array(container).nullish() });
const template = z.object({ metadata: z.object({ labels, annotations: labels }).nullish(), spec: podSpec });
const selector = z.looseObject({ matchLabels: labels });

const condition = z.object({
  type: requiredText,
  status: z.enum(['True', 'False', 'Unknown']),
  reason: optionalText,
  message: optionalText,
  lastTransitionTime: optionalText,
});

const conditions = z
  .array(condition)
  .nullish()
  .transform((found) => found ?? []);

export const deployment = z.object({
  spec: z.object({
    replicas: optionalCount,
    selector,
    template,
  }),
  status: z
    .object({
      observedGeneration: optionalCount,
      replicas: optionalCount,
      updatedReplicas: optionalCount,
      readyReplicas: optionalCount,
      availableReplicas: optionalCount,
      conditions,
    })
    .nullish(),
});

/** What Kubernetes requires of kinds that are not read; of others no more than a name. */
export const required: Readonly<Record<string, z.ZodType>> = {
  'apps/v1 ReplicaSet': z.object({ spec: z.object({ selector }) }),
  'batch/v1 Job': z.object({ spec: z.object({ template }) }),
  'batch/v1 CronJob': z.object({
    spec: z.object({ schedule: requiredText, jobTemplate: z.object({ spec: z.object({ template }) }) }),
  }),
  'v1 Pod': z.object({ spec: podSpec }),
  'v1 Service': z.object({ spec: z.looseObject({}) }),
};

/** A name, or what the cluster makes one of. */
export const namedObject = z.object({
  metadata: z.union([z.object({ name: requiredText }), z.object({ generateName: requiredText })]),
});

/** A model server: in `model`, or under the name of its framework as KServe had it before. */
export const modelServer = z.object({
  modelFormat: z.object({ name: requiredText, version: optionalText }).nullish(),
  runtime: optionalText,
  protocolVersion: optionalText,
  runtimeVersion: optionalText,
  storageUri: optionalText,
  storageUris: z.array(z.looseObject({ uri: requiredText })).nullish(),
  storage: z.object({ key: optionalText, path: requiredText }).nullish(),
  name: optionalText,
  image: optionalText,
  ...details,
});

export const component = z.looseObject({
  minReplicas: optionalCount,
  maxReplicas: optionalCount,
  containers: z.array(z.object({ name: labelName.nullish(), image: optionalText, ...details })).nullish(),
  logger: z.looseObject({}).nullish(),
  initContainers: z.array(container).nullish(),
});

export const inferenceService = z.object({
  spec: z.looseObject({ predictor: component, transformer: component.nullish(), explainer: component.nullish() }),
  status: z.object({ observedGeneration: optionalCount, url: optionalText, conditions }).nullish(),
});

export function readConditions(
  found: z.output<typeof conditions>,
  place: string,
  notice: Notice,
): KubernetesCondition[] {
  return found.map(({ type, status, reason, message, lastTransitionTime }) => ({
    type,
    status,
    reason,
    message,
    lastTransitionAt: timeOrNotice(lastTransitionTime, `${place}.status: time of condition ${type}`, notice),
  }));
}
