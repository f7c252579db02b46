import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { RunningSubgraph } from '../kernel/server/subgraph.ts';
import { idOf, Story, tellVersions } from './domain/testing/scripted.ts';
import { createLineageSubgraph } from './main.ts';

const COUNT = 20_000;
const HUB = idOf('ModelVersion', 'hub');
const HOSTILE = 'a"b\\\n\u2028<!-- ]]> 😀 \u202e';

let subgraph: RunningSubgraph;

before(async () => {
  const story = new Story();
  const versions = Array.from({ length: COUNT }, (_, index) => [`v${index}`, ['hub']] as const);
  tellVersions(story, { hub: [], ...Object.fromEntries(versions) });
  story.tell('datasets', { kind: 'DataSource', name: HOSTILE });
  const log = ({ error }: { error: unknown }) => assert.fail(String(error));
  subgraph = await createLineageSubgraph({ feeds: story.feeds, log, interval: 3_600_000 });
  // So much is not read within the time that a question may wait, where the machine is busy.
  while (!(await subgraph.isReady())) await pause(10);
});
after(() => subgraph.stop());

const ask = (query: string) => subgraph.fetch!(new Request(`http://127.0.0.1/lineage?${query}`));

interface Line {
  lineage?: Record<string, unknown>;
  node?: { id: string; depth: number; label: string };
  edge?: { from: string; to: string; kind: string };
  end?: { nodes: number; edges: number };
}

async function lines(response: Response): Promise<Line[]> {
  assert.equal(response.status, 200);
  return (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

/** What a body gives when it is read after some milliseconds. */
async function nextAfter(body: ReadableStream<Uint8Array>, milliseconds: number): Promise<unknown> {
  await pause(milliseconds);
  return body.getReader().read();
}

const SOUND = Object.getOwnPropertyDescriptor(URL.prototype, 'searchParams')!;
const FAILING: PropertyDescriptor = {
  ...SOUND,
  get: () => {
    throw new Error('broken');
  },
};

test('an export has its state first, every node and edge, and an end; in process as over HTTP', async () => {
  const query = `of=${HUB}&direction=DOWNSTREAM`;
  const told = await lines(await ask(query));
  const { complete, totalNodes, totalEdges, shownNodes } = told[0]!.lineage!;
  assert.deepEqual([complete, totalNodes, totalEdges, shownNodes], [true, COUNT + 1, COUNT, COUNT + 1]);
  assert.deepEqual(told.at(-1), { end: { nodes: COUNT + 1, edges: COUNT } });
  const nodes = told.flatMap(({ node }) => node ?? []);
  assert.deepEqual([nodes[0]!.id, nodes[0]!.depth, nodes[1]!.depth], [HUB, 0, 1]);
  assert.equal(new Set(nodes.map(({ id }) => id)).size, COUNT + 1);
  assert.ok(told.flatMap(({ edge }) => edge ?? []).every(({ from, kind }) => from === HUB && kind === 'DERIVED'));
  const { url } = await subgraph.listen(0, '127.0.0.1');
  const remote = await lines(await fetch(new URL(`/lineage?${query}`, url)));
  assert.deepEqual(remote.slice(1), told.slice(1));
});

test('a limit cuts the answer off, which it says, and shows only edges among what is shown', async () => {
  const told = await lines(await ask(`of=${HUB}&direction=DOWNSTREAM&limit=3`));
  const { complete, truncatedBy, totalNodes } = told[0]!.lineage!;
  assert.deepEqual([complete, truncatedBy, totalNodes], [false, ['NODES'], COUNT + 1]);
  assert.deepEqual(told.at(-1), { end: { nodes: 3, edges: 2 } });
});

test('text that users wrote comes back as it was', async () => {
  const told = await lines(await ask(`of=${idOf('DataSource', HOSTILE)}&direction=DOWNSTREAM`));
  assert.equal(told[1]!.node!.label, HOSTILE);
});

test('it is written as it is read, and an export that nobody reads on makes room for others', async () => {
  for (let round = 0; round < 20; round += 1) {
    const response = await ask(`of=${HUB}&direction=DOWNSTREAM`);
    const reader = response.body!.getReader();
    assert.ok((await reader.read()).value!.byteLength < 200_000);
    await reader.cancel();
  }
  const held = await Promise.all(Array.from({ length: 9 }, () => ask(`of=${HUB}&direction=DOWNSTREAM`)));
  assert.deepEqual(held.map(({ status }) => status).sort(), [...Array<number>(8).fill(200), 503]);
  await Promise.all(held.map(({ body }) => body!.cancel()));
  assert.equal((await ask(`of=${HUB}&direction=DOWNSTREAM`)).status, 200);
});

test('an export that is not read on, or hung up on, makes room; a fault of ours is one, logged', async () => {
  const story = new Story();
  tellVersions(story, {
    hub: [],
    ...Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`v${at}`, ['hub']])),
  });
  const faults: unknown[] = [];
  const log = ({ error }: { error: unknown }) => faults.push(error);
  const options = { feeds: story.feeds, log, interval: 3_600_000 };
  // Only where nobody reads on may patience end, however busy this machine is.
  const [hasty, patient] = [
    await createLineageSubgraph({ ...options, patience: 500 }),
    await createLineageSubgraph(options),
  ];
  const asked = (of: RunningSubgraph, sent?: RequestInit) =>
    of.fetch!(new Request(`http://127.0.0.1/lineage?of=${HUB}&direction=DOWNSTREAM`, sent));
  const allThereMayBe = async (of: RunningSubgraph, sent?: RequestInit) => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => asked(of, sent)));
    for (const { status } of answers) assert.equal(status, 200);
    return answers;
  };
  for (let round = 0; round < 2; round += 1) {
    const stalled = await allThereMayBe(hasty);
    await Promise.all(stalled.map(({ body }) => assert.rejects(nextAfter(body!, 1_500), /Nobody read on/)));
  }
  const hungUp = new AbortController();
  const left = await allThereMayBe(patient, { signal: hungUp.signal });
  assert.equal((await asked(patient)).status, 503);
  hungUp.abort();
  for (const { body } of left) assert.deepEqual(await nextAfter(body!, 0), { done: true, value: undefined });
  const whole = await asked(patient);
  assert.equal((await lines(whole)).length, 1 + 2_001 + 2_000 + 1);
  Object.defineProperty(URL.prototype, 'searchParams', FAILING);
  try {
    const failed = await asked(patient);
    const { errors } = (await failed.json()) as { errors: [{ extensions: Record<string, unknown> }] };
    assert.deepEqual([failed.status, errors[0].extensions['code']], [500, 'INTERNAL_SERVER_ERROR']);
    assert.match(String(errors[0].extensions['correlationId']), /^[0-9a-f-]{36}$/);
  } finally {
    Object.defineProperty(URL.prototype, 'searchParams', SOUND);
  }
  assert.match(String(faults[0]), /broken/);
  await Promise.all([hasty.stop(), patient.stop()]);
});

for (const [query, status, code, message] of [
  [`of=${HUB}`, 400, 'REQUIRED', /direction/],
  [`of=${HUB}&direction=SIDEWAYS`, 400, 'BAD_USER_INPUT', /UPSTREAM, DOWNSTREAM, BOTH/],
  [`of=${HUB}&direction=UPSTREAM&maxDepth=0`, 400, 'BAD_USER_INPUT', /maxDepth is 0; it must be from 1/],
  [`of=${HUB}&direction=UPSTREAM&limit=x`, 400, 'BAD_USER_INPUT', /limit/],
  [`of=${HUB}&direction=UPSTREAM&after=x`, 400, 'BAD_USER_INPUT', /no parameter 'after'/],
  [`of=${HUB}&direction=UPSTREAM&validAt=soon`, 400, 'BAD_USER_INPUT', /not a time/],
  [`of=${HUB}%ff&direction=UPSTREAM`, 400, 'BAD_USER_INPUT', /parameter "of" is not UTF-8/],
  [
    `of=${HUB}&direction=UPSTREAM&format=pdf`,
    400,
    'BAD_USER_INPUT',
    /no format 'pdf' of lineage\. There are ndjson, json/,
  ],
  [`of=${HUB}&direction=UPSTREAM&format=dot&format=svg`, 400, 'BAD_USER_INPUT', /twice/],
  [`of=x&direction=UPSTREAM`, 400, 'INVALID_ID', /x/],
  [`of=${idOf('ModelVersion', 'none')}&direction=UPSTREAM`, 404, 'NOT_FOUND', /Nobody has recorded/],
] as const) {
  test(`refused with ${code}: ${query.slice(-40)}`, async () => {
    const response = await ask(query);
    const { errors } = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] };
    assert.deepEqual([response.status, errors[0].extensions.code], [status, code]);
    assert.match(errors[0].message, message);
  });
}
