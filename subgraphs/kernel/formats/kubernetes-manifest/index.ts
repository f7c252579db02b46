import { z } from 'zod';
import { defineFormat } from '../format.ts';
import type { Notice, SourceText } from '../format.ts';
import { check } from '../support/check.ts';
import { abbreviate, formatPath } from '../syntax/place.ts';
import { isPlainObject, valueAt } from '../syntax/plain-value.ts';
import { refuseSecret } from './credentials.ts';
import { readDeployment } from './deployment.ts';
import { readInferenceService } from './inference-service.ts';
import { looksLikeObject, objectsOf } from './objects.ts';
import { identified, namedObject, required } from './schemas.ts';
import type { FoundObject } from './objects.ts';
import type { KubernetesManifest, KubernetesSkipped, KubernetesWorkload } from './types.ts';

const readers: Readonly<Record<string, (found: FoundObject, notice: Notice) => KubernetesWorkload>> = {
  'apps/v1 Deployment': readDeployment,
  'apps/v1 StatefulSet': readDeployment,
  'apps/v1 DaemonSet': readDeployment,
  'serving.kserve.io/v1beta1 InferenceService': readInferenceService,
};

/** Kubernetes manifests: what runs pods by a template and KServe InferenceService are read, other kinds are listed as skipped. */
export const kubernetesManifest = defineFormat({
  name: 'kubernetes-manifest',
  title: 'Kubernetes manifest (Deployment, StatefulSet, DaemonSet, KServe InferenceService)',
  mediaTypes: ['application/yaml', 'application/json'],
  yields: ['Deployment', 'ContainerImage'],
  syntaxes: ['yaml', 'json'],
  recognise: ({ documents }) => documents.some(({ value }) => looksLikeObject(value)),
  parse,
  isVoid: ({ workloads }) => workloads.length === 0,
});

function parse(source: SourceText, notice: Notice): KubernetesManifest {
  noticeOctals(source, notice);
  const workloads: KubernetesWorkload[] = [];
  const skipped: KubernetesSkipped[] = [];
  for (const found of objectsOf(source)) {
    const { apiVersion, kind } = check(identified, found.object, found);
    refuseSecret(found);
    const reader = readers[`${apiVersion} ${kind}`];
    check(namedObject, found.object, found);
    check(required[`${apiVersion} ${kind}`] ?? z.unknown(), found.object, found);
    if (reader === undefined) {
      noticeLink(found, kind, notice);
      skipped.push(describe(found, apiVersion, kind));
    } else workloads.push(reader(found, notice));
  }
  if (skipped.length > 0) notice(`not read: ${summarise(skipped)}`);
  return { workloads, skipped };
}

function describe({ object, path }: FoundObject, apiVersion: string, kind: string): KubernetesSkipped {
  const metadata = isPlainObject(object['metadata']) ? object['metadata'] : undefined;
  const text = (key: string): string | null => {
    const value = valueAt(metadata, key);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return { apiVersion, kind, name: text('name'), namespace: text('namespace'), place: formatPath(path) };
}

/** Who links a kind that is not read to a model version meant something by it. */
function noticeLink({ object, path }: FoundObject, kind: string, notice: Notice): void {
  const places = [object, valueAt(object, 'spec', 'template')].map((of) => valueAt(of, 'metadata', 'annotations'));
  const links = places.flatMap((found) => Object.keys(isPlainObject(found) ? found : {}));
  const link = links.find((key) => key.startsWith('pedigree/'));
  if (link === undefined) return;
  const read = Object.keys(readers).map((name) => name.split(' ').at(-1));
  notice(
    `${formatPath(path)}: ${abbreviate(link)} links nothing, because a ${abbreviate(kind)} is not read; only ${read.join(', ')} are`,
  );
}

function summarise(skipped: readonly KubernetesSkipped[]): string {
  const counts = Map.groupBy(skipped, ({ apiVersion, kind }) => `${kind} (${apiVersion})`);
  return [...counts]
    .map(([kind, objects]) => `${objects.length} × ${kind}`)
    .sort()
    .join(', ');
}

/** Kubernetes reads 0644 as octal, YAML 1.2 as 644: the digest then differs from the cluster's own object. */
function noticeOctals({ documents }: SourceText, notice: Notice): void {
  const [first] = documents.flatMap(({ octals }) => octals);
  if (first === undefined) return;
  notice(
    `line ${first.line}: ${first.text} is decimal here (YAML 1.2) and octal to Kubernetes; if octal is meant, write ${Number.parseInt(first.text, 8)}`,
  );
}
