import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { checkPast, toTags } from '../../kernel/writing/checks.ts';
import { updateOf } from '../../kernel/writing/validity.ts';
import type { ModelInput, ModelUpdate } from './inputs.ts';

export const MOST_TAGS = 100;

/** What registering a model states. */
export function registerModel({ namespace, name, ...values }: ModelInput): Assertion[] {
  checkPast(values.createdAt, 'createdAt');
  const stated = { ...values, tags: toTags(values.tags, MOST_TAGS) };
  return [{ kind: 'Model', key: naturalKeys.model(namespace, name), values: stated }];
}

/** What changing a model states. */
export function updateModel({ namespace, name, validFrom, validTo, reason, ...values }: ModelUpdate): Assertion[] {
  const key = naturalKeys.model(namespace, name);
  const stated = { ...values, tags: toTags(values.tags, MOST_TAGS) };
  return [{ kind: 'Model', key, values: stated, ...updateOf({ validFrom, validTo, reason }) }];
}
