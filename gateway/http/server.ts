import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';
import { drainable } from '../../subgraphs/kernel/server/drain.ts';
import { mayBeAddressedAs } from '../../subgraphs/kernel/server/host.ts';
import type { Handler } from './router.ts';

export interface RunningServer {
  url: string;
  /** Takes no new connection, waits for the requests in flight, and after `milliseconds` cuts what is left. */
  stop(milliseconds: number): Promise<void>;
}

/** Serves a fetch handler over HTTP. Only loopback names and the trusted ones pass as Host. */
export async function startServer(
  handler: Handler,
  port: number,
  host: string,
  trustedHosts: readonly string[] = [],
): Promise<RunningServer> {
  const adapter = createServerAdapter(handler);
  const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: 120_000 });
  const stop = drainable(server);
  server.on('request', (request, response) => {
    if (mayBeAddressedAs(request.headers.host, trustedHosts)) void adapter(request, response);
    else refuseHost(request, response);
  });
  await listening(server, port, host);
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, stop };
}

function refuseHost(request: IncomingMessage, response: ServerResponse): void {
  const message = 'This gateway answers on loopback names, such as localhost, and those in TRUSTED_NETWORK_HOSTS only.';
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'FORBIDDEN_HOST' } }] });
  request.resume();
  response.writeHead(421, { 'content-type': 'application/json', connection: 'close' }).end(body);
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
