import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { State } from '../../kernel/ledger/kinds.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { datasetKind } from './kinds.ts';
import type { DatasetAliasValue, Sensitivity, TagValue } from './rows.ts';
import { byCodePoint, checkList, refuse, toTags } from '../../kernel/writing/checks.ts';
import { updateOf, type Validity } from '../../kernel/writing/validity.ts';
import { changed, checkNames, MOST_TAGS, stated } from './values.ts';

const MOST_ALIASES = 100;

/** A dataset as a mutation or a document gives it. */
export interface DatasetInput {
  readonly namespace: string;
  readonly name: string;
  readonly description?: string | null;
  readonly owner?: string | null;
  readonly sensitivity?: Sensitivity | null;
  readonly aliases?: readonly DatasetAliasValue[] | null;
  readonly tags?: readonly TagValue[] | null;
}

/** What registering a dataset states. */
export function registerDataset(input: DatasetInput): Assertion[] {
  return [
    { kind: datasetKind.kind, key: naturalKeys.dataset(input.namespace, input.name), values: stated(valuesOf(input)) },
  ];
}

/** What an update of a dataset states. */
export function updateDataset(input: DatasetInput & Validity): Assertion[] {
  const key = naturalKeys.dataset(input.namespace, input.name);
  return [{ kind: datasetKind.kind, key, values: changed(valuesOf(input)), ...updateOf(input) }];
}

function valuesOf(input: DatasetInput): State {
  const { namespace, name, description, owner, sensitivity } = input;
  checkNames({ namespace, name, owner });
  return { description, owner, sensitivity, aliases: toAliases(input), tags: toTags(input.tags, MOST_TAGS) };
}

function toAliases({ namespace, name, aliases }: DatasetInput): DatasetAliasValue[] | null | undefined {
  if (aliases == null) return aliases;
  checkList(aliases, 'aliases', MOST_ALIASES, textOf);
  aliases.forEach((alias, index) => {
    checkNames({ [`aliases.${index}.namespace`]: alias.namespace, [`aliases.${index}.name`]: alias.name });
    if (textOf(alias) === textOf({ namespace, name })) refuse(`aliases.${index}`, 'is the name of the dataset itself.');
  });
  return aliases
    .map((alias) => ({ namespace: alias.namespace, name: alias.name }))
    .sort((a, b) => byCodePoint(textOf(a), textOf(b)));
}

function textOf(alias: DatasetAliasValue): string {
  return `${alias.namespace}/${alias.name}`;
}
