import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { ChangeFeed } from '../kernel/ledger/feed.ts';
import type { RunningSubgraph } from '../kernel/server/subgraph.ts';
import { idOf, Story, tellVersions } from './domain/testing/scripted.ts';
import { createLineageSubgraph } from './main.ts';

const BASE = idOf('ModelVersion', 'base');
const CHANGES = 'subscription ($after: String) { changes(after: $after) { cursor subgraph position id kind } }';
const LISTS = 'nodes { id kind label } edges { from to kind source { collector } }';
const LINEAGE = `subscription ($of: [ID!]!, $after: String) {
  lineageChanged(of: $of, direction: DOWNSTREAM, after: $after) {
    cursor addedNodes { id kind label } removedNodes { id } addedEdges { from to kind source { collector } } removedEdges { from }
  }
}`;

/** An event that does not come fails the test. */
const BOUND = { timeout: 120_000 };

const story = new Story();
let subgraph: RunningSubgraph;

before(async () => {
  tellVersions(story, { base: [], other: [] });
  const log = ({ error }: { error: unknown }) => assert.fail(String(error));
  subgraph = await createLineageSubgraph({ feeds: story.feeds, log, interval: 5 });
});
after(() => subgraph.stop());

interface Answer {
  readonly data?: Record<string, any> | null;
  readonly errors?: readonly { readonly extensions: Record<string, unknown> }[];
}

/** What is answered to a subscription. */
function connect(query: string, variables: object, signal: AbortSignal, asked = subgraph): Promise<Response> {
  return asked.fetch!(
    new Request('http://127.0.0.1/subscriptions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal,
    }),
  );
}

/** The events of one connection, which is dropped when no more of them are read; `begun` is called once it stands. */
async function* listen(
  query: string,
  variables: object,
  { asked = subgraph, begun = () => {} }: { readonly asked?: RunningSubgraph; readonly begun?: () => void } = {},
): AsyncGenerator<Answer> {
  const hangUp = new AbortController();
  const response = await connect(query, variables, hangUp.signal, asked);
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        if (block.startsWith('id: ')) begun();
        const [, data] = /^(?:id: .*\n)?event: next\ndata: (.*)$/.exec(block) ?? [];
        if (data !== undefined) yield JSON.parse(data) as Answer;
      }
    }
  } finally {
    hangUp.abort();
  }
}

/** Goes on after the last event on a new connection, whenever a few have come. */
async function* resuming(query: string, variables: object, field: string, begun?: () => void): AsyncGenerator<any> {
  let last: string | null = null;
  for (let connection = 0; ; connection += 1) {
    let left = 1 + (connection % 3);
    for await (const { data, errors } of listen(query, { ...variables, after: last }, { begun })) {
      assert.equal(errors, undefined);
      last = data![field].cursor as string;
      yield data![field];
      left -= 1;
      if (left === 0) break;
    }
  }
}

async function write(names: readonly string[], parent: string): Promise<void> {
  for (const name of names) {
    tellVersions(story, { [name]: [parent] });
    if (names.indexOf(name) % 3 === 0) story.tell('datasets', { kind: 'DataSource', name });
    await delay(Math.random() * 4);
  }
}

const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

test('changes: who drops and resumes while others write misses nothing and has nothing twice', BOUND, async () => {
  const heard: { subgraph: string; position: number }[] = [];
  const begun = Promise.withResolvers<void>();
  const stream = resuming(CHANGES, {}, 'changes', begun.resolve);
  const first = stream.next();
  await begun.promise;
  const writes = Promise.all([write(names('a', 60), 'other'), write(names('b', 60), 'other')]);
  heard.push((await first).value);
  while (heard.length < 160) heard.push((await stream.next()).value);
  await writes;
  await stream.return(undefined);
  // Two versions were there before, and of datasets nothing.
  for (const [name, begin, count] of [
    ['models', 3, 120],
    ['datasets', 1, 40],
  ] as const) {
    const positions = heard.filter((change) => change.subgraph === name).map(({ position }) => position);
    assert.deepEqual(
      positions,
      Array.from({ length: count }, (_, at) => begin + at),
    );
  }
});

test(
  'lineageChanged: the events of one who drops and resumes while others write come to the whole, each once',
  BOUND,
  async () => {
    const held = new Set<string>();
    const add = (entries: readonly object[]): void => {
      for (const entry of entries.map((one) => JSON.stringify(one))) {
        assert.ok(!held.has(entry), `added twice: ${entry}`);
        held.add(entry);
      }
    };
    const writes = Promise.all([
      write(names('c', 60), 'base'),
      write(names('d', 60), 'c0'),
      write(names('e', 20), 'other'),
    ]);
    const last = writes.then(() => write(['last'], 'base'));
    for await (const event of resuming(LINEAGE, { of: [BASE] }, 'lineageChanged')) {
      assert.deepEqual([event.removedNodes, event.removedEdges], [[], []]);
      add(event.addedNodes);
      add(event.addedEdges);
      if (event.addedNodes.some(({ id }: { id: string }) => id === idOf('ModelVersion', 'last'))) break;
    }
    await last;
    const { data } = await subgraph.execute({
      query: `{ lineage(of: "${BASE}", direction: DOWNSTREAM) { ${LISTS} } }`,
    });
    const { nodes, edges } = data!['lineage'] as Record<'nodes' | 'edges', object[]>;
    assert.deepEqual([...held].sort(), [...nodes, ...edges].map((entry) => JSON.stringify(entry)).sort());
  },
);

test('what cannot be followed is told with its field', async () => {
  const failing = async (query: string, variables: object) => {
    for await (const { errors } of listen(query, variables)) return errors![0]!.extensions;
    throw new Error('There was no event.');
  };
  assert.deepEqual(await failing(LINEAGE, { of: [idOf('ModelVersion', 'none')] }), {
    code: 'NOT_FOUND',
    field: 'of.0',
  });
  assert.deepEqual(await failing(LINEAGE, { of: [] }), { code: 'BAD_USER_INPUT', field: 'of' });
  assert.deepEqual(await failing(CHANGES, { after: 'x' }), { code: 'INVALID_CURSOR', field: 'after' });
  for (const query of ['subscription { nope }', 'subscription { __typename }'])
    assert.equal((await failing(query, {}))['code'], 'GRAPHQL_VALIDATION_FAILED', query);
});

test(
  'who resumes while a subgraph does not tell its changes waits for them, rather than being ended',
  BOUND,
  async () => {
    const begun = Promise.withResolvers<void>();
    const before = [listen(CHANGES, {}, { begun: begun.resolve }), listen(LINEAGE, { of: [BASE] })];
    const first = Promise.all(before.map((stream) => stream.next()));
    await begun.promise;
    tellVersions(story, { early: ['base'] });
    const [changed, pictured] = (await first).map(({ value }) => (value as Answer).data!);
    await Promise.all(before.map((stream) => stream.return(undefined)));
    tellVersions(story, { later: ['base'] });
    let isStopped = true;
    const models: ChangeFeed = {
      ...story.feeds.models,
      changes: (...args) =>
        isStopped ? Promise.reject(new Error('It is stopped.')) : story.feeds.models.changes(...args),
    };
    const feeds = { ...story.feeds, models };
    const lagging = await createLineageSubgraph({ feeds, log: () => undefined, interval: 5 });
    const streams = [
      listen(CHANGES, { after: changed!['changes'].cursor }, { asked: lagging }),
      listen(LINEAGE, { of: [BASE], after: pictured!['lineageChanged'].cursor }, { asked: lagging }),
    ];
    const events = Promise.all(streams.map(async (stream) => (await stream.next()).value as Answer));
    assert.equal(await Promise.race([events, delay(100, 'nothing')]), 'nothing');
    isStopped = false;
    const [change, lineage] = await events;
    assert.equal(change!.data!['changes'].id, idOf('ModelVersion', 'later'));
    const added = lineage!.data!['lineageChanged'].addedNodes.map(({ id }: { id: string }) => id);
    assert.ok(added.includes(idOf('ModelVersion', 'later')) && !added.includes(BASE));
    await Promise.all(streams.map((stream) => stream.return(undefined)));
    await lagging.stop();
  },
);

test(
  'a stream of which there is nothing to tell says that it is alive, and is not complete when its server stops',
  BOUND,
  async () => {
    const stopping = await createLineageSubgraph({ feeds: story.feeds, log: () => undefined });
    const response = await connect(CHANGES, {}, new AbortController().signal, stopping);
    const told: string[] = [];
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      told.push(chunk.replace(/^id: .*/, 'id'));
      if (told.length === 2) await stopping.stop();
    }
    assert.deepEqual(told, ['id\n\n', ':\n\n']);
  },
);
