import sql, { raw, type Sql } from 'sql-template-tag';
import type { AsOf } from '../time/as-of.ts';

/**
 * Condition under which a row with valid and recorded time (a state or an edge) is what held at `at`.
 * Now reads open rows only, so that history never slows it; the past asks the feed when a change became known.
 * @param alias alias of the row's table in the statement; never a caller's text
 */
export function visible(alias: string, at: AsOf): Sql {
  const row = raw(alias);
  return sql`${valid(row, at)} AND ${believed(row, at)}`;
}

/** As `visible`, whatever the valid time: the whole timeline as it was known then. */
export function known(alias: string, at: AsOf): Sql {
  return believed(raw(alias), at);
}

function valid(row: Sql, at: AsOf): Sql {
  if (at.validAt === null) return sql`${row}.valid_from <= now() AND ${row}.valid_to > now()`;
  return sql`${row}.valid_from <= ${at.validAt} AND ${row}.valid_to > ${at.validAt}`;
}

function believed(row: Sql, at: AsOf): Sql {
  if (at.knownAt === null) return sql`${row}.retracted_in IS NULL`;
  const learnt = (column: Sql): Sql =>
    sql`EXISTS (SELECT 1 FROM feed f WHERE f.change_id = ${row}.${column} AND f.recorded_at <= ${at.knownAt})`;
  return sql`${learnt(raw('asserted_in'))} AND NOT ${learnt(raw('retracted_in'))}`;
}
