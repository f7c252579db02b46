import { z } from 'zod';
import type { Notice } from '../format.ts';
import { count, optionalText, requiredText } from '../support/check.ts';
import { labels } from '../support/key-values.ts';
import { timeOrNotice } from '../support/times.ts';
import type { KubernetesCondition } from './types.ts';

const optionalCount = count.nullish().transform((found) => found ?? null);

/** What every object says about itself. */
export const objectHead = z.object({
  apiVersion: requiredText,
  kind: requiredText,
  metadata: z.object({
    name: requiredText,
    namespace: optionalText,
    uid: optionalText,
    generation: optionalCount,
    creationTimestamp: optionalText,
    labels,
    annotations: labels,
  }),
});

export const container = z.object({ name: requiredText, image: optionalText });

const podSpec = z.object({ containers: z.array(container).min(1), initContainers: z.array(container).nullish() });

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
    template: z.object({ metadata: z.object({ labels, annotations: labels }).nullish(), spec: podSpec }),
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

/** A model server: in `model`, or under the name of its framework as KServe had it before. */
export const modelServer = z.object({
  modelFormat: z.object({ name: requiredText, version: optionalText }).nullish(),
  runtime: optionalText,
  protocolVersion: optionalText,
  runtimeVersion: optionalText,
  storageUri: optionalText,
  storage: z.object({ key: optionalText, path: optionalText }).nullish(),
  name: optionalText,
  image: optionalText,
});

export const component = z.looseObject({
  minReplicas: optionalCount,
  maxReplicas: optionalCount,
  containers: z.array(z.object({ name: optionalText, image: optionalText })).nullish(),
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
