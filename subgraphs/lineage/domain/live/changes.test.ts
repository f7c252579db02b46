import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { ChangeFeed } from '../../../kernel/ledger/feed.ts';
import { NOW } from '../../../kernel/time/as-of.ts';
import { ask } from '../answers/question.ts';
import { followed } from '../testing/followed.ts';
import { Story, tellVersions } from '../testing/scripted.ts';
import { changesAfter } from './changes.ts';

test('from every event can be gone on, also where the feed was ahead of the graph', { timeout: 30_000 }, async () => {
  const story = new Story();
  let read = 1;
  const changes: ChangeFeed['changes'] = async (after, ...rest) =>
    (await story.feeds.models.changes(after, ...rest)).slice(0, read - after);
  using following = followed({ ...story.feeds, models: { ...story.feeds.models, changes } });
  const look = () => following.catchUp(performance.now() + 10_000);
  const listen = async (after: string | null) =>
    changesAfter(following, story.feeds, await ask(following, NOW, 'EVENTUAL'), after, new AbortController().signal);
  const events = await listen(null);
  await events.next();
  tellVersions(story, { a: [], b: [], c: [] });
  await look();
  const told = [await events.next()];
  const more = events.next();
  await turn();
  read = 3;
  await look();
  told.push(await more, await events.next());
  assert.deepEqual(
    told.map(({ value }) => value.event.position),
    [1, 2, 3],
  );
  for (const [index, { value }] of told.slice(0, 2).entries()) {
    const resumed = await listen(value.cursor);
    await resumed.next();
    assert.equal((await resumed.next()).value.event.position, index + 2);
  }
});
