import { decodeId, encodeId } from '../../kernel/ids/ids.ts';
import { claimsOf } from '../../kernel/reading/claims.ts';
import type { ConnectionArgs } from '../../kernel/reading/page-args.ts';
import type { At, Key, StateLoader } from '../../kernel/reading/state-loader.ts';
import { decodeAt, encodeAt } from '../../kernel/time/as-of.ts';
import type { SubgraphContext } from './context.ts';
import type { Stub } from './mappers.ts';
import type { Pointer } from '../domain/kinds.ts';

/** How the gateway names an entity: by its id or by a UUID that may be a reference's. */
export interface Representation {
  readonly id?: string | null;
  readonly _ref?: string | null;
  readonly _at?: string | null;
}

/** The fields that every entity of a kind has. */
export function entityFields<Row>(kind: string, loader: (context: SubgraphContext) => StateLoader<Row>) {
  return {
    __resolveReference: (given: unknown, context: SubgraphContext): Promise<At<Row> | null> => {
      const { id, _ref, _at } = given as Representation;
      return loader(context).load({ id: _ref ?? decodeId(id ?? '', kind).uuid, at: decodeAt(_at) });
    },
    id: (row: Key): string => encodeId(kind, row.id),
    _ref: (row: Key): string => row.id,
    _at: (row: Key): string | null => encodeAt(row.at),
    claims: (row: Key, args: ConnectionArgs, context: SubgraphContext) => claimsOf(context.lists, row, args),
  };
}

/** What another subgraph owns, to be resolved there. */
export function stub(pointer: Pointer | null, { at }: Pick<Key, 'at'>): Stub | null {
  return pointer && { _ref: pointer.id, _at: encodeAt(at) };
}
