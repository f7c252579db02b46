import sql, { join, raw, type Sql } from 'sql-template-tag';

/** Conditions over a row `s`. A null or absent value sets no condition. Column names are never a caller's. */
export type Condition = Sql | null;

/** All of the conditions; null where there is none. */
export function all(...conditions: readonly Condition[]): Condition {
  const set = conditions.filter((condition) => condition !== null);
  return set.length === 0 ? null : join(set, ' AND ');
}

export function equal(column: string, value: string | null | undefined): Condition {
  return value == null ? null : sql`s.${raw(column)} = ${value}`;
}

/** Contains the text, whatever the case; `%` and `_` are themselves. */
export function contains(column: string, value: string | null | undefined): Condition {
  return value == null ? null : sql`strpos(lower(s.${raw(column)}), lower(${value})) > 0`;
}

export function oneOf(column: string, values: readonly string[] | null | undefined): Condition {
  return values == null ? null : sql`s.${raw(column)} = ANY(${values})`;
}

export function from(column: string, value: Date | null | undefined): Condition {
  return value == null ? null : sql`s.${raw(column)} >= ${value}`;
}

export function before(column: string, value: Date | null | undefined): Condition {
  return value == null ? null : sql`s.${raw(column)} < ${value}`;
}

/** A list of objects in the column has one with these properties. */
export function has(column: string, properties: Readonly<Record<string, string | null | undefined>>): Condition {
  const given = Object.entries(properties).filter(([, value]) => value != null);
  return given.length === 0 ? null : sql`s.${raw(column)} @> ${JSON.stringify([Object.fromEntries(given)])}::jsonb`;
}

/** An object in the column has this property. */
export function property(column: string, name: string, value: string | null | undefined): Condition {
  return value == null ? null : sql`s.${raw(column)} ->> ${name} = ${value}`;
}
