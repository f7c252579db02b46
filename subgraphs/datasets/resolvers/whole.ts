import { PedigreeError } from '../../kernel/errors/errors.ts';
import type { Listing, Lists } from '../../kernel/reading/connection.ts';
import type { At, Key } from '../../kernel/reading/state-loader.ts';

/** A list that the schema shows whole; refused where it is longer than the schema says. */
export async function whole<Row>(lists: Lists, listing: Listing, bound: number, parent: Key): Promise<At<Row>[]> {
  const rows = await lists.allOf<Row>(listing, bound + 1, parent);
  if (rows.length <= bound) return rows;
  throw new PedigreeError(
    'INCOMPLETE',
    `There are more than ${bound} entries, so the list is left out rather than cut.`,
  );
}
