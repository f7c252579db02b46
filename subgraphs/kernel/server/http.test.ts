import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { parse, type ExecutionResult } from 'graphql';
import { PedigreeError } from '../errors/errors.ts';
import type { Listening } from './http.ts';
import { createSubgraph, type RunningSubgraph } from './subgraph.ts';

let subgraph: RunningSubgraph;
let listening: Listening;
let faults: { correlationId: string; error: unknown }[] = [];

before(async () => {
  subgraph = await createSubgraph({
    name: 'small',
    typeDefs: parse(
      'type Query { refused: String, length(text: String!): Int, many(texts: [String!]): Int } type Mutation { change: Int }',
    ),
    resolvers: {
      Query: {
        refused: () => {
          throw new PedigreeError('NOT_FOUND', 'There is no such thing.', 'name');
        },
        length: (_: unknown, { text }: { text: string }) => text.length,
      },
    },
    createContext: (headers) => {
      if (headers['x-fail']) throw new Error('secret of the house');
      return {};
    },
    isReady: async () => true,
    close: async () => undefined,
    log: (fault) => faults.push(fault),
  });
  listening = await subgraph.listen(0, '127.0.0.1');
});
beforeEach(() => (faults = []));
after(() => subgraph.stop());

interface Answer {
  status: number;
  body: ExecutionResult;
}

async function post(body: string | Uint8Array<ArrayBuffer>, more: Record<string, string> = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...more };
  const response = await fetch(listening.url, { method: 'POST', body, headers });
  return { status: response.status, body: (await response.json()) as ExecutionResult };
}

const codeOf = (result: ExecutionResult): unknown => result.errors?.[0]?.extensions?.['code'];

test('requests that are none: a status of 4xx and a code, never 500', async () => {
  const bad: [string, number][] = [
    ['', 400],
    ['{', 400],
    ['null', 400],
    ['[]', 400],
    ['7', 400],
    ['"text"', 400],
    ['{}', 400],
    ['{"query":7}', 400],
    ['{"query":"{"}', 400],
    ['{"query":"{ missing }"}', 400],
    ['{"query":"{ refused }","variables":7}', 400],
    ['{"query":"{ refused }","variables":"{"}', 400],
    ['{"query":"{ refused }","operationName":"none"}', 400],
  ];
  for (const [text, status] of bad) {
    const answer = await post(text).catch((error: unknown) => assert.fail(`${text}: ${String(error)}`));
    assert.equal(answer.status, status, text);
    assert.equal(typeof codeOf(answer.body), 'string', text);
  }
  const latin = Buffer.from('{"query":"{ length(text: \\"\xff\\") }"}', 'latin1');
  assert.equal((await post(new Uint8Array(latin))).status, 400);
  const changing = '?query=mutation{change}';
  for (const [method, search] of [['PUT'], ['DELETE'], ['PATCH'], ['GET', changing]] as const) {
    const answer = await fetch(new URL(search ?? '', listening.url), { method });
    const code = codeOf((await answer.json()) as ExecutionResult);
    assert.deepEqual([answer.status, code], [405, 'METHOD_NOT_ALLOWED'], method);
  }
  const plain = await fetch(listening.url, {
    method: 'POST',
    body: '{"query":"{ refused }"}',
    headers: { 'content-type': 'text/plain' },
  });
  assert.equal(plain.status, 415);
  assert.equal((await fetch(new URL('/other', listening.url))).status, 404);
  assert.equal((await fetch(new URL('/healthz', listening.url))).status, 200);
});

test('a fault outside of GraphQL is masked, and logged with the correlation id that the caller sees', async () => {
  const { status, body } = await post('{"query":"{ refused }"}', { 'x-fail': 'yes' });
  assert.deepEqual([status, codeOf(body)], [500, 'INTERNAL_SERVER_ERROR']);
  assert.equal(JSON.stringify(body).includes('secret'), false);
  assert.equal(body.errors![0]!.extensions['correlationId'], faults[0]!.correlationId);
  assert.match(String(faults[0]!.error), /secret/);
});

test('a body of 10 MB is read', async () => {
  const variables = { text: 'x'.repeat(10_000_000) };
  const read = await post(JSON.stringify({ query: 'query ($text: String!) { length(text: $text) }', variables }));
  assert.deepEqual(read.body.data, { length: 10_000_000 });
});

test('arguments and variables that fit no type are the mistake of the caller, however many there are', async () => {
  const query = 'query ($text: String = "a", $texts: [String!]) { length(text: $text) many(texts: $texts) }';
  for (const variables of [{ text: null }, { texts: Array<number>(100).fill(1) }]) {
    const { body } = await post(JSON.stringify({ query, variables }));
    for (const { extensions } of body.errors!) assert.equal(extensions['code'], 'BAD_USER_INPUT');
  }
  assert.deepEqual(faults, []);
});

test('limits that are set for callers hold for what is fetched for them', async () => {
  const { url } = await subgraph.listen(0, '127.0.0.1', { limits: { depth: 3, aliases: undefined } });
  const ask = async (depth: number): Promise<unknown> => {
    const query = `${'{ __type(name: "Query") '.repeat(depth)}${'}'.repeat(depth)}`;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return ((await response.json()) as ExecutionResult).errors?.[0]?.extensions['code'];
  };
  assert.equal(await ask(5), 'LIMIT_EXCEEDED');
  assert.notEqual(await ask(4), 'LIMIT_EXCEEDED');
});

test('a caller that goes away in the middle of its request harms nobody', async () => {
  const broken = request(listening.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 100 },
  });
  broken.on('error', () => undefined);
  broken.write('{"query":');
  await pause(20);
  broken.destroy();
  await pause(20);
  assert.deepEqual((await post('{"query":"{ refused }"}')).body.data, { refused: null });
  assert.deepEqual(faults, []);
});

test('nobody on the way may keep an answer or a refusal', async () => {
  for (const query of ['?query={length(text:"abc")}', '?query={', '']) {
    const response = await fetch(`${listening.url}${query}`, { headers: { accept: 'application/json' } });
    assert.equal(response.headers.get('cache-control'), 'no-store', query);
  }
});
