import { modelVersionUuid } from '../../kernel/ids/natural-keys.ts';
import type { Assertion } from '../../kernel/ledger/types.ts';
import type { ModelAliasInput } from './inputs.ts';

/** What pointing an alias at a version, or at none, states. */
export function setModelAlias({
  namespace,
  model,
  alias,
  version,
  validFrom,
  validTo,
  reason,
}: ModelAliasInput): Assertion[] {
  const values = {
    version: version?.normalize('NFC') ?? null,
    modelVersion: version == null ? null : modelVersionUuid(namespace, model, version),
  };
  return [
    {
      kind: 'ModelAlias',
      key: [namespace, model, alias],
      values,
      from: validFrom,
      to: validTo,
      reason,
      sole: true,
    },
  ];
}
