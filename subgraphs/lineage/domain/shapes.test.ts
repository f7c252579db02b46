import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../kernel/ledger/testing/things.ts';
import { NOW } from '../../kernel/time/as-of.ts';
import { impactOf } from './answers/impact.ts';
import { lineageOf, type LineageArgs } from './answers/lineage.ts';
import { pathsOf } from './answers/paths.ts';
import { ask, nodeOf, startOf, type Question } from './answers/question.ts';
import { lineageChanges } from './live/lineage-changes.ts';
import { followed, UNHURRIED } from './testing/followed.ts';
import { feedsOf, randomHistory, type Recorded } from './testing/history.ts';
import { idOf, Story, tellVersions } from './testing/scripted.ts';

const version = (name: string): string => idOf('ModelVersion', name);
const range = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`);

async function questionOf(story: Story): Promise<Question> {
  using following = followed(story.feeds);
  await following.catchUp(UNHURRIED);
  return ask(following, NOW, 'STRONG', UNHURRIED);
}

/** The names and depths of a closure; edges by their ends. */
async function closure(question: Question, name: string, args: LineageArgs) {
  const lineage = await lineageOf(question, [nodeOf(question, version(name), null)], args);
  const edges = lineage.edges().map(({ from, to }) => `${from} ${to}`);
  const nodes = lineage.nodes().map(({ label, depth }) => `${label.trim()} ${depth}`);
  return {
    complete: lineage.complete,
    nodes: nodes.sort(),
    edges: edges.sort(),
    totals: [lineage.totalNodes(), lineage.totalEdges()],
  };
}

test('a self-loop, a cycle and a diamond: each entity and each edge once, at its least depth', async () => {
  const story = new Story();
  tellVersions(story, {
    self: ['self'],
    a: ['c'],
    b: ['a'],
    c: ['b'],
    top: [],
    left: ['top'],
    right: ['top', 'left'],
    end: ['left', 'right'],
  });
  const question = await questionOf(story);
  for (const direction of ['UPSTREAM', 'DOWNSTREAM', 'BOTH'] as const) {
    assert.deepEqual(await unnamed(closure(question, 'self', { direction })), [1, 1]);
    assert.deepEqual(await unnamed(closure(question, 'a', { direction })), [3, 3]);
    assert.deepEqual(await unnamed(closure(question, direction === 'UPSTREAM' ? 'end' : 'top', { direction })), [4, 5]);
  }
  const lineage = await lineageOf(question, [nodeOf(question, version('end'), null)], { direction: 'UPSTREAM' });
  assert.deepEqual(
    lineage
      .nodes()
      .map(({ id, depth }) => [id, depth])
      .sort(),
    [
      ['end', 0],
      ['left', 1],
      ['right', 1],
      ['top', 2],
    ]
      .map(([name, depth]) => [version(name as string), depth])
      .sort(),
  );
  const { paths } = await pathsOf(
    question,
    nodeOf(question, version('top'), null),
    nodeOf(question, version('end'), null),
    10,
  );
  assert.deepEqual(
    paths.map(({ length }) => length),
    [2, 2, 3],
  );
  // An edge that a walk was too short for is missing: no such answer is whole.
  const short = await lineageOf(question, [nodeOf(question, version('a'), null)], {
    direction: 'UPSTREAM',
    maxDepth: 2,
  });
  assert.deepEqual([short.totalNodes(), short.totalEdges(), short.truncatedBy], [3, 2, ['DEPTH']]);
});

test('a hub of 100,000 neighbours: counted, paged and reached, from either side', async () => {
  const story = new Story();
  tellVersions(story, {
    hub: ['root'],
    root: [],
    ...Object.fromEntries(range(100_000).map((name) => [name, ['hub']])),
  });
  const question = await questionOf(story);
  const down = await lineageOf(question, [nodeOf(question, version('root'), null)], {
    direction: 'DOWNSTREAM',
    limit: 10_000,
  });
  assert.deepEqual([down.totalNodes(), down.totalEdges(), down.truncatedBy], [100_002, 100_001, ['NODES']]);
  assert.equal(down.nodes().length, 10_000);
  const both = await lineageOf(question, [nodeOf(question, version('hub'), null)], { direction: 'BOTH', limit: 1 });
  assert.deepEqual([both.totalNodes(), both.totalEdges()], [100_002, 100_001]);
  const up = await lineageOf(question, [nodeOf(question, version('99999'), null)], { direction: 'UPSTREAM' });
  assert.deepEqual([up.totalNodes(), up.complete], [3, true]);
  const { paths } = await pathsOf(
    question,
    nodeOf(question, version('root'), null),
    nodeOf(question, version('4711'), null),
    3,
  );
  assert.deepEqual(
    paths.map(({ length }) => length),
    [2],
  );
});

test('what has more than 10,000 entities is not followed, and the subscriber is told so', async () => {
  const story = new Story();
  tellVersions(story, { hub: [], ...Object.fromEntries(range(10_000).map((name) => [name, ['hub']])) });
  using following = followed(story.feeds);
  await following.catchUp(UNHURRIED);
  const gone = new AbortController();
  const follow = async (name: string) => {
    const question = await ask(following, NOW, 'STRONG', UNHURRIED);
    const starts = [nodeOf(question, version(name), null)];
    return lineageChanges(following, question, starts, { direction: 'DOWNSTREAM' }, gone.signal);
  };
  await assert.rejects((await follow('hub')).next(), {
    code: 'BAD_USER_INPUT',
    message: /more than 10000 entities.*maxDepth/,
  });
  const changes = await follow('0');
  assert.equal((await changes.next()).value?.event.addedNodes.length, 1);
  // Nothing changes any more: who waits is let go once nobody listens.
  const waiting = changes.next();
  gone.abort();
  assert.deepEqual(await waiting, { done: true, value: undefined });
});

test('pages far down a hub: each entity in one of them, in order, or time is up and the cursor stays where it was', async (t) => {
  const story = new Story();
  tellVersions(story, { hub: [], ...Object.fromEntries(range(30_000).map((name) => [name, ['hub']])) });
  const question = await questionOf(story);
  const page = (after: string | null, asked = question) =>
    lineageOf(asked, [nodeOf(asked, version('hub'), null)], { direction: 'DOWNSTREAM', limit: 7_000, after });
  const told: string[] = [];
  const cursors: (string | null)[] = [null];
  for (const after of cursors) {
    const { nodes, endCursor } = await page(after);
    told.push(...nodes().map(({ id, depth }) => `${depth} ${id.split(':')[1]}`));
    if (endCursor !== null) cursors.push(endCursor);
  }
  assert.deepEqual(told, told.toSorted());
  assert.deepEqual([new Set(told).size, told.length, cursors.length], [30_001, 30_001, 5]);

  let looks = 0;
  t.mock.method(performance, 'now', () => (looks += 1));
  await page(null);
  const late = { ...question, deadline: looks };
  looks = 0;
  const { nodes, endCursor, truncatedBy, totalNodes } = await page(cursors[3]!, late);
  assert.deepEqual([nodes(), endCursor, truncatedBy, totalNodes()], [[], cursors[3], ['NODES', 'TIME'], null]);
});

test('a chain of 10,000: walked, bounded and explained to its end', async () => {
  const story = new Story();
  tellVersions(
    story,
    Object.fromEntries(range(10_001).map((name) => [name, name === '0' ? [] : [`${Number(name) - 1}`]])),
  );
  const [from, to] = [version('10000'), idOf('Deployment', 'd')];
  const state = [{ validFrom: null, validTo: null, values: { state: 'LIVE' } }];
  story.tell('environments', { kind: 'Deployment', name: 'd', state, edges: [['DEPLOYED_AS', from, to]] });
  const question = await questionOf(story);
  const start = nodeOf(question, version('0'), null);
  const down = await lineageOf(question, [start], { direction: 'DOWNSTREAM', limit: 10_000 });
  assert.deepEqual([down.totalNodes(), down.nodes().at(-1)!.depth, down.truncatedBy], [10_002, 9_999, ['NODES']]);
  const bounded = await lineageOf(question, [start], { direction: 'DOWNSTREAM', maxDepth: 10_000 });
  assert.deepEqual([bounded.totalNodes(), bounded.truncatedBy], [10_001, ['DEPTH', 'NODES']]);
  const impact = await impactOf(question, start, {});
  const nodes = impact.nodes();
  assert.deepEqual(
    [impact.complete, nodes.length, nodes[0]!.path().length, nodes[0]!.exposedSince],
    [true, 1, 10_002, null],
  );
  const { paths, complete: searched } = await pathsOf(question, start, nodeOf(question, to, null), 2);
  assert.deepEqual([searched, paths.map(({ length }) => length)], [true, [10_001]]);
});

test('pages come to the graph of the first page, while it is written to and whichever instance is asked', async () => {
  for (const seed of [1, 2, 3, 4]) {
    const random = seeded(seed);
    const whole = randomHistory(random, 400);
    // What has been written so far. Each instance reads the feeds in an order of its own.
    const history: Recorded[] = [];
    const write = (count: number): unknown => history.push(...whole.slice(history.length, history.length + count));
    write(250);
    const feeds = feedsOf(history);
    const instances = [followed(feeds), followed(feeds)] as const;
    await instances[0].catchUp(UNHURRIED);
    write(20);
    for (const start of random
      .shuffle(whole)
      .slice(0, 20)
      .map(({ record }) => (JSON.parse(record) as { subject: { id: string } }).subject.id)) {
      const asked = async (instance: 0 | 1, limit: number, after: string | null) => {
        const question = await ask(
          instances[instance],
          NOW,
          random.pick(['STRONG', after === null ? 'STRONG' : 'EVENTUAL']),
          UNHURRIED,
        );
        const lineage = await lineageOf(question, [nodeOf(question, start, null)], { direction: 'BOTH', limit, after });
        return { nodes: lineage.nodes(), edges: lineage.edges(), endCursor: lineage.endCursor };
      };
      if (/^(Image(Configuration|Inventory|Tag)):/.test(start)) continue;
      const first = await asked(0, 10_000, null).catch(() => null);
      if (first === null) continue;
      assert.deepEqual(await asked(1, 10_000, null).then(({ nodes, edges }) => ({ nodes, edges })), {
        nodes: first.nodes,
        edges: first.edges,
      });
      const pages = [];
      for (let after: string | null = null, page = 0; page === 0 || after !== null; page += 1) {
        const next: Awaited<ReturnType<typeof asked>> = await asked((page % 2) as 0 | 1, 3, after);
        pages.push(next);
        after = next.endCursor;
        write(1);
      }
      assert.deepEqual(
        pages.flatMap(({ nodes }) => nodes),
        first.nodes,
      );
      assert.deepEqual(
        pages.flatMap(({ edges }) => edges),
        first.edges,
      );
    }
    for (const instance of instances) instance.stop();
  }
});

async function unnamed(found: ReturnType<typeof closure>): Promise<unknown[]> {
  const { complete, totals, nodes, edges } = await found;
  assert.equal(complete, true);
  assert.deepEqual(totals, [nodes.length, edges.length]);
  return totals;
}

test('a walk starts at what only others name, too: it shows them, and is not complete', async () => {
  const story = new Story();
  tellVersions(story, { child: ['missing'] });
  const question = await questionOf(story);
  const start = startOf(question, version('missing'), 'of.0');
  const lineage = await lineageOf(question, [start], { direction: 'DOWNSTREAM' });
  assert.deepEqual([lineage.complete, lineage.unresolvedCount], [false, 1]);
  assert.deepEqual(
    lineage.nodes().map(({ id }) => id),
    [version('missing'), version('child')],
  );
  assert.throws(() => startOf(question, version('nobody'), 'of.0'), { code: 'NOT_FOUND' });
  assert.throws(() => nodeOf(question, version('missing'), 'id'), { code: 'NOT_FOUND' });
});
