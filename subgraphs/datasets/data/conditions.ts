import sql, { raw, type Sql } from 'sql-template-tag';
import { visible } from '../../kernel/ledger/visibility.ts';
import { namesOf } from '../../kernel/reading/known-as.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';

export * from '../../kernel/reading/conditions.ts';

/**
 * The rows at one end of edges whose other end is one of the entities, by default the parent `p`. References are followed
 * at both ends, to the one entity that they resolve to. Each step looks up one index entry per UUID, whatever the planner
 * believes of tables that have not been analysed yet.
 */
export function linked(kind: string, end: 'source' | 'target', at: AsOf, entities: Sql = raw('p.ids')): Sql {
  const [own, other] = end === 'source' ? ['e.source_id', 'e.target_id'] : ['e.target_id', 'e.source_id'];
  return sql`s.id = ANY(ARRAY(
    SELECT ${resolved(own, at)}
      FROM (SELECT unnest(${entities}) AS id UNION SELECT n.id FROM (${namesOf(entities, at)}) n) o
     CROSS JOIN LATERAL (
       SELECT e.source_id, e.target_id FROM edge e
        WHERE ${raw(other)} = o.id AND e.kind = '${raw(kind)}' AND ${visible('e', at)} OFFSET 0) e))`;
}

/** The entity that a UUID names: the one that it resolves to as a reference, else itself. */
function resolved(id: string, at: AsOf): Sql {
  return sql`coalesce((SELECT min(t.target_id::text)::uuid FROM edge t
     WHERE t.source_id = ${raw(id)} AND t.kind = 'RESOLVES_TO' AND ${visible('t', at)}
    HAVING count(DISTINCT t.target_id) = 1), ${raw(id)})`;
}
