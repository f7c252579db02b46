import type { z } from 'zod';
import type { Notice } from '../format.ts';
import { check } from '../support/check.ts';
import { parseImageReference } from '../support/image-reference.ts';
import { cleanUri } from '../support/uri.ts';
import type { PathStep } from '../syntax/place.ts';
import { isPlainObject, valueAt } from '../syntax/plain-value.ts';
import { noticePlainSecrets } from './credentials.ts';
import { readContainers } from './deployment.ts';
import { readHead, readImage, readPedigree } from './head.ts';
import { refusalAt } from './objects.ts';
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
    pedigree: readPedigree(`InferenceService ${head.name}`, notice, head.annotations),
    templateDigest: templateDigest(valueAt(object, 'spec') ?? null, [...path, 'spec']),
    components: parts.flatMap((part) => {
      const stated = spec[part];
      return stated ? [readComponent(part, stated, found, notice)] : [];
    }),
    status: status
      ? {
          ...status,
          url: status.url,
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
  if (server === null && !containers.some(({ image }) => image !== null))
    throw refusalAt(
      found,
      path,
      'expected a model server (model, or the name of a framework), or a container with an image',
    );
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
  if (part === 'predictor') requireServed(server, key, found, path);
  const image = readImage(server.image, [...path, 'image'], found);
  return {
    container: image === null ? null : { name: server.name ?? 'kserve-container', image },
    model: readModel(key, server, found, path, notice),
  };
}

const MODEL_ARGUMENT = /^--model([_-](id|path|uri))?=./;
const MODEL_VARIABLE = /(^|_)MODEL(_(ID|NAME|PATH|URI))?$/;

/** Somewhere it must be said what is served; a manifest that was cut off too early does not say it. */
function requireServed(
  server: z.output<typeof modelServer>,
  key: string,
  found: FoundObject,
  path: readonly PathStep[],
): void {
  const { modelFormat, storageUri, storageUris, storage, image, args, env } = server;
  if (key === 'model' && !modelFormat)
    throw refusalAt(found, [...path, 'modelFormat'], 'expected the name of a format');
  const byStorage = storageUri !== null || (storageUris ?? []).length > 0 || storage != null || image !== null;
  const byArgument = (args ?? []).some((argument) => MODEL_ARGUMENT.test(String(argument)));
  const byVariable = (env ?? []).some(({ name, value }) => value != null && MODEL_VARIABLE.test(name));
  const byAnnotation = ['pedigree/model', 'pedigree/version'].every((name) =>
    Boolean(valueAt(found.object, 'metadata', 'annotations', name)),
  );
  if (byStorage || byArgument || byVariable || byAnnotation) return;
  const places =
    'storageUri, storage, image, an argument like --model_id, or the annotations pedigree/model and pedigree/version';
  throw refusalAt(found, path, `expected what is served: ${places}`);
}

const SCHEMED = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#]/i;

/** A location that leads somewhere: an absolute path, or a scheme and what it names. */
function isLocation(uri: string): boolean {
  if (/^oci(\+[a-z]+)?:\/\//.test(uri)) return parseImageReference(uri.slice(uri.indexOf('://') + 3)) !== null;
  if (uri.startsWith('hf://')) return /^hf:\/\/[^/\s]+\/[^/\s]/.test(uri);
  return /^\/[^/]/.test(uri) || SCHEMED.test(uri);
}

function readModel(
  key: string,
  server: z.output<typeof modelServer>,
  found: FoundObject,
  path: readonly PathStep[],
  notice: Notice,
): KserveModel {
  const uri = cleanUri(server.storageUri ?? '', 'storageUri', notice);
  if (uri !== '' && !isLocation(uri)) {
    const expected =
      'expected a location, such as hf://organisation/model, oci://registry/model:tag or s3://bucket/path';
    throw refusalAt(found, [...path, 'storageUri'], expected);
  }
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
