import type { DataSource } from 'typeorm';
import { raw, type Sql } from 'sql-template-tag';
import { column } from '../ledger/rows.ts';

/** Runs one statement and returns its rows. */
export type RunQuery = <Row>(statement: Sql) => Promise<Row[]>;

/** Reading on a data source: raw rows, one statement each. */
export function queryOn(database: DataSource): RunQuery {
  return (statement) => database.query(statement.text, statement.values);
}

/** Selects attributes of a state under their own names: `s.row_count AS "rowCount"`. */
export function select(alias: string, attributes: readonly string[]): Sql {
  return raw(['id', ...attributes].map((name) => `${alias}.${column(name)} AS "${name}"`).join(', '));
}
