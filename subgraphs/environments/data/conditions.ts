import sql, { join, raw, type Sql } from 'sql-template-tag';
import { known, visible } from '../../kernel/ledger/visibility.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';

/** UUIDs of the images that count as one with those of an array: themselves, their platform images, their indexes. */
export function sameImages(ids: Sql, at: AsOf): Sql {
  return sql`
    SELECT unnest(${ids}) AS id
     UNION SELECT e.source_id FROM edge e WHERE e.target_id = ANY(${ids}) AND e.kind = 'PLATFORM_OF' AND ${visible('e', at)}
     UNION SELECT e.target_id FROM edge e WHERE e.source_id = ANY(${ids}) AND e.kind = 'PLATFORM_OF' AND ${visible('e', at)}`;
}

/** Whether an entity `s` is joined by an open edge to a UUID of an array, of which it is the other end. */
export function linked(kind: string, end: 'source' | 'target', ids: Sql, at: AsOf): Sql {
  const [own, other] = end === 'source' ? [sql`e.source_id`, sql`e.target_id`] : [sql`e.target_id`, sql`e.source_id`];
  return sql`s.id IN (SELECT ${own} FROM edge e WHERE e.kind = ${kind} AND ${other} IN (${ids}) AND ${visible('e', at)})`;
}

/**
 * Whether a deployment `s` runs one of the images that count as one with those of an array. A tag stands for the image
 * that it named when the deployment became live or, if that is unknown, at the time asked about.
 */
export function runs(ids: Sql, at: AsOf): Sql {
  return sql`s.id IN (
    WITH same AS MATERIALIZED (${sameImages(ids, at)})
    SELECT e.target_id FROM same JOIN edge e ON e.source_id = same.id AND e.kind = 'RUNS' AND ${visible('e', at)}
     UNION ALL
    SELECT e.target_id
      FROM same
      JOIN edge t ON t.target_id = same.id AND t.kind = 'RESOLVES_TO' AND ${known('t', at)}
      JOIN edge e ON e.source_id = t.source_id AND e.kind = 'RUNS' AND ${visible('e', at)}
      JOIN deployment d ON d.id = e.target_id AND ${visible('d', at)}
     WHERE ${names('t', sql`d.since`, at)})`;
}

/** Whether an edge from a reference is the one that tells what it named at a moment, or failing that at the time asked about. */
export function names(edge: 't', moment: Sql, at: AsOf): Sql {
  const asked = at.validAt === null ? sql`now()` : sql`${at.validAt}::timestamptz`;
  return sql`(${covers(edge, moment)} OR ${covers(edge, asked)} AND NOT EXISTS (
    SELECT 1 FROM edge o WHERE o.source_id = ${raw(edge)}.source_id AND o.kind = 'RESOLVES_TO' AND ${known('o', at)} AND ${covers('o', moment)}))`;
}

/** Conditions joined by AND; null when there is none. */
export function all(conditions: readonly (Sql | null)[]): Sql | null {
  const given = conditions.filter((condition) => condition !== null);
  return given.length === 0 ? null : join(given, ' AND ');
}

function covers(edge: 't' | 'o', moment: Sql): Sql {
  return sql`coalesce(${raw(edge)}.valid_from <= ${moment} AND ${raw(edge)}.valid_to > ${moment}, false)`;
}
