import type { DataSource } from 'typeorm';
import sql, { raw, type Sql } from 'sql-template-tag';
import { preparedOn } from '../database/prepared.ts';
import { column } from '../ledger/rows.ts';

/** Runs one statement and returns its rows. `ALONE` for one that may take long, and must not hold up others. */
export type RunQuery = <Row>(statement: Sql, how?: 'ALONE') => Promise<Row[]>;

/** Reading on a data source: raw rows, one prepared statement each. */
export function queryOn(database: DataSource): RunQuery {
  const run = preparedOn(database);
  return <Row>(statement: Sql, how?: 'ALONE') => run(statement.text, statement.values, how) as Promise<Row[]>;
}

/**
 * The UUIDs that a statement is asked for, as an array whose length the planner cannot see: one that it can count looks
 * cheaper than any, and would have the statement planned anew each time, which takes longer than to carry it out.
 */
export function uuids(ids: readonly string[]): Sql {
  return sql`ARRAY(SELECT unnest(${ids}::uuid[]))`;
}

const selections = new WeakMap<readonly string[], Sql>();

/** Selects attributes of a state `s` under their own names: `s.row_count AS "rowCount"`. */
export function select(attributes: readonly string[]): Sql {
  const known = selections.get(attributes);
  if (known !== undefined) return known;
  const made = raw(['id', ...attributes].map((name) => `s.${column(name)} AS "${name}"`).join(', '));
  selections.set(attributes, made);
  return made;
}
