import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import type { LogFault } from '../subgraphs/kernel/server/format-error.ts';
import type { RunningServer } from '../subgraphs/kernel/server/start-server.ts';
import { startServer } from '../subgraphs/kernel/server/start-server.ts';
import { sendAnswer } from '../subgraphs/kernel/server/respond.ts';
import { fail, stream } from '../subgraphs/kernel/server/stream.ts';
import { errorResponse } from './errors.ts';
import { comingAgain, eventStream, refuseSocket, wantsEvents } from './http/event-stream.ts';
import type { GraphqlHandler } from './http/graphql.ts';
import { graphqlHandler, headOf, toResponse } from './http/graphql.ts';
import { readiness } from './http/health.ts';
import type { Handler } from './http/router.ts';
import { router } from './http/router.ts';
import { OperationStore } from './operation/prepare.ts';
import type { Gateway, GatewayLimits, GatewayLogger, GatewayOptions, RequestHead, Route } from './options.ts';
import { defaultLimits } from './options.ts';
import { createPlanner } from './planner.ts';
import { subgraphCaller } from './subgraph/caller.ts';
import { BrokenOff, passOn } from './subgraph/pass-on.ts';

export type { FetchEvent, Gateway, GatewayLimits, GatewayLogger, GatewayOptions, Route, Subgraph } from './options.ts';
export { defaultLimits } from './options.ts';

/** What the lineage subgraph answers with a file, in formats that other tools read. */
const EXPORTS = ['/lineage', '/lineagePaths', '/impact', '/trainingSources', '/search', '/compareModelVersions'];

const silent: GatewayLogger = { debug() {}, info() {}, warn() {}, error() {} };

/** Starts a gateway over the subgraphs of a supergraph, in this process or over HTTP. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const limits = { ...defaultLimits, ...options.limits };
  const logger = options.logger ?? silent;
  const { subgraphs, onFetch, contextFactory } = options;
  const planner = await createPlanner(options.planner ?? 'auto', {
    supergraphSdl: options.supergraphSdl,
    call: subgraphCaller({ subgraphs, limits, logger, onFetch }),
    logger,
  });
  const execution = { planner, limits, logger, operations: new OperationStore(planner.schema, limits) };
  const stopping = new AbortController();
  const answering = { execution, contextFactory };
  const graphql = graphqlHandler(answering);
  const events = eventStream({ ...answering, subgraphs, stopping: stopping.signal });
  const handle = router(
    [...ownRoutes(options, planner.name, limits, logger), ...(options.routes ?? [])],
    async (request) => {
      refuseSocket(request);
      return wantsEvents(request) ? events(request) : toResponse(await graphql(request));
    },
    logger,
  );
  return running({ handle, graphql }, limits, planner.name, {
    log: ({ correlationId, error }, path) => {
      const whose = error instanceof BrokenOff ? { subgraph: error.subgraph, path: error.path } : { path };
      logger.error('An answer broke off.', { correlationId, ...whose, cause: String(error) });
    },
    endStreams: () => stopping.abort(),
  });
}

function ownRoutes(
  options: GatewayOptions,
  planner: string,
  { silenceMilliseconds }: GatewayLimits,
  logger: GatewayLogger,
): Route[] {
  const { lineage } = options.subgraphs;
  const exports = lineage ? EXPORTS : [];
  return [
    ...exports.map((path) => ({
      method: 'GET',
      path,
      handle: (request: Request) => passOn('lineage', lineage!, request, silenceMilliseconds, logger),
    })),
    { method: 'GET', path: '/healthz', handle: () => Response.json({ alive: true }) },
    {
      method: 'GET',
      path: '/readyz',
      async handle() {
        const state = await readiness(options.subgraphs, planner);
        return Response.json(state, { status: state.ready ? 200 : 503 });
      },
    },
  ];
}

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

function running(
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
