import { naturalKeys } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import type { ModelInput, ModelUpdate } from './inputs.ts';
import { atMost, distinct } from './bounds.ts';

/** What registering a model states. */
export function registerModel({ namespace, name, ...values }: ModelInput): Assertion[] {
  checkTags(values.tags);
  return [{ kind: 'Model', key: naturalKeys.model(namespace, name), values }];
}

/** What changing a model states. */
export function updateModel({ namespace, name, validFrom, validTo, reason, ...values }: ModelUpdate): Assertion[] {
  checkTags(values.tags);
  return [
    {
      kind: 'Model',
      key: naturalKeys.model(namespace, name),
      values,
      from: validFrom,
      to: validTo,
      reason,
      mustExist: true,
    },
  ];
}

/** Tags are few and their names distinct. */
export function checkTags(tags: readonly { name: string }[] | null | undefined, bound = 100): void {
  atMost(tags, bound, 'tags');
  distinct(
    tags?.map(({ name }) => name),
    'tags',
  );
}
