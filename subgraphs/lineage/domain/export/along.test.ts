import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../../kernel/ledger/testing/things.ts';
import { impactOf } from '../answers/impact.ts';
import { lineageOf } from '../answers/lineage.ts';
import { pathsOf } from '../answers/paths.ts';
import { ask, type Question } from '../answers/question.ts';
import { isRecorded } from '../graph/moment.ts';
import { NODE_KINDS } from '../kinds.ts';
import { followed, UNHURRIED } from '../testing/followed.ts';
import { feedsOf, instantOf, randomHistory } from '../testing/history.ts';
import { impactAnswer, pathsAnswer, sourcesAnswer, type Found } from './answers.ts';

/** The entities that can be asked about. */
function entities({ graph, moment }: Question): number[] {
  const nodes = Array.from({ length: graph.nodes.count }, (_, node) => node);
  return nodes.filter((node) => {
    return NODE_KINDS[graph.nodes.kindOf(node)]!.shown !== null && isRecorded(graph, node, moment);
  });
}

/** Entities with their depths, and what is next to what, either way. */
function told({ graph }: Question, { closure }: Found) {
  const depths = new Map<string, number>();
  closure.each((node, depth) => depths.set(graph.nodes.id(node), depth));
  assert.equal(depths.size, closure.nodeCount);
  const pairs = Array.from({ length: closure.stepCount }, (_, index) => {
    const [from, to] = closure.steps.data.subarray(index * 3 + 1, index * 3 + 3);
    return pairOf(graph.nodes.id(from!), graph.nodes.id(to!));
  });
  return { depths, pairs: pairs.sort() };
}

const pairOf = (one: string, other: string): string => [one, other].sort().join(' ');

const pairsOf = (paths: readonly (readonly { readonly id: string }[])[]): string[] => {
  const pairs = paths.flatMap((path) => path.slice(1).map(({ id }, index) => pairOf(path[index]!.id, id)));
  return [...new Set(pairs)].sort();
};

test('an impact, or paths, as one graph are the paths that GraphQL tells, and nothing beside them', async () => {
  const seen = { several: 0, shared: 0 };
  for (let seed = 1; seed <= 100; seed += 1) {
    const random = seeded(seed);
    using following = followed(feedsOf(randomHistory(random, 300)));
    await following.catchUp(UNHURRIED);
    const asOf = { validAt: new Date(instantOf(random.below(8))), knownAt: null };
    const question = await ask(following, asOf, 'STRONG', UNHURRIED);
    const nodes = entities(question);
    for (const start of nodes) {
      const impact = await impactOf(question, start, { first: 100 });
      const paths = impact.nodes().map(({ path }) => path());
      const { depths, pairs } = told(question, await impactAnswer(question, start).find());
      assert.deepEqual(new Set(depths.keys()), new Set(paths.flat().map(({ id }) => id)));
      assert.deepEqual(pairs, pairsOf(paths));
      seen.shared += paths.flat().length - depths.size;
    }
    for (let pair = 0; pair < 50; pair += 1) {
      const [from, to] = [random.pick(nodes), random.pick(nodes)];
      const { paths } = await pathsOf(question, from, to, 10);
      const { depths, pairs } = told(question, await pathsAnswer(question, from, to, 10).find());
      const least = new Map<string, number>();
      for (const { id, depth } of paths.flatMap((path) => path.nodes)) {
        least.set(id, Math.min(depth!, least.get(id) ?? depth!));
      }
      assert.deepEqual(new Map([...depths].sort()), new Map([...least].sort()));
      assert.deepEqual(pairs, pairsOf(paths.map((path) => path.nodes)));
      if (paths.length > 1) seen.several += 1;
    }
  }
  // The histories are such that it matters.
  assert.ok(seen.shared > 50 && seen.several > 5, JSON.stringify(seen));
});

test('training sources as one graph are what lies both downstream of a source and upstream of the version', async () => {
  const seen = { some: 0, less: 0 };
  for (let seed = 1; seed <= 100; seed += 1) {
    const random = seeded(seed);
    using following = followed(feedsOf(randomHistory(random, 300)));
    await following.catchUp(UNHURRIED);
    const question = await ask(following, { validAt: new Date(instantOf(4)), knownAt: null }, 'STRONG', UNHURRIED);
    for (const start of entities(question)) {
      const upstream = await lineageOf(question, [start], { direction: 'UPSTREAM', limit: 10_000 });
      const edges = upstream.edges();
      const reached = new Set(upstream.nodes().flatMap(({ id, kind }) => (kind === 'DATA_SOURCE' ? [id] : [])));
      for (let size = -1; size !== reached.size;) {
        size = reached.size;
        for (const { from, to } of edges) if (reached.has(from)) reached.add(to);
      }
      const { depths, pairs } = told(question, await sourcesAnswer(question, start).find());
      const between = upstream.nodes().filter(({ id }) => reached.has(id));
      assert.deepEqual(
        new Map([...depths].sort()),
        new Map(between.map(({ id, depth }) => [id, depth!] as const).sort()),
      );
      assert.deepEqual(
        pairs,
        edges
          .filter(({ from }) => reached.has(from))
          .map(({ from, to }) => pairOf(from, to))
          .sort(),
      );
      if (depths.size > 2) seen.some += 1;
      if (depths.size > 0 && depths.size < upstream.nodes().length) seen.less += 1;
    }
  }
  assert.ok(seen.some > 50 && seen.less > 50, JSON.stringify(seen));
});
