import { entityUuid } from '../../kernel/ids/ids.ts';
import { checkKeyPart, datasetVersionUuid, naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { dataSourceKind, datasetKind, datasetVersionKind, transformationKind, transformationRunKind } from './kinds.ts';
import { isDigest } from './references.ts';
import { checkBound } from '../../kernel/writing/checks.ts';
import { checkNames, MOST_NAMED } from './values.ts';

/** Names a dataset version: label or, where there is none, digest. */
export interface DatasetVersionKey {
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
}

/** Names a run of a transformation. */
export interface TransformationRunKey {
  readonly namespace: string;
  readonly name: string;
  readonly runId: string;
}

/**
 * Entities that an item names by their keys: their UUIDs, and what records that there are such; the rest about them may
 * be told later.
 */
export interface Named {
  readonly uuids: string[];
  readonly assertions: Assertion[];
}

export function datasetUuid(namespace: string, name: string): string {
  return entityUuid('Dataset', naturalKeys.dataset(namespace, name));
}

export function transformationUuid(namespace: string, name: string): string {
  return entityUuid('Transformation', [namespace, name]);
}

export function transformationRunUuid({ namespace, name, runId }: TransformationRunKey): string {
  return entityUuid('TransformationRun', [namespace, name, runId]);
}

export function datasetNamed(namespace: string, name: string): Assertion {
  return { kind: datasetKind.kind, key: [namespace, name], values: {} };
}

export function transformationNamed(namespace: string, name: string): Assertion {
  return { kind: transformationKind.kind, key: [namespace, name], values: {} };
}

/** Data sources by name; undefined where none are given. */
export function sourcesNamed(names: readonly string[] | null | undefined, field: string): Named | undefined {
  return named(names, field, (name, path) => {
    checkNames({ [path]: name });
    checkKeyPart(name, path);
    const key = naturalKeys.dataSource(name);
    return { uuid: entityUuid('DataSource', key), assertions: [{ kind: dataSourceKind.kind, key, values: {} }] };
  });
}

/** Dataset versions by key, with their datasets; undefined where none are given. */
export function versionsNamed(keys: readonly DatasetVersionKey[] | null | undefined, field: string): Named | undefined {
  return named(keys, field, (key, path) => {
    const { namespace, name, version } = key;
    checkNames({ [`${path}.namespace`]: namespace, [`${path}.name`]: name, [`${path}.version`]: version });
    const digest = isDigest(version) ? { digest: version } : {};
    const values = { dataset: datasetUuid(namespace, name), ...digest };
    return {
      uuid: datasetVersionUuid(namespace, name, version),
      assertions: [
        { kind: datasetVersionKind.kind, key: naturalKeys.datasetVersion(namespace, name, version), values },
        datasetNamed(namespace, name),
      ],
    };
  });
}

/** A run of a transformation by key, with its transformation; undefined where none is given. */
export function runNamed(key: TransformationRunKey | null | undefined, field: string): Named | undefined {
  return named(key == null ? undefined : [key], field, ({ namespace, name, runId }) => {
    checkNames({ [`${field}.namespace`]: namespace, [`${field}.name`]: name, [`${field}.runId`]: runId });
    const values = { transformation: transformationUuid(namespace, name) };
    return {
      uuid: transformationRunUuid({ namespace, name, runId }),
      assertions: [
        { kind: transformationRunKind.kind, key: [namespace, name, runId], values },
        transformationNamed(namespace, name),
      ],
    };
  });
}

function named<T>(
  entries: readonly T[] | null | undefined,
  field: string,
  read: (entry: T, path: string) => { uuid: string; assertions: Assertion[] },
): Named | undefined {
  if (entries == null) return undefined;
  checkBound(entries, MOST_NAMED, field);
  const found = new Map(entries.map((entry, index) => read(entry, `${field}.${index}`)).map((one) => [one.uuid, one]));
  return { uuids: [...found.keys()], assertions: [...found.values()].flatMap((one) => one.assertions) };
}
