import type { MlflowDatasetInput } from '../formats/types.ts';

/** How a run's input is named: as a dataset version where the source tells, else by MLflow's own name and hash. */
export type DatasetNaming =
  | { readonly key: { readonly namespace: string; readonly name: string; readonly version: string } }
  | { readonly reference: { readonly scheme: string; readonly text: string } };

/** MLflow's short hash of schema and sample, marked as such: it is no digest of the content. */
export function mlflowDigest({ digest }: Pick<MlflowDatasetInput, 'digest'>): string | null {
  return digest === null ? null : `mlflow:${digest}`;
}

/** Names the dataset version that a run read, alike for whoever maps the run. */
export function namingOf(input: MlflowDatasetInput): DatasetNaming {
  const { namespace, name, version } = input.source;
  const versionKey = version ?? mlflowDigest(input);
  if (namespace !== null && name !== null && versionKey !== null)
    return { key: { namespace, name, version: versionKey } };
  const known = namespace !== null && name !== null ? `${namespace}/${name}` : input.name;
  return { reference: { scheme: 'mlflow-dataset', text: input.digest === null ? known : `${known}@${input.digest}` } };
}
