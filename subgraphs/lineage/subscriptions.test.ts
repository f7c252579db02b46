import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
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

/** The events of one connection, which is dropped when no more of them are read. */
async function* listen(query: string, variables: object): AsyncGenerator<Answer> {
  const hangUp = new AbortController();
  const response = await subgraph.fetch!(
    new Request('http://127.0.0.1/subscriptions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: hangUp.signal,
    }),
  );
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        const [, data] = /^(?:id: .*\n)?event: next\ndata: (.*)$/.exec(block) ?? [];
        if (data !== undefined) yield JSON.parse(data) as Answer;
      }
    }
  } finally {
    hangUp.abort();
  }
}

/** Goes on after the last event on a new connection, whenever a few have come. */
async function* resuming(query: string, variables: object, field: string): AsyncGenerator<any> {
  let last: string | null = null;
  for (let connection = 0; ; connection += 1) {
    let left = 1 + (connection % 3);
    for await (const { data, errors } of listen(query, { ...variables, after: last })) {
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

test('changes: who drops and resumes while others write misses nothing and has nothing twice', async () => {
  const heard: { subgraph: string; position: number }[] = [];
  const stream = resuming(CHANGES, {}, 'changes');
  const first = stream.next();
  await delay(50);
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

test('lineageChanged: the events of one who drops and resumes while others write come to the whole, each once', async () => {
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
  const { data } = await subgraph.execute({ query: `{ lineage(of: "${BASE}", direction: DOWNSTREAM) { ${LISTS} } }` });
  const { nodes, edges } = data!['lineage'] as Record<'nodes' | 'edges', object[]>;
  assert.deepEqual([...held].sort(), [...nodes, ...edges].map((entry) => JSON.stringify(entry)).sort());
});

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
});
