import type { ImageReference } from '../support/image-reference.ts';
import type { KeyValue } from '../support/key-values.ts';

/** A Kubernetes manifest: one or more objects in YAML documents, JSON, or a `List`. */
export type KubernetesManifest = {
  workloads: KubernetesWorkload[];
  /** Objects of kinds that are not read. */
  skipped: KubernetesSkipped[];
};

export type KubernetesSkipped = {
  apiVersion: string;
  kind: string;
  name: string | null;
  namespace: string | null;
  /** Where it stands, as JSON path. */
  place: string;
};

export type KubernetesWorkload = KubernetesDeployment | KserveInferenceService;

/** What both kinds state. Null: not stated. */
type WorkloadBase = {
  apiVersion: string;
  name: string;
  /** Null: the manifest leaves it to whoever applies it. */
  namespace: string | null;
  /** Given by the cluster: present only when the object was read back from one. */
  uid: string | null;
  generation: number | null;
  createdAt: Date | null;
  labels: KeyValue[];
  /** Without `kubectl.kubernetes.io/last-applied-configuration`, which repeats the whole object. */
  annotations: KeyValue[];
  /** Annotations `pedigree/model` and `pedigree/version`, of the object or else of its pods. */
  pedigree: PedigreeAnnotations;
  /** Labels and annotations `modelregistry.kubeflow.org/*`. */
  modelRegistry: ModelRegistryLabels | null;
  /**
   * SHA-256 of the canonical JSON (RFC 8785) of what makes the pods: the `spec.template` of a Deployment and its like, an InferenceService's
   * `spec`. The same template gives the same digest however it is written.
   */
  templateDigest: string;
  /** Where it stands in the document, as JSON path. */
  place: string;
};

/** Kinds that run pods by one template. */
export type PodControllerKind = 'Deployment' | 'StatefulSet' | 'DaemonSet';

export type KubernetesDeployment = WorkloadBase & {
  kind: PodControllerKind;
  /** Null: not stated, for which Kubernetes takes 1; a DaemonSet has one per node. */
  replicas: number | null;
  podLabels: KeyValue[];
  podAnnotations: KeyValue[];
  containers: KubernetesContainer[];
  initContainers: KubernetesContainer[];
  status: DeploymentStatus | null;
};

export type KserveInferenceService = WorkloadBase & {
  kind: 'InferenceService';
  /** Predictor first, then transformer and explainer. */
  components: KserveComponent[];
  status: InferenceServiceStatus | null;
};

export type KserveComponent = {
  component: 'predictor' | 'transformer' | 'explainer';
  minReplicas: number | null;
  maxReplicas: number | null;
  containers: KubernetesContainer[];
  initContainers: KubernetesContainer[];
  /** What is served; null for a component that names containers only. */
  model: KserveModel | null;
};

/** Where a served model comes from. Null: not stated. */
export type KserveModel = {
  /** e.g. `sklearn`, `huggingface`. */
  format: string | null;
  formatVersion: string | null;
  runtime: string | null;
  protocolVersion: string | null;
  /** Without credentials. */
  storageUri: string | null;
  /** The image, when storageUri is of the kind `oci://`, `oci+fetch://` or `oci+native://`. */
  storageImage: ImageReference | null;
  storage: { key: string | null; path: string | null } | null;
};

export type KubernetesContainer = {
  name: string;
  /** Null: KServe fills it in from the runtime. */
  image: ImageReference | null;
};

export type PedigreeAnnotations = { model: string | null; version: string | null };

/** Ids in a Kubeflow model registry. Null: not stated. */
export type ModelRegistryLabels = {
  registeredModelId: string | null;
  modelVersionId: string | null;
  inferenceServiceId: string | null;
  servingEnvironmentId: string | null;
  /** Name and address of the registry. */
  name: string | null;
  url: string | null;
};

export type DeploymentStatus = {
  observedGeneration: number | null;
  replicas: number | null;
  updatedReplicas: number | null;
  readyReplicas: number | null;
  availableReplicas: number | null;
  conditions: KubernetesCondition[];
};

export type InferenceServiceStatus = {
  observedGeneration: number | null;
  url: string | null;
  conditions: KubernetesCondition[];
};

export type KubernetesCondition = {
  type: string;
  status: 'True' | 'False' | 'Unknown';
  reason: string | null;
  message: string | null;
  lastTransitionAt: Date | null;
};
