import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestDatabase } from '../../../test/support/database.ts';
import { canonicalJson, sha256 } from '../ids/canonical-json.ts';
import { readFeed } from './feed.ts';
import { Recorder } from './recorder.ts';
import { assertOneToOne } from './testing/feed-world.ts';
import { edgeName, randomWrite, read, records, replay } from './testing/replay.ts';
import { openThings, seeded, steppedClock, thing } from './testing/things.ts';

const INSTANTS = Array.from({ length: 12 }, (_, index) => new Date(Date.parse('2026-01-01T00:00:00Z') + index * 7_000));

for (const seed of [1, 2, 3, 4]) {
  test(`state at (validAt, knownAt) is what a replay of the records says (history ${seed})`, async () => {
    await using place = await createTestDatabase(['things']);
    const database = await openThings(place.url, 2);
    const recorder = new Recorder(database, [thing], steppedClock('2026-01-01T00:00:00Z', 500));
    const random = seeded(seed);
    for (let write = 0; write < 60; write += 1) await randomWrite(recorder, random, INSTANTS);
    const all = await records(database);
    assert.ok(all.length > 20);
    const known = [...all.map(({ recordedAt }) => recordedAt), new Date('2025-12-31T00:00:00Z')];
    for (let question = 0; question < 120; question += 1) {
      const validAt = new Date(random.pick([...INSTANTS, ...known]).getTime() - random.below(2));
      const knownAt = new Date(random.pick(known).getTime() - random.below(2));
      assert.deepEqual(await read(database, { validAt, knownAt }), replay(all, validAt, knownAt));
    }
    const end = all.at(-1)!.recordedAt;
    for (const validAt of INSTANTS)
      assert.deepEqual(await read(database, { validAt, knownAt: null }), replay(all, validAt, end));
    await assertOneToOne(database);
    await assertEdgesReplay(database, all);
    for (const { record, sha256: digest } of await readFeed(database, 0, 1000)) {
      assert.equal(sha256(record), digest);
      assert.equal(canonicalJson(JSON.parse(record)), record);
    }
    await database.destroy();
  });
}

/** Replaying the edges of all records gives exactly the open rows of the edge table. */
async function assertEdgesReplay(
  database: Awaited<ReturnType<typeof openThings>>,
  all: Awaited<ReturnType<typeof records>>,
): Promise<void> {
  const time = (at: unknown): string =>
    at === null || typeof at === 'number' ? 'unbounded' : new Date(at as string).toISOString();
  const name = (edge: Record<string, unknown>, from: unknown, to: unknown): string =>
    `${edgeName(edge)} ${time(from)} ${time(to)}`;
  const open = new Set<string>();
  for (const { edges } of all)
    for (const edge of edges) {
      if (edge.op === 'ASSERT') open.add(name(edge, edge.validFrom, edge.validTo));
      else assert.ok(open.delete(name(edge, edge.validFrom, edge.validTo)));
    }
  const rows: Record<string, unknown>[] = await database.query(
    `SELECT kind, source_kind || ':' || source_id AS from, target_kind || ':' || target_id AS to, role, confidence, document, collector, valid_from, valid_to
       FROM edge WHERE retracted_in IS NULL`,
  );
  assert.deepEqual([...open].sort(), rows.map((row) => name(row, row['valid_from'], row['valid_to'])).sort());
}
