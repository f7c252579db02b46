import sql, { raw, type Sql } from 'sql-template-tag';
import { known, visible } from '../../kernel/ledger/visibility.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';

type End = 'source' | 'target';

/**
 * Follows open edges of a kind from UUIDs `from.id` of a statement to the other end, as `to.id`. Each is looked up by its
 * own index entry, whatever the planner believes: before a table's first ANALYZE it takes every kind for rare and would
 * read all edges of it.
 */
function follow(kind: string, towards: End, from: string, to: string, condition: (edge: string) => Sql): Sql {
  const other = towards === 'source' ? 'target' : 'source';
  return sql`CROSS JOIN LATERAL (
    SELECT e.${raw(towards)}_id AS id, e.source_id, e.valid_from, e.valid_to FROM edge e
     WHERE e.${raw(other)}_id = ${raw(from)}.id AND e.kind = '${raw(kind)}' AND ${condition('e')} OFFSET 0) ${raw(to)}`;
}

/** UUIDs of the images that count as one with those of an array: themselves, their platform images, their indexes. */
export function sameImages(ids: Sql, at: AsOf): Sql {
  const now = (edge: string): Sql => visible(edge, at);
  return sql`
    SELECT i.id FROM unnest(${ids}) AS i(id)
     UNION SELECT c.id FROM unnest(${ids}) AS i(id) ${follow('PLATFORM_OF', 'source', 'i', 'c', now)}
     UNION SELECT c.id FROM unnest(${ids}) AS i(id) ${follow('PLATFORM_OF', 'target', 'i', 'c', now)}`;
}

/**
 * Whether an entity `s` is an end of an open edge whose other end is among the UUIDs that a statement selects. The array
 * is made once per parent and looked up by index; as `IN` it might be made anew for every row.
 */
export function linked(kind: string, end: End, ids: Sql, at: AsOf): Sql {
  return sql`s.id = ANY(ARRAY(SELECT l.id FROM (${ids}) AS o(id) ${follow(kind, end, 'o', 'l', (edge) => visible(edge, at))}))`;
}

/**
 * Whether a deployment `s` runs one of the images that count as one with those of an array. A tag stands for the image
 * that it named when the deployment became live or, if that is unknown, at the time asked about.
 */
export function runs(ids: Sql, at: AsOf): Sql {
  const running = (from: string): Sql => follow('RUNS', 'target', from, 'r', (edge) => visible(edge, at));
  return sql`s.id = ANY(ARRAY(
    WITH same AS MATERIALIZED (${sameImages(ids, at)})
    SELECT r.id FROM same ${running('same')}
     UNION ALL
    SELECT r.id FROM same ${follow('RESOLVES_TO', 'source', 'same', 't', (edge) => known(edge, at))} ${running('t')}
     CROSS JOIN LATERAL (SELECT d.since FROM deployment d WHERE d.id = r.id AND ${visible('d', at)} OFFSET 0) d
     WHERE ${names('t', sql`d.since`, at)}))`;
}

/** Whether an edge from a reference tells what it named at a moment or, failing that, names at the time asked about. */
export function names(edge: 't', moment: Sql, at: AsOf): Sql {
  const asked = at.validAt === null ? sql`now()` : sql`${at.validAt}::timestamptz`;
  return sql`(${covers(edge, moment)} OR ${covers(edge, asked)} AND NOT EXISTS (
    SELECT 1 FROM edge o WHERE o.source_id = ${raw(edge)}.source_id AND o.kind = 'RESOLVES_TO' AND ${known('o', at)} AND ${covers('o', moment)}))`;
}

function covers(edge: 't' | 'o', moment: Sql): Sql {
  return sql`coalesce(${raw(edge)}.valid_from <= ${moment} AND ${raw(edge)}.valid_to > ${moment}, false)`;
}
