import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { clientOf } from '../../test/support/subgraph-client.ts';
import { createLineageSubgraph, remoteFeed } from './main.ts';

/** What stands at the address: a status and a body; null while nothing listens. */
let answer: [status: number, body: string] = [200, '{"data":{"entries":[]}}'];
let server: Server;
let port = 0;

before(listen);
after(() => server.close());

async function listen(): Promise<void> {
  server = createServer((request, response) => {
    request.resume();
    response.writeHead(answer[0]).end(answer[1]);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
}

async function close(): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

const urlOf = () => `http://127.0.0.1:${port}/graphql?token=secret`;

test('lineage is ready once it has read every feed; an outage is logged once, and what needs it says so', async () => {
  await close();
  const [logged, said]: string[][] = [[], []];
  const lineage = await createLineageSubgraph({
    feeds: { models: remoteFeed('models', urlOf()) },
    log: ({ error }) => logged!.push((error as Error).message),
    progress: (line) => said!.push(line),
    interval: 5,
  });
  const readyBecomes = async (ready: boolean) => {
    while ((await lineage.isReady()) !== ready) await pause(5);
  };
  try {
    await pause(100);
    assert.equal(await lineage.isReady(), false);
    const compare = '{ compareModelVersions(model: "m", from: "1", to: "2") { complete } }';
    assert.deepEqual(await clientOf(lineage).codes(compare), ['INCOMPLETE']);
    assert.equal(logged!.length, 1, logged!.join('\n'));
    assert.match(
      logged![0]!,
      /models cannot be read at .*ECONNREFUSED.*\. Start that subgraph, or correct MODELS_URL\.$/,
    );
    answer = [200, '{"data":{"entries":[]}}'];
    await listen();
    await readyBecomes(true);
    assert.deepEqual(said, ['Lineage reads the changes of models again.']);
    await close();
    while (logged!.length < 2) await pause(5);
    assert.equal(await lineage.isReady(), true, 'what it has read it can still tell');
  } finally {
    await lineage.stop();
  }
  await listen();
});

for (const [what, given, reason, remedy] of [
  ['a page', [404, '<html>'], 'it answered with status 404 and no GraphQL', 'Correct MODEL_CARDS_URL.'],
  ['no JSON object', [200, 'null'], 'it answered with status 200 and no GraphQL', 'Correct MODEL_CARDS_URL.'],
  [
    'an error',
    [200, '{"data":null,"errors":[{"message":"Ask again later."}]}'],
    'Ask again later.',
    'Look into its log, or correct MODEL_CARDS_URL.',
  ],
] as const) {
  test(`${what}: the subgraph, its URL, the reason and the remedy are named`, async () => {
    answer = [...given];
    const place = `http://127.0.0.1:${port}/graphql`;
    const told = `The changes of model-cards cannot be read at ${place}: ${reason.replace(/\.$/, '')}. ${remedy}`;
    for (const ask of [
      remoteFeed('model-cards', urlOf()).changes(0, 1),
      remoteFeed('model-cards', urlOf()).changesAt([1]),
    ])
      await assert.rejects(ask, { message: told, stack: told });
  });
}

test('a feed that has become another one is told as that, not as a fault', async () => {
  answer = [200, '{"data":null,"errors":[{"message":"Another.","extensions":{"code":"INVALID_CURSOR"}}]}'];
  await assert.rejects(remoteFeed('models', urlOf()).changes(7, 1, 'a'), { code: 'INVALID_CURSOR' });
});

test('nobody there: the same', async () => {
  await assert.rejects(remoteFeed('models', 'http://127.0.0.1:9/').changes(0, 1), {
    message:
      /^The changes of models cannot be read at http:\/\/127\.0\.0\.1:9\/: .+\. Start that subgraph, or correct MODELS_URL\.$/,
  });
});
