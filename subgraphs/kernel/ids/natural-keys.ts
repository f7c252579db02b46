import { PedigreeError } from '../errors/errors.ts';
import { entityUuid } from './ids.ts';

/**
 * Natural keys of the entities that one subgraph names and another owns, in their canonical order. With them, any
 * subgraph can tell the UUID of an entity without asking its owner.
 */
export const naturalKeys = {
  model: (namespace: string, name: string) => [namespace, name],
  modelVersion: (namespace: string, model: string, version: string) => [namespace, model, version],
  run: (namespace: string, runId: string) => [namespace, runId],
  dataSource: (name: string) => [name],
  dataset: (namespace: string, name: string) => [namespace, name],
  /** `version` is the version's label or, where none is stated, the digest of its content. */
  datasetVersion: (namespace: string, name: string, version: string) => [namespace, name, version],
  containerImage: (digest: string) => [digest],
  principal: (issuer: string, subject: string) => [issuer, subject],
} as const;

/** Names of the parts of those keys, as change records have them. */
const PARTS = {
  ModelVersion: ['namespace', 'model', 'version'],
  Run: ['namespace', 'runId'],
  DatasetVersion: ['namespace', 'name', 'versionKey'],
  ContainerImage: ['digest'],
} as const;

/** Kinds that entities of other kinds point at by natural key. */
export type NamedKind = keyof typeof PARTS;

/** A natural key with the names of its parts. */
export function keyParts(kind: NamedKind, key: readonly string[]): Record<string, string> {
  return Object.fromEntries(PARTS[kind].map((part, index) => [part, key[index]!]));
}

/** Scheme of what is not a name that a document gave, but the natural key: a JSON array of its parts. */
export const NATURAL_KEY = 'natural-key';

/** How a natural key is shown where a reference would be. */
export function naturalKeyReference(key: readonly string[]): { scheme: string; text: string } {
  return { scheme: NATURAL_KEY, text: JSON.stringify(key) };
}

/** Namespace of model registries and run trackers where a document names none. */
export const DEFAULT_NAMESPACE = 'default';

export const modelVersionUuid = (...key: Parameters<typeof naturalKeys.modelVersion>): string =>
  entityUuid('ModelVersion', naturalKeys.modelVersion(...key));

export const runUuid = (...key: Parameters<typeof naturalKeys.run>): string =>
  entityUuid('Run', naturalKeys.run(...key));

export const datasetVersionUuid = (...key: Parameters<typeof naturalKeys.datasetVersion>): string =>
  entityUuid('DatasetVersion', naturalKeys.datasetVersion(...key));

export const containerImageUuid = (...key: Parameters<typeof naturalKeys.containerImage>): string =>
  entityUuid('ContainerImage', naturalKeys.containerImage(...key));

/** Refuses a part of a natural key that white space surrounds: another entity would come of it, and nobody could see why. */
export function checkKeyPart(text: string, field: string): void {
  if (text === text.trim()) return;
  const message = `${field} begins or ends with white space, which would name something else than '${text.trim().slice(0, 80)}'; leave it out.`;
  throw new PedigreeError('BAD_USER_INPUT', message, field);
}
