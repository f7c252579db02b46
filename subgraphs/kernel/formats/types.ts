import type { DocumentFormatName, DocumentValue } from './registry.ts';

/** A document that was read, discriminated by `format`: `switch (document.format)` narrows `document.value`. */
export type ReadDocument = { [Name in DocumentFormatName]: ReadDocumentOf<Name> }[DocumentFormatName];

/** A document of one format. */
export type ReadDocumentOf<Name extends DocumentFormatName> = {
  format: Name;
  /** `sha256:` and the hex digest of the exact bytes, a byte order mark included. For OCI manifests, their identity. */
  digest: string;
  sizeBytes: number;
  value: DocumentValue<Name>;
  /** It states nothing that is read. */
  isVoid: boolean;
  /** What the sender should know though the document was taken: what was left out, or read with an assumption. */
  notices: string[];
};

export type { DocumentFormatName, DocumentValue } from './registry.ts';
export type { FactKind, FormatDefinition } from './format.ts';
export type { DvcFile, DvcOrigin } from './dvc-file/index.ts';
export type { DvcLock, DvcLockStage } from './dvc-lock/index.ts';
export type { DvcMetrics } from './dvc-metrics/index.ts';
export type { DvcArtifact, DvcYaml, DvcYamlStage } from './dvc-yaml/index.ts';
export type * from './kubernetes-manifest/types.ts';
export type { MlflowExperiment } from './mlflow-experiment/index.ts';
export type { MlflowModelVersion, MlflowModelVersionDocument } from './mlflow-model-version/index.ts';
export type { MlflowModel } from './mlflow-model/index.ts';
export type { MlflowRegisteredModel, ModelAlias } from './mlflow-registered-model/index.ts';
export type * from './mlflow-run/types.ts';
export type { OciArtifactManifest } from './oci-artifact-manifest/index.ts';
export type { OciImageConfig } from './oci-image-config/index.ts';
export type { OciImageIndex, OciIndexEntry, OciPlatform } from './oci-image-index/index.ts';
export type { OciImageManifest } from './oci-image-manifest/index.ts';
export type { PipRequirements } from './pip-requirements/index.ts';
export type { PipRequirement } from './pip-requirements/requirement.ts';
export type { RegistryEvent, RegistryNotification } from './registry-notification/index.ts';
export type { SigstoreBundle } from './sigstore-bundle/index.ts';
export type { DsseEnvelope, InTotoStatement, StatementSubject } from './support/attestations.ts';
export type { DvcEntry } from './support/dvc.ts';
export type { DatasetName } from './support/dataset-name.ts';
export type { ImageReference } from './support/image-reference.ts';
export type { KeyValue } from './support/key-values.ts';
export type { LoggedModel, ModelFlavor } from './support/mlflow-logged-model.ts';
export type { ModelSignature, SchemaField } from './support/mlflow-signature.ts';
export type { MlflowExport } from './support/mlflow.ts';
export type { Descriptor, ImageFacts } from './support/oci.ts';
