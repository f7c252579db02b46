import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import type { RunQuery } from '../../kernel/reading/query.ts';
import { loadByTime, type Key } from '../../kernel/reading/state-loader.ts';
import { encodeAt } from '../../kernel/time/as-of.ts';
import { namesOf } from './conditions.ts';

/** Loads the UUIDs of the references that resolve to an entity, before them its own. */
export function knownAsLoader(run: RunQuery): (entity: Key) => Promise<string[]> {
  const loader = new DataLoader<Key, string[] | null, string>(
    (keys) =>
      loadByTime(keys, async (ids, at) => {
        const rows = await run<{ id: string; target: string }>(namesOf(sql`${ids}::uuid[]`, at));
        const names = Map.groupBy(rows, (row) => row.target);
        return new Map(ids.map((id) => [id, [id, ...new Set((names.get(id) ?? []).map((row) => row.id).sort())]]));
      }),
    { cacheKeyFn: ({ id, at }) => `${id} ${encodeAt(at) ?? ''}` },
  );
  return async (entity) => (await loader.load(entity)) ?? [entity.id];
}
