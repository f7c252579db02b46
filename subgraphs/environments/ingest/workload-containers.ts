import type { ImageReference, KubernetesContainer, KubernetesWorkload } from '../../kernel/formats/types.ts';

/** A container with the name by which it is told from the others of its workload. */
export interface WorkloadContainer {
  readonly name: string;
  readonly image: ImageReference;
}

/** Containers of a workload that name an image, the serving one first. Those that only initialise are the last. */
export function containersOf(workload: KubernetesWorkload): WorkloadContainer[] {
  const parts = workload.kind === 'InferenceService' ? workload.components : [{ component: null, ...workload }];
  const own = (component: string | null, containers: readonly KubernetesContainer[]): WorkloadContainer[] =>
    containers.flatMap(({ name, image }) => (image === null ? [] : [{ name: qualified(component, name), image }]));
  const all = [
    ...parts.flatMap(({ component, containers }) => own(component, containers)),
    ...parts.flatMap(({ component, initContainers }) => own(component, initContainers)),
  ];
  // Kubernetes refuses two containers of one name; whoever writes them anyway means the first.
  return [...new Map(all.toReversed().map((container) => [container.name, container])).values()].reverse();
}

function qualified(component: string | null, name: string): string {
  return component === null || component === 'predictor' ? name : `${component}/${name}`;
}
