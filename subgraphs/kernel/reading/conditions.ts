import sql, { join, raw, type Sql } from 'sql-template-tag';
import { PedigreeError } from '../errors/errors.ts';
import { column } from '../ledger/rows.ts';

/** Conditions over a row `s`. A null or absent value sets no condition. Column names are never a caller's. */
export type Condition = Sql | null;

/** All of the conditions; null where there is none. */
export function all(...conditions: readonly Condition[]): Condition {
  const set = conditions.filter((condition) => condition !== null);
  return set.length === 0 ? null : join(set, ' AND ');
}

/** Equals the text; a name also as its letters are composed in natural keys. */
export function equal(column: string, value: string | null | undefined): Condition {
  return spelt(value, (text) => sql`s.${raw(column)} = ${text}`);
}

/** Contains the text, whatever the case; `%` and `_` are themselves. */
export function contains(column: string, value: string | null | undefined): Condition {
  return spelt(value, (text) => sql`strpos(lower(s.${raw(column)}), lower(${text})) > 0`);
}

/** A condition on a text as it was given, or on it with its letters composed: so the rows need not be composed to be compared. */
function spelt(value: string | null | undefined, condition: (text: string) => Sql): Condition {
  if (value == null) return null;
  const composed = value.normalize('NFC');
  return composed === value ? condition(value) : sql`(${condition(value)} OR ${condition(composed)})`;
}

/** Is one of the values that the property of a filter names; none would match nothing, which nobody means. */
export function oneOf(property: string, values: readonly string[] | null | undefined): Condition {
  if (values == null) return null;
  const field = `filter.${property}`;
  if (values.length === 0)
    throw new PedigreeError('BAD_USER_INPUT', `${field} is empty; name a value, or leave it out.`, field);
  return sql`s.${raw(column(property))} = ANY(${values})`;
}

/** The array in the column has the value. */
export function includes(column: string, value: string | null | undefined): Condition {
  return value == null ? null : sql`s.${raw(column)} @> ${[value]}::text[]`;
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
