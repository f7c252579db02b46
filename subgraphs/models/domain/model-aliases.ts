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
  return [
    {
      kind: 'ModelAlias',
      key: [namespace, model, alias],
      values: { version: version?.normalize('NFC') ?? null },
      from: validFrom,
      to: validTo,
      reason,
      sole: true,
    },
  ];
}
