import type { DocumentFormatName } from '../../subgraphs/kernel/formats/index.ts';

/**
 * Which subgraphs read which format; one that is not here is kept as it is. A new format needs its parser in the
 * kernel, a mapper in each subgraph that reads it, and a line here; a test holds this table against the mappers.
 */
export const readers: { readonly [Format in DocumentFormatName]?: readonly string[] } = {
  'mlflow-run': ['datasets', 'models'],
  'mlflow-registered-model': ['models'],
  'mlflow-model-version': ['models'],
  'mlflow-model': ['models'],
  'oci-image-index': ['environments'],
  'oci-image-manifest': ['environments'],
  'oci-image-config': ['environments'],
  'registry-notification': ['environments'],
  'kubernetes-manifest': ['environments'],
  'pip-requirements': ['environments'],
};

/** The subgraphs that read some format, in alphabetical order. */
export const allReaders: readonly string[] = [...new Set(Object.values(readers).flat())].sort();
