import { decodeId, encodeId } from '../../kernel/ids/ids.ts';
import type { Key } from '../../kernel/reading/state-loader.ts';
import { asOf, decodeAt, encodeAt, type AsOf } from '../../kernel/time/as-of.ts';
import { requireContent } from '../../kernel/writing/mutations.ts';

/** The key fields of an entity. */
export function keyFields(kind: string) {
  return {
    id: ({ id }: Key) => encodeId(kind, id),
    _ref: ({ id }: Key) => id,
    _at: ({ at }: Key) => encodeAt(at),
  };
}

/** What another subgraph hands over of an entity: its id or its bare UUID, and the point in time. */
export function fromReference(reference: object, kind: string): Key {
  const { id, _ref, _at } = reference as { id?: string | null; _ref?: string | null; _at?: string | null };
  return { id: _ref ?? decodeId(id ?? '', kind).uuid, at: decodeAt(_at) };
}

/** Checks the arguments of a root query: no empty texts, no time that has not come. */
export function readAt(args: { asOf?: { validAt?: Date | null; knownAt?: Date | null } | null }): AsOf {
  requireContent(args, '');
  return asOf(args.asOf);
}
