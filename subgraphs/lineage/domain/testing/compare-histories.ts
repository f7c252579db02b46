import assert from 'node:assert/strict';
import { seeded } from '../../../kernel/ledger/testing/things.ts';
import { NOW } from '../../../kernel/time/as-of.ts';
import { ask } from '../answers/question.ts';
import { compareAnswers } from './compare.ts';
import { followed, UNHURRIED } from './followed.ts';
import { feedsOf, randomHistory } from './history.ts';

/** Compares the answers after random histories with the replay. Every surprise must come up, or nothing is proved. */
export async function compareHistories(extent: {
  readonly seeds: readonly [number, number];
  readonly writes: number;
  readonly questions: number;
}): Promise<void> {
  const seen: Record<string, number> = {};
  for (let seed = extent.seeds[0]; seed < extent.seeds[1]; seed += 1) {
    const random = seeded(seed);
    const history = randomHistory(random, 40 + random.below(extent.writes));
    using following = followed(feedsOf(history));
    // With a question under way the edges are not arranged: both must answer alike.
    const early = random.below(2) === 0 ? await ask(following, NOW, 'EVENTUAL') : null;
    await following.catchUp(UNHURRIED);
    for (const [name, count] of Object.entries(await compareAnswers(following, history, random, extent.questions))) {
      seen[name] = (seen[name] ?? 0) + count;
    }
    seen['unarranged'] = (seen['unarranged'] ?? 0) + (early === null ? 0 : 1);
  }
  for (const [name, count] of Object.entries(seen)) assert.ok(count > 5, `${name} came up ${count} times`);
}
