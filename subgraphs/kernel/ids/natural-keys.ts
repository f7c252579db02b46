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
