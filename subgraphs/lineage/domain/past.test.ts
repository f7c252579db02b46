import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { ChangeFeed } from '../../kernel/ledger/feed.ts';
import { NOW, type AsOf } from '../../kernel/time/as-of.ts';
import { STORIES_END } from '../../kernel/time/story-clock.ts';
import { lineageOf } from './answers/lineage.ts';
import { ask, nodeOf, type Consistency } from './answers/question.ts';
import type { Following } from './following.ts';
import { BOUND, followed, UNHURRIED } from './testing/followed.ts';
import { EPOCH } from './testing/history.ts';
import { derivedStory, idOf, type Story } from './testing/scripted.ts';

let story: Story;

beforeEach(() => {
  story = derivedStory();
});

/** The story's feeds, with one that does as it is told. */
function withFeed(name: 'models' | 'compliance', changes: ChangeFeed['changes']) {
  return { ...story.feeds, [name]: { ...story.feeds[name], changes } };
}

/** Tells of something that was recorded at a time. */
function tellAt(time: number): void {
  story.tell('models', { kind: 'Model', name: `${time}` });
  story.history.push({ ...story.history.pop()!, recordedAt: new Date(time) });
}

async function answer(following: Following, asOf: AsOf = NOW, consistency: Consistency = 'STRONG') {
  const question = await ask(following, asOf, consistency, UNHURRIED);
  const start = nodeOf(question, idOf('ModelVersion', 'v'), 'of');
  const { complete, truncatedBy, watermarks, nodes } = await lineageOf(question, [start], { direction: 'UPSTREAM' });
  const lags = watermarks.map(({ lagSeconds }) => (lagSeconds === null ? null : Math.sign(lagSeconds)));
  return { complete, truncatedBy, lags, count: nodes().length };
}

test(
  'what was known before the last change or well before the last look is complete, whoever is stopped now',
  BOUND,
  async () => {
    story.tell('models', { kind: 'Model', name: 'later' });
    let isStopped = false;
    using following = followed(
      withFeed('models', (...args) =>
        isStopped ? Promise.reject(new Error('It is stopped.')) : story.feeds.models.changes(...args),
      ),
    );
    const looked = Date.now();
    await answer(following);
    isStopped = true;
    const recorded = story.history.at(-1)!.recordedAt.getTime();
    const known = async (time: number) => {
      const { complete, truncatedBy, lags } = await answer(
        following,
        { validAt: null, knownAt: new Date(time) },
        'EVENTUAL',
      );
      return [complete, truncatedBy, lags[3]];
    };
    for (const time of [recorded - 1, recorded, looked - 3_600_000, looked - 61_000]) {
      assert.deepEqual(await known(time), [true, [], 0]);
    }
    // A change may have been under way then, by a clock that differs.
    for (const time of [looked - 30_000, looked + 3_600_000]) assert.deepEqual(await known(time), [false, ['LAG'], 1]);
  },
);

test('what was known at a time that is past is told at once, though a feed hangs', BOUND, async () => {
  let isWell = true;
  using following = followed(
    withFeed('models', (...args) => (isWell ? story.feeds.models.changes(...args) : new Promise(() => undefined))),
  );
  tellAt(STORIES_END);
  await answer(following);
  isWell = false;
  const begun = performance.now();
  const { complete, count } = await answer(following, { validAt: null, knownAt: new Date(EPOCH + 3) });
  assert.deepEqual([complete, count], [true, 2]);
  assert.ok(performance.now() - begun < 1_000);
});

test(
  'a feed in which nothing was is past once no story can be told there, which has times of its own',
  BOUND,
  async () => {
    let isStopped = false;
    const changes: ChangeFeed['changes'] = (...args) =>
      isStopped ? Promise.reject(new Error('It is stopped.')) : story.feeds.compliance.changes(...args);
    using following = followed(withFeed('compliance', changes));
    const looked = Date.now();
    await answer(following);
    isStopped = true;
    const known = async (time: number) => {
      const { complete, lags } = await answer(following, { validAt: null, knownAt: new Date(time) }, 'EVENTUAL');
      return [complete, lags[0]];
    };
    assert.deepEqual(await known(EPOCH + 3), [false, 1]);
    tellAt(STORIES_END - 1);
    assert.deepEqual(await known(EPOCH + 3), [false, 1]);
    tellAt(STORIES_END);
    for (const time of [EPOCH + 3, looked - 61_000]) assert.deepEqual(await known(time), [true, 0]);
    // It may have something from after it was last looked at, or from just before.
    for (const time of [looked - 30_000, looked + 3_600_000]) assert.deepEqual(await known(time), [false, 1]);
  },
);

test('a feed that was never read is not past, whatever is asked', BOUND, async () => {
  tellAt(STORIES_END);
  const changes = () => Promise.reject(new Error('It is stopped.'));
  using following = followed(withFeed('compliance', changes));
  const { complete, lags } = await answer(following, { validAt: null, knownAt: new Date(EPOCH + 3) });
  assert.deepEqual([complete, lags], [false, [null, 0, 0, 0]]);
});
