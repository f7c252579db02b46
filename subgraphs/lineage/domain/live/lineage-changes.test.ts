import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangeFeed } from '../../../kernel/ledger/feed.ts';
import { NOW } from '../../../kernel/time/as-of.ts';
import { ask, nodeOf } from '../answers/question.ts';
import { followed } from '../testing/followed.ts';
import { idOf, Story, tellVersions } from '../testing/scripted.ts';
import { lineageChanges } from './lineage-changes.ts';

/** An event that does not come fails the test. */
const BOUND = { timeout: 30_000 };
const SOURCE = idOf('DataSource', 's');
const version = (name: string): string => idOf('ModelVersion', name);

test('every event says how far it can be trusted, and one comes when only that changes', BOUND, async () => {
  const story = new Story();
  story.tell('datasets', { kind: 'DataSource', name: 's' });
  story.tell('models', { kind: 'ModelVersion', name: 'a', edges: [['DERIVED', SOURCE, version('a')]] });
  tellVersions(story, { b: ['a'] });
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  let tell: ChangeFeed['changes'] = (...args) => released.then(() => story.feeds.models.changes(...args));
  const models = { ...story.feeds.models, changes: (...args: Parameters<typeof tell>) => tell(...args) };
  using following = followed({ ...story.feeds, models });
  const listen = async (after: string | null) => {
    const question = await ask(following, NOW, 'STRONG');
    const args = { direction: 'DOWNSTREAM', after } as const;
    return lineageChanges(following, question, [nodeOf(question, SOURCE, null)], args, new AbortController().signal);
  };
  const look = () => following.catchUp(performance.now() + 1_000);
  let cursor: string | null = null;
  const next = async (events: Awaited<ReturnType<typeof listen>>) => {
    const { event } = (await events.next()).value!;
    cursor = event.cursor;
    const { position, lagSeconds } = event.watermarks[3]!;
    const { complete, truncatedBy, unresolvedCount } = event;
    const added = event.addedNodes.map(({ id }) => id).sort();
    return { added, complete, truncatedBy, unresolvedCount, position, isKnown: lagSeconds !== null };
  };
  const whole = { complete: true, truncatedBy: [], unresolvedCount: 0, isKnown: true };
  const lagging = { complete: false, truncatedBy: ['LAG'], unresolvedCount: 0 };
  const events = await listen(null);
  assert.deepEqual(await next(events), { added: [SOURCE], ...lagging, position: 0, isKnown: false });
  release();
  assert.deepEqual(await next(events), { added: [version('a'), version('b')].sort(), ...whole, position: 2 });
  const well = tell;
  tell = () => Promise.reject(new Error('It is stopped.'));
  await look();
  assert.deepEqual(await next(events), { added: [], ...lagging, position: 2, isKnown: true });
  // Who was cut off is told where things stand, though nothing has changed.
  const resumed = await listen(cursor);
  assert.deepEqual(await next(resumed), { added: [], ...lagging, position: 2, isKnown: true });
  tell = well;
  await look();
  for (const each of [events, resumed]) assert.deepEqual(await next(each), { added: [], ...whole, position: 2 });
  tellVersions(story, { c: ['b'] });
  await look();
  assert.deepEqual(await next(events), { added: [version('c')], ...whole, position: 3 });
});
