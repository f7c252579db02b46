import { PedigreeError } from '../errors/errors.ts';

/** A list that the schema shows whole; refused where more is recorded than the schema says: cut, it would look whole. */
export function whole<T>(entries: readonly T[] | null | undefined, most: number): T[] {
  if (entries == null) return [];
  if (entries.length <= most) return entries as T[];
  throw new PedigreeError(
    'INCOMPLETE',
    `There are more than ${most} entries, so the list is left out rather than cut.`,
  );
}
