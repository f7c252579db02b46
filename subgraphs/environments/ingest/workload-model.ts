import type { KubernetesWorkload, ModelRegistryLabels } from '../../kernel/formats/types.ts';
import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Named } from '../../kernel/intake/mapping.ts';
import { namedEntity, namedReference } from '../../kernel/intake/names.ts';
import type { ModelVersionKey, ReferenceValue } from '../domain/rows.ts';

interface ServedModel {
  readonly modelVersion?: ModelVersionKey;
  readonly reference?: ReferenceValue;
  readonly names: Named[];
  readonly notices: string[];
}

/** Which version a workload serves: by Pedigree's annotations, by where its files lie, or by a registry's ids. */
export function servedModel(workload: KubernetesWorkload, namespace: string): ServedModel {
  const { model, version } = workload.pedigree;
  if (model !== null && version !== null) {
    const key = naturalKeys.modelVersion(namespace, model, version);
    return { modelVersion: { namespace, model, version }, names: [namedEntity('ModelVersion', key)], notices: [] };
  }
  const half = model !== null || version !== null;
  const notices = half
    ? ['pedigree/model and pedigree/version name a version only together; the one that is there was left out']
    : [];
  const reference = storedAt(workload) ?? registered(workload.modelRegistry);
  if (reference === null) return { names: [], notices };
  return { reference, names: [namedReference('ModelVersion', reference)], notices };
}

function storedAt(workload: KubernetesWorkload): ReferenceValue | null {
  if (workload.kind !== 'InferenceService') return null;
  const uri = workload.components.map(({ model }) => model?.storageUri ?? null).find((found) => found !== null);
  return uri === undefined ? null : { scheme: 'artifact-uri', text: uri };
}

/** Ids hold within one registry only, so its name belongs to them. */
function registered(labels: ModelRegistryLabels | null): ReferenceValue | null {
  if (labels === null) return null;
  const registry = labels.url ?? labels.name ?? '';
  if (labels.modelVersionId !== null)
    return { scheme: 'kubeflow-model-version', text: `${registry}/${labels.modelVersionId}` };
  if (labels.registeredModelId === null) return null;
  return { scheme: 'kubeflow-registered-model', text: `${registry}/${labels.registeredModelId}` };
}
