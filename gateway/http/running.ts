import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import type { LogFault } from '../../subgraphs/kernel/server/format-error.ts';
import type { RunningServer } from '../../subgraphs/kernel/server/start-server.ts';
import { startServer } from '../../subgraphs/kernel/server/start-server.ts';
import { sendAnswer } from '../../subgraphs/kernel/server/respond.ts';
import { fail, stream } from '../../subgraphs/kernel/server/stream.ts';
import { errorResponse } from '../errors.ts';
import type { Gateway, GatewayLimits, RequestHead } from '../options.ts';
import { comingAgain, wantsEvents } from './event-stream.ts';
import type { GraphqlHandler } from './graphql.ts';
import { headOf } from './graphql.ts';
import type { Handler } from './router.ts';

/** The answer while requests under way are finished: on a new connection another instance may answer. */
async function draining(request: Request): Promise<Response> {
  const refusal = errorResponse(503, 'SHUTTING_DOWN', 'The gateway is stopping.', { 'Retry-After': '1' });
  const answer = await comingAgain(request, refusal);
  answer.headers.set('Connection', 'close');
  return answer;
}

interface Work {
  /** Told of an answer that failed on its way, and of which path it was. */
  readonly log: (fault: Parameters<LogFault>[0], path: string) => void;
  readonly endStreams: () => void;
}

/** A gateway that serves with these handlers until it is stopped, and then finishes what is under way. */
export function running(
  { handle, graphql }: { handle: Handler; graphql: GraphqlHandler },
  limits: GatewayLimits,
  planner: Gateway['planner'],
  { log, endStreams }: Work,
): Gateway {
  const servers = new Set<RunningServer>();
  const inFlight = new Set<Promise<unknown>>();
  let stopping: Promise<void> | undefined;
  const finished = async <Answer>(answering: Promise<Answer>): Promise<Answer> => {
    inFlight.add(answering);
    try {
      return await answering;
    } finally {
      inFlight.delete(answering);
    }
  };
  const answer: Handler = async (request) => {
    return stopping ? draining(request) : finished(Promise.resolve(handle(request)));
  };
  const { handleNodeRequestAndResponse: requested } = createServerAdapter(answer);
  // The adapter's own way to send leaves an answer that failed open, and ends the process when its caller then hangs up.
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const head = headOf(request);
      if (!stopping && isQuery(head)) sendAnswer(response, await finished(graphql({ ...head, body: request })));
      else await stream(await requested(request, response), response);
    } catch (error) {
      fail(error, response, (fault) => log(fault, request.url!.split('?', 1)[0]!));
    }
  };
  return {
    planner,
    fetch: async (request) => answer(request),
    async listen(port, host = '127.0.0.1', trustedHosts = []) {
      const server = await startServer((...call) => void serve(...call), { port, host, trustedHosts });
      servers.add(server);
      return { url: server.url };
    },
    stop() {
      stopping ??= (async () => {
        endStreams();
        const drained = Promise.allSettled([...inFlight]);
        await Promise.all([...servers].map((server) => server.stop(limits.drainMilliseconds)));
        await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, limits.drainMilliseconds).unref())]);
      })();
      return stopping;
    },
  };
}

/** Whether a request is for the most frequent answers, which are sent as they are made. */
function isQuery(head: RequestHead): boolean {
  return /^\/graphql\/?(\?|$)/.test(head.url) && !wantsEvents(head) && head.headers.get('upgrade') === null;
}
