import DataLoader from 'dataloader';
import sql, { raw } from 'sql-template-tag';
import type { TransitionRow } from '../../domain/governance/governance.ts';
import { UNDECIDED, type Decided } from '../../domain/governance/process.ts';
import { column } from '../../../kernel/ledger/rows.ts';
import { known } from '../../../kernel/ledger/visibility.ts';
import { uuids, type RunQuery } from '../../../kernel/reading/query.ts';
import { loadByTime, type Key } from '../../../kernel/reading/state-loader.ts';
import { encodeAt, type AsOf } from '../../../kernel/time/as-of.ts';

export type TransitionLoader = DataLoader<Key, TransitionRow[], string>;

/**
 * Loads the changes of an attribute of governance as known at the key's `knownAt`: up to its `validAt`, or all, with those
 * that are planned, where that is now.
 */
export function transitionLoader(run: RunQuery, attribute: Decided): TransitionLoader {
  return new DataLoader(
    async (keys) => {
      const found = await loadByTime(keys, (ids, at) => load(run, attribute, ids, at));
      return found.map((rows) => rows ?? []);
    },
    { cacheKeyFn: ({ id, at }) => `${id} ${encodeAt(at) ?? ''}` },
  );
}

/** A change is the claim's that speaks at its time: of those covering it, the last one recorded. */
async function load(run: RunQuery, attribute: Decided, ids: string[], at: AsOf): Promise<Map<string, TransitionRow[]>> {
  const value = raw(column(attribute));
  const learnt = at.knownAt === null ? sql`true` : sql`f.recorded_at <= ${at.knownAt}`;
  const until = at.validAt === null ? sql`true` : sql`r.valid_from <= ${at.validAt}`;
  const rows = await run<TransitionRow & { id: string }>(sql`
    SELECT r.id, r.before AS "from", r.value AS "to", r.valid_from AS "at", c.actor AS "by", c.reason, c.recorded_at AS "recordedAt"
      FROM (SELECT s.id, s.valid_from, s.${value} AS value,
                   lag(s.${value}, 1, ${UNDECIDED[attribute]}) OVER (PARTITION BY s.id ORDER BY s.valid_from) AS before
              FROM version_governance s WHERE s.id = ANY(${uuids(ids)}) AND ${known('s', at)}) r
      JOIN LATERAL (
        SELECT c.actor, c.reason, coalesce(f.recorded_at, c.observed_at) AS recorded_at
          FROM claim c LEFT JOIN feed f ON f.change_id = c.change_id
         WHERE c.subject_id = r.id AND c.body ? ${attribute} AND c.valid_from <= r.valid_from AND c.valid_to > r.valid_from AND ${learnt}
         ORDER BY c.id DESC LIMIT 1) c ON true
     WHERE r.value <> r.before AND ${until}
     ORDER BY r.id, r.valid_from`);
  return Map.groupBy(rows, (row) => row.id);
}
