import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW } from '../../../kernel/time/as-of.ts';
import { followed, UNHURRIED } from '../testing/followed.ts';
import { idOf, Story, tellVersions } from '../testing/scripted.ts';
import { lineageOf } from './lineage.ts';
import { ask, nodeOf } from './question.ts';

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
