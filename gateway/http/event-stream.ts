import type { GraphQLError } from 'graphql';
import { OperationTypeNode } from 'graphql';
import { readJsonParameters, readQueryParameters } from '../../subgraphs/kernel/http/graphql-request.ts';
import { isRefusal, requestError } from '../../subgraphs/kernel/http/refusal.ts';
import { executeOperation, type ExecutionOptions, type OperationRequest } from '../execution.ts';
import { checkVariableDepth, type RequestLimits } from '../../subgraphs/kernel/http/limits.ts';
import type { GatewayOptions } from '../options.ts';
import { requestIdOf } from '../request-state.ts';
import { signalOf, streamFrom } from '../subgraph/pass-on.ts';
import type { Handler } from './router.ts';

export interface EventStreamOptions {
  execution(): ExecutionOptions;
  readonly contextFactory: GatewayOptions['contextFactory'];
  readonly subgraphs: GatewayOptions['subgraphs'];
  /** Aborted when the gateway stops: streams would else outlast it. */
  readonly stopping: AbortSignal;
}

const TYPE = 'text/event-stream';

/** Whether a request wants its answer as Server-Sent Events. */
export function wantsEvents(request: Request): boolean {
  return (request.headers.get('accept') ?? '')
    .split(',')
    .some((type) => type.split(';')[0]!.trim().toLowerCase() === TYPE);
}

/** Refuses a request for a WebSocket, as subscriptions elsewhere are asked for, with the way in which they are answered here. */
export function refuseSocket(request: Request): void {
  if (request.headers.get('upgrade')?.toLowerCase() !== 'websocket') return;
  throw requestError(
    'BAD_REQUEST',
    'There are no WebSockets here. Subscriptions are answered as Server-Sent Events: send the header "Accept: text/event-stream".',
  );
}

/**
 * GraphQL over Server-Sent Events, in its mode of distinct connections. Subscriptions are lineage's, which follows what all
 * subgraphs record, and of its own types only: it answers them by itself.
 */
export function eventStream(options: EventStreamOptions): Handler {
  return async (request) => {
    try {
      const execution = options.execution();
      const { operations, limits, logger } = execution;
      const operation = await read(request, limits);
      const { operation: chosen } = operations.prepare(operation.query, operation.operationName);
      if (chosen.operation !== OperationTypeNode.SUBSCRIPTION) {
        const caller = (await options.contextFactory?.(request)) ?? {};
        const state = { requestId: requestIdOf(request), caller, extensions: [] };
        return events(await executeOperation(operation, state, execution));
      }
      checkVariableDepth(operation.variables ?? {}, limits.variableDepth);
      const { lineage } = options.subgraphs;
      if (!lineage) throw requestError('BAD_REQUEST', 'No subgraph here answers subscriptions.');
      const signal = AbortSignal.any([signalOf(request), options.stopping]);
      const { readOnly: _, ...body } = operation;
      const resumed = request.headers.get('last-event-id');
      const headers: Record<string, string> = resumed === null ? {} : { 'last-event-id': resumed };
      const { silenceMilliseconds } = limits;
      const passed = { path: '/subscriptions', signal, silenceMilliseconds, headers, body };
      const answered = await streamFrom(lineage, passed, logger);
      return request.method === 'GET' && answered.status === 503 ? later(answered) : answered;
    } catch (error) {
      return refused(error);
    }
  };
}

async function read(request: Request, limits: RequestLimits): Promise<OperationRequest> {
  if (request.method === 'GET') return { ...readQueryParameters(request), readOnly: true };
  const body = request.body as AsyncIterable<Uint8Array> | null;
  return { ...(await readJsonParameters(request.headers.get('content-type'), body, limits)), readOnly: false };
}

/** One answer, as events. */
function events(answer: object): Response {
  return told(`event: next\ndata: ${JSON.stringify(answer)}\n\nevent: complete\ndata:\n\n`);
}

/** A browser's `EventSource`, which asks by GET, gives up for good at a status such as 503: it is told when to connect anew. */
async function later({ headers, body }: Response): Promise<Response> {
  await body?.cancel();
  const seconds = Number(headers.get('retry-after') ?? 5);
  return told(`: This cannot be answered now. Connect anew.\nretry: ${seconds * 1000}\n\n`);
}

function told(text: string): Response {
  return new Response(text, { headers: { 'content-type': `${TYPE}; charset=utf-8`, 'cache-control': 'no-store' } });
}

function refused(error: unknown): Response {
  const refusals: unknown[] = error instanceof AggregateError ? error.errors : [error];
  if (!refusals.every(isRefusal)) throw error;
  const { status } = refusals[0]!.extensions['http'] as { status: number };
  const errors = refusals.map(({ message, locations, extensions: { http: _, ...extensions } }: GraphQLError) => {
    return { message, ...(locations && { locations }), extensions };
  });
  return Response.json({ errors }, { status });
}
