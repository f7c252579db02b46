import type { z } from 'zod';
import type { Notice } from '../format.ts';
import { parseImageReference } from '../support/image-reference.ts';
import type { ImageReference } from '../support/image-reference.ts';
import { valueOf } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import { timeOrNotice } from '../support/times.ts';
import { formatPath } from '../syntax/place.ts';
import type { PathStep } from '../syntax/place.ts';
import { remedyFor } from './names.ts';
import { refusalAt } from './objects.ts';
import type { FoundObject } from './objects.ts';
import type { objectHead } from './schemas.ts';
import type { ModelRegistryLabels, PedigreeAnnotations } from './types.ts';

const registryPrefix = 'modelregistry.kubeflow.org/';
/** Annotations that link a workload to the version that it serves. */
const LINK = { model: 'pedigree/model', version: 'pedigree/version' } as const;
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** What is read alike of every workload: who it is and what its labels and annotations say. */
export function readHead(
  { apiVersion, metadata }: z.output<typeof objectHead>,
  path: readonly PathStep[],
  notice: Notice,
) {
  const place = formatPath(path);
  const annotations = metadata.annotations.filter(({ key }) => key !== lastApplied);
  return {
    apiVersion,
    name: metadata.name,
    namespace: metadata.namespace,
    uid: metadata.uid,
    generation: metadata.generation,
    createdAt: timeOrNotice(metadata.creationTimestamp, `${place}.metadata.creationTimestamp`, notice),
    labels: metadata.labels,
    annotations,
    modelRegistry: readModelRegistry([...metadata.labels, ...annotations]),
    place,
  };
}

/** The object's own annotations count before those of its pods. One that says nothing is told: somebody meant something. */
export function readPedigree(
  object: string,
  notice: Notice,
  ...sources: readonly (readonly KeyValue[])[]
): PedigreeAnnotations {
  const first = (key: string): string | null =>
    sources.map((pairs) => valueOf(pairs, key)).find((value) => value !== null) ?? null;
  for (const key of Object.values(LINK)) {
    const isThere = sources.some((pairs) => pairs.some((pair) => pair.key === key));
    if (isThere && first(key) === null)
      notice(`${object}: ${key} is empty and links to no version; give a value, or leave it out`);
  }
  return { model: first(LINK.model), version: first(LINK.version) };
}

/** An image that a manifest names; null when it names none. */
export function readImage(image: string | null, path: readonly PathStep[], found: FoundObject): ImageReference | null {
  if (image === null) return null;
  const reference = parseImageReference(image);
  if (reference === null) {
    throw refusalAt(found, path, `expected an image reference, such as ghcr.io/team/model:1.0${remedyFor(image)}`);
  }
  return reference;
}

function readModelRegistry(pairs: readonly KeyValue[]): ModelRegistryLabels | null {
  if (!pairs.some(({ key }) => key.startsWith(registryPrefix))) return null;
  const stated = (name: string): string | null => valueOf(pairs, registryPrefix + name);
  return {
    registeredModelId: stated('registered-model-id'),
    modelVersionId: stated('model-version-id'),
    inferenceServiceId: stated('inference-service-id'),
    servingEnvironmentId: stated('serving-environment-id'),
    name: stated('name'),
    url: stated('url'),
  };
}
