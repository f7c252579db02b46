import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createDocumentIntake } from '../../gateway/intake/main.ts';
import type { GatewayLimits, Subgraph } from '../../gateway/main.ts';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import { compose, overHttp, toyGateway, toySubgraphs } from './gateway-toys.ts';

/** Long enough for a subgraph that lives to show it on a busy machine. */
const SILENCE_MS = 500;
const SLOW_MS = 2 * SILENCE_MS;
/** Less than the 30 seconds that a fetch may take unless told: what is given up no sooner fails its test. */
const BOUND = { timeout: 25_000 };

const PARTS = {
  slow: 'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! name: String }',
  lineage: `type Query { silent: String } type Mutation { write: String }
            type Thing @key(fields: "id") { id: ID! size: Int }`,
};

const PLANNERS = ['rust', 'javascript'] as const;

let silent: Server;
let running: Record<string, RunningSubgraph>;
let subgraphs: Record<string, Subgraph>;
const gateways: Record<string, Awaited<ReturnType<typeof toyGateway>>> = {};

before(async () => {
  running = await toySubgraphs(PARTS, async (_subgraph, coordinate) => {
    if (coordinate !== 'Query.thing') return coordinate === 'Thing.id' ? '1' : coordinate;
    await pause(SLOW_MS);
    return {};
  });
  // As the kernel does for a process that is paused: it takes connections, and whatever is sent.
  silent = createServer((socket) => void socket.on('error', () => undefined).resume());
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  subgraphs = {
    ...(await overHttp(running)),
    lineage: { url: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/graphql` },
  };
  for (const planner of PLANNERS) gateways[planner] = await open(planner);
});

after(async () => {
  await Promise.all(Object.values(gateways).map(({ gateway }) => gateway.stop()));
  await Promise.all(Object.values(running).map((subgraph) => subgraph.stop()));
  silent.close();
});

function open(planner: (typeof PLANNERS)[number], limits: Partial<GatewayLimits> = {}) {
  const silence = { silenceMilliseconds: SILENCE_MS };
  return toyGateway({ supergraphSdl: compose(PARTS), subgraphs, limits: { ...silence, ...limits }, planner });
}

/** Timers count whole milliseconds: of several in a row a few are lost, which is no haste. */
async function timed<Value>(work: Promise<Value>): Promise<[value: Value, milliseconds: number]> {
  const began = performance.now();
  return [await work, performance.now() - began];
}

const UNAVAILABLE = ['SUBGRAPH_UNAVAILABLE', 'lineage'];

for (const planner of PLANNERS) {
  const ask = (query: string) => gateways[planner]!.ask(query);
  const codes = (answer: Awaited<ReturnType<typeof ask>>) =>
    answer.errors?.map(({ path, extensions }) => [path, extensions['code'], extensions['subgraph']]);

  test(
    `${planner}: one that is slow is waited for; one that is silent is null, long before a fetch may end`,
    BOUND,
    async () => {
      const [answer, took] = await timed(ask('{ thing { name size } silent }'));
      assert.deepEqual(answer.data, { thing: { name: 'Thing.name', size: null }, silent: null });
      const told = codes(answer)!.sort();
      assert.deepEqual(told, [
        [['silent'], ...UNAVAILABLE],
        [['thing', 'size'], ...UNAVAILABLE],
      ]);
      assert.ok(took >= 0.9 * SLOW_MS, `${took} ms`);
    },
  );

  test(`${planner}: a mutation is waited for as long as any fetch`, BOUND, async () => {
    const fetchMilliseconds = 4 * SILENCE_MS;
    const hasty = await open(planner, { fetchMilliseconds });
    const [answer, took] = await timed(hasty.ask('mutation { write }'));
    await hasty.gateway.stop();
    assert.deepEqual(codes(answer), [[['write'], ...UNAVAILABLE]]);
    assert.ok(took >= 0.9 * fetchMilliseconds, `${took} ms`);
  });
}

test('the bytes of a document that one that is silent keeps are refused', BOUND, async () => {
  const { routes } = createDocumentIntake({
    subgraphs: { compliance: subgraphs['lineage']! },
    silenceMilliseconds: SILENCE_MS,
  });
  const read = routes.find(({ method }) => method === 'GET')!;
  const [answer, took] = await timed(
    Promise.resolve(read.handle(new Request(`http://localhost/documents/sha256:${'0'.repeat(64)}`))),
  );
  assert.equal(answer.status, 503);
  assert.ok(took >= 0.9 * SILENCE_MS, `${took} ms`);
});

test('an export of one that is silent is refused', BOUND, async () => {
  const { gateway } = gateways['rust']!;
  const [exported, took] = await timed(gateway.fetch(new Request('http://localhost/lineage?of=x')));
  assert.equal(exported.status, 503);
  assert.ok(took >= 0.9 * SILENCE_MS, `${took} ms`);
});
