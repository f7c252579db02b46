import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import type { ChangeFeed } from '../../kernel/ledger/feed.ts';
import { NOW } from '../../kernel/time/as-of.ts';
import { lineageOf } from './answers/lineage.ts';
import { ask, nodeOf } from './answers/question.ts';
import { Following } from './following.ts';
import { Graph } from './graph/graph.ts';
import { followed, UNHURRIED } from './testing/followed.ts';
import { idOf, Story, tellVersions } from './testing/scripted.ts';

test('while a long feed is read anew, it is told how far; what is there already is answered, and never called complete', async () => {
  const story = new Story();
  tellVersions(
    story,
    Object.fromEntries(Array.from({ length: 9_000 }, (_, index) => [`v${index}`, [`v${index - 1}`]])),
  );
  // Each part comes once it is awaited, so that none is missed however slow this machine is.
  let awaited = Promise.withResolvers<void>();
  const slow: ChangeFeed = {
    ...story.feeds.models,
    async changes(after, limit) {
      await Promise.all([pause(550), awaited.promise]);
      awaited = Promise.withResolvers();
      return story.feeds.models.changes(after, limit);
    },
  };
  const said: string[] = [];
  const following = new Following(new Graph(['models']), {
    feeds: { models: slow },
    interval: 3_600_000,
    progress: (line) => said.push(line),
    log: (error) => assert.fail(String(error)),
    replaced: () => assert.fail(),
  });
  const positions: number[] = [];
  try {
    do {
      awaited.resolve();
      await following.advance(60_000);
      const question = await ask(following, NOW, 'EVENTUAL');
      const { complete, truncatedBy, watermarks } = await lineageOf(
        question,
        [nodeOf(question, idOf('ModelVersion', 'v1999'), null)],
        { direction: 'UPSTREAM', maxDepth: 1 },
      );
      const [{ position, lagSeconds }] = watermarks as [(typeof watermarks)[number]];
      positions.push(position);
      if (following.certainAt()[0] === null)
        assert.deepEqual([complete, truncatedBy.includes('LAG'), lagSeconds], [false, true, null]);
    } while (positions.at(-1)! < 9_000);
    slow.changes = story.feeds.models.changes;
    await following.catchUp(UNHURRIED);
    assert.deepEqual((await ask(following, NOW, 'STRONG')).limits, new Set());
  } finally {
    following.stop();
  }
  assert.ok(positions.length > 3, String(positions));
  assert.ok(said.length > 0);
  for (const line of said) assert.match(line, /^Lineage has read \d,000 changes of models…$/);
});

test('while edges are arranged other work goes on; who asks about them waits, and so does what would add to them', async () => {
  const story = new Story();
  tellVersions(story, { base: [], v: ['base'] });
  using following = followed(story.feeds);
  const { edges } = following.graph;
  const arrange = edges.arrange.bind(edges);
  const halted = Promise.withResolvers<void>();
  let isHalted = true;
  edges.arrange = function* () {
    const shares = arrange();
    for (let share = 0; share < 3; share += 1) shares.next();
    halted.resolve();
    while (isHalted) yield;
    yield* shares;
  };
  await halted.promise;
  tellVersions(story, { w: ['v'] });
  const before = edges.count;
  const caughtUp = following.catchUp(UNHURRIED);
  let isAnswered = false;
  const answer = ask(following, NOW, 'EVENTUAL').then((question) => {
    isAnswered = true;
    return question;
  });
  for (let turns = 0; turns < 5; turns += 1) await turn();
  const meanwhile = { isAnswered, edges: edges.count };
  isHalted = false;
  assert.deepEqual(meanwhile, { isAnswered: false, edges: before });
  await Promise.all([answer, caughtUp]);
  const question = await ask(following, NOW, 'EVENTUAL');
  const start = nodeOf(question, idOf('ModelVersion', 'w'), null);
  assert.ok(edges.count > before);
  const { nodes, complete } = await lineageOf(question, [start], { direction: 'UPSTREAM' });
  assert.deepEqual([complete, nodes().length], [true, 3]);
});
