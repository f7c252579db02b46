/** A dataset as the OpenLineage naming specification names it (openlineage.io/docs/spec/naming). */
export type DatasetName = { namespace: string; name: string };

const bucketSchemes = new Map([
  ['s3', 's3'],
  ['s3a', 's3'],
  ['s3n', 's3'],
  ['gs', 'gs'],
  ['gcs', 'gs'],
]);
const withAuthority = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^]*)$/i;

/**
 * Namespace and name of a location: `s3://bucket` + object key, `gs://bucket` + object key, `hdfs://host:port` + path,
 * `abfss://container@service` + path, `https://host` + path, `file` + path. Null when the text is no location.
 */
export function nameOfLocation(uri: string): DatasetName | null {
  if (uri.startsWith('/')) return { namespace: 'file', name: uri };
  const local = /^file:(?:\/\/(?:localhost)?)?(\/[^]*)$/i.exec(uri);
  if (local?.[1] !== undefined) return { namespace: 'file', name: local[1] };
  const [, scheme = '', authority = '', path = ''] = withAuthority.exec(uri) ?? [];
  if (scheme === '' || authority === '') return dbfsPath(uri);
  const lower = scheme.toLowerCase();
  const bucket = bucketSchemes.get(lower);
  // Only host names may change case: the container before @ is a name of its own.
  if (bucket !== undefined) return named(`${bucket}://${authority}`, path);
  return named(`${lower}://${lowerHost(authority)}`, path);
}

/** A table of Unity Catalog: OpenLineage names it by catalog, schema and table in the namespace `unity-catalog`. */
export function nameOfUnityCatalogTable(table: string): DatasetName {
  return { namespace: 'unity-catalog', name: table };
}

/** `databricks/databricks-dolly-15k` on the Hugging Face Hub. OpenLineage has no rule for it; this is the Hub's own URI. */
export function nameOfHubDataset(path: string): DatasetName {
  return { namespace: 'hf://datasets', name: path };
}

function named(namespace: string, path: string): DatasetName {
  const name = withoutOuterSlashes(path);
  return { namespace, name: name === '' ? '/' : name };
}

/** A loop: the regular expression for it takes quadratic time on a text of slashes. */
function withoutOuterSlashes(path: string): string {
  let start = 0;
  let end = path.length;
  while (start < end && path[start] === '/') start += 1;
  while (end > start && path[end - 1] === '/') end -= 1;
  return path.slice(start, end);
}

function lowerHost(authority: string): string {
  const host = authority.lastIndexOf('@') + 1;
  return authority.slice(0, host) + authority.slice(host).toLowerCase();
}

function dbfsPath(uri: string): DatasetName | null {
  const path = /^dbfs:(\/[^]*)$/i.exec(uri)?.[1];
  return path === undefined ? null : { namespace: 'dbfs', name: path };
}
