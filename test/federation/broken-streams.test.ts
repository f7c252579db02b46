import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Gateway } from '../../gateway/main.ts';
import { compose, toyGateway } from './gateway-toys.ts';

const SILENCE_MS = 100;
/** Within it, silence is noticed; much less than what else ends a stream. */
const NOTICED_MS = 3_000;
const BOUND = { timeout: 20_000 };
const EVENTS = { accept: 'text/event-stream' };

let lineage: Server;
let isPaused = false;
/** The answer under way of lineage, which has told its beginning. */
let answer: ServerResponse;
let gateway: Gateway;
let url: string;

before(async () => {
  lineage = createServer((request, response) => {
    if (request.method !== 'HEAD') {
      answer = response;
      response.writeHead(200).write(':\n\n');
    } else if (!isPaused) response.end();
  });
  lineage.listen(0, '127.0.0.1');
  await once(lineage, 'listening');
  const elsewhere = { url: `http://127.0.0.1:${(lineage.address() as AddressInfo).port}/graphql` };
  const supergraphSdl = compose({ lineage: 'type Query { a: String } type Subscription { changes: String }' });
  const limits = { silenceMilliseconds: SILENCE_MS };
  ({ gateway } = await toyGateway({ supergraphSdl, subgraphs: { lineage: elsewhere }, limits }));
  ({ url } = await gateway.listen(0));
});
after(async () => {
  await gateway.stop();
  lineage.closeAllConnections();
  lineage.close();
});

const STREAMS = { 'an export': '/lineage?of=x', 'a subscription': '/graphql?query=subscription{changes}' };

/** Asks for a stream, reads its beginning, and gives what is to follow. */
async function begun(path: string) {
  const response = await fetch(`${url}${path}`, { headers: EVENTS });
  assert.equal(response.status, 200);
  const reader = response.body!.getReader();
  assert.equal(new TextDecoder().decode((await reader.read()).value), ':\n\n');
  return reader;
}

for (const [what, path] of Object.entries(STREAMS)) {
  test(`${what} is broken off at once when lineage dies`, BOUND, async () => {
    const reader = await begun(path);
    const next = reader.read();
    const died = performance.now();
    answer.destroy();
    await assert.rejects(next, /terminated/);
    assert.ok(performance.now() - died < NOTICED_MS);
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
    await pause(5 * SILENCE_MS);
    answer.write('more');
    assert.equal(new TextDecoder().decode((await slow).value), 'more');
    isPaused = true;
    const began = performance.now();
    await assert.rejects(reader.read(), /terminated/).finally(() => (isPaused = false));
    const took = performance.now() - began;
    assert.ok(took > 2 * SILENCE_MS && took < NOTICED_MS, `${took} ms`);
  });
}
