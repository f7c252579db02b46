import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { readJsonParameters, readQueryParameters, type GraphqlParameters } from '../http/graphql-request.ts';
import { headersOf } from '../http/headers.ts';
import { limiter, type RequestLimits } from '../http/limits.ts';
import { answerType } from '../http/media-type.ts';
import { isRefusal, requestError } from '../http/refusal.ts';
import { refuse, send, statusOf } from './respond.ts';

/** What answers GraphQL. */
export interface GraphqlService<Context extends object> {
  readonly server: ApolloServer<Context>;
  readonly createContext: (headers: Record<string, string>) => Context;
  readonly limits: RequestLimits;
}

/** Makes what answers requests to `/graphql`, by the specification "GraphQL over HTTP". */
export function graphqlHandler<Context extends object>({ server, createContext, limits }: GraphqlService<Context>) {
  const refuseBeyondLimits = limiter(limits);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const type = answerType(request.headers.accept);
    try {
      const parameters = await read(request, limits);
      refuseBeyondLimits(parameters);
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
      const { body, http } = await server.executeOperation(
        { ...parameters, http: { method: request.method!, headers, search: '', body: parameters } },
        { contextValue: createContext(Object.fromEntries(headers)) },
      );
      if (body.kind !== 'single') throw new Error('An answer came in parts, which nobody asked for.');
      const { errors, data, extensions } = body.singleResult;
      response.setHeaders(http.headers);
      send(response, statusOf(http.status ?? 200, type), { errors, data, extensions }, type);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refuse(response, error, type);
    }
  };
}

async function read(request: IncomingMessage, limits: RequestLimits): Promise<GraphqlParameters> {
  if (request.method === 'GET') return readQueryParameters({ url: request.url! });
  if (request.method === 'POST') return readJsonParameters(headersOf(request), request, limits);
  throw requestError('METHOD_NOT_ALLOWED', 'GraphQL is asked by GET or POST.', {
    headers: { Allow: 'GET, POST' },
  });
}
