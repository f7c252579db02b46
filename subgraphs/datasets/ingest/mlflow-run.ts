import type { MlflowDatasetInput, MlflowRun, MlflowSourceKind } from '../../kernel/formats/types.ts';
import type { Mapped } from '../../kernel/intake/mapping.ts';
import { mlflowDigest, namingOf } from '../../kernel/intake/mlflow-dataset.ts';
import { namedReference } from '../../kernel/intake/names.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { registerDataSource } from '../domain/data-source.ts';
import { registerDatasetVersion } from '../domain/dataset-version.ts';
import type { ColumnValue, DataSourceKind, TagValue } from '../domain/rows.ts';

const KINDS: Readonly<Record<MlflowSourceKind, DataSourceKind>> = {
  DELTA_TABLE: 'TABLE',
  TABLE: 'TABLE',
  SQL: 'DATABASE',
  LOCAL: 'FILE',
  HTTP: 'FILE',
  OBJECT_STORE: 'OBJECT_STORE',
  HUGGING_FACE: 'DATA_REGISTRY',
  CODE: 'OTHER',
  OTHER: 'OTHER',
};

/** What a run of MLflow says about the datasets that it read. */
export function mlflowRun(run: MlflowRun): Mapped {
  const known = run.inputs.flatMap(versionOf);
  const unnamed = run.inputs.flatMap((input) => {
    const naming = namingOf(input);
    return 'reference' in naming ? [namedReference('DatasetVersion', naming.reference)] : [];
  });
  const notices = unnamed.map(
    ({ label }) => `the source of the dataset '${label}' tells no name that others would know it by`,
  );
  return { assertions: known, names: unnamed, notices };
}

function versionOf(input: MlflowDatasetInput): Assertion[] {
  const naming = namingOf(input);
  if (!('key' in naming)) return [];
  const { namespace, name } = naming.key;
  const source = `${namespace}/${name}`;
  return [
    ...registerDataSource({ name: source, kind: KINDS[input.source.kind], uri: uriOf(input, namespace, name) }),
    ...registerDatasetVersion({
      namespace,
      name,
      version: input.source.version,
      digest: mlflowDigest(input),
      columns: columnsOf(input),
      // An estimate is no count; it stays a tag.
      rowCount: input.rowCountApproximate ? null : input.rowCount,
      tags: tagsOf(input),
      sources: [source],
    }),
  ];
}

/** A table of a catalogue has no location of its own in the file: then its name within the catalogue locates it. */
function uriOf({ source }: MlflowDatasetInput, namespace: string, name: string): string | null {
  if (source.uri !== null) return source.uri;
  return source.table === null ? null : `${namespace}:${name}`;
}

function columnsOf({ columns, tensors }: MlflowDatasetInput): ColumnValue[] | null {
  const fields = (columns ?? tensors ?? []).flatMap(({ name, type }) => (name === null ? [] : [{ name, type }]));
  const distinct = new Map(fields.map((field) => [field.name, field]));
  return distinct.size === 0 ? null : [...distinct.values()];
}

function tagsOf({ rowCount, rowCountApproximate, source, name }: MlflowDatasetInput): TagValue[] | null {
  const tags = [
    { name: 'mlflow.name', value: name },
    { name: 'mlflow.tableId', value: source.tableId },
    { name: 'mlflow.split', value: source.split },
    { name: 'mlflow.approximateRowCount', value: rowCountApproximate && rowCount !== null ? String(rowCount) : null },
  ];
  const known = tags.filter(({ value }) => value !== null);
  return known.length === 0 ? null : known;
}
