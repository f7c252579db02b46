import type { IncomingMessage } from 'node:http';
import { readJsonParameters, readQueryParameters } from '../../subgraphs/kernel/http/graphql-request.ts';
import { headersOf } from '../../subgraphs/kernel/http/headers.ts';
import type { RequestLimits } from '../../subgraphs/kernel/http/limits.ts';
import { answerType } from '../../subgraphs/kernel/http/media-type.ts';
import { isRefusal, requestError } from '../../subgraphs/kernel/http/refusal.ts';
import { refusalOf, type HttpAnswer } from '../../subgraphs/kernel/server/respond.ts';
import { executeOperation } from '../execution.ts';
import type { ExecutionOptions, OperationAnswer, OperationRequest } from '../execution.ts';
import type { GatewayOptions, RequestHead } from '../options.ts';
import { requestIdOf } from '../request-state.ts';

export interface GraphqlOptions {
  readonly execution: ExecutionOptions;
  readonly contextFactory: GatewayOptions['contextFactory'];
}

/** A request to `/graphql`, however it came. */
export interface GraphqlRequest extends RequestHead {
  readonly body: AsyncIterable<Uint8Array> | null;
}

export type GraphqlHandler = (request: GraphqlRequest) => Promise<HttpAnswer>;

/** Makes what answers queries and mutations, by the specification "GraphQL over HTTP". */
export function graphqlHandler(options: GraphqlOptions): GraphqlHandler {
  return async (request) => {
    const type = answerType(request.headers.get('accept') ?? undefined);
    const answer = await answerOf(request, options);
    return 'data' in answer ? { status: 200, type, headers: {}, body: answer } : refusalOf(answer.errors, type);
  };
}

async function answerOf(request: GraphqlRequest, options: GraphqlOptions): Promise<OperationAnswer> {
  try {
    return await executeRequest(await readOperation(request, options.execution.limits), request, options);
  } catch (error) {
    if (isRefusal(error)) return { errors: [error] };
    throw error;
  }
}

/** What comes before the body. */
export function headOf(request: IncomingMessage): RequestHead {
  const { method = '', url = '' } = request;
  return { method, url, headers: headersOf(request) };
}

/** Answers the operation that a request brought, for who asks. */
export async function executeRequest(
  operation: OperationRequest,
  request: RequestHead,
  { execution, contextFactory }: GraphqlOptions,
): Promise<OperationAnswer> {
  const caller = (await contextFactory?.(request)) ?? {};
  const state = { requestId: requestIdOf(request), caller, extensions: [] };
  return executeOperation(operation, state, execution);
}

/** @throws GraphQLError where there is none in it */
export async function readOperation(request: GraphqlRequest, limits: RequestLimits): Promise<OperationRequest> {
  const { method, headers, body } = request;
  if (method === 'GET') return { ...readQueryParameters(request), readOnly: true };
  if (method === 'POST') return { ...(await readJsonParameters(headers, body, limits)), readOnly: false };
  throw requestError('METHOD_NOT_ALLOWED', 'GraphQL is asked by GET or POST.', { headers: { Allow: 'GET, POST' } });
}

/** An answer for who asked by `fetch`. */
export function toResponse({ status, type, headers, body }: HttpAnswer): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'content-type': type, 'cache-control': 'no-store' },
  });
}
