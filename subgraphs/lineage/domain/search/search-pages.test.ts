import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW } from '../../../kernel/time/as-of.ts';
import type { SearchArgs } from '../answers/search.ts';
import { Searched } from '../testing/searched.ts';

test('all that is found is counted, whatever the page; where that cannot be, there is no count, and nothing is complete', async () => {
  let hangs = false;
  using story = new Searched((feed) => ({
    ...feed,
    // The records of a page are told, those of all at once are not.
    changesAt: (positions) =>
      hangs && positions.length > 3 ? new Promise(() => undefined) : feed.changesAt(positions),
  }));
  for (let index = 0; index < 30; index += 1) story.has('DataSource', `credit ${index}`);
  story.has('DataSource', 'debit');
  const counted = (args: Partial<SearchArgs>) => story.ask({ text: 'credit', first: 2, isCounted: true, ...args });
  const page = await counted({});
  assert.deepEqual([page.nodes.length, page.totalCount()], [2, 30]);
  assert.equal((await counted({ after: page.pageInfo.endCursor })).totalCount(), 30);
  assert.equal((await counted({ text: 'nothing' })).totalCount(), 0);
  hangs = true;
  const late = await story.ask({ text: 'credit', first: 2, isCounted: true }, NOW, 200);
  assert.throws(() => late.totalCount(), { code: 'INCOMPLETE', message: /TIME/ });
  assert.deepEqual([late.nodes.length, late.complete, late.truncatedBy], [2, false, ['TIME']]);
  const uncounted = await story.ask({ text: 'credit', first: 2 }, NOW, 200);
  assert.deepEqual([uncounted.complete, uncounted.truncatedBy], [true, []]);
});

test('pages have every entity once, in the order of the first, while others come and change', async () => {
  using story = new Searched();
  const names = Array.from({ length: 57 }, (_, index) => `churn ${'x '.repeat(index % 3)}n${index}`.trim());
  for (const name of names) story.has('Model', name);
  const whole = await story.labels('churn', { first: 100 });
  assert.deepEqual([...whole].sort(), [...names].sort());
  const paged: string[] = [];
  let after: string | null = null;
  for (let page = 0; ; page += 1) {
    const { nodes, pageInfo, complete } = await story.ask({ text: 'churn', first: 10, after });
    assert.equal(complete, true);
    paged.push(...nodes.map(({ node }) => node.label));
    assert.equal(pageInfo.hasPreviousPage, page > 0);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
    story.has('Model', `churn${page}`);
    story.has('Model', 'churn');
    // What would now rank first is where it was.
    story.has('Model', names[page]!, { tags: [{ name: 'churn', value: null }] });
  }
  assert.deepEqual(paged, whole);
  await assert.rejects(story.ask({ text: 'other', after }), { code: 'INVALID_CURSOR' });
});

test('who pages on while a subgraph is silent comes to an end, and no page after one that lacks something is complete', async () => {
  let isSilent = false;
  using story = new Searched((feed) => ({
    ...feed,
    changesAt: (positions) => (isSilent ? new Promise(() => undefined) : feed.changesAt(positions)),
  }));
  for (let index = 0; index < 7; index += 1) story.has('Model', `scorer ${index}`);
  const page = (after: string | null) => story.ask({ text: 'scorer', first: 2, after }, NOW, isSilent ? 100 : 60_000);
  await page(null);
  isSilent = true;
  const first = await page(null);
  const pages: (typeof first)[] = [];
  assert.deepEqual([first.complete, first.nodes], [false, []]);
  for (let last = first; last.pageInfo.hasNextPage && pages.length < 9; pages.push(last)) {
    last = await page(last.pageInfo.endCursor);
  }
  assert.deepEqual([pages.length, pages.at(-1)!.pageInfo.endCursor], [3, null]);
  isSilent = false;
  const next = await page(first.pageInfo.endCursor);
  assert.deepEqual([next.nodes.length, next.complete, next.truncatedBy], [2, false, ['LAG']]);
});

test('an answer says what it lacks: a subgraph that does not answer, or too little time', async () => {
  let isDown = false;
  using story = new Searched((feed) => ({
    changes: (after, limit) => (isDown ? Promise.reject(new Error('down')) : feed.changes(after, limit)),
    changesAt: (positions) => (isDown ? Promise.reject(new Error('down')) : feed.changesAt(positions)),
  }));
  story.has('Model', 'scorer');
  assert.equal((await story.ask({ text: 'scorer' })).complete, true);
  const late = await story.ask({ text: 'scorer' }, NOW, -1);
  assert.deepEqual([late.complete, late.truncatedBy, late.nodes], [false, ['TIME'], []]);
  isDown = true;
  const { complete, truncatedBy, nodes } = await story.ask({ text: 'scorer' });
  assert.deepEqual([complete, truncatedBy, nodes], [false, ['LAG'], []]);
});
