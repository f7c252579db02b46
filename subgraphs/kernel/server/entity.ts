import { PedigreeError } from '../errors/errors.ts';
import { decodeId, encodeId } from '../ids/ids.ts';
import { claimsOf, type ClaimRow } from '../reading/claims.ts';
import type { Connection } from '../reading/connection.ts';
import type { ConnectionArgs } from '../reading/page-args.ts';
import type { Key } from '../reading/state-loader.ts';
import { asOf, decodeAt, encodeAt, type AsOf } from '../time/as-of.ts';
import { requireContent } from '../writing/mutations.ts';
import type { KernelContext } from './context.ts';

/** What another subgraph owns, to be resolved there: its UUID, or that of a reference to it, at a point in time. */
export interface Stub {
  readonly _ref: string;
  readonly _at: string | null;
}

/** A stub of what a pointer leads to, at the time at which its holder was read. */
export function stub(pointer: { readonly id: string } | null, { at }: Pick<Key, 'at'>): Stub | null {
  return pointer && { _ref: pointer.id, _at: encodeAt(at) };
}

/** As `stub`, of what a reference named when it was meant; where that is unknown, at the time at which its holder was read. */
export function meantStub(
  pointer: { readonly id: string; readonly reference?: object } | null,
  meant: Date | null,
  key: Pick<Key, 'at'>,
): Stub | null {
  const found = stub(pointer, key);
  const isMeant = found !== null && pointer?.reference !== undefined && meant !== null;
  return isMeant ? { ...found, _ref: `${found._ref}@${meant.toISOString()}` } : found;
}

/** What a representation names, and when a reference was meant that is named by `meantStub`. */
export function readMeant(representation: object, kind: string): Key & { readonly meant: Date | null } {
  const { id: named, at } = readRepresentation(representation, kind);
  const [id = '', time] = named.split('@', 2);
  if (time === undefined) return { id, at, meant: null };
  const meant = new Date(time);
  if (Number.isNaN(meant.getTime())) {
    throw new PedigreeError('BAD_USER_INPUT', `'${time.slice(0, 80)}' is not a time.`, 'representations');
  }
  return { id: decodeId(encodeId(kind, id), [kind], 'representations').uuid, at, meant };
}

/** The fields by which the gateway knows an entity, the same for all kinds. */
export function keyFields(kind: string) {
  return {
    id: ({ id }: Key): string => encodeId(kind, id),
    _ref: ({ id }: Key): string => id,
    _at: ({ at }: Key): string | null => encodeAt(at),
  };
}

/** The fields that every entity has: its keys, and what has been claimed about it. */
export function entityFields(kind: string) {
  return {
    ...keyFields(kind),
    claims: (entity: Key, args: ConnectionArgs, { lists }: KernelContext): Promise<Connection<ClaimRow>> =>
      claimsOf(lists, entity, args),
  };
}

/** What a representation names, by id, by UUID or by reference, and at which point in time. */
export function readRepresentation(representation: object, kind: string): Key {
  const { id, _ref, _at } = representation as { id?: string | null; _ref?: string | null; _at?: string | null };
  return { id: _ref ?? decodeId(id ?? '', [kind]).uuid, at: decodeAt(_at) };
}

/** Checks the arguments of a root query: no empty texts, no time that has not come. */
export function readAt(args: { asOf?: { validAt?: Date | null; knownAt?: Date | null } | null }): AsOf {
  requireContent(args, '');
  return asOf(args.asOf);
}
