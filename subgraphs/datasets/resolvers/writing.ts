import type { Mode } from '../../kernel/ledger/types.ts';
import { mutationOrigin } from '../../kernel/server/context.ts';
import type { Write } from '../../kernel/writing/mutations.ts';
import type { SubgraphContext } from './context.ts';

/** How a mutation of this name writes what its inputs state. */
export function writing<Input>(
  context: SubgraphContext,
  action: string,
  toAssertions: Write<Input>['toAssertions'],
): Write<Input> {
  const mode: Mode = action.startsWith('update') ? 'UPDATE' : 'REGISTER';
  return { recorder: context.recorder, origin: mutationOrigin(context, action), mode, toAssertions };
}
