import { dsseEnvelope } from './dsse-envelope/index.ts';
import { dvcFile } from './dvc-file/index.ts';
import { dvcLock } from './dvc-lock/index.ts';
import { dvcMetrics } from './dvc-metrics/index.ts';
import { dvcYaml } from './dvc-yaml/index.ts';
import { inTotoStatement } from './in-toto-statement/index.ts';
import { kubernetesManifest } from './kubernetes-manifest/index.ts';
import { mlflowExperiment } from './mlflow-experiment/index.ts';
import { mlflowModelVersion } from './mlflow-model-version/index.ts';
import { mlflowModel } from './mlflow-model/index.ts';
import { mlflowRegisteredModel } from './mlflow-registered-model/index.ts';
import { mlflowRun } from './mlflow-run/index.ts';
import { ociArtifactManifest } from './oci-artifact-manifest/index.ts';
import { ociImageConfig } from './oci-image-config/index.ts';
import { ociImageIndex } from './oci-image-index/index.ts';
import { ociImageManifest } from './oci-image-manifest/index.ts';
import { pipRequirements } from './pip-requirements/index.ts';
import { registryNotification } from './registry-notification/index.ts';
import { sigstoreBundle } from './sigstore-bundle/index.ts';

/** Every format that is known. To add one: a folder, and a line here. No document is of two formats (see the test). */
export const documentFormats = [
  mlflowRun,
  mlflowExperiment,
  mlflowRegisteredModel,
  mlflowModelVersion,
  mlflowModel,
  pipRequirements,
  ociImageIndex,
  ociImageManifest,
  ociArtifactManifest,
  ociImageConfig,
  registryNotification,
  inTotoStatement,
  dsseEnvelope,
  sigstoreBundle,
  kubernetesManifest,
  dvcLock,
  dvcYaml,
  dvcFile,
  dvcMetrics,
] as const;

type KnownFormat = (typeof documentFormats)[number];

/** Name of a known format. */
export type DocumentFormatName = KnownFormat['name'];

/** The value that a document of a format is read to. */
export type DocumentValue<Name extends DocumentFormatName> = ReturnType<Extract<KnownFormat, { name: Name }>['parse']>;
