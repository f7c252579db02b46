import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { drainable } from './drain.ts';
import { mayBeAddressedAs } from './host.ts';

/** Largest request body in bytes; a document of 16 MiB fits, escaped as JSON. */
export const MAXIMUM_BODY = 48 * 1024 * 1024;

const DRAIN_MILLISECONDS = 10_000;

/** Refuses bytes that are no UTF-8: replaced, they would be recorded as something that nobody said. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Who may ask a subgraph, and how it ends. */
export interface ListenOptions {
  /** Names that pass as Host, beside loopback ones. */
  readonly trustedHosts?: readonly string[];
  /** How long requests under way may go on after a stop was asked for; 10 seconds unless told. */
  readonly drainMilliseconds?: number;
}

export interface Listening {
  readonly url: string;
  stop(): Promise<void>;
}

interface HttpOptions<Context> extends ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly createContext: (headers: Record<string, string>) => Context;
  readonly isReady: () => Promise<boolean>;
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** Serves a subgraph's `/graphql` and `/healthz` over HTTP. */
export async function listenHttp<Context extends object>(
  server: ApolloServer<Context>,
  options: HttpOptions<Context>,
): Promise<Listening> {
  const http = createServer();
  const drain = drainable(http);
  http.on('request', (request, response) => {
    answer(server, options, request, response).catch(() => {
      if (!response.headersSent)
        send(response, 400, {
          errors: [{ message: 'The request could not be read.', extensions: { code: 'BAD_REQUEST' } }],
        });
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(options.port, options.host, resolve);
  });
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}/graphql`,
    stop: () => drain(options.drainMilliseconds ?? DRAIN_MILLISECONDS),
  };
}

async function answer<Context extends object>(
  server: ApolloServer<Context>,
  options: HttpOptions<Context>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!mayBeAddressedAs(request.headers.host, options.trustedHosts)) return refuseHost(request, response);
  const url = new URL(request.url ?? '/', 'http://subgraph.invalid');
  if (url.pathname === '/healthz') {
    const ready = await options.isReady();
    return send(response, ready ? 200 : 503, { ready });
  }
  if (url.pathname !== '/graphql' && options.fetch && request.method === 'GET') {
    return stream(await options.fetch(new Request(url)), response);
  }
  if (url.pathname !== '/graphql')
    return send(response, 404, { errors: [{ message: 'Ask /graphql.', extensions: { code: 'NOT_FOUND' } }] });
  const text = await readBody(request);
  if (text === null) {
    const message = `The body is larger than ${MAXIMUM_BODY} bytes.`;
    return send(response, 413, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  }
  const body = parseJson(text);
  if (body === undefined && text !== '') {
    return send(response, 400, { errors: [{ message: 'The body is not JSON.', extensions: { code: 'BAD_REQUEST' } }] });
  }
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const result = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: (request.method ?? 'GET').toUpperCase(), headers, search: url.search, body },
    context: async () => options.createContext(Object.fromEntries(headers)),
  });
  for (const [name, value] of result.headers) response.setHeader(name, value);
  response.statusCode = result.status ?? 200;
  if (result.body.kind === 'complete') response.end(result.body.string);
  else {
    for await (const chunk of result.body.asyncIterator) response.write(chunk);
    response.end();
  }
}

/** Sends an answer as fast as it is read; who hangs up ends it. */
async function stream(answered: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  if (answered.body === null) response.end();
  else await pipeline(Readable.fromWeb(answered.body as never), response);
}

function refuseHost(request: IncomingMessage, response: ServerResponse): void {
  const message = 'This subgraph answers on loopback names and those in TRUSTED_NETWORK_HOSTS only.';
  request.resume();
  response.setHeader('connection', 'close');
  send(response, 421, { errors: [{ message, extensions: { code: 'FORBIDDEN_HOST' } }] });
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAXIMUM_BODY) chunks.push(chunk);
  }
  return size > MAXIMUM_BODY ? null : UTF_8.decode(Buffer.concat(chunks));
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
