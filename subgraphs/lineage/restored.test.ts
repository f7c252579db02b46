import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf } from '../../test/support/subgraph-client.ts';
import type { ChangeFeed } from '../kernel/ledger/feed.ts';
import type { RunningSubgraph } from '../kernel/server/subgraph.ts';
import { EPOCH, FEEDS } from './domain/testing/history.ts';
import { idOf, Story, tellVersions } from './domain/testing/scripted.ts';
import { createLineageSubgraph } from './main.ts';

type Versions = Readonly<Record<string, readonly string[]>>;

interface Answer {
  readonly lineage: {
    readonly complete: boolean;
    readonly totalNodes: number | null;
    readonly endCursor: string | null;
  };
}

const BOUND = { timeout: 30_000 };
const ANSWER = '{ complete totalNodes endCursor }';
const OF = `of: "${idOf('ModelVersion', 'base')}", direction: DOWNSTREAM`;
const GONE = `{ lineage(of: "${idOf('ModelVersion', 'lost1')}", direction: UPSTREAM) { complete } }`;
const page = (after: string | null): string =>
  `{ lineage(${OF}, limit: 2, after: ${JSON.stringify(after)}) ${ANSWER} }`;

/** What was recorded before the backup, and what only after it. */
function told(since: Versions, at: number): Story {
  const story = new Story();
  tellVersions(story, { base: [], old: ['base'], ...since });
  const after = story.history.splice(2).map((entry) => ({ ...entry, recordedAt: new Date(at) }));
  story.history.push(...after);
  return story;
}

/** The feeds of whatever story there is. */
function feedsOf(story: () => Story): Record<string, ChangeFeed> {
  const feed = (name: (typeof FEEDS)[number]): ChangeFeed => ({
    changes: (...args) => story().feeds[name].changes(...args),
    changesAt: (positions) => story().feeds[name].changesAt(positions),
  });
  return Object.fromEntries(FEEDS.map((name) => [name, feed(name)]));
}

for (const [what, since] of Object.entries<Versions>({
  'fewer changes than were read': { new: ['base'] },
  'more changes than were read': { new: ['base'], newer: ['new'], newest: ['newer'], last: ['newest'] },
})) {
  test(`after a backup was restored, ${what}: all is read anew, cursors from before are refused`, BOUND, async () => {
    let story = told({ lost1: ['base'], lost2: ['base'] }, EPOCH + 1_000);
    const said: string[] = [];
    const lineage = await createLineageSubgraph({
      feeds: feedsOf(() => story),
      log: ({ error }) => assert.fail(String(error)),
      progress: (line) => said.push(line),
      interval: 3_600_000,
    });
    const { data, codes } = clientOf(lineage);
    try {
      const { lineage: before } = await data<Answer>(page(null));
      assert.equal(before.totalNodes, 4);
      const place = await firstEvent(lineage, null);
      story = told(since, EPOCH + 2_000);
      // Who finds it out is told that nothing is certain; who asks next, what is there now.
      const { lineage: meanwhile } = await data<Answer>(page(null));
      assert.deepEqual([meanwhile.complete, meanwhile.totalNodes], [false, null]);
      const { lineage: after } = await data<Answer>(`{ lineage(${OF}) ${ANSWER} }`);
      assert.deepEqual([after.complete, after.totalNodes], [true, 2 + Object.keys(since).length]);
      assert.deepEqual(await codes(GONE), ['NOT_FOUND']);
      assert.deepEqual(await codes(page(before.endCursor)), ['INVALID_CURSOR']);
      assert.match(await firstEvent(lineage, place), /INVALID_CURSOR/);
    } finally {
      await lineage.stop();
    }
    const line = 'Lineage reads everything anew: models tells other changes than before, as from a backup.';
    assert.deepEqual(said, [line]);
  });
}

/** The cursor of where `changes` begins; or what it is refused with. */
async function firstEvent(lineage: RunningSubgraph, after: string | null): Promise<string> {
  const query = `subscription { changes(after: ${JSON.stringify(after)}) { position } }`;
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
  const response = await lineage.fetch!(new Request('http://127.0.0.1/subscriptions', request));
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const line = /^(?:id|data): (.+)$/m.exec(chunk)?.[1];
    if (line !== undefined) return line;
  }
  throw new Error('There was no event.');
}
