import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import { checkList } from '../../kernel/writing/checks.ts';
import { updateOf } from '../../kernel/writing/validity.ts';
import type { ModelInput, ModelUpdate } from './inputs.ts';

/** What registering a model states. */
export function registerModel({ namespace, name, ...values }: ModelInput): Assertion[] {
  checkTags(values.tags);
  return [{ kind: 'Model', key: naturalKeys.model(namespace, name), values }];
}

/** What changing a model states. */
export function updateModel({ namespace, name, validFrom, validTo, reason, ...values }: ModelUpdate): Assertion[] {
  checkTags(values.tags);
  const key = naturalKeys.model(namespace, name);
  return [{ kind: 'Model', key, values, ...updateOf({ validFrom, validTo, reason }) }];
}

/** Tags are few and their names distinct. */
export function checkTags(tags: readonly { name: string }[] | null | undefined, most = 100): void {
  checkList(tags, 'tags', most, ({ name }) => name);
}
