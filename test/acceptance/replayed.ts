import assert from 'node:assert/strict';
import type { FeedEntry } from '../../subgraphs/kernel/ledger/feed.ts';
import { seeded } from '../../subgraphs/kernel/ledger/testing/things.ts';
import { compareAnswers } from '../../subgraphs/lineage/domain/testing/compare.ts';
import { followed, UNHURRIED } from '../../subgraphs/lineage/domain/testing/followed.ts';
import { FEEDS, type Recorded } from '../../subgraphs/lineage/domain/testing/history.ts';
import { openInstallation } from './installation.ts';
import { randomWrite } from './random-writes.ts';

/** Writes at random through the gateway, and compares what the graph says of the real feeds with a replay of them. */
export async function compareWithReplay(seed: number, writes: number, questions: number): Promise<void> {
  const pedigree = await openInstallation();
  try {
    const random = seeded(seed);
    let accepted = 0;
    for (let write = 0; write < writes; write += 1) {
      const [mutation, type, input] = randomWrite(random);
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`;
      const { data } = await pedigree.measure(query, { input });
      if (data[mutation].userErrors.length === 0) accepted += 1;
    }
    assert.ok(accepted > writes / 4, `${accepted} of ${writes} writes were accepted`);
    const { feeds } = pedigree;
    using following = followed(feeds);
    await following.catchUp(UNHURRIED);
    const told = await Promise.all(
      FEEDS.map(async (feed) => (await feeds[feed]!.changes(0, 10_000)).map((entry): Recorded => ({ ...entry, feed }))),
    );
    const seen = await compareAnswers(following, inOrder(told.flat()), random, questions);
    for (const [name, count] of Object.entries(seen)) assert.ok(count > 0, `${name} never came up`);
  } finally {
    await pedigree.stop();
  }
}

function inOrder<Entry extends FeedEntry>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime() || a.position - b.position);
}
