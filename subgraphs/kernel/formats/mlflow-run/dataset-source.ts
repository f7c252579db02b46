import type { Notice } from '../format.ts';
import { limits } from '../limits.ts';
import { nameOfHubDataset, nameOfLocation, nameOfUnityCatalogTable } from '../support/dataset-name.ts';
import { readJsonText } from '../support/json-text.ts';
import { keyValues } from '../support/key-values.ts';
import { cleanUri } from '../support/uri.ts';
import { isPlainObject } from '../syntax/plain-value.ts';
import type { PlainObject, PlainValue } from '../syntax/plain-value.ts';
import { readCodeRevision } from './code-revision.ts';
import type { MlflowDatasetSource, MlflowSourceKind } from './types.ts';

const objectStores = new Set(['s3', 'gs', 'gcs', 'abfss', 'abfs', 'wasbs', 'wasb', 'hdfs', 'dbfs', 'uc_volume', 'r2']);
const unknown: Omit<MlflowDatasetSource, 'kind' | 'sourceType'> = {
  namespace: null,
  name: null,
  version: null,
  uri: null,
  table: null,
  tableId: null,
  sql: null,
  split: null,
  code: null,
};

/** Reads `source_type` and the JSON text `source` of a dataset input, by MLflow's kind of source. */
export function readDatasetSource(
  sourceType: string,
  source: PlainValue,
  what: string,
  notice: Notice,
): MlflowDatasetSource {
  const type = sourceType.toLowerCase();
  const value = readJsonText(source, what, notice);
  const fields: PlainObject = isPlainObject(value) ? value : {};
  const stated = (key: string): string | null => textOf(fields, key);
  const base = { ...unknown, kind: kindOf(type), sourceType };
  if (type === 'delta_table') return deltaTable(base, fields, what, notice);
  if (type === 'hugging_face') return hubDataset(base, stated);
  if (type === 'code')
    return { ...base, code: readCodeRevision(keyValues.safeParse(fields['tags']).data ?? [], notice) };
  const table = stated('table_name') ?? stated('table');
  const sql = stated('sql') ?? stated('query');
  if (table !== null) return { ...base, kind: 'TABLE', table };
  if (sql !== null) return { ...base, kind: 'SQL', sql };
  return located(base, stated('uri') ?? stated('url') ?? stated('path'), what, notice);
}

function kindOf(type: string): MlflowSourceKind {
  if (type === 'delta_table') return 'DELTA_TABLE';
  if (type === 'hugging_face') return 'HUGGING_FACE';
  if (type === 'code') return 'CODE';
  if (type === 'local' || type === 'file') return 'LOCAL';
  if (type === 'http' || type === 'https') return 'HTTP';
  if (type === 'sql' || type === 'databricks_sql') return 'SQL';
  return objectStores.has(type) ? 'OBJECT_STORE' : 'OTHER';
}

function deltaTable(base: MlflowDatasetSource, fields: PlainObject, what: string, notice: Notice): MlflowDatasetSource {
  const table = textOf(fields, 'delta_table_name');
  const version = textOf(fields, 'delta_table_version');
  const found = { ...base, table, version, tableId: textOf(fields, 'delta_table_id') };
  if (table === null) return located(found, textOf(fields, 'path'), what, notice);
  // A table of a workspace's own metastore has no name that holds outside of that workspace.
  if (fields['is_databricks_uc_table'] !== true || table.length > limits.nameLength) return found;
  return { ...found, ...nameOfUnityCatalogTable(table) };
}

function hubDataset(base: MlflowDatasetSource, stated: (key: string) => string | null): MlflowDatasetSource {
  const path = stated('path');
  if (path === null) return base;
  const ofHub = path.length <= limits.nameLength && /^[\w.-]+(\/[\w.-]+)?$/.test(path);
  const configuration = stated('config_name');
  const name = configuration === null ? path : `${path}/${configuration}`;
  return {
    ...base,
    ...(ofHub ? nameOfHubDataset(name) : {}),
    version: stated('revision'),
    uri: ofHub ? `hf://datasets/${path}` : path,
    split: stated('split'),
  };
}

function located(
  base: MlflowDatasetSource,
  location: string | null,
  what: string,
  notice: Notice,
): MlflowDatasetSource {
  if (location === null) return base;
  const uri = cleanUri(location, what, notice);
  return { ...base, ...(uri.length <= limits.nameLength ? nameOfLocation(uri) : {}), uri };
}

/** Text or number as text; Python's `None` as text counts as absent. */
function textOf(fields: PlainObject, key: string): string | null {
  const value = Object.hasOwn(fields, key) ? fields[key] : null;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' && value !== 'None' ? value : null;
}
