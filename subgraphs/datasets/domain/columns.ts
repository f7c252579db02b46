import { datasetVersionUuid } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { versionsNamed, type DatasetVersionKey } from './named.ts';
import type { ColumnDerivationValue, ColumnStatisticsValue, ColumnValue, QuantileValue } from './rows.ts';
import { checkCount, checkList, compact, quoted, refuse } from '../../kernel/writing/checks.ts';
import { checkNames } from './values.ts';

export const MOST_COLUMNS = 10_000;
const MOST_INPUTS = 100;
const MOST_QUANTILES = 100;

/** How a column came about, as a mutation or a document gives it. */
export interface ColumnDerivationInput {
  readonly column: string;
  readonly inputs: readonly { readonly datasetVersion: DatasetVersionKey; readonly column: string }[];
  readonly transformation?: string | null;
}

/** Columns in their order, which says something. */
export function toColumns(columns: readonly ColumnValue[] | null | undefined): ColumnValue[] | undefined {
  checkList(columns, 'columns', MOST_COLUMNS, ({ name }) => name);
  return columns?.map(({ name, type, sensitivity, description }) => compact({ name, type, sensitivity, description }));
}

/** Statistics by column; unknown ones are left out. */
export function toStatistics(
  given: readonly ColumnStatisticsValue[] | null | undefined,
): ColumnStatisticsValue[] | undefined {
  checkList(given, 'statistics', MOST_COLUMNS, ({ column }) => column);
  return given?.map((entry, index) => {
    const field = `statistics.${index}`;
    for (const name of ['count', 'nullCount', 'distinctCount', 'standardDeviation'] as const)
      checkCount(entry[name], `${field}.${name}`);
    for (const name of ['minimum', 'maximum'] as const) checkBound(entry[name], `${field}.${name}`);
    return compact({ ...entry, quantiles: toQuantiles(entry.quantiles, `${field}.quantiles`) });
  });
}

function checkBound(value: unknown, field: string): void {
  if (value != null && typeof value !== 'number' && typeof value !== 'string')
    refuse(field, 'is neither a number nor a text.');
}

function toQuantiles(given: readonly QuantileValue[] | null | undefined, field: string): QuantileValue[] | undefined {
  checkList(given, field, MOST_QUANTILES, ({ probability }) => String(probability));
  given?.forEach(({ probability }, index) => {
    if (probability < 0 || probability > 1)
      refuse(`${field}.${index}.probability`, `is ${probability}; it must be from 0 to 1.`);
  });
  return given?.map(({ probability, value }) => ({ probability, value })).sort((a, b) => a.probability - b.probability);
}

/** Derivations of columns, and what records the dataset versions that they name. */
export function toColumnLineage(
  given: readonly ColumnDerivationInput[] | null | undefined,
): { values: ColumnDerivationValue[]; assertions: Assertion[] } | undefined {
  if (given == null) return undefined;
  checkList(given, 'columnLineage', MOST_COLUMNS, ({ column }) => column);
  const keys = new Map<string, DatasetVersionKey>();
  const values = given.map(({ column, inputs, transformation }, index): ColumnDerivationValue => {
    const field = `columnLineage.${index}`;
    checkNames({ [`${field}.column`]: column });
    if (inputs.length === 0) refuse(`${field}.inputs`, 'is empty; name at least one column.');
    checkList(
      inputs,
      `${field}.inputs`,
      MOST_INPUTS,
      (input) => JSON.stringify([input.datasetVersion, input.column]),
      ({ datasetVersion: { name, version }, column: input }) =>
        `${quoted(input)} of ${quoted(name)}, version ${quoted(version)},`,
    );
    const sources = inputs.map((input) => {
      const { namespace, name, version } = input.datasetVersion;
      const uuid = datasetVersionUuid(namespace, name, version);
      keys.set(uuid, input.datasetVersion);
      return { datasetVersion: uuid, column: input.column };
    });
    return compact({ column, inputs: sources, transformation });
  });
  return { values, assertions: versionsNamed([...keys.values()], 'columnLineage')!.assertions };
}
