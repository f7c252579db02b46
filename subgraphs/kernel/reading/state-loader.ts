import DataLoader from 'dataloader';
import sql, { raw } from 'sql-template-tag';
import { visible } from '../ledger/visibility.ts';
import { encodeAt, type AsOf } from '../time/as-of.ts';
import { select, uuids, type RunQuery } from './query.ts';
import { settled } from './settled.ts';

/** An entity, or a reference to one, at a point in time. */
export interface Key {
  readonly id: string;
  readonly at: AsOf;
}

/** A row as resolvers see it: with the point in time it was read at, which its stubs hand on. */
export type At<Row> = Row & Key;

export type StateLoader<Row> = DataLoader<Key, At<Row> | null, string>;

/**
 * Loads states by UUID. A UUID may be that of a reference: it is followed to the one entity that it resolves to at that
 * time; where it resolves to none, or to several, the answer is null. One statement per point in time, and one more where
 * not all are entities. Both are written so that each UUID takes an index look-up whatever the planner thinks of the
 * tables' sizes.
 */
export function stateLoader<Row>(run: RunQuery, table: string, attributes: readonly string[]): StateLoader<Row> {
  return loaderOf(async (ids, at) => {
    const found = await states<Row>(run, table, attributes, ids, at);
    const others = ids.filter((id) => !found.has(id));
    if (others.length === 0) return found;
    return new Map([...found, ...(await follow<Row>(run, table, attributes, others, at))]);
  });
}

/** As `stateLoader`, of a kind that no reference resolves to: what is not found by its own UUID is not there. */
export function ownStateLoader<Row>(run: RunQuery, table: string, attributes: readonly string[]): StateLoader<Row> {
  return loaderOf((ids, at) => states<Row>(run, table, attributes, ids, at));
}

function loaderOf<Row>(load: (ids: string[], at: AsOf) => Promise<Map<string, At<Row>>>): StateLoader<Row> {
  return new DataLoader((keys) => loadByTime(keys, load), {
    cacheKeyFn: ({ id, at }) => `${id} ${encodeAt(at) ?? ''}`,
  });
}

async function states<Row>(
  run: RunQuery,
  table: string,
  attributes: readonly string[],
  ids: string[],
  at: AsOf,
): Promise<Map<string, At<Row>>> {
  await settled(run, at);
  // Nearly all are entities themselves, which a far simpler statement finds.
  const own = await run<{ id: string } & Row>(sql`
    SELECT x.* FROM unnest(${uuids(ids)}) AS k(id)
     CROSS JOIN LATERAL (
      SELECT ${select(attributes)} FROM ${raw(table)} s WHERE s.id = k.id AND ${visible('s', at)} LIMIT 1) x`);
  return new Map(own.map((row) => [row.id, Object.assign(row, { at }) as unknown as At<Row>]));
}

/** What references resolve to. */
async function follow<Row>(
  run: RunQuery,
  table: string,
  attributes: readonly string[],
  references: string[],
  at: AsOf,
): Promise<Map<string, At<Row>>> {
  const rows = await run<{ $asked: string } & Row>(sql`
    WITH asked AS MATERIALIZED (
      SELECT k.id, (
               SELECT min(e.target_id::text)::uuid FROM edge e
                WHERE e.source_id = k.id AND e.kind = 'RESOLVES_TO' AND ${visible('e', at)}
               HAVING count(DISTINCT e.target_id) = 1) AS target
        FROM unnest(${uuids(references)}) AS k(id))
    SELECT a.id AS "$asked", x.* FROM asked a
     CROSS JOIN LATERAL (
      SELECT ${select(attributes)} FROM ${raw(table)} s WHERE s.id = a.target AND ${visible('s', at)} LIMIT 1) x`);
  return new Map(rows.map((row) => [row.$asked, Object.assign(row, { at }) as unknown as At<Row>]));
}

/** Groups keys by their point in time and answers each group with one call, keeping the order of keys. */
export async function loadByTime<K extends Key, V>(
  keys: readonly K[],
  loadGroup: (ids: string[], at: AsOf, keys: K[]) => Promise<Map<string, V>>,
): Promise<(V | null)[]> {
  const groups = Map.groupBy(keys, (key) => encodeAt(key.at));
  const found = new Map<string | null, Map<string, V>>();
  for (const [time, group] of groups)
    found.set(time, await loadGroup([...new Set(group.map((key) => key.id))], group[0]!.at, group));
  return keys.map((key) => found.get(encodeAt(key.at))?.get(key.id) ?? null);
}
