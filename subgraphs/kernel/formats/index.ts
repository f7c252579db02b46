/** Document formats: bytes to typed plain values. Knows no database, no GraphQL and no subgraph. */
export { readFacts, type DocumentFacts } from './facts.ts';
export { readDocument } from './read-document.ts';
export { DocumentRefused } from './refused.ts';
export type { RefusalCode } from './refused.ts';
export { documentFormats } from './registry.ts';
export { limits as documentLimits } from './limits.ts';
export { nameOfLocation } from './support/dataset-name.ts';
export { parseImageReference } from './support/image-reference.ts';
export { pypiName } from './support/pypi.ts';
export { isDigest } from './support/oci.ts';
export { withoutCredentials } from './support/uri.ts';
export type * from './types.ts';
