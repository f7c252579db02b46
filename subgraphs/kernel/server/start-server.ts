import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLError } from 'graphql';
import { requestError } from '../http/refusal.ts';
import { drainable } from './drain.ts';
import { continueOnceRead } from './expectation.ts';
import { mayBeAddressedAs } from './host.ts';
import { PatientResponse } from './patient-response.ts';
import { refuse } from './respond.ts';
import { takeTarget } from './target.ts';

/** Milliseconds within which a caller sends its headers, and its whole request; then it is answered 408. */
export const HEADERS_TIMEOUT_MS = 20_000;
export const REQUEST_TIMEOUT_MS = 120_000;
/** Longer than balancers and clients keep an idle connection, so that they never write to one that is just closed. */
const KEEP_ALIVE_MS = 65_000;

export interface RunningServer {
  readonly url: string;
  /** Takes no new connection, waits for the requests in flight, and after `milliseconds` cuts what is left. */
  stop(milliseconds: number): Promise<void>;
}

export interface Address {
  readonly port: number;
  readonly host: string;
  /** Names that pass as Host, beside loopback ones. */
  readonly trustedHosts?: readonly string[] | undefined;
}

/** Listens for HTTP. Only loopback names and the trusted ones pass as Host. */
export async function startServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  { port, host, trustedHosts }: Address,
): Promise<RunningServer> {
  const server = createServer({
    ServerResponse: PatientResponse as typeof ServerResponse,
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
  });
  const stop = drainable(server);
  server.on('request', (request, response) => {
    try {
      takeTarget(request);
      checkHost(request, trustedHosts);
    } catch (refusal) {
      request.resume();
      return refuse(response, refusal as GraphQLError);
    }
    answer(request, response);
  });
  server.on('checkContinue', (request, response) => {
    continueOnceRead(request, response);
    server.emit('request', request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, stop };
}

function checkHost({ headers }: IncomingMessage, trustedHosts: Address['trustedHosts']): void {
  if (mayBeAddressedAs(headers.host, trustedHosts)) return;
  const message = 'This server answers on loopback names, such as localhost, and those in TRUSTED_NETWORK_HOSTS only.';
  throw requestError('FORBIDDEN_HOST', message, { headers: { Connection: 'close' } });
}
