import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { ChangeFeed } from '../../kernel/ledger/feed.ts';
import { NOW, type AsOf } from '../../kernel/time/as-of.ts';
import { lineageOf } from './answers/lineage.ts';
import { ask, nodeOf, type Consistency } from './answers/question.ts';
import { BOUND, followed, UNHURRIED } from './testing/followed.ts';
import { EPOCH } from './testing/history.ts';
import { derivedStory, idOf, type Story, tellVersions } from './testing/scripted.ts';

let story: Story;

beforeEach(() => {
  story = derivedStory();
});

test(
  'watermarks are those of what is asked: of the moment of a time, and of the first of several pages',
  BOUND,
  async () => {
    using following = followed(story.feeds);
    const positions = async (asOf: AsOf) =>
      (await lineageOf(await ask(following, asOf, 'STRONG', UNHURRIED), [], { direction: 'UPSTREAM' })).watermarks.map(
        ({ position, recordedAt }) => [position, recordedAt?.getTime() ?? null],
      );
    assert.deepEqual(await positions(NOW), [
      [0, null],
      [1, EPOCH],
      [0, null],
      [2, EPOCH + 2],
    ]);
    assert.deepEqual(await positions({ validAt: null, knownAt: new Date(EPOCH + 1) }), [
      [0, null],
      [1, EPOCH],
      [0, null],
      [1, EPOCH + 1],
    ]);
    const args = { direction: 'UPSTREAM', limit: 1 } as const;
    const first = await ask(following, NOW, 'STRONG', UNHURRIED);
    const { endCursor } = await lineageOf(first, [nodeOf(first, idOf('ModelVersion', 'v'), null)], args);
    tellVersions(story, { new: ['v'] });
    const next = await ask(following, NOW, 'STRONG', UNHURRIED);
    assert.equal(next.moment.positions[3], 3);
    const page = await lineageOf(next, [nodeOf(next, idOf('ModelVersion', 'v'), null)], { ...args, after: endCursor });
    assert.deepEqual([page.watermarks[3]!.position, page.complete], [2, true]);
  },
);

for (const consistency of ['STRONG', 'EVENTUAL'] as const) {
  test(
    `pages share what is missing, too: asked ${consistency}, of a feed that lagged at the first`,
    BOUND,
    async () => {
      let isWell = true;
      const changes: ChangeFeed['changes'] = (...args) =>
        isWell ? story.feeds.models.changes(...args) : Promise.reject(new Error('It is stopped.'));
      using following = followed({ ...story.feeds, models: { ...story.feeds.models, changes } });
      const page = async (as: Consistency, after: string | null) => {
        const question = await ask(following, NOW, as, UNHURRIED);
        const args = { direction: 'DOWNSTREAM', limit: 1, after } as const;
        return lineageOf(question, [nodeOf(question, idOf('ModelVersion', 'base'), null)], args);
      };
      const whole = await page('STRONG', null);
      isWell = false;
      tellVersions(story, { new: ['base'] });
      await following.catchUp(UNHURRIED);
      const first = await page(consistency, null);
      isWell = true;
      const second = await page('STRONG', first.endCursor);
      assert.deepEqual([second.complete, second.truncatedBy, second.totalNodes()], [false, ['LAG'], null]);
      assert.deepEqual(second.watermarks, first.watermarks);
      // Nor is anything missing that was told after all of the first page was there.
      isWell = false;
      const later = await page('STRONG', whole.endCursor);
      assert.deepEqual([later.complete, later.totalNodes()], [true, 2]);
    },
  );
}
