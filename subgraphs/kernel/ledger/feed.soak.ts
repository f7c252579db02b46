import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { createTestDatabase } from '../../../test/support/database.ts';
import { assertSound, tail, write } from './testing/feed-world.ts';
import { openThings, seeded } from './testing/things.ts';

test('thousands of changes by 12 writers', { timeout: 300_000 }, async () => {
  const { url } = await createTestDatabase(['things']);
  const database = await openThings(url, 20);
  const readers = [tail(database, 1, false), tail(database, 10, true), tail(database, 500, true)];
  await Promise.all(
    Array.from({ length: 12 }, (_, writer) => write(database, seeded(writer + 100), 120, `w${writer}`)),
  );
  const seen = await Promise.all(readers.map((reader) => reader.stop()));
  assert.ok((await assertSound(database, seen)) > 2000);
  await database.destroy();
});

test(
  'writer processes killed with SIGKILL, and backends terminated, at random moments',
  { timeout: 300_000 },
  async () => {
    const { url } = await createTestDatabase(['things']);
    const database = await openThings(url, 10);
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    const readers = [tail(database, 3, true), tail(database, 50, false)];
    const random = seeded(7);
    for (let round = 1; round <= 20; round += 1) {
      const children = [startWriter(url, round * 2), startWriter(url, round * 2 + 1)];
      await Promise.all(children.map((child) => once(child.stdout!, 'data')));
      for (let blow = 0; blow < 5; blow += 1) {
        await pause(20 + random.below(80));
        await endOneBackend(admin);
      }
      for (const child of children) {
        child.kill('SIGKILL');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      }
    }
    await settle(admin);
    const seen = await Promise.all(readers.map((reader) => reader.stop()));
    assert.ok((await assertSound(database, seen)) > 100);
    await admin.end();
    await database.destroy();
  },
);

function startWriter(url: string, seed: number): ChildProcess {
  const script = fileURLToPath(new URL('./testing/feed-writer.ts', import.meta.url));
  return spawn(process.execPath, [script, url, String(seed), '1000'], { stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Ends one backend of the writers' processes: those that hold the write locks, never this process's own. */
async function endOneBackend(admin: pg.Client): Promise<void> {
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()
        AND query LIKE ANY (ARRAY['%FOR UPDATE%', '%COPY claim%', '%INSERT INTO outbox%', 'COMMIT'])
      ORDER BY random() LIMIT 1`,
  );
}

/** Waits until the killed processes' backends have noticed. */
async function settle(admin: pg.Client): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { rows } = await admin.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    );
    if (rows.length === 0) return;
    await pause(50);
  }
}
