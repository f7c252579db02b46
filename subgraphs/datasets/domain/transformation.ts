import type { State } from '../../kernel/ledger/kinds.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { transformationKind } from './kinds.ts';
import type { CodeRevisionValue, TagValue } from './rows.ts';
import { compactWhole, toTags } from '../../kernel/writing/checks.ts';
import { updateOf, type Validity } from '../../kernel/writing/validity.ts';
import { changed, checkNames, stated, MOST_TAGS } from './values.ts';

/** A transformation as a mutation or a document gives it. */
export interface TransformationInput {
  readonly namespace: string;
  readonly name: string;
  readonly description?: string | null;
  readonly owner?: string | null;
  readonly codeRevision?: CodeRevisionValue | null;
  readonly tags?: readonly TagValue[] | null;
}

/** What registering a transformation states. */
export function registerTransformation(input: TransformationInput): Assertion[] {
  return [{ kind: transformationKind.kind, key: [input.namespace, input.name], values: stated(valuesOf(input)) }];
}

/** What an update of a transformation states. */
export function updateTransformation(input: TransformationInput & Validity): Assertion[] {
  return [
    {
      kind: transformationKind.kind,
      key: [input.namespace, input.name],
      values: changed(valuesOf(input)),
      ...updateOf(input),
    },
  ];
}

function valuesOf({ namespace, name, description, owner, codeRevision, tags }: TransformationInput): State {
  checkNames({ namespace, name, owner });
  return { description, owner, codeRevision: compactWhole(codeRevision), tags: toTags(tags, MOST_TAGS) };
}
