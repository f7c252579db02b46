import { decodeId, encodeId } from '../../kernel/ids/ids.ts';
import { claimsOf, type ClaimRow } from '../../kernel/reading/claims.ts';
import type { Connection } from '../../kernel/reading/connection.ts';
import type { ConnectionArgs } from '../../kernel/reading/page-args.ts';
import type { At, Key, StateLoader } from '../../kernel/reading/state-loader.ts';
import { decodeAt, encodeAt } from '../../kernel/time/as-of.ts';
import type { SubgraphContext } from './context.ts';

/** What names an entity of this subgraph in another's answer. */
interface Representation {
  readonly id?: string | null;
  readonly _ref?: string | null;
  readonly _at?: string | null;
}

/** The fields that every entity has. */
export function entityFields(kind: string) {
  return {
    id: (entity: Key): string => encodeId(kind, entity.id),
    _at: (entity: Key): string | null => encodeAt(entity.at),
    _ref: (entity: Key): string => entity.id,
    claims: (entity: Key, args: ConnectionArgs, context: SubgraphContext): Promise<Connection<ClaimRow>> =>
      claimsOf(context.lists, entity, args),
  };
}

/** Loads an entity by its id, its UUID or a reference; null where it is not recorded or not resolved at that time. */
export function loadRepresentation<Row>(
  kind: string,
  loader: StateLoader<Row>,
  representation: object,
): Promise<At<Row> | null> {
  const { id, _ref, _at } = representation as Representation;
  return loader.load({ id: _ref ?? decodeId(id ?? '', kind).uuid, at: decodeAt(_at) });
}
