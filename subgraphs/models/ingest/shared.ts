import type { KeyValue, LoggedModel } from '../../kernel/formats/types.ts';
import { entityUuid } from '../../kernel/ids/ids.ts';
import { byCodePoint } from '../../kernel/writing/checks.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';

/** Tags by name, in its order, each once: MLflow keeps the last value that was set, files that state two do not say which that is. */
export function toTags(pairs: readonly KeyValue[]): { name: string; value: string }[] | undefined {
  const byName = new Map(pairs.map(({ key, value }) => [key, { name: key, value }]));
  return byName.size === 0 ? undefined : [...byName.values()].sort((a, b) => byCodePoint(a.name, b.name));
}

const key = (namespace: string, runId: string, path: string): string[] => [namespace, runId, path];

/** What a run logged of a model; null where it does not say by which run, or where. */
export function loggedModelOf(namespace: string, runId: string | null, model: LoggedModel): Assertion | null {
  if (runId === null || model.artifactPath === null) return null;
  const { signature, flavors, sizeBytes, createdAt, modelUuid } = model;
  const known = signature && { inputs: signature.inputs ?? [], outputs: signature.outputs ?? [] };
  return {
    kind: 'LoggedModel',
    key: key(namespace, runId, model.artifactPath),
    values: stated({
      signature: known,
      flavors: flavors.length > 0 ? flavors.map(({ name, version }) => ({ name, version })) : null,
      sizeBytes,
      createdAt,
      modelUuid,
    }),
  };
}

/** The logged model that a registered version was made from, when the location says so. */
export function loggedModelAt(namespace: string, runId: string | null, source: string | null): string | undefined {
  if (runId === null || source === null) return undefined;
  const marker = `/${runId}/artifacts/`;
  const at = source.lastIndexOf(marker);
  const path = at === -1 ? '' : withoutTrailingSlash(source.slice(at + marker.length));
  return path === '' ? undefined : entityUuid('LoggedModel', key(namespace, runId, path));
}

function withoutTrailingSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Drops what the document does not state: null would say that it became unknown. */
export function stated(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
}
