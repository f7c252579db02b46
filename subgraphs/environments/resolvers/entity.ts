import { decodeId, encodeId } from '../../kernel/ids/ids.ts';
import type { At, Key } from '../../kernel/reading/state-loader.ts';
import { decodeAt, encodeAt } from '../../kernel/time/as-of.ts';
import type { Loader } from '../domain/reading.ts';

interface Representation {
  readonly id?: string | null;
  readonly _ref?: string | null;
  readonly _at?: string | null;
}

/** What a representation of an entity names, and at which point in time. */
export function readKey(representation: Representation, kind: string): Key {
  const id = representation._ref ?? decodeId(representation.id ?? '', kind).uuid;
  return { id, at: decodeAt(representation._at) };
}

/** The fields by which the gateway knows an entity, the same for all kinds. */
export function entityFields<Row>(kind: string, loaderOf: (context: never) => Loader<Row>) {
  return {
    id: ({ id }: Key): string => encodeId(kind, id),
    _at: ({ at }: Key): string | null => encodeAt(at),
    _ref: ({ id }: Key): string => id,
    __resolveReference: (representation: unknown, context: unknown): Promise<At<Row> | null> =>
      loaderOf(context as never).load(readKey(representation as Representation, kind)),
  };
}

/** A time that may be unbounded, which the API shows as null. */
export function bounded(time: Date | number): Date | null {
  return time instanceof Date ? time : null;
}
