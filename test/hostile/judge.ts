import assert from 'node:assert/strict';
import { Agent, request as httpRequest } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { Random } from './random.ts';
import { hostileRequest, type HostileRequest } from './requests.ts';
import type { Servers } from './servers.ts';

/** Milliseconds without an answer after which a server counts as hung: long, as the machine may be busy. */
const PATIENCE_MS = 60_000;
const INSIDE = /node_modules|\.[cm]?[jt]s:\d+|^\s+at \S+ \(|file:\/\/|subgraphs\/\w+\/|SELECT |INSERT |relation "/m;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Sends hostile requests to a server, and judges each answer, and that it goes on answering. */
export async function judge(servers: Servers, name: string, seed: number, count: number): Promise<void> {
  const random = new Random(seed);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const schema: GraphQLSchema = servers.schema(name);
  try {
    for (let number = 0; number < count; number += 1) {
      const sent = hostileRequest(random, schema);
      const what = (): string => `${name}, seed ${seed}, request ${number}: ${describe(sent)}`;
      const answer = await send(new URL(servers.url(name)), sent, agent).catch((error: unknown) =>
        assert.fail(`${what()}\n${String(error)}`),
      );
      if (answer) judgeAnswer(sent, answer, what);
      assert.deepEqual(servers.faults.splice(0), [], what());
      if (number % 50 === 49) await answersStill(servers.url(name), what);
    }
    await answersStill(servers.url(name), () => `${name}, seed ${seed}, at the end`);
  } finally {
    agent.destroy();
  }
}

function judgeAnswer(sent: HostileRequest, { status, type, text }: Answer, what: () => string): void {
  const shown = (): string => `${what()}\n${status} ${type} ${text.slice(0, 1_000)}`;
  assert.ok(status >= 200 && status < 500, shown());
  assert.doesNotMatch(text, INSIDE, shown());
  if (sent.method === 'HEAD' || text === '') return void assert.ok(text === '', shown());
  // Who asks the gateway for events gets the answer as one.
  const isEvent = sent.headers['accept'] === 'text/event-stream' && type.startsWith('text/event-stream');
  if (!sent.path.startsWith('/graphql') || isEvent) return;
  assert.match(type, /^application\/(graphql-response\+)?json\b/, shown());
  const answer = JSON.parse(text) as {
    data?: unknown;
    errors?: { message: unknown; extensions?: { code?: unknown } }[];
  };
  assert.ok(answer.data !== undefined || (answer.errors?.length ?? 0) > 0, shown());
  if (answer.data === undefined && type.startsWith('application/graphql-response')) assert.ok(status >= 400, shown());
  if (answer.data !== undefined) assert.equal(status, 200, shown());
  for (const { message, extensions } of answer.errors ?? []) {
    assert.equal(typeof message, 'string', shown());
    assert.match(String(extensions?.code), /^[A-Z_]+$/, shown());
    assert.doesNotMatch(String(extensions?.code), /INTERNAL|UNAVAILABLE/, shown());
  }
}

async function answersStill(url: string, what: () => string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
  assert.deepEqual(await response.json(), { data: { __typename: 'Query' } }, what());
}

/** Undefined where the caller went away first. */
function send(
  url: URL,
  { method, path, headers, body, cutAt }: HostileRequest,
  agent: Agent,
): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = url;
    const length = body === null ? {} : { 'content-length': String(body.length) };
    const asked = httpRequest(
      { hostname, port, path, method, headers: { ...headers, ...length }, agent, timeout: PATIENCE_MS },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode!, type: response.headers['content-type'] ?? '', text });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer: it hangs')));
    asked.on('error', (error) => (cutAt === null ? reject(error) : resolve(undefined)));
    if (body === null) return void asked.end();
    if (cutAt === null) return void asked.end(body);
    asked.write(body.subarray(0, cutAt), () => setTimeout(() => asked.destroy(), 2));
  });
}

function describe({ method, path, headers, body, cutAt }: HostileRequest): string {
  const text = body === null ? '' : body.subarray(0, 2_000).toString();
  return `${method} ${path.slice(0, 2_000)} ${JSON.stringify(headers)} ${text}${cutAt === null ? '' : ` cut at ${cutAt}`}`;
}
