import type { ImageReference, KubernetesManifest, KubernetesWorkload } from '../../kernel/formats/types.ts';
import { PedigreeError } from '../../kernel/errors/errors.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Mapped, MappingContext, Named, Succession } from '../../kernel/intake/mapping.ts';
import { namedEntity, namedReference } from '../../kernel/intake/names.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { registerDeployment, type DeploymentKey } from '../domain/deployment.ts';
import { registerContainerImage } from '../domain/image.ts';
import { deployment } from '../domain/kinds.ts';
import { IMAGE_TAG } from '../domain/values.ts';
import { toLabels } from './image-facts.ts';
import { containersOf, type WorkloadContainer } from './workload-containers.ts';
import { servedModel } from './workload-model.ts';
import { desiredOf, endpointOf, observedOf, replicasOf, type TimedState } from './workload-state.ts';

/** The workloads of a manifest: a deployment each, in the environment that the request names. */
export function kubernetesManifest({ workloads }: KubernetesManifest, context: MappingContext): Mapped {
  if (workloads.length === 0) return { assertions: [] };
  const { environment } = context;
  if (environment === null) {
    const message =
      'A manifest does not say which environment it is for; send it with one: environment=production, or --environment production of pedigree ingest.';
    throw new PedigreeError('REQUIRED', message, 'environment');
  }
  const mapped = workloads.map((workload) => deploymentOf(workload, environment, context));
  return {
    assertions: mapped.flatMap(({ assertions }) => assertions),
    names: mapped.flatMap(({ names }) => names ?? []),
    successions: mapped.flatMap(({ successions }) => successions ?? []),
    notices: mapped.flatMap(({ notices }) => notices ?? []),
  };
}

function deploymentOf(workload: KubernetesWorkload, environment: string, context: MappingContext): Mapped {
  const key = { environment, name: nameOfWorkload(workload), rollout: workload.templateDigest };
  const [main, ...others] = containersOf(workload);
  const model = servedModel(workload, context.namespace);
  const facts = registerDeployment({
    ...key,
    modelVersion: model.modelVersion,
    modelVersionReference: model.reference,
    imageDigest: main?.image.digest,
    imageReference: main === undefined || main.image.digest !== null ? undefined : tagOf(main.image),
    containers: others.length === 0 ? undefined : others.map(({ name, image }) => ({ name, image: image.written })),
    endpoint: endpointOf(workload) ?? undefined,
    replicas: replicasOf(workload) ?? undefined,
    orchestrator: { kind: workload.kind, namespace: workload.namespace, labels: toLabels(workload.labels) },
  });
  const timed = (state: TimedState): Assertion => {
    return {
      kind: 'Deployment',
      key: Object.values(key),
      values: state.values,
      from: state.from ?? context.observedAt ?? state.notBefore ?? null,
    };
  };
  const states = [desiredOf(workload), observedOf(workload)].flatMap((state) => (state === null ? [] : [timed(state)]));
  const containers = main === undefined ? others : [main, ...others];
  return {
    assertions: [...facts, ...states, ...containers.flatMap(whereFound)],
    names: [...model.names, ...containers.flatMap(nameOf)],
    successions: successionsOf(workload, key),
    notices: model.notices.map((notice) => `${workload.kind} ${workload.name}: ${notice}`),
  };
}

/** A workload has one template at a time. What an InferenceService had before may go on serving, as the other side of a canary. */
function successionsOf(workload: KubernetesWorkload, { environment, name }: DeploymentKey): Succession[] {
  if (workload.kind === 'InferenceService') return [];
  const own = { orchestrator: { kind: workload.kind } };
  return [
    {
      ...{ kind: deployment.kind, table: deployment.table },
      ...{ among: { environment, name }, ended: { desiredState: 'RETIRED' }, own },
    },
  ];
}

/** Two namespaces may have a workload of one name each. In Kubernetes' own namespace, stated or not, it is known by its name. */
function nameOfWorkload({ namespace, name }: KubernetesWorkload): string {
  return namespace === null || namespace === 'default' ? name : `${namespace}/${name}`;
}

/** A pinned image is, by the manifest, to be found in the repository that it is pulled from. */
function whereFound({ image }: WorkloadContainer): Assertion[] {
  if (image.digest === null) return [];
  return registerContainerImage({ digest: image.digest, repositories: [image.repository] });
}

function tagOf({ repository, tag }: ImageReference): { scheme: string; text: string } {
  return { scheme: IMAGE_TAG, text: `${repository}:${tag ?? 'latest'}` };
}

function nameOf({ image }: WorkloadContainer): Named[] {
  if (image.digest !== null) return [namedEntity('ContainerImage', naturalKeys.containerImage(image.digest))];
  return [namedReference('ContainerImage', tagOf(image))];
}
