import { PedigreeError } from '../../kernel/errors/errors.ts';
import type { KubernetesCondition, KubernetesDeployment, KubernetesWorkload } from '../../kernel/formats/types.ts';
import type { DesiredState, ObservedState } from '../domain/rows.ts';

const MOST_REPLICAS = 2 ** 31 - 1;

/** A state and since when; null: the document does not say. */
export interface TimedState {
  readonly values: { readonly state: ObservedState } | { readonly desiredState: DesiredState };
  readonly from: Date | null;
  /** Where neither document nor request say since when: a time at which it held. */
  readonly notBefore?: Date | null;
}

/** What a manifest is written for: that the workload runs, unless it asks for no copies. */
export function desiredOf(workload: KubernetesWorkload): TimedState {
  const desiredState = replicasOf(workload) === 0 ? 'RETIRED' : 'LIVE';
  // What was read back from a cluster was wanted since it is there, at the earliest.
  return {
    values: { desiredState },
    from: workload.generation === 1 ? workload.createdAt : null,
    notBefore: lastTold(workload),
  };
}

/** The last time that an object from a cluster speaks of. */
function lastTold({ createdAt, status }: KubernetesWorkload): Date | null {
  const changes = (status?.conditions ?? []).map(({ lastTransitionAt }) => lastTransitionAt);
  const times = [createdAt, ...changes].filter((time) => time !== null);
  return times.length === 0 ? null : new Date(Math.max(...times.map(Number)));
}

/** What a cluster saw: only in what was read back from one, and only when its status is about this very template. */
export function observedOf(workload: KubernetesWorkload): TimedState | null {
  const { status, generation } = workload;
  if (status === null || status.conditions.length === 0) return null;
  if (generation !== null && status.observedGeneration !== null && status.observedGeneration < generation) return null;
  const ready = condition(status.conditions, workload.kind === 'InferenceService' ? 'Ready' : 'Available');
  const failed = workload.kind === 'InferenceService' ? null : gaveUp(workload);
  if (ready?.status === 'True') return { values: { state: 'LIVE' }, from: ready.lastTransitionAt };
  if (failed !== null) return { values: { state: 'FAILED' }, from: failed.lastTransitionAt };
  return ready === null ? null : { values: { state: 'PENDING' }, from: ready.lastTransitionAt };
}

/** How many copies are to run, where the workload fixes it. */
export function replicasOf(workload: KubernetesWorkload): number | null {
  if (workload.kind === 'InferenceService') return null;
  const { replicas, place } = workload;
  if (replicas === null || replicas <= MOST_REPLICAS) return replicas;
  throw new PedigreeError(
    'BAD_USER_INPUT',
    `${place}.spec.replicas is ${replicas}; Kubernetes has at most ${MOST_REPLICAS}.`,
  );
}

/** Where a served model can be reached. */
export function endpointOf(workload: KubernetesWorkload): string | null {
  return workload.kind === 'InferenceService' ? (workload.status?.url ?? null) : null;
}

function gaveUp({ status }: KubernetesDeployment): KubernetesCondition | null {
  const progressing = condition(status?.conditions ?? [], 'Progressing');
  return progressing?.status === 'False' ? progressing : null;
}

function condition(conditions: readonly KubernetesCondition[], type: string): KubernetesCondition | null {
  return conditions.find((found) => found.type === type) ?? null;
}
