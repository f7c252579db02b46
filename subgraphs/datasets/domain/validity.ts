import type { Assertion } from '../../kernel/ledger/types.ts';

/** Since when, until when and why a change holds. */
export interface Validity {
  readonly validFrom?: Date | null;
  readonly validTo?: Date | null;
  readonly reason?: string | null;
}

/** An update's part of an assertion: it is about something recorded. */
export function updateOf({
  validFrom,
  validTo,
  reason,
}: Validity): Pick<Assertion, 'from' | 'to' | 'reason' | 'mustExist'> {
  return { from: validFrom, to: validTo, reason, mustExist: true };
}
