import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { readJsonParameters, readQueryParameters, type GraphqlParameters } from '../http/graphql-request.ts';
import { answerType } from '../http/media-type.ts';
import { isRefusal, requestError } from '../http/refusal.ts';

/** Largest request body in bytes; a document of 16 MiB fits, escaped as JSON. */
export const MAXIMUM_BODY = 48 * 1024 * 1024;

/** Answers a request to `/graphql`, by the specification "GraphQL over HTTP". */
export async function answerGraphql<Context extends object>(
  server: ApolloServer<Context>,
  createContext: (headers: Record<string, string>) => Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = answerType(request.headers.accept);
  try {
    const parameters = await read(request);
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
}

/** Answers with an error for the whole request. */
export function refuse(response: ServerResponse, { message, extensions }: GraphQLError, type?: string): void {
  const { http, ...shown } = extensions;
  const { status, spec, headers } = http as { status: number; spec: boolean; headers?: Record<string, string> };
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  send(response, spec ? statusOf(status, type) : status, { errors: [{ message, extensions: shown }] }, type);
}

export function send(response: ServerResponse, status: number, body: object, type = answerType(undefined)): void {
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}

/** To callers who take application/json only, a well-formed request is answered with 200, however the query fares. */
function statusOf(status: number, type = answerType(undefined)): number {
  return status === 400 && type.startsWith('application/json') ? 200 : status;
}

async function read(request: IncomingMessage): Promise<GraphqlParameters> {
  if (request.method === 'GET') return readQueryParameters({ url: request.url! });
  if (request.method === 'POST') return readJsonParameters(request.headers['content-type'], request, MAXIMUM_BODY);
  throw requestError('METHOD_NOT_ALLOWED', 'GraphQL is asked by GET or POST.', {
    status: 405,
    headers: { Allow: 'GET, POST' },
  });
}
