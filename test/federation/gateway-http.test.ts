import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayOptions, Subgraph } from '../../gateway/main.ts';
import { ERROR_CODES } from '../../subgraphs/kernel/errors/codes.ts';
import { limitError } from '../../subgraphs/kernel/http/refusal.ts';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import { echoGateway, echoSubgraphs, underWay } from './gateway-echo.ts';
import { inProcess, overHttp } from './gateway-toys.ts';

let subgraphs: Record<string, RunningSubgraph>;

before(async () => {
  subgraphs = await echoSubgraphs();
});
after(() => Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.stop())));

const gatewayWith = (options: Partial<GatewayOptions> = {}) => echoGateway(subgraphs, options);

/** One raw request, for headers that fetch does not let through. */
function raw(url: string, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(url, { headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.once('error', reject).end();
  });
}

describe('the gateway over HTTP', () => {
  it('answers health, readiness and the rest with JSON', async () => {
    const { gateway } = await gatewayWith();
    const { url } = await gateway.listen(0);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    const ready = await fetch(`${url}/readyz`);
    assert.equal(ready.status, 200);
    assert.deepEqual(await ready.json(), {
      ready: true,
      planner: 'rust',
      subgraphs: { one: { ready: true }, two: { ready: true } },
    });
    assert.match(await (await fetch(url)).text(), /\/graphql/);
    const missing = await fetch(`${url}/nothing`);
    assert.equal(missing.status, 404);
    assert.equal(
      ((await missing.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
      'NOT_FOUND',
    );
    assert.equal((await fetch(`${url}/healthz`, { method: 'DELETE' })).status, 405);
    await gateway.stop();
  });

  it('asks remote subgraphs whether they are ready, and believes local ones that say no', async () => {
    const remote = await overHttp(subgraphs);
    const unready: Subgraph = { execute: (request) => subgraphs['two']!.execute(request), isReady: async () => false };
    for (const [two, status] of [
      [remote['two']!, 200],
      [unready, 503],
    ] as const) {
      const { gateway } = await gatewayWith({ subgraphs: { ...remote, two } });
      assert.equal((await gateway.fetch(new Request('http://localhost/readyz'))).status, status);
      await gateway.stop();
    }
  });

  it('is not ready while a subgraph is gone or silent', async () => {
    const gone: Subgraph = { url: 'http://127.0.0.1:1/graphql' };
    const { gateway } = await gatewayWith({ subgraphs: { one: inProcess(subgraphs)['one']!, two: gone } });
    const response = await gateway.fetch(new Request('http://localhost/readyz'));
    assert.equal(response.status, 503);
    const state = (await response.json()) as { subgraphs: Record<string, { ready: boolean }> };
    assert.equal(state.subgraphs['one']?.ready, true);
    assert.equal(state.subgraphs['two']?.ready, false);
    await gateway.stop();
  });

  it('refuses a Host that is no loopback name', async () => {
    const { gateway } = await gatewayWith();
    const { url } = await gateway.listen(0);
    const { port } = new URL(url);
    for (const host of [
      `evil.example:${port}`,
      'evil.example',
      `127.0.0.1.evil.example:${port}`,
      '10.0.0.1',
      'localhost@evil.example',
    ]) {
      assert.equal((await raw(`${url}/healthz`, { host })).status, 421, host);
    }
    for (const host of [`localhost:${port}`, '127.0.0.1', `[::1]:${port}`]) {
      assert.equal((await raw(`${url}/healthz`, { host })).status, 200, host);
    }
    await gateway.stop();
  });

  it('tells who asks for a WebSocket how subscriptions are answered', async () => {
    const { gateway } = await gatewayWith();
    const { url } = await gateway.listen(0);
    const { status, body } = await raw(`${url}/graphql`, { connection: 'Upgrade', upgrade: 'websocket' });
    assert.equal(status, 400);
    assert.match(body, /no WebSockets.*Accept: text\/event-stream/);
    await gateway.stop();
  });

  it('gives no page of another origin a way in', async () => {
    const { gateway, post } = await gatewayWith();
    const types = ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', ''];
    for (const type of types) {
      const response = await post('{"query":"mutation { change(to: \\"x\\") }"}', {
        'content-type': type,
        origin: 'https://evil.example',
      });
      assert.equal(response.status, 415, type);
      assert.equal(response.headers.get('access-control-allow-origin'), null);
    }
    const byGet = await gateway.fetch(
      new Request('http://localhost/graphql?query=mutation{change(to:"x")}', {
        headers: { accept: 'application/json' },
      }),
    );
    assert.equal(byGet.status, 405);
    assert.equal(byGet.headers.get('allow'), 'POST');
    await gateway.stop();
  });

  it('refuses a query that is not UTF-8, instead of asking another', async () => {
    const { gateway } = await gatewayWith();
    const url = 'http://localhost/graphql?query={here}%ff';
    const response = await gateway.fetch(new Request(url, { headers: { accept: 'application/json' } }));
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    assert.deepEqual([response.status, errors[0]?.extensions.code], [400, 'BAD_REQUEST']);
    assert.match(errors[0]?.message ?? '', /parameter "query" is not UTF-8/);
    await gateway.stop();
  });

  it('serves extra routes', async () => {
    const { gateway } = await gatewayWith({
      routes: [
        {
          method: 'POST',
          path: '/documents',
          handle: async (request) => Response.json({ size: (await request.text()).length }, { status: 201 }),
        },
      ],
    });
    const { url } = await gateway.listen(0);
    const response = await fetch(`${url}/documents`, { method: 'POST', body: 'hello' });
    assert.equal(response.status, 201);
    assert.deepEqual(await response.json(), { size: 5 });
    assert.equal((await fetch(`${url}/documents`)).status, 405);
    await gateway.stop();
  });

  it('tells all of what a route refuses, and keeps what it failed of in the log', async () => {
    const logged: unknown[] = [];
    const keep = (message: string, details?: object) => void logged.push({ message, ...details });
    const throwing = (path: string, error: Error) => ({ method: 'GET', path, handle: () => Promise.reject(error) });
    const { gateway } = await gatewayWith({
      routes: [throwing('/refused', limitError('tokens', 9)), throwing('/failed', new Error('secret'))],
      logger: { debug: keep, info: keep, warn: keep, error: keep },
    });
    const told = async (path: string) => {
      const answer = await gateway.fetch(new Request(`http://localhost${path}`));
      return { status: answer.status, error: ((await answer.json()) as { errors: [GraphQLFormattedError] }).errors[0] };
    };
    const refused = await told('/refused');
    assert.equal(refused.status, 400);
    assert.deepEqual(refused.error.extensions, { limit: 'tokens', allowed: 9, code: 'LIMIT_EXCEEDED' });
    assert.deepEqual(logged, []);
    const failed = await told('/failed');
    assert.deepEqual([failed.status, failed.error.extensions!['code']], [500, 'INTERNAL_SERVER_ERROR']);
    assert.equal(failed.error.message, ERROR_CODES.INTERNAL_SERVER_ERROR.description);
    assert.doesNotMatch(JSON.stringify(failed), /secret/);
    assert.match(JSON.stringify(logged), new RegExp(`${String(failed.error.extensions!['correlationId'])}.*secret`));
    await gateway.stop();
  });

  it('lets nobody on the way keep an answer, and takes GET and POST only', async () => {
    const { gateway } = await gatewayWith();
    const { url } = await gateway.listen(0);
    const asked = `${url}/graphql?query={here}`;
    for (const answer of [await fetch(asked), await gateway.fetch(new Request(asked))]) {
      assert.deepEqual([answer.status, answer.headers.get('cache-control')], [200, 'no-store']);
    }
    const put = await fetch(asked, { method: 'PUT' });
    assert.deepEqual([put.status, put.headers.get('allow')], [405, 'GET, POST']);
    await gateway.stop();
  });

  it('finishes the requests in flight when it stops', async () => {
    const { gateway } = await gatewayWith();
    const { url } = await gateway.listen(0);
    const asked = once(underWay, 'slow');
    const answer = fetch(`${url}/graphql?query={slow}`, { headers: { accept: 'application/json' } });
    await asked;
    const stopped = gateway.stop();
    assert.deepEqual(await (await answer).json(), { data: { slow: 'done' } });
    await stopped;
    await assert.rejects(fetch(`${url}/healthz`));
  });

  it('takes a port that is in use as a rejection', async () => {
    const { gateway } = await gatewayWith();
    const { url } = await gateway.listen(0);
    await assert.rejects(gateway.listen(Number(new URL(url).port)), /EADDRINUSE/);
    await gateway.stop();
  });
});
