import type { ErrorCode } from '../errors/codes.ts';
import { PedigreeError } from '../errors/errors.ts';
import { DocumentRefused, type Refusal } from '../formats/refused.ts';

/** What came of some work, as plain data: an error that crosses to another thread loses its class, code and place. */
export type Told<Value> =
  | { readonly value: Value }
  | { readonly refused: Refusal }
  | { readonly mistake: { readonly code: ErrorCode; readonly message: string; readonly field: string | null } };

/** Does some work and says what came of it. A fault of ours is thrown. */
export function tell<Value>(work: () => Value): Told<Value> {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof DocumentRefused) {
      const { code, problem, place, remedy } = error;
      return { refused: { code, problem, place, remedy } };
    }
    if (!(error instanceof PedigreeError)) throw error;
    const { code, message, field } = error;
    return { mistake: { code, message, field } };
  }
}

/** The value that was told of. Throws what the work threw. */
export function heard<Value>(told: Told<Value>): Value {
  if ('value' in told) return told.value;
  if ('refused' in told) throw new DocumentRefused(told.refused);
  throw new PedigreeError(told.mistake.code, told.mistake.message, told.mistake.field);
}
