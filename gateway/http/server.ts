import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';
import { isLoopback, namesLoopback } from './host.ts';
import type { Handler } from './router.ts';

export interface RunningServer {
  url: string;
  /** Takes no new connection, waits for the requests in flight, and after `milliseconds` cuts what is left. */
  stop(milliseconds: number): Promise<void>;
}

/** Serves a fetch handler over HTTP. On a loopback address only loopback names pass as Host. */
export async function startServer(handler: Handler, port: number, host: string): Promise<RunningServer> {
  const adapter = createServerAdapter(handler);
  const guarded = isLoopback(host);
  const inFlight = new Set<ServerResponse>();
  const server = createServer(
    { keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: 120_000 },
    (request, response) => {
      inFlight.add(response);
      response.once('close', () => inFlight.delete(response));
      if (guarded && !namesLoopback(request.headers.host)) refuseHost(request, response);
      else void adapter(request, response);
    },
  );
  await listening(server, port, host);
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    async stop(milliseconds) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A kept-alive connection would otherwise outlive its last answer and hold the server open.
      for (const response of inFlight) {
        if (!response.headersSent) response.setHeader('Connection', 'close');
        response.once('close', () => server.closeIdleConnections());
      }
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
      await closed;
      clearTimeout(cut);
    },
  };
}

function refuseHost(request: IncomingMessage, response: ServerResponse): void {
  const message = 'This gateway answers on loopback names only, such as localhost or 127.0.0.1.';
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
