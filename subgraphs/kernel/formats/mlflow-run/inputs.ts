import { z } from 'zod';
import type { Notice } from '../format.ts';
import { optionalText, requiredText } from '../support/check.ts';
import { readJsonText } from '../support/json-text.ts';
import { keyValues, valueOf } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import { readFields } from '../support/mlflow-signature.ts';
import type { SchemaField } from '../support/mlflow-signature.ts';
import { abbreviate } from '../syntax/place.ts';
import { isPlainObject, valueAt } from '../syntax/plain-value.ts';
import type { PlainValue } from '../syntax/plain-value.ts';
import { readDatasetSource } from './dataset-source.ts';
import type { MlflowDatasetInput, MlflowDatasetRole, MlflowDatasetSource } from './types.ts';

const roles = new Map<string, MlflowDatasetRole>([
  ['train', 'TRAINING'],
  ['training', 'TRAINING'],
  ['validation', 'VALIDATION'],
  ['valid', 'VALIDATION'],
  ['val', 'VALIDATION'],
  ['test', 'TEST'],
  ['testing', 'TEST'],
  ['eval', 'EVALUATION'],
  ['evaluation', 'EVALUATION'],
]);

/** Schema of `mlflow.inputs`. */
export const datasetInputs = z
  .array(
    z.object({
      dataset: z.object({
        name: requiredText,
        digest: optionalText,
        source_type: optionalText,
        source: optionalText,
        schema: optionalText,
        profile: optionalText,
      }),
      tags: keyValues,
    }),
  )
  .nullish();

type CheckedInputs = NonNullable<z.output<typeof datasetInputs>>;

/** The datasets that a run read. `tags` are the run's: they may tell where a Delta table lies. */
export function readInputs(inputs: CheckedInputs, tags: readonly KeyValue[], notice: Notice): MlflowDatasetInput[] {
  if (inputs.length === 0) noticeMissing(tags, notice);
  const found = inputs.map((input, index) => readInput(input, `$.mlflow.inputs[${index}].dataset`, notice));
  const tables = readTableLocations(valueOf(tags, 'sparkDatasourceInfo'));
  return found.map((input) => ({ ...input, source: withLocation(input.source, tables, found) }));
}

/** Before MLflow 2.4, and without log_input, datasets are named in tags of one's own choice at most. */
function noticeMissing(tags: readonly KeyValue[], notice: Notice): void {
  const telling = tags
    .filter(({ key }) => !key.startsWith('mlflow.') && /data/i.test(key))
    .map(({ key }) => abbreviate(key));
  const where = telling.length === 0 ? '' : `; the tags ${telling.slice(0, 5).join(', ')} are kept, not read as such`;
  notice(`it states no dataset that the run read (mlflow.log_input), so that its lineage ends at the run${where}`);
}

function readInput({ dataset, tags }: CheckedInputs[number], what: string, notice: Notice): MlflowDatasetInput {
  const context = valueOf(tags, 'mlflow.data.context');
  const schema = readJsonText(dataset.schema, `${what}.schema`, notice);
  const tensorSpec = valueAt(schema, 'mlflow_tensorspec');
  return {
    role: roles.get(context?.toLowerCase() ?? '') ?? 'OTHER',
    context,
    name: dataset.name,
    digest: dataset.digest,
    source: readDatasetSource(dataset.source_type ?? '', dataset.source, `${what}.source`, notice),
    columns: readFields(valueAt(schema, 'mlflow_colspec')),
    tensors: tensorSpec === undefined ? null : readTensors(tensorSpec),
    ...readRowCount(readJsonText(dataset.profile, `${what}.profile`, notice)),
  };
}

/** Features and targets are a list of tensors, or text of one. */
function readTensors(spec: PlainValue): SchemaField[] | null {
  const parts = isPlainObject(spec) ? [spec['features'], spec['targets']] : [spec];
  const fields = parts.flatMap((part) => readFields(part) ?? []);
  return fields.length === 0 ? null : fields;
}

function readRowCount(profile: PlainValue): Pick<MlflowDatasetInput, 'rowCount' | 'rowCountApproximate'> {
  const whole = (value: PlainValue | undefined): number | null =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
  const exact = whole(valueAt(profile, 'num_rows'));
  const approximate = whole(valueAt(profile, 'approx_count'));
  return { rowCount: exact ?? approximate, rowCountApproximate: exact === null && approximate !== null };
}

type TableLocation = { path: string; version: string | null };

/** Spark autologging writes one `path=…,version=…,format=…` per table that the run read, each on its own line. */
function readTableLocations(text: string | null): TableLocation[] {
  return (text ?? '').split('\n').flatMap((line) => {
    const [, path, version, format] = /^path=(.+?)(?:,version=(\d+))?,format=(\w+)$/.exec(line.trim()) ?? [];
    return path !== undefined && format === 'delta' ? [{ path, version: version ?? null }] : [];
  });
}

/** A location counts when it is of the same table version: by the table's id, or because there is only one of each. */
function withLocation(
  source: MlflowDatasetSource,
  tables: readonly TableLocation[],
  inputs: readonly MlflowDatasetInput[],
): MlflowDatasetSource {
  if (source.kind !== 'DELTA_TABLE' || source.uri !== null || source.version === null) return source;
  const sameVersion = tables.filter((table) => table.version === source.version);
  const byId = sameVersion.filter((table) => source.tableId !== null && table.path.includes(source.tableId));
  const only = inputs.filter((input) => input.source.kind === 'DELTA_TABLE').length === 1 && tables.length === 1;
  const match = byId.length === 1 ? byId[0] : only && source.tableId === null ? sameVersion[0] : undefined;
  return match === undefined ? source : { ...source, uri: match.path };
}
