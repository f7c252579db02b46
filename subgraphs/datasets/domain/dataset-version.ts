import { datasetVersionUuid, naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { State } from '../../kernel/ledger/kinds.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { PedigreeError } from '../../kernel/errors/errors.ts';
import { toColumnLineage, toColumns, toStatistics, type ColumnDerivationInput } from './columns.ts';
import { datasetVersionKind } from './kinds.ts';
import { datasetNamed, datasetUuid, runNamed, sourcesNamed, versionsNamed } from './named.ts';
import type { DatasetVersionKey, TransformationRunKey } from './named.ts';
import { isDigest } from './references.ts';
import type { ColumnStatisticsValue, ColumnValue, ReferenceValue, TagValue } from './rows.ts';
import { checkCount, checkPast, refuse, toTags } from '../../kernel/writing/checks.ts';
import { updateOf, type Validity } from '../../kernel/writing/validity.ts';
import { changed, checkNames, stated, toReferences, MOST_TAGS } from './values.ts';

/** A dataset version as a mutation or a document gives it. */
export interface DatasetVersionInput {
  readonly namespace: string;
  readonly name: string;
  readonly version?: string | null;
  readonly digest?: string | null;
  readonly description?: string | null;
  readonly createdAt?: Date | null;
  readonly columns?: readonly ColumnValue[] | null;
  readonly rowCount?: number | null;
  readonly sizeBytes?: number | null;
  readonly statistics?: readonly ColumnStatisticsValue[] | null;
  readonly tags?: readonly TagValue[] | null;
  readonly sources?: readonly string[] | null;
  readonly sourceReferences?: readonly ReferenceValue[] | null;
  readonly derivedFrom?: readonly DatasetVersionKey[] | null;
  readonly derivedFromReferences?: readonly ReferenceValue[] | null;
  readonly columnLineage?: readonly ColumnDerivationInput[] | null;
  readonly producedBy?: TransformationRunKey | null;
}

export interface DatasetVersionUpdate extends DatasetVersionKey, Validity {
  readonly description?: string | null;
  readonly tags?: readonly TagValue[] | null;
}

/** What registering a dataset version states, of itself first, then of what it names by key. */
export function registerDatasetVersion(input: DatasetVersionInput): Assertion[] {
  const { namespace, name } = input;
  const versionKey = versionKeyOf(input);
  checkNames({ namespace, name, version: input.version, digest: input.digest });
  const sources = sourcesNamed(input.sources, 'sources');
  const derivedFrom = versionsNamed(input.derivedFrom, 'derivedFrom');
  const lineage = toColumnLineage(input.columnLineage);
  const run = runNamed(input.producedBy, 'producedBy');
  const named = {
    sources: sources?.uuids,
    derivedFrom: derivedFrom?.uuids,
    producedBy: run?.uuids,
    columnLineage: lineage?.values,
  };
  refuseItself(datasetVersionUuid(namespace, name, versionKey), named);
  const values = stated({ ...ownValues(input, versionKey), ...named });
  const others = [sources, derivedFrom, lineage, run].flatMap((found) => found?.assertions ?? []);
  const key = naturalKeys.datasetVersion(namespace, name, versionKey);
  return [{ kind: datasetVersionKind.kind, key, values }, datasetNamed(namespace, name), ...others];
}

/** What an update of a dataset version states. */
export function updateDatasetVersion(input: DatasetVersionUpdate): Assertion[] {
  const { namespace, name, version, description } = input;
  checkNames({ namespace, name, version });
  const values = changed({ description, tags: toTags(input.tags, MOST_TAGS) });
  return [
    {
      kind: datasetVersionKind.kind,
      key: naturalKeys.datasetVersion(namespace, name, version),
      values,
      ...updateOf(input),
    },
  ];
}

/** The last part of the natural key: the label or, only where there is none, the digest. */
function versionKeyOf({ version, digest }: DatasetVersionInput): string {
  const found = version ?? digest;
  if (found != null) return found;
  throw new PedigreeError(
    'REQUIRED',
    'version is missing, and so is digest; one of them must identify the dataset version.',
    'version',
  );
}

function ownValues(input: DatasetVersionInput, versionKey: string): State {
  const { namespace, name, description, createdAt, rowCount, sizeBytes } = input;
  checkPast(createdAt, 'createdAt');
  checkCount(rowCount, 'rowCount');
  checkCount(sizeBytes, 'sizeBytes');
  return {
    dataset: datasetUuid(namespace, name),
    ...digestOf(input, versionKey),
    description,
    createdAt,
    rowCount,
    sizeBytes,
    columns: toColumns(input.columns),
    statistics: toStatistics(input.statistics),
    tags: toTags(input.tags, MOST_TAGS),
    sourceReferences: toReferences(input.sourceReferences, 'sourceReferences'),
    derivedFromReferences: toReferences(input.derivedFromReferences, 'derivedFromReferences'),
  };
}

/** A label that is a digest says the digest too. */
function digestOf({ digest }: DatasetVersionInput, versionKey: string): State {
  const known = digest ?? (isDigest(versionKey) ? versionKey : null);
  if (known === null) return {};
  if (known.startsWith('sha256:') ? !/^sha256:[0-9a-f]{64}$/.test(known) : !isDigest(known)) {
    refuse('digest', "is not a digest; write it as 'sha256:' and 64 hexadecimal digits, in lower case.");
  }
  return { digest: known };
}

function refuseItself(
  uuid: string,
  named: { derivedFrom?: string[]; columnLineage?: readonly { inputs: readonly { datasetVersion: string }[] }[] },
): void {
  if (named.derivedFrom?.includes(uuid)) refuse('derivedFrom', 'names the dataset version itself.');
  if (named.columnLineage?.some(({ inputs }) => inputs.some(({ datasetVersion }) => datasetVersion === uuid))) {
    refuse('columnLineage', 'derives a column from the dataset version itself.');
  }
}
