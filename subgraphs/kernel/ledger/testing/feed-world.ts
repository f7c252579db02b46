import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { databaseClock } from '../../time/clock.ts';
import { numberChanges, readFeed, type FeedEntry } from '../feed.ts';
import { Recorder } from '../recorder.ts';
import { about, api, person, thing, type seeded } from './things.ts';

interface Tail {
  readonly seen: readonly FeedEntry[];
  stop(): Promise<readonly FeedEntry[]>;
}

/** A consumer that follows the feed by position, as lineage and compliance do. */
export function tail(database: DataSource, limit: number, numbers: boolean): Tail {
  const seen: FeedEntry[] = [];
  let going = true;
  const read = async (): Promise<boolean> => {
    if (numbers) await numberChanges(database);
    const page = await readFeed(database, seen.at(-1)?.position ?? 0, limit);
    seen.push(...page);
    return page.length > 0;
  };
  const done = (async () => {
    while (going) if (!(await read())) await pause(2);
    await numberChanges(database);
    while (await read());
  })();
  return {
    seen,
    stop: async () => {
      going = false;
      await done;
      return seen;
    },
  };
}

/** Writers that update shared things, some in transactions that stay open for a while, some of which roll back. */
export async function write(
  database: DataSource,
  random: ReturnType<typeof seeded>,
  writes: number,
  name: string,
): Promise<void> {
  const recorder = new Recorder(database, [thing, person], databaseClock);
  for (let index = 0; index < writes; index += 1) {
    const subjects = random.shuffle(['a', 'b', 'c', 'd', 'e', `${name}-${index}`]).slice(0, 1 + random.below(4));
    const fate = random.next();
    const work = recorder.record(
      subjects.map((subject) => about(subject, { colour: `${name} ${index}` })),
      api({ action: 'updateThing' }),
      'UPDATE',
      async () => {
        if (fate < 0.15) await pause(5 + random.below(40));
        if (fate > 0.85) throw new Error('given up');
      },
    );
    await work.catch((error: Error) => assert.equal(error.message, 'given up'));
  }
}

/**
 * What must hold of a feed at rest: each change once, positions gapless, recorded time never going back, all of a
 * transaction learnt at once, and every reader having seen exactly this.
 */
export async function assertSound(database: DataSource, readers: readonly (readonly FeedEntry[])[]): Promise<number> {
  await numberChanges(database);
  const [{ changes, unnumbered }] = await database.query<[{ changes: number; unnumbered: number }]>(
    `SELECT (SELECT count(*)::int FROM change) AS changes, (SELECT count(*)::int FROM outbox) AS unnumbered`,
  );
  assert.equal(unnumbered, 0);
  const all = await readFeed(database, 0, 1_000_000);
  assert.equal(all.length, changes, 'every change has a position');
  const perTransaction = new Map<string, number>();
  all.forEach((entry, index) => {
    assert.equal(entry.position, index + 1);
    const before = all[index - 1];
    if (before) assert.ok(before.recordedAt <= entry.recordedAt, `recorded time goes back at ${entry.position}`);
    const { transaction } = JSON.parse(entry.record) as { transaction: string };
    const learnt = perTransaction.get(transaction) ?? entry.recordedAt.getTime();
    assert.equal(entry.recordedAt.getTime(), learnt, 'a transaction is learnt at once');
    perTransaction.set(transaction, learnt);
  });
  for (const seen of readers) {
    assert.equal(seen.length, all.length);
    seen.forEach((entry, index) => assert.deepEqual(entry, all[index]));
  }
  await assertOneToOne(database);
  return all.length;
}

/** Rows and changes appear together: no state, edge or claim without its change, no change without its state. */
export async function assertOneToOne(database: DataSource): Promise<void> {
  const orphans: unknown[] = await database.query(`
    SELECT 'state' AS what, asserted_in FROM thing s WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.id = s.asserted_in AND c.subject_id = s.id)
    UNION ALL SELECT 'retraction', retracted_in FROM thing s WHERE retracted_in IS NOT NULL AND NOT EXISTS (SELECT 1 FROM change c WHERE c.id = s.retracted_in AND c.subject_id = s.id)
    UNION ALL SELECT 'edge', asserted_in FROM edge e WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.id = e.asserted_in)
    UNION ALL SELECT 'claim', change_id FROM claim k WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.id = k.change_id)
    UNION ALL SELECT 'change', id FROM change c WHERE NOT EXISTS (SELECT 1 FROM claim k WHERE k.change_id = c.id)
    UNION ALL SELECT 'entity', NULL FROM entity n WHERE NOT EXISTS (SELECT 1 FROM claim k WHERE k.subject_id = n.id)`);
  assert.deepEqual(orphans, []);
}
