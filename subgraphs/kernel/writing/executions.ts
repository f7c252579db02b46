import type { State } from '../ledger/kinds.ts';
import type { Assertion } from '../ledger/types.ts';
import { checkPast, refuse } from './checks.ts';
import { updateOf, type Validity } from './validity.ts';

type Maybe<T> = T | null | undefined;

/** Refuses an execution that began in the future, or ended then or before it began. */
export function checkCourse({ startedAt, endedAt }: { startedAt?: Maybe<Date>; endedAt?: Maybe<Date> }, at = ''): void {
  checkPast(startedAt, `${at}startedAt`);
  checkPast(endedAt, `${at}endedAt`);
  if (startedAt && endedAt && endedAt < startedAt) refuse(`${at}endedAt`, 'is before startedAt.');
}

/** What a change of an execution states: what may change, from a time on, and, as a fact of all time, when it ended. */
export function updateExecution(
  about: Pick<Assertion, 'kind' | 'key'>,
  values: State,
  { endedAt, ...validity }: Validity & { readonly endedAt?: Maybe<Date> },
): Assertion[] {
  checkCourse({ endedAt });
  if (endedAt === null) refuse('endedAt', 'is null; it can be told once, and not taken back.');
  const course = { ...about, values, ...updateOf({ ...validity, validFrom: validity.validFrom ?? endedAt }) };
  if (endedAt === undefined) return [course];
  return [course, { ...about, values: { endedAt }, mode: 'REGISTER', mustExist: true, reason: validity.reason }];
}
