import sql from 'sql-template-tag';
import type { AsOf } from '../time/as-of.ts';
import type { RunQuery } from './query.ts';

/** How long a numbering may take, and clocks may differ, at most; what was known longer ago is settled. */
export const HORIZON_MS = 60_000;

const settling = new WeakMap<RunQuery, Map<number, Promise<unknown>>>();

/**
 * Waits until what was known at that time can no longer change: until the database's clock has passed it, and whoever
 * is just numbering changes at an earlier reading of that clock has committed. Costs nothing for now and for a
 * `knownAt` longer ago; otherwise one statement per request.
 */
export async function settled(run: RunQuery, { knownAt }: AsOf): Promise<void> {
  if (knownAt === null || knownAt.getTime() < Date.now() - HORIZON_MS) return;
  const times = settling.get(run) ?? new Map<number, Promise<unknown>>();
  settling.set(run, times);
  const time = knownAt.getTime();
  if (!times.has(time)) times.set(time, run(wait(knownAt), 'ALONE'));
  await times.get(time);
}

const wait = (knownAt: Date): ReturnType<typeof sql> => sql`
  SELECT pg_sleep(least(5, greatest(0, extract(epoch FROM ${knownAt}::timestamptz - clock_timestamp())))),
         pg_advisory_xact_lock_shared('feed'::regclass::oid::bigint)
    FROM set_config('lock_timeout', '0', true)`;
