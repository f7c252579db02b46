import { OperationTypeNode } from 'graphql';
import { requestError } from '../../subgraphs/kernel/http/refusal.ts';
import { checkVariableDepth } from '../../subgraphs/kernel/http/limits.ts';
import { refusalOf } from '../../subgraphs/kernel/server/respond.ts';
import type { GatewayOptions, RequestHead } from '../options.ts';
import { signalOf, streamFrom } from '../subgraph/pass-on.ts';
import { executeRequest, readOperation, type GraphqlOptions } from './graphql.ts';
import type { Handler } from './router.ts';

export interface EventStreamOptions extends GraphqlOptions {
  readonly subgraphs: GatewayOptions['subgraphs'];
  /** Aborted when the gateway stops: streams would else outlast it. */
  readonly stopping: AbortSignal;
}

const TYPE = 'text/event-stream';

/** Whether a request wants its answer as Server-Sent Events. */
export function wantsEvents({ headers }: RequestHead): boolean {
  return (headers.get('accept') ?? '').split(',').some((type) => type.split(';')[0]!.trim().toLowerCase() === TYPE);
}

/** Refuses a request for a WebSocket, as subscriptions elsewhere are asked for, with the way in which they are answered here. */
export function refuseSocket({ headers }: RequestHead): void {
  if (headers.get('upgrade')?.toLowerCase() !== 'websocket') return;
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
    const { operations, limits, logger } = options.execution;
    const operation = await readOperation(request, limits);
    const { operation: chosen } = operations.prepare(operation.query, operation.operationName);
    if (chosen.operation !== OperationTypeNode.SUBSCRIPTION) {
      const answer = await executeRequest(operation, request, options);
      return events('data' in answer ? answer : refusalOf(answer.errors).body);
    }
    checkVariableDepth(operation.variables ?? {}, limits.variableDepth);
    const { lineage } = options.subgraphs;
    if (!lineage) throw requestError('BAD_REQUEST', 'No subgraph here answers subscriptions.');
    const signal = AbortSignal.any([signalOf(request), options.stopping]);
    const { readOnly: _, ...body } = operation;
    const resumed = request.headers.get('last-event-id');
    const headers: Record<string, string> = resumed === null ? {} : { 'last-event-id': resumed };
    const { silenceMilliseconds } = limits;
    const passed = { subgraph: 'lineage', path: '/subscriptions', signal, silenceMilliseconds, headers, body };
    return comingAgain(request, await streamFrom(lineage, passed, logger));
  };
}

/** One answer, as events. */
function events(answer: object): Response {
  return told(`event: next\ndata: ${JSON.stringify(answer)}\n\nevent: complete\ndata:\n\n`);
}

/** A browser's `EventSource`, which asks by GET, gives up for good at a status such as 503: it is told when to connect anew. */
export async function comingAgain(request: Request, answered: Response): Promise<Response> {
  if (answered.status !== 503 || request.method !== 'GET' || !wantsEvents(request)) return answered;
  await answered.body?.cancel();
  const seconds = Number(answered.headers.get('retry-after') ?? 5);
  return told(`: This cannot be answered now. Connect anew.\nretry: ${seconds * 1000}\n\n`);
}

function told(text: string): Response {
  return new Response(text, { headers: { 'content-type': `${TYPE}; charset=utf-8`, 'cache-control': 'no-store' } });
}
