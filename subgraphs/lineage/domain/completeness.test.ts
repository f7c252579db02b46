import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChangeFeed } from '../../kernel/ledger/feed.ts';
import { NOW, type AsOf } from '../../kernel/time/as-of.ts';
import { impactOf } from './answers/impact.ts';
import { lineageOf } from './answers/lineage.ts';
import { pathsOf } from './answers/paths.ts';
import { ask, nodeOf, type Consistency } from './answers/question.ts';
import { trainingSourcesOf } from './answers/training-sources.ts';
import type { Following } from './following.ts';
import { BOUND, followed, UNHURRIED } from './testing/followed.ts';
import { derivedStory, idOf, type Story, tellVersions } from './testing/scripted.ts';

const VERSION = idOf('ModelVersion', 'v');

let story: Story;

beforeEach(() => {
  story = derivedStory();
});

/** The story's feeds, with one that does as it is told. */
function withModels(changes: ChangeFeed['changes']) {
  return { ...story.feeds, models: { ...story.feeds.models, changes } };
}

async function answer(following: Following, asOf: AsOf = NOW, consistency: Consistency = 'STRONG') {
  const question = await ask(following, asOf, consistency, UNHURRIED);
  const lineage = await lineageOf(question, [nodeOf(question, VERSION, 'of')], { direction: 'UPSTREAM' });
  const lags = lineage.watermarks.map(({ lagSeconds }) => (lagSeconds === null ? null : Math.sign(lagSeconds)));
  return {
    complete: lineage.complete,
    truncatedBy: lineage.truncatedBy,
    lags,
    count: lineage.nodes().length,
    question,
  };
}

/** That nothing which is asked of a graph that lags is called complete. */
async function assertLagging(following: Following, lag: 1 | null = 1): Promise<void> {
  const { question, ...told } = await answer(following);
  assert.deepEqual(told, { complete: false, truncatedBy: ['LAG'], lags: [0, 0, 0, lag], count: 2 });
  const version = nodeOf(question, VERSION, null);
  const impact = await impactOf(question, version, {});
  assert.deepEqual([impact.complete, impact.truncatedBy], [false, ['LAG']]);
  const { complete } = await pathsOf(question, nodeOf(question, idOf('ModelVersion', 'base'), null), version, 1);
  assert.equal(complete, false);
  await assert.rejects(trainingSourcesOf(question, version), { code: 'INCOMPLETE', message: /LAG/ });
  const lineage = await lineageOf(question, [version], { direction: 'UPSTREAM' });
  assert.deepEqual([lineage.totalNodes(), lineage.totalEdges()], [null, null]);
  // What is not here may be there: not the same as unknown.
  assert.throws(() => nodeOf(question, idOf('ModelVersion', 'new'), 'of'), { code: 'INCOMPLETE' });
}

test('all feeds answer: complete, and no lag', BOUND, async () => {
  using following = followed(story.feeds);
  const { question: _, ...told } = await answer(following);
  assert.deepEqual(told, { complete: true, truncatedBy: [], lags: [0, 0, 0, 0], count: 2 });
});

for (const [name, misbehave] of Object.entries<ChangeFeed['changes']>({
  hangs: () => new Promise(() => undefined),
  fails: () => Promise.reject(new Error('It is stopped.')),
  'tells of a later change than the next': async () =>
    (await story.feeds.models.changes(0, 9)).map((entry) => ({ ...entry, position: entry.position + 7 })),
  'tells what cannot be read': async () => [
    { ...(await story.feeds.models.changes(0, 9))[0]!, position: 3, record: '{"formatVersion":2}' },
  ],
})) {
  test(`a feed that ${name} once it was read: never complete, and what is known is told`, BOUND, async () => {
    let isWell = true;
    using following = followed(
      withModels((...args) => (isWell ? story.feeds.models.changes(...args) : misbehave(...args))),
    );
    assert.equal((await answer(following)).complete, true);
    isWell = false;
    await assertLagging(following);
    // At once, from what is at hand: complete as no look was due since, unless the feed is known to fail.
    const { complete, truncatedBy, lags } = await answer(following, NOW, 'EVENTUAL');
    const isKnownToFail = name !== 'hangs';
    assert.deepEqual([complete, truncatedBy, lags[3]], isKnownToFail ? [false, ['LAG'], 1] : [true, [], 1]);
    if (!isKnownToFail) return;
    isWell = true;
    assert.equal((await answer(following)).complete, true);
    assert.equal((await answer(following, NOW, 'EVENTUAL')).complete, true);
  });
}

test('at once, from what is at hand: not complete from when a second look at a feed is due on', BOUND, async () => {
  let isWell = true;
  using following = followed(
    withModels((...args) => (isWell ? story.feeds.models.changes(...args) : new Promise(() => undefined))),
    50,
  );
  assert.equal((await answer(following)).complete, true);
  isWell = false;
  await pause(3 * 50);
  const { complete, truncatedBy } = await answer(following, NOW, 'EVENTUAL');
  assert.deepEqual([complete, truncatedBy], [false, ['LAG']]);
});

test('at once: a write that is known to have returned is in the answer, or that is not complete', BOUND, async () => {
  const head = () => story.history.filter(({ feed }) => feed === 'models').length;
  using following = followed({ ...story.feeds, models: { ...story.feeds.models, head } });
  await answer(following);
  assert.equal((await answer(following, NOW, 'EVENTUAL')).complete, true);
  tellVersions(story, { new: ['v'] });
  // What is lacking begins to be read by who asks.
  const more = following.advance(10_000);
  const question = await ask(following, NOW, 'EVENTUAL');
  assert.equal(question.limits.has('LAG'), true);
  await more;
  const next = await ask(following, NOW, 'EVENTUAL');
  assert.deepEqual([next.limits.size, nodeOf(next, idOf('ModelVersion', 'new'), 'of') >= 0], [0, true]);
});

test('a feed that was never read: nothing is complete, at once or not', BOUND, async () => {
  using following = followed(withModels(() => new Promise(() => undefined)));
  for (const consistency of ['STRONG', 'EVENTUAL'] as const) {
    const question = await ask(following, NOW, consistency, UNHURRIED);
    assert.throws(() => nodeOf(question, VERSION, 'of'), { code: 'INCOMPLETE' });
    const source = await lineageOf(question, [], { direction: 'DOWNSTREAM' });
    assert.deepEqual([source.complete, source.watermarks[3]!.lagSeconds], [false, null]);
  }
});

test('a feed that answers too late: not complete, and complete when it has answered', BOUND, async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  let isLate = false;
  using following = followed(
    withModels(async (after, limit) => {
      if (isLate) await released;
      return story.feeds.models.changes(after, limit);
    }),
  );
  await answer(following);
  isLate = true;
  tellVersions(story, { new: ['v'] });
  await assertLagging(following);
  release();
  const question = await ask(following, NOW, 'STRONG', UNHURRIED);
  assert.ok(nodeOf(question, idOf('ModelVersion', 'new'), 'of') >= 0);
  assert.equal((await answer(following)).complete, true);
});

test('a record of which a part cannot be read counts in no part', BOUND, async () => {
  using following = followed(story.feeds);
  await answer(following);
  story.tell('models', {
    kind: 'ModelVersion',
    name: 'new',
    edges: [
      ['DERIVED', VERSION, idOf('ModelVersion', 'new')],
      ['UNHEARD_OF', VERSION, VERSION],
    ],
  });
  tellVersions(story, { newer: ['v'] });
  for (let time = 0; time < 2; time += 1) {
    await assertLagging(following);
    const { watermarks } = await lineageOf((await answer(following)).question, [], { direction: 'UPSTREAM' });
    assert.equal(watermarks[3]!.position, 2);
  }
});
