import type { Notice } from '../format.ts';
import { check } from '../support/check.ts';
import { valueOf } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import { abbreviate } from '../syntax/place.ts';
import type { PathStep } from '../syntax/place.ts';
import { valueAt } from '../syntax/plain-value.ts';
import { noticePlainSecrets } from './credentials.ts';
import { readHead, readImage, readPedigree } from './head.ts';
import { refusalAt } from './objects.ts';
import type { FoundObject } from './objects.ts';
import { deployment, objectHead, readConditions } from './schemas.ts';
import { templateDigest } from './template-digest.ts';
import type { KubernetesContainer, KubernetesDeployment, PodControllerKind } from './types.ts';

/** Reads what runs pods by a template: a Deployment, StatefulSet or DaemonSet of apps/v1. */
export function readDeployment(found: FoundObject, notice: Notice): KubernetesDeployment {
  const { object, path } = found;
  const head = readHead(check(objectHead, object, found), path, notice);
  const { spec, status } = check(deployment, object, found);
  const { metadata, spec: pods } = spec.template;
  requireSelected(spec.selector.matchLabels, metadata?.labels ?? [], found);
  const podPath = [...path, 'spec', 'template', 'spec'];
  const podAnnotations = metadata?.annotations ?? [];
  const kind = object['kind'] as PodControllerKind;
  noticePlainSecrets(valueAt(object, 'spec', 'template', 'spec'), `${kind} ${head.name}`, notice);
  return {
    kind,
    ...head,
    pedigree: readPedigree(`${kind} ${head.name}`, notice, head.annotations, podAnnotations),
    templateDigest: templateDigest(valueAt(object, 'spec', 'template') ?? null, [...path, 'spec', 'template']),
    replicas: spec.replicas,
    podLabels: metadata?.labels ?? [],
    podAnnotations,
    containers: readContainers(pods.containers, [...podPath, 'containers'], found),
    initContainers: readContainers(pods.initContainers ?? [], [...podPath, 'initContainers'], found),
    status: status ? { ...status, conditions: readConditions(status.conditions, head.place, notice) } : null,
  };
}

/** Kubernetes refuses a template that its own selector does not select. */
function requireSelected(wanted: readonly KeyValue[], given: readonly KeyValue[], found: FoundObject): void {
  const missing = wanted.find(({ key, value }) => valueOf(given, key) !== (value.trim() || null));
  if (missing === undefined) return;
  const place = [...found.path, 'spec', 'template', 'metadata', 'labels'];
  throw refusalAt(found, place, `expected the label ${abbreviate(missing.key)} as spec.selector has it`);
}

export function readContainers(
  containers: readonly { name: string; image: string | null }[],
  path: readonly PathStep[],
  found: FoundObject,
): KubernetesContainer[] {
  return containers.map(({ name, image }, index) => ({
    name,
    image: readImage(image, [...path, index, 'image'], found),
  }));
}
