import { PedigreeError } from '../errors/errors.ts';

/** Where a page ends: the ordering it belongs to, the row's value in it, and the row's id. */
export interface Cursor {
  readonly order: string;
  readonly value: string | null;
  readonly id: string;
}

const ROW_ID = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{1,18})$/;

export function encodeCursor({ order, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString('base64url');
}

/** Reads a cursor of this ordering; anything else is refused with INVALID_CURSOR. */
export function decodeCursor(text: string, order: string, field: string): Cursor {
  const parts = parse(text);
  const [name, value, id] = Array.isArray(parts) ? (parts as unknown[]) : [];
  // No value that is stored has a NUL.
  const sound = typeof id === 'string' && ROW_ID.test(id) && typeof value === 'string' && !value.includes('\0');
  if (!sound || name !== order) {
    throw new PedigreeError(
      'INVALID_CURSOR',
      `${field} is not a cursor of this list in this order; take it from pageInfo or edges of the same query.`,
      field,
    );
  }
  return { order, value, id };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
