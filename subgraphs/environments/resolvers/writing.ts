import { mutationOrigin } from '../../kernel/server/context.ts';
import type { Assertion, Mode } from '../../kernel/ledger/types.ts';
import type { Write } from '../../kernel/writing/mutations.ts';
import type { SubgraphContext } from './context.ts';

/** A write on behalf of the request's caller. */
export function write<Input>(
  context: SubgraphContext,
  action: string,
  mode: Mode,
  toAssertions: (input: Input) => Assertion[],
): Write<Input> {
  return { recorder: context.recorder, mode, origin: mutationOrigin(context, action), toAssertions };
}
