import { PedigreeError } from '../../kernel/errors/errors.ts';
import { referenceUuid } from '../../kernel/ids/ids.ts';
import type { ReferenceInput } from './inputs.ts';
import type { Pointer } from './kinds.ts';

/** Points at an entity by what a document calls it. */
export function byReference({ scheme, text }: ReferenceInput): Pointer {
  return { id: referenceUuid(scheme, text), reference: { scheme, text } };
}

/** Points at an entity by natural key or by reference, of which at most one is given; undefined when neither is. */
export function pointer(
  uuid: string | null | undefined,
  reference: ReferenceInput | null | undefined,
  fields: readonly [string, string],
): Pointer | undefined {
  if (uuid && reference) {
    throw new PedigreeError('BAD_USER_INPUT', `Give ${fields[0]} or ${fields[1]}, not both.`, fields[1]);
  }
  if (reference) return byReference(reference);
  return uuid ? { id: uuid } : undefined;
}

/** As `pointer`, where one of the two must be given. */
export function requiredPointer(...args: Parameters<typeof pointer>): Pointer {
  const found = pointer(...args);
  if (found) return found;
  throw new PedigreeError('REQUIRED', `Give ${args[2][0]} or ${args[2][1]}.`, args[2][0]);
}
