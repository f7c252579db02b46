import { referenceUuid } from '../../kernel/ids/ids.ts';
import type { DatasetAliasValue, ReferenceValue } from './rows.ts';

/** Schemes of the references that this subgraph resolves. */
export const SCHEMES = {
  /** A data source by its URI. */
  dataSourceUri: 'data-source-uri',
  /** A dataset by another name: `namespace/name`. */
  datasetName: 'dataset-name',
  /** A dataset version by the digest of its content, alone where it is a strong one, else as `namespace/name@digest`. */
  datasetDigest: 'dataset-digest',
} as const;

const STRONG = /^(?:[a-z0-9]+[:-])?[0-9a-f]{32,}(?:\.dir)?$/;

/** Whether a digest can by itself be told from every other content; MLflow's eight digits cannot. DVC marks directories. */
export function isStrongDigest(text: string): boolean {
  return STRONG.test(text);
}

/** What tools use for a digest without its being one by form: an entity tag, a checksum of HDFS, MLflow's short hash. */
const MARKED = /^(?:etag|checksum|mlflow):./;

/** Whether a text is a digest: no version label is, so that neither is ever taken for the other. */
export function isDigest(text: string): boolean {
  return isStrongDigest(text) || MARKED.test(text);
}

/** What a dataset is called by another name. */
export function datasetNameReference({ namespace, name }: DatasetAliasValue): ReferenceValue {
  return { scheme: SCHEMES.datasetName, text: `${namespace}/${name}` };
}

/** What a dataset version may be called that has this digest. */
export function digestReferences(namespace: string, name: string, digest: string): ReferenceValue[] {
  const qualified = { scheme: SCHEMES.datasetDigest, text: `${namespace}/${name}@${digest}` };
  return isStrongDigest(digest) ? [{ scheme: SCHEMES.datasetDigest, text: digest }, qualified] : [qualified];
}

export function uuidOfReference({ scheme, text }: ReferenceValue): string {
  return referenceUuid(scheme, text);
}
