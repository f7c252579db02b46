import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { NOW } from '../../kernel/time/as-of.ts';
import { comparisonOf } from './answers/comparison.ts';
import { impactOf } from './answers/impact.ts';
import { lineageOf } from './answers/lineage.ts';
import { pathsOf } from './answers/paths.ts';
import { ask, nodeOf } from './answers/question.ts';
import { trainingSourcesOf } from './answers/training-sources.ts';
import { States } from './states.ts';
import { BOUND, followed, UNHURRIED } from './testing/followed.ts';
import { idOf, Story, tellVersions } from './testing/scripted.ts';

let story: Story;

beforeEach(() => {
  story = new Story();
  tellVersions(story, { base: [], v: ['base'] });
});

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
