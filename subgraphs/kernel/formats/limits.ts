/** What one document may be at most. Every refusal names the limit that it broke. */
export const limits = {
  /** Size of any document, in bytes. */
  documentBytes: 16 * 1024 * 1024,
  /** Size of a YAML or plain-text document, in bytes: YAML takes about a second of CPU per MiB to read. */
  textBytes: 2 * 1024 * 1024,
  /** Nesting of objects and lists. */
  depth: 100,
  /** Documents in one YAML stream, empty ones counted. */
  yamlDocuments: 1000,
  /** Values (objects, lists and scalars) in one document. */
  values: 2_000_000,
  /** Values that YAML aliases may repeat, all aliases of a document together. */
  yamlAliasedValues: 10_000,
  /** Characters in a name or id: what is part of a natural key must fit into an index. */
  nameLength: 1000,
  /** Notices about one document; further ones are dropped. */
  notices: 100,
} as const;
