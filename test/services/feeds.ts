import assert from 'node:assert/strict';
import type { TestDatabase } from '../support/database.ts';

/** Positions 1, 2, 3, … in the order of time; every change once; none left without a number. */
export async function assertFeedWhole(database: TestDatabase, schema: string): Promise<void> {
  const [feed] = await database.query(
    `SELECT count(*) = max(position) AND min(position) = 1 AS gapless, count(*) = (SELECT count(*) FROM ${schema}.change) AS complete,
            (SELECT count(*)::int FROM ${schema}.outbox) AS waiting,
            NOT EXISTS (SELECT FROM (SELECT recorded_at < lag(recorded_at) OVER (ORDER BY position) AS back FROM ${schema}.feed) b WHERE back) AS ordered
       FROM ${schema}.feed`,
  );
  assert.deepEqual(feed, { gapless: true, complete: true, waiting: 0, ordered: true }, schema);
}
