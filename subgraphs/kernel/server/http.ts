import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { announced, readText } from '../http/body.ts';
import { requireUnpacked } from '../http/encoding.ts';
import { headersOf } from '../http/headers.ts';
import { fetchLimits, limitsFrom, requestLimits } from '../http/limits.ts';
import { requestError } from '../http/refusal.ts';
import type { LogFault } from './format-error.ts';
import { graphqlHandler } from './graphql-http.ts';
import { refuse, send } from './respond.ts';
import { startServer } from './start-server.ts';
import { fail, stream } from './stream.ts';

const DRAIN_MILLISECONDS = 10_000;

/** Who may ask a subgraph, and how it ends. */
export interface ListenOptions {
  /** Names that pass as Host, beside loopback ones. */
  readonly trustedHosts?: readonly string[];
  /** How long requests under way may go on after a stop was asked for; 10 seconds unless told. */
  readonly drainMilliseconds?: number;
  /** Limits of a caller's request to the gateway, where they are not the usual ones; its fetches have limits to match. */
  readonly limits?: Parameters<typeof limitsFrom>[0];
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
  readonly log: LogFault;
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** Serves a subgraph's `/graphql` and `/healthz` over HTTP. */
export async function listenHttp<Context extends object>(
  server: ApolloServer<Context>,
  options: HttpOptions<Context>,
): Promise<Listening> {
  const graphql = graphqlHandler({
    server,
    createContext: options.createContext,
    limits: fetchLimits(limitsFrom(options.limits)),
  });
  const { url, stop } = await startServer((request, response) => {
    answer(graphql, options, request, response).catch((error: unknown) => fail(error, response, options.log));
  }, options);
  return { url: `${url}/graphql`, stop: () => stop(options.drainMilliseconds ?? DRAIN_MILLISECONDS) };
}

async function answer<Context extends object>(
  graphql: ReturnType<typeof graphqlHandler>,
  options: HttpOptions<Context>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = urlOf(request);
  if (url.pathname === '/healthz') {
    const ready = await options.isReady();
    return send(response, ready ? 200 : 503, { ready });
  }
  if (url.pathname !== '/graphql' && options.fetch && ['GET', 'POST'].includes(request.method!)) {
    const hungUp = new AbortController();
    response.once('close', () => hungUp.abort());
    return stream(
      await options.fetch(new Request(url, { signal: hungUp.signal, ...(await posted(request)) })),
      response,
    );
  }
  if (url.pathname !== '/graphql') return refuse(response, requestError('NOT_FOUND', 'Ask /graphql.'));
  return graphql(request, response);
}

async function posted(request: IncomingMessage): Promise<RequestInit> {
  if (request.method !== 'POST') return {};
  const given = headersOf(request);
  requireUnpacked(given);
  const lastEventId = given.get('last-event-id');
  const headers = {
    'content-type': given.get('content-type') ?? '',
    ...(lastEventId !== null && { 'last-event-id': lastEventId }),
  };
  return {
    method: 'POST',
    headers,
    body: await readText(request, requestLimits.bodyBytes, announced(given)),
  };
}

function urlOf({ url = '/' }: IncomingMessage): URL {
  if (URL.canParse(url, 'http://subgraph.invalid')) return new URL(url, 'http://subgraph.invalid');
  throw requestError('BAD_REQUEST', 'The request is for no URL.');
}
