import type { Assertion } from '../ledger/types.ts';

/** Since when, until when and why a change holds. */
export interface Validity {
  readonly validFrom?: Date | null | undefined;
  readonly validTo?: Date | null | undefined;
  readonly reason?: string | null | undefined;
}

/** An update's part of an assertion: it is about something recorded. */
export function updateOf({
  validFrom,
  validTo,
  reason,
}: Validity): Pick<Assertion, 'from' | 'to' | 'reason' | 'mustExist'> {
  return { from: validFrom, to: validTo, reason, mustExist: true };
}
