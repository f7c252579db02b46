import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { State } from '../../kernel/ledger/kinds.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { dataSourceKind } from './kinds.ts';
import type { DataSourceKind, LawfulBasis, TagValue } from './rows.ts';
import { toTags } from '../../kernel/writing/checks.ts';
import { updateOf, type Validity } from '../../kernel/writing/validity.ts';
import { changed, checkNames, checkUri, stated, MOST_TAGS } from './values.ts';

/** A data source as a mutation or a document gives it. */
export interface DataSourceInput {
  readonly name: string;
  readonly kind?: DataSourceKind | null;
  readonly uri?: string | null;
  readonly description?: string | null;
  readonly owner?: string | null;
  readonly jurisdiction?: string | null;
  readonly license?: string | null;
  readonly lawfulBasis?: LawfulBasis | null;
  readonly consentExpiresAt?: Date | null;
  readonly tags?: readonly TagValue[] | null;
}

/** What registering a data source states. */
export function registerDataSource(input: DataSourceInput): Assertion[] {
  return [{ kind: dataSourceKind.kind, key: naturalKeys.dataSource(input.name), values: stated(valuesOf(input)) }];
}

/** What an update of a data source states. */
export function updateDataSource(input: DataSourceInput & Validity): Assertion[] {
  return [
    {
      kind: dataSourceKind.kind,
      key: naturalKeys.dataSource(input.name),
      values: changed(valuesOf(input)),
      ...updateOf(input),
    },
  ];
}

function valuesOf(input: DataSourceInput): State {
  const { name, kind, uri, description, owner, jurisdiction, license, lawfulBasis, consentExpiresAt } = input;
  checkNames({ name, owner, jurisdiction, license });
  checkUri(uri);
  return {
    kind,
    uri,
    description,
    owner,
    jurisdiction,
    license,
    lawfulBasis,
    consentExpiresAt,
    tags: toTags(input.tags, MOST_TAGS),
  };
}
