import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { requestError } from '../../subgraphs/kernel/http/refusal.ts';
import type { Gateway, GatewayLogger, Subgraph } from '../../gateway/main.ts';
import { compose, toyGateway } from './gateway-toys.ts';

/** Long enough for a subgraph that lives to show it on a busy machine. */
const SILENCE_MS = 500;
/** Much less than what else ends a stream: one that is not broken off fails its test. */
const BOUND = { timeout: 60_000 };
const EVENTS = { accept: 'text/event-stream' };

const supergraphSdl = compose({ lineage: 'type Query { a: String } type Subscription { changes: String }' });

let lineage: Server;
let isPaused = false;
let isFull = false;
/** The answer under way of lineage, which has told its beginning. */
let answer: ServerResponse;
let gateway: Gateway;
let url: string;
/** What is logged of failures. */
let logged: object[] = [];
const unheard = () => undefined;
const logger: GatewayLogger = {
  debug: unheard,
  info: unheard,
  warn: unheard,
  error: (message, { subgraph, path } = {}) => void logged.push({ message, subgraph, path }),
};

before(async () => {
  lineage = createServer((request, response) => {
    if (isFull) response.writeHead(503, { 'retry-after': '7' }).end('{}');
    else if (request.method !== 'HEAD') {
      answer = response;
      response.writeHead(200).write(':\n\n');
    } else if (!isPaused) response.end();
  });
  lineage.listen(0, '127.0.0.1');
  await once(lineage, 'listening');
  const elsewhere = { url: `http://127.0.0.1:${(lineage.address() as AddressInfo).port}/graphql` };
  const limits = { silenceMilliseconds: SILENCE_MS };
  ({ gateway } = await toyGateway({ supergraphSdl, subgraphs: { lineage: elsewhere }, limits, logger }));
  ({ url } = await gateway.listen(0));
});
after(async () => {
  await gateway.stop();
  lineage.closeAllConnections();
  lineage.close();
});

beforeEach(() => (logged = []));

const STREAMS = { 'an export': '/lineage?of=x', 'a subscription': '/graphql?query=subscription{changes}' };

/** Asks for a stream, reads its beginning, and gives what is to follow. */
async function begun(path: string) {
  const response = await fetch(`${url}${path}`, { headers: EVENTS });
  assert.equal(response.status, 200);
  const reader = response.body!.getReader();
  assert.equal(new TextDecoder().decode((await reader.read()).value), ':\n\n');
  return reader;
}

/** That the log says of an answer that it broke off, and whose it was; the caller may notice before. */
async function assertLogged(path: string): Promise<void> {
  const expected = { message: 'An answer broke off.', subgraph: 'lineage', path };
  const isLogged = () => logged.some((one) => isDeepStrictEqual(one, expected));
  for (let looks = 0; looks < 1_000 && !isLogged(); looks += 1) await pause(10);
  assert.ok(isLogged(), JSON.stringify(logged));
}

for (const [what, path] of Object.entries(STREAMS)) {
  test(`${what} is broken off at once when lineage dies`, BOUND, async () => {
    const reader = await begun(path);
    const next = reader.read();
    answer.destroy();
    await assert.rejects(next, /terminated/);
    const asked = path.startsWith('/graphql') ? '/subscriptions' : path;
    await assertLogged(asked);
  });

  test(`${what} whose caller hangs up after lineage died ends nothing else`, BOUND, async () => {
    const hangUp = new AbortController();
    const { body } = await fetch(`${url}${path}`, { headers: EVENTS, signal: hangUp.signal });
    await body!.getReader().read();
    answer.destroy();
    await pause(SILENCE_MS);
    hangUp.abort();
    await pause(SILENCE_MS);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
  });

  test(`${what} is broken off when lineage is paused, and waits for one that is slow`, BOUND, async () => {
    const reader = await begun(path);
    const slow = reader.read();
    await pause(4 * SILENCE_MS);
    answer.write('more');
    assert.equal(new TextDecoder().decode((await slow).value), 'more');
    isPaused = true;
    const began = performance.now();
    await assert.rejects(reader.read(), /terminated/).finally(() => (isPaused = false));
    const took = performance.now() - began;
    assert.ok(took > 2 * SILENCE_MS, `${took} ms`);
  });
}

test('EventSource, which would give up at a 503, is told when to connect anew; whoever posts has the 503', async () => {
  isFull = true;
  const asked = await fetch(`${url}${STREAMS['a subscription']}`, { headers: EVENTS });
  const headers = { ...EVENTS, 'content-type': 'application/json' };
  const body = JSON.stringify({ query: 'subscription { changes }' });
  const posted = await fetch(`${url}/graphql`, { method: 'POST', headers, body }).finally(() => (isFull = false));
  assert.equal(asked.status, 200);
  assert.match(asked.headers.get('content-type')!, /^text\/event-stream/);
  assert.match(await asked.text(), /^: .*\nretry: 7000\n\n$/);
  assert.deepEqual([posted.status, posted.headers.get('retry-after')], [503, '7']);
});

test('EventSource is told when to connect anew by a gateway that stops, too; others have the 503', async () => {
  const { gateway: stopping } = await toyGateway({ supergraphSdl, subgraphs: { lineage: { url: `${url}/graphql` } } });
  const stopped = stopping.stop();
  const ask = (headers = {}) =>
    stopping.fetch(new Request(`http://localhost${STREAMS['a subscription']}`, { headers }));
  const [asked, other] = await Promise.all([ask(EVENTS), ask()]);
  await stopped;
  assert.deepEqual([asked.status, asked.headers.get('connection')], [200, 'close']);
  assert.match(await asked.text(), /^: .*\nretry: 1000\n\n$/);
  assert.deepEqual(
    [other.status, other.headers.get('retry-after'), other.headers.get('connection')],
    [503, '1', 'close'],
  );
});

test('an export of the same process that fails on its way is broken off, and no more than that', BOUND, async () => {
  const refusal = requestError('BAD_REQUEST', 'It is said too late.');
  const chunks = async function* () {
    yield new TextEncoder().encode(':\n\n');
    throw refusal;
  };
  const local: Subgraph = {
    execute: () => Promise.reject(new Error('unused')),
    fetch: async () => new Response(chunks() as never),
  };
  const { gateway: whole } = await toyGateway({ supergraphSdl, subgraphs: { lineage: local }, logger });
  const { url: place } = await whole.listen(0);
  const response = await fetch(`${place}/lineage?of=x`);
  assert.equal(response.status, 200);
  await assert.rejects(response.text(), /terminated/);
  await assertLogged('/lineage?of=x');
  assert.equal((await fetch(`${place}/healthz`)).status, 200);
  await whole.stop();
});
