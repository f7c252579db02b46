import type { z } from 'zod';
import type { Notice } from '../format.ts';
import { check } from '../support/check.ts';
import { parseImageReference } from '../support/image-reference.ts';
import { withoutCredentials } from '../support/uri.ts';
import type { PathStep } from '../syntax/place.ts';
import { isPlainObject, valueAt } from '../syntax/plain-value.ts';
import { noticePlainSecrets } from './credentials.ts';
import { readContainers } from './deployment.ts';
import { readHead, readImage, readPedigree } from './head.ts';
import type { FoundObject } from './objects.ts';
import type { component } from './schemas.ts';
import { inferenceService, modelServer, objectHead, readConditions } from './schemas.ts';
import { templateDigest } from './template-digest.ts';
import type { KserveComponent, KserveInferenceService, KserveModel } from './types.ts';

const parts = ['predictor', 'transformer', 'explainer'] as const;
/** Frameworks that had a field of their own before `model` replaced them; `art` is an explainer. */
const frameworks = [
  'sklearn',
  'xgboost',
  'tensorflow',
  'pytorch',
  'triton',
  'onnx',
  'huggingface',
  'pmml',
  'lightgbm',
  'paddle',
  'art',
];

/** Reads an InferenceService of serving.kserve.io/v1beta1. */
export function readInferenceService(found: FoundObject, notice: Notice): KserveInferenceService {
  const { object, path } = found;
  const head = readHead(check(objectHead, object, found), path, notice);
  const { spec, status } = check(inferenceService, object, found);
  return {
    kind: 'InferenceService',
    ...head,
    pedigree: readPedigree(head.annotations),
    templateDigest: templateDigest(valueAt(object, 'spec') ?? null, [...path, 'spec']),
    components: parts.flatMap((part) => {
      const stated = spec[part];
      return stated ? [readComponent(part, stated, found, notice)] : [];
    }),
    status: status
      ? {
          ...status,
          url: status.url === null ? null : withoutCredentials(status.url).uri,
          conditions: readConditions(status.conditions, head.place, notice),
        }
      : null,
  };
}

type Part = (typeof parts)[number];

function readComponent(
  part: Part,
  stated: z.output<typeof component>,
  found: FoundObject,
  notice: Notice,
): KserveComponent {
  const path = [...found.path, 'spec', part];
  noticePlainSecrets(valueAt(found.object, 'spec', part), `InferenceService component ${part}`, notice);
  const named = (stated.containers ?? []).map(({ name, image }, index) => ({
    name: name ?? `container-${index}`,
    image,
  }));
  const containers = readContainers(named, [...path, 'containers'], found);
  const server = readServer(part, found, path, notice);
  return {
    component: part,
    minReplicas: stated.minReplicas,
    maxReplicas: stated.maxReplicas,
    containers: server?.container ? [server.container, ...containers] : containers,
    initContainers: readContainers(stated.initContainers ?? [], [...path, 'initContainers'], found),
    model: server?.model ?? null,
  };
}

function readServer(part: Part, found: FoundObject, componentPath: readonly PathStep[], notice: Notice) {
  const key = ['model', ...frameworks].find((name) => isPlainObject(valueAt(found.object, 'spec', part, name)));
  if (key === undefined) return null;
  const path = [...componentPath, key];
  const value = valueAt(found.object, 'spec', part, key);
  const server = check(modelServer, value, { path, lineOf: found.lineOf });
  const image = readImage(server.image, [...path, 'image'], found.lineOf(found.object));
  return {
    container: image === null ? null : { name: server.name ?? 'kserve-container', image },
    model: readModel(key, server, notice),
  };
}

function readModel(key: string, server: z.output<typeof modelServer>, notice: Notice): KserveModel {
  const { uri, redacted } = withoutCredentials(server.storageUri ?? '');
  if (redacted) notice('credentials were taken out of storageUri; the document itself still carries them');
  const ociImage = /^oci(?:\+[a-z]+)?:\/\/([^]*)$/.exec(uri)?.[1];
  return {
    format: server.modelFormat?.name ?? (key === 'model' ? null : key),
    formatVersion: server.modelFormat?.version ?? null,
    runtime: server.runtime,
    protocolVersion: server.protocolVersion,
    storageUri: uri === '' ? null : uri,
    storageImage: ociImage === undefined ? null : parseImageReference(ociImage),
    storage: server.storage ? { key: server.storage.key, path: server.storage.path } : null,
  };
}
