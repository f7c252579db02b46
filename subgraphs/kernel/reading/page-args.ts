import { PedigreeError } from '../errors/errors.ts';
import { decodeCursor, type Cursor } from './cursor.ts';

/** Arguments of a connection, as the Relay specification has them. */
export interface ConnectionArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Window {
  readonly size: number;
  readonly backward: boolean;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
}

const DEFAULT_PAGE_SIZE = 20;
const MAXIMUM_PAGE_SIZE = 100;

/** Checks connection arguments against an ordering. */
export function readWindow(args: ConnectionArgs, order: string): Window {
  if (args.first != null && args.last != null) {
    throw new PedigreeError('INVALID_PAGE_SIZE', 'Ask for the first or for the last entries, not for both.', 'last');
  }
  const backward = args.last != null;
  return {
    backward,
    size: size(args.first ?? args.last ?? DEFAULT_PAGE_SIZE, backward ? 'last' : 'first'),
    after: args.after == null ? null : decodeCursor(args.after, order, 'after'),
    before: args.before == null ? null : decodeCursor(args.before, order, 'before'),
  };
}

function size(value: number, field: string): number {
  if (value >= 1 && value <= MAXIMUM_PAGE_SIZE) return value;
  throw new PedigreeError(
    'INVALID_PAGE_SIZE',
    `${field} is ${value}; a page has 1 to ${MAXIMUM_PAGE_SIZE} entries.`,
    field,
  );
}
