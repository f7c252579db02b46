import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW } from '../../../kernel/time/as-of.ts';
import { followed, UNHURRIED } from '../testing/followed.ts';
import { idOf, Story, tellVersions } from '../testing/scripted.ts';
import { impactCount, impactOf } from './impact.ts';
import { lineageOf } from './lineage.ts';
import { ask, nodeOf, type Question } from './question.ts';

test("instances that read the same feeds take each other's cursors; who cannot read them makes none", async () => {
  const page = async (name: string, after: string | null) => {
    const story = new Story();
    story.tell('datasets', { kind: 'DataSource', name });
    tellVersions(story, { base: [], a: ['base'], b: ['base'] });
    using following = followed(story.feeds);
    const question = await ask(following, NOW, 'STRONG', UNHURRIED);
    const start = nodeOf(question, idOf('ModelVersion', 'base'), null);
    return lineageOf(question, [start], { direction: 'DOWNSTREAM', limit: 2, after });
  };
  const { endCursor } = await page('known', null);
  assert.equal((await page('known', endCursor)).nodes().length, 1);
  const { endCursor: madeUp } = await page('guessed', null);
  await assert.rejects(page('known', madeUp), { code: 'INVALID_CURSOR', field: 'after' });
});

test('a cursor that was changed is none: neither another place nor another moment is made up', async () => {
  const story = new Story();
  tellVersions(story, { base: [], a: ['base'], b: ['base'] });
  using following = followed(story.feeds);
  const page = async (after: string | null) => {
    const question = await ask(following, NOW, 'STRONG', UNHURRIED);
    const start = nodeOf(question, idOf('ModelVersion', 'base'), null);
    return lineageOf(question, [start], { direction: 'DOWNSTREAM', limit: 2, after });
  };
  const { endCursor } = await page(null);
  const { complete, nodes } = await page(endCursor);
  assert.deepEqual([complete, nodes().length], [true, 1]);
  const own = JSON.parse(Buffer.from(endCursor!, 'base64url').toString()) as { v: number };
  for (const change of [
    { n: 1e9 },
    { n: 1 },
    { v: 1e300 },
    { v: -1e15 },
    { v: own.v - 1 },
    { p: [0, 0, 0, 0] },
    { p: [] },
  ]) {
    const changed = Buffer.from(JSON.stringify({ ...own, ...change })).toString('base64url');
    await assert.rejects(page(changed), { code: 'INVALID_CURSOR', field: 'after' }, JSON.stringify(change));
  }
});

const BASE = idOf('ModelVersion', 'base');

/** A version from which others are derived, each deployed under its own name. */
function tellDeployed(story: Story, names: readonly string[]): void {
  tellVersions(story, Object.fromEntries(names.map((name) => [name, name === 'base' ? [] : ['base']])));
  const state = [{ validFrom: null, validTo: null, values: { state: 'LIVE' } }];
  for (const name of names) {
    const ends = [idOf('ModelVersion', name), idOf('Deployment', name)] as const;
    story.tell('environments', { kind: 'Deployment', name, state, edges: [['DEPLOYED_AS', ...ends]] });
  }
}

test('pages of an impact show the moment of the first, whatever is deployed, or ends, meanwhile', async () => {
  const story = new Story();
  tellDeployed(story, ['base', 'a', 'b', 'c', 'd']);
  using following = followed(story.feeds);
  const page = async (first: number, after: string | null) => {
    const question = await ask(following, NOW, 'STRONG', UNHURRIED);
    const { edges, pageInfo, ...told } = await impactOf(question, nodeOf(question, BASE, null), { first, after });
    const { hasNextPage, hasPreviousPage, ...cursors } = pageInfo();
    const [startCursor, endCursor] = [cursors.startCursor(), cursors.endCursor()];
    const uuids = edges().map(({ node }) => node.deployment._ref);
    return { ...told, hasNextPage, hasPreviousPage, startCursor, endCursor, uuids, edges: edges() };
  };
  const whole = await page(100, null);
  const first = await page(2, null);
  assert.deepEqual([whole.uuids.length, whole.hasNextPage, whole.endCursor], [5, false, whole.edges[4]!.cursor()]);
  assert.deepEqual([first.hasNextPage, first.hasPreviousPage, first.totalCount], [true, false, 5]);
  assert.equal(first.startCursor, first.edges[0]!.cursor());
  tellDeployed(story, ['e', 'f', 'g', 'h']);
  const ended = [{ validFrom: null, validTo: null, values: { state: 'STOPPED' } }];
  for (const name of ['base', 'a']) story.tell('environments', { kind: 'Deployment', name, state: ended });
  const second = await page(2, first.endCursor);
  const third = await page(2, second.endCursor);
  assert.deepEqual([...first.uuids, ...second.uuids, ...third.uuids], whole.uuids);
  assert.deepEqual((await page(4, first.startCursor)).uuids, whole.uuids.slice(1));
  assert.deepEqual(
    [third.hasNextPage, third.hasPreviousPage, third.totalCount, third.complete],
    [false, true, 5, true],
  );
  assert.deepEqual([second.watermarks, third.watermarks], [first.watermarks, first.watermarks]);
  assert.equal((await page(100, null)).totalCount, 7);
});

test('an impact that is only counted is that of its cursor, too; that of another question is none', async () => {
  const story = new Story();
  tellDeployed(story, ['base', 'a', 'b']);
  using following = followed(story.feeds);
  const question = await ask(following, NOW, 'STRONG', UNHURRIED);
  const base = nodeOf(question, BASE, null);
  const after = (await impactOf(question, base, { first: 1 })).pageInfo().endCursor();
  tellDeployed(story, ['c']);
  const later = await ask(following, NOW, 'STRONG', UNHURRIED);
  assert.equal((await impactCount(later, base, { after })).totalCount, 3);
  assert.equal((await impactCount(later, base, {})).totalCount, 4);
  const other = nodeOf(later, idOf('ModelVersion', 'a'), null);
  for (const answer of [impactOf, impactCount]) {
    await assert.rejects(answer(later, other, { after }), { code: 'INVALID_CURSOR', field: 'after' });
  }
});

for (const [name, pageOf] of Object.entries({
  lineage: (question: Question, start: number, after: string | null) =>
    lineageOf(question, [start], { direction: 'DOWNSTREAM', limit: 1, after }),
  impact: async (question: Question, start: number, after: string | null) => {
    const { pageInfo, ...told } = await impactOf(question, start, { first: 1, after });
    return { ...told, endCursor: pageInfo().endCursor() };
  },
})) {
  test(`${name}: where time was up for a page, those after it are not complete either`, async () => {
    const story = new Story();
    tellDeployed(story, ['base', 'a', 'b']);
    using following = followed(story.feeds);
    const page = async (after: string | null, over: Partial<Question> = {}) => {
      const question = await ask(following, NOW, 'STRONG', UNHURRIED);
      return pageOf({ ...question, ...over }, nodeOf(question, BASE, null), after);
    };
    const { endCursor } = await page(null, { deadline: 0 });
    const next = await page(endCursor);
    assert.deepEqual([next.complete, next.truncatedBy.includes('TIME')], [false, true]);
    const last = await page(next.endCursor);
    assert.deepEqual([last.complete, last.truncatedBy.includes('TIME')], [false, true]);
  });
}
