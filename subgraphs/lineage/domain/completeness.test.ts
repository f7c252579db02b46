import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChangeFeed } from '../../kernel/ledger/feed.ts';
import { NOW, type AsOf } from '../../kernel/time/as-of.ts';
import { comparisonOf } from './answers/comparison.ts';
import { impactOf } from './answers/impact.ts';
import { lineageOf } from './answers/lineage.ts';
import { pathsOf } from './answers/paths.ts';
import { ask, nodeOf, type Consistency } from './answers/question.ts';
import { trainingSourcesOf } from './answers/training-sources.ts';
import type { Following } from './following.ts';
import { States } from './states.ts';
import { followed, UNHURRIED } from './testing/followed.ts';
import { EPOCH } from './testing/history.ts';
import { idOf, Story, tellVersions } from './testing/scripted.ts';

/** Far more than any answer may take: a question that hangs fails its test. */
const BOUND = { timeout: 30_000 };
const VERSION = idOf('ModelVersion', 'v');

let story: Story;

beforeEach(() => {
  story = new Story();
  story.tell('datasets', { kind: 'DataSource', name: 's' });
  tellVersions(story, { base: [], v: ['base'] });
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
    const { endCursor } = await lineageOf(first, [nodeOf(first, VERSION, null)], args);
    tellVersions(story, { new: ['v'] });
    const next = await ask(following, NOW, 'STRONG', UNHURRIED);
    assert.equal(next.moment.positions[3], 3);
    const page = await lineageOf(next, [nodeOf(next, VERSION, null)], { ...args, after: endCursor });
    assert.deepEqual([page.watermarks[3]!.position, page.complete], [2, true]);
  },
);

for (const consistency of ['STRONG', 'EVENTUAL'] as const) {
  test(
    `pages share what is missing, too: asked ${consistency}, of a feed that lagged at the first`,
    BOUND,
    async () => {
      let isWell = true;
      using following = followed(
        withModels((...args) =>
          isWell ? story.feeds.models.changes(...args) : Promise.reject(new Error('It is stopped.')),
        ),
      );
      const page = async (as: Consistency, after: string | null) => {
        const question = await ask(following, NOW, as, UNHURRIED);
        const args = { direction: 'DOWNSTREAM', limit: 1, after } as const;
        return lineageOf(question, [nodeOf(question, idOf('ModelVersion', 'base'), null)], args);
      };
      await answer(following);
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

test('a comparison ends in time, also where a subgraph stops telling what it has recorded', BOUND, async () => {
  const models = { ...story.feeds.models, changesAt: () => new Promise<never>(() => undefined) };
  const feeds = { ...story.feeds, models };
  using following = followed(feeds);
  const question = await ask(following, NOW, 'STRONG', 100);
  const [from, to] = ['base', 'v'].map((name) => nodeOf(question, idOf('ModelVersion', name), null));
  const states = new States(following.graph, feeds, () => undefined);
  await assert.rejects(comparisonOf(question, states, from!, to!), { code: 'INCOMPLETE', message: /in time/ });
});

test('budgets of depth, nodes and time, and names that lead nowhere', BOUND, async () => {
  const chain = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`c${index}`, [`c${index - 1}`]]));
  tellVersions(story, { ...chain, c0: ['missing'] });
  using following = followed(story.feeds);
  const question = await ask(following, NOW, 'STRONG', UNHURRIED);
  const told = async (name: string, args: object, over: object = {}) => {
    const asked = { ...question, ...over };
    const { complete, truncatedBy, unresolvedCount, ...found } = await lineageOf(
      asked,
      [nodeOf(asked, idOf('ModelVersion', name), null)],
      { direction: 'UPSTREAM', ...args },
    );
    return [complete, truncatedBy, unresolvedCount, found.totalNodes()];
  };
  const time = { deadline: 0 };
  assert.deepEqual(await told('v', {}), [true, [], 0, 2]);
  assert.deepEqual(await told('v', { maxDepth: 1 }), [true, [], 0, 2]);
  assert.deepEqual(await told('c9', { maxDepth: 9 }), [false, ['DEPTH'], 0, 10]);
  assert.deepEqual(await told('c9', { maxDepth: 10 }), [false, [], 1, 11]);
  assert.deepEqual(await told('c9', { limit: 3 }), [false, ['NODES'], 1, 11]);
  assert.deepEqual(await told('c1999', { limit: 10_000 }, time), [false, ['TIME'], 0, null]);
  assert.deepEqual(await told('c1999', { limit: 10_000 }), [false, [], 1, 2_001]);
  const last = nodeOf(question, idOf('ModelVersion', 'c1999'), null);
  const unresolved = [
    { reference: idOf('ModelVersion', 'missing'), kind: 'MODEL_VERSION', label: null, reason: 'NOT_RECORDED' },
  ];
  const paths = await pathsOf(question, nodeOf(question, idOf('ModelVersion', 'c0'), null), last, 1);
  assert.deepEqual(
    [paths.complete, paths.truncatedBy, paths.unresolved, paths.unresolvedCount],
    [false, [], unresolved, 1],
  );
  const late = { ...question, ...time };
  assert.deepEqual((await impactOf(late, nodeOf(late, idOf('ModelVersion', 'c0'), null), {})).truncatedBy, ['TIME']);
  assert.deepEqual((await pathsOf(late, nodeOf(late, idOf('ModelVersion', 'c0'), null), last, 1)).truncatedBy, [
    'TIME',
  ]);
  await assert.rejects(trainingSourcesOf(late, last), { code: 'INCOMPLETE', message: /TIME/ });
  await assert.rejects(trainingSourcesOf(question, last), { code: 'INCOMPLETE', message: /NOT_RECORDED/ });
});
