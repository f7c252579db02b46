import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { visible } from '../ledger/visibility.ts';
import { encodeAt, type AsOf } from '../time/as-of.ts';
import { uuids, type RunQuery } from './query.ts';
import { loadByTime, type Key } from './state-loader.ts';

/**
 * References, as `id`, that resolve to one of an array of entities, `target`, and to nothing else. Each entity is looked
 * up by its own index entry, whatever the planner believes of tables that have not been analysed yet.
 */
export function namesOf(entities: Sql, at: AsOf): Sql {
  return sql`SELECT k.source_id AS id, k.target_id AS target FROM unnest(${entities}) AS i(id)
    CROSS JOIN LATERAL (
      SELECT k.source_id, k.target_id FROM edge k
       WHERE k.target_id = i.id AND k.kind = 'RESOLVES_TO' AND ${visible('k', at)} OFFSET 0) k
    WHERE NOT EXISTS (SELECT 1 FROM edge o WHERE o.source_id = k.source_id AND o.kind = 'RESOLVES_TO'
                         AND o.target_id <> k.target_id AND ${visible('o', at)})`;
}

/** Entities that a reference which resolves to several is told to name. */
export const MOST_NAMED = 5;

/** Entities that a reference resolves to, at most one more than are told: it names none of them, and who asked is told which. */
export function targetsOf(run: RunQuery): (reference: Key) => Promise<string[]> {
  return async ({ id, at }) => {
    const rows = await run<{ id: string }>(sql`
      SELECT DISTINCT e.target_id AS id FROM edge e
       WHERE e.source_id = ${id}::uuid AND e.kind = 'RESOLVES_TO' AND ${visible('e', at)} ORDER BY 1 LIMIT ${MOST_NAMED + 1}`);
    return rows.map((row) => row.id);
  };
}

/** Loads every UUID by which an entity is known: its own, then those of references that resolve to it alone. */
export function knownAsLoader(run: RunQuery): (entity: Key) => Promise<string[]> {
  const loader = new DataLoader<Key, string[] | null, string>(
    (keys) =>
      loadByTime(keys, async (ids, at) => {
        const rows = await run<{ id: string; target: string }>(namesOf(uuids(ids), at));
        const names = Map.groupBy(rows, (row) => row.target);
        return new Map(ids.map((id) => [id, [id, ...new Set((names.get(id) ?? []).map((row) => row.id).sort())]]));
      }),
    { cacheKeyFn: ({ id, at }) => `${id} ${encodeAt(at) ?? ''}` },
  );
  return async (entity) => (await loader.load(entity)) ?? [entity.id];
}
