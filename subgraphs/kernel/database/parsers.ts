import pg from 'pg';

const { builtins } = pg.types;
const INT8_ARRAY = 1016;
const DATE_ARRAY = 1182;

/** int8 as a JavaScript number; throws beyond 2^53 rather than round. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} exceeds the range of Long (2^53 - 1).`);
  return value;
}

type Parse = (text: string) => unknown;

const parseTimestamptz = pg.types.getTypeParser(builtins.TIMESTAMPTZ) as Parse;

/** `timestamp without time zone` holds UTC by convention; pg itself would read it in the zone of the process. */
function parseTimestampAsUtc(text: string): unknown {
  return parseTimestamptz(`${text}+00`);
}

const parseTextArray = pg.types.getTypeParser(1009 as typeof builtins.TEXT) as (text: string) => (string | null)[];

const TEXT_PARSERS: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [builtins.INT8, parseInt8],
  [INT8_ARRAY, (text) => parseTextArray(text).map((item) => (item === null ? null : parseInt8(item)))],
  [builtins.TIMESTAMP, parseTimestampAsUtc],
  // A calendar date has no zone; as a JavaScript Date it would shift by a day west of Greenwich.
  [builtins.DATE, (text) => text],
  [DATE_ARRAY, parseTextArray],
]);

/**
 * Type parsers for one connection; pg's global ones stay as they are. `timestamptz` becomes a Date, except that
 * PostgreSQL's `infinity` and `-infinity` become the numbers Infinity and -Infinity.
 */
export const connectionTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    const own = format === 'binary' ? undefined : TEXT_PARSERS.get(oid);
    return own ?? (pg.types.getTypeParser(oid, format) as unknown);
  }) as typeof pg.types.getTypeParser,
};
