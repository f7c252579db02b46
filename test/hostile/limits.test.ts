import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { readConfig } from '../../subgraphs/kernel/config/config.ts';
import { fetchLimits, requestLimits, type RequestLimits } from '../../subgraphs/kernel/http/limits.ts';
import { HEADERS_TIMEOUT_MS, REQUEST_TIMEOUT_MS } from '../../subgraphs/kernel/server/start-server.ts';
import { TIME_BUDGET_MS } from '../../subgraphs/lineage/domain/answers/question.ts';
import { oversized } from './oversized.ts';
import { SERVERS, startServers, type Servers } from './servers.ts';

let servers: Servers;
before(async () => (servers = await startServers()));
after(() => servers.stop());

interface Refusal {
  readonly status: number;
  readonly extensions: Record<string, unknown>;
}

async function post(name: string, body: string): Promise<Refusal> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await fetch(servers.url(name), { method: 'POST', headers, body });
  const { errors } = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
  return { status: response.status, extensions: errors[0]!.extensions };
}

for (const name of SERVERS) {
  const limits = name === 'gateway' ? requestLimits : fetchLimits(requestLimits);
  describe(`the limits of ${name}`, () => {
    for (const [what, { limit, query, variables }] of Object.entries(oversized(limits))) {
      test(`on ${what}: an answer that names the limit`, async () => {
        const { status, extensions } = await post(name, JSON.stringify({ query, variables }));
        assert.deepEqual([status, extensions['code']], [400, 'LIMIT_EXCEEDED']);
        assert.match(String(extensions['limit']), limit);
      });
    }

    // None of these can be parsed to its end, so that the answer tells that nobody tried.
    for (const [limit, part] of Object.entries({ variableDepth: () => '[', names: (n: number) => `"v${n}":{},` })) {
      test(`on ${limit} of a large body: refused before it is parsed`, async () => {
        const parts = Array.from({ length: 300_000 }, (_, index) => part(index)).join('');
        const { status, extensions } = await post(name, `{"query":"{ __typename }","variables":{"v":{"":[${parts}`);
        assert.deepEqual([status, extensions['code'], extensions['limit']], [400, 'LIMIT_EXCEEDED', limit]);
      });
    }

    // Of 33 MiB each: what reads them is the same in every subgraph.
    if (!['gateway', 'models'].includes(name)) return;

    test('on the body: 413, whether or not its length is declared', async () => {
      const body = JSON.stringify({ query: '{ __typename }', variables: { blob: 'x'.repeat(limits.bodyBytes) } });
      const { status, extensions } = await post(name, body);
      assert.deepEqual([status, extensions['code']], [413, 'PAYLOAD_TOO_LARGE']);
      assert.equal(await streamed(servers.url(name), body), 413);
      assert.equal(await unfinished(servers.url(name), body), 413);
      assert.equal(await unfinished(servers.url(name), '{', limits.bodyBytes + 1), 413);
    });
  });
}

test('The documentation states each limit as it is', () => {
  const text = readFileSync(new URL('../../docs/running.md', import.meta.url), 'utf8');
  const rows = text.matchAll(/^\| `(\w+)` +\|[^|]+\| (\d+) +\| (\d+) +\|/gm);
  const stated = [...rows].map(([, name, callers, fetches]) => [name, Number(callers), Number(fetches)]);
  const fetched = Object.entries(fetchLimits(requestLimits)) as [keyof RequestLimits, number][];
  assert.deepEqual(
    stated,
    fetched.map(([name, value]) => [name, requestLimits[name], value]),
  );
  const { database, subgraphTimeoutMs, subgraphSilenceMs } = readConfig([], {});
  const times = [HEADERS_TIMEOUT_MS, REQUEST_TIMEOUT_MS, TIME_BUDGET_MS, subgraphSilenceMs, subgraphTimeoutMs];
  for (const milliseconds of [...times, database.statementTimeoutMs])
    assert.match(text, new RegExp(`^\\| [^|]+ \\| ${milliseconds} +\\|`, 'm'));
});

/** Sends a body in chunks without telling its length, and gives the status. */
function streamed(url: string, body: string): Promise<number | undefined> {
  const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
  return new Promise((resolve) => {
    const sent = httpRequest(url, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      response.resume();
    });
    // The server may close the connection while the rest is still on its way.
    sent.on('error', () => resolve(undefined));
    sent.write(body.slice(0, body.length / 2));
    sent.end(body.slice(body.length / 2));
  });
}

/** Sends a body that never ends, and gives the status. */
function unfinished(url: string, body: string, declared = body.length + 1): Promise<number | undefined> {
  const headers = { 'content-type': 'application/json', 'content-length': declared };
  return new Promise((resolve) => {
    const sent = httpRequest(url, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      sent.destroy();
    });
    sent.on('error', () => resolve(undefined));
    sent.write(body);
  });
}
