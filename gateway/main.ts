import type { IncomingMessage, ServerResponse } from 'node:http';
import type { UnifiedGraphHandlerOpts } from '@graphql-mesh/fusion-runtime';
import type { GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { createServerAdapter } from '@whatwg-node/server';
import type { LogFault } from '../subgraphs/kernel/server/format-error.ts';
import type { RunningServer } from '../subgraphs/kernel/server/start-server.ts';
import { startServer } from '../subgraphs/kernel/server/start-server.ts';
import { fail, stream } from '../subgraphs/kernel/server/stream.ts';
import type { ExecutionOptions } from './execution.ts';
import { errorResponse } from './errors.ts';
import { eventStream, refuseSocket, wantsEvents } from './http/event-stream.ts';
import { graphqlPlugin } from './http/graphql-plugin.ts';
import { readiness } from './http/health.ts';
import type { Handler } from './http/router.ts';
import { router } from './http/router.ts';
import { OperationStore } from './operation/prepare.ts';
import type { Gateway, GatewayLimits, GatewayLogger, GatewayOptions, Route } from './options.ts';
import { defaultLimits } from './options.ts';
import { createPlanner } from './planner.ts';
import { subgraphCaller } from './subgraph/caller.ts';
import { passOn } from './subgraph/pass-on.ts';

export type { FetchEvent, Gateway, GatewayLimits, GatewayLogger, GatewayOptions, Route, Subgraph } from './options.ts';
export { defaultLimits } from './options.ts';

/** What the lineage subgraph answers with a file, in formats that other tools read. */
const EXPORTS = ['/lineage', '/lineagePaths', '/impact', '/compareModelVersions'];

const silent: GatewayLogger = { debug() {}, info() {}, warn() {}, error() {} };

/** Starts a gateway over the subgraphs of a supergraph, in this process or over HTTP. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const limits = { ...defaultLimits, ...options.limits };
  const logger = options.logger ?? silent;
  let execution: ExecutionOptions | undefined;
  const loaded = (): ExecutionOptions => {
    if (!execution) throw new Error('The supergraph is not loaded.');
    return execution;
  };
  const runtime = createGatewayRuntime({
    ...runtimeSettings(options),
    unifiedGraphHandler: async (handlerOptions) => {
      const opened = await openPlanner(handlerOptions, options, limits, logger);
      execution = opened.execution;
      return opened.handled;
    },
    plugins: () => [graphqlPlugin({ execution: loaded, contextFactory: options.contextFactory })],
  });
  await runtime.getSchema();
  const { planner } = loaded();
  const stopping = new AbortController();
  const stream = eventStream({
    execution: loaded,
    contextFactory: options.contextFactory,
    subgraphs: options.subgraphs,
    stopping: stopping.signal,
  });
  const graphql: Handler = async (request) => {
    refuseSocket(request);
    return wantsEvents(request) ? stream(request) : runtime.fetch(request, {});
  };
  const handle = router(
    [...ownRoutes(options, planner.name, limits, logger), ...(options.routes ?? [])],
    graphql,
    logger,
  );
  return running(handle, limits, planner.name, {
    log: ({ correlationId, error }) => logger.error('An answer broke off.', { correlationId, cause: String(error) }),
    endStreams: () => stopping.abort(),
    dispose: async () => runtime[Symbol.asyncDispose](),
  });
}

async function openPlanner(
  handlerOptions: UnifiedGraphHandlerOpts,
  options: GatewayOptions,
  limits: GatewayLimits,
  logger: GatewayLogger,
) {
  const caller = subgraphCaller({
    subgraphs: options.subgraphs,
    limits,
    logger,
    onFetch: options.onFetch,
  });
  const planner = await createPlanner(options.planner ?? 'auto', {
    supergraph: handlerOptions.unifiedGraph,
    supergraphSdl: options.supergraphSdl,
    handlerOptions,
    call: caller,
    logger,
  });
  const execution = { planner, limits, logger, operations: new OperationStore(planner.schema, limits) };
  const handled = { unifiedGraph: planner.schema, getSubgraphSchema: () => handlerOptions.unifiedGraph };
  return { execution, handled };
}

function runtimeSettings(options: GatewayOptions): GatewayConfigSupergraph {
  return {
    supergraph: options.supergraphSdl,
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    requestId: false,
    subgraphErrors: false,
    maskedErrors: true,
    graphqlEndpoint: '/graphql',
  };
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
      handle: (request: Request) => passOn(lineage!, request, silenceMilliseconds, logger),
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

function running(
  handle: Handler,
  limits: GatewayLimits,
  planner: Gateway['planner'],
  { log, endStreams, dispose }: { log: LogFault; endStreams: () => void; dispose: () => Promise<void> },
): Gateway {
  const servers = new Set<RunningServer>();
  const inFlight = new Set<Promise<Response>>();
  let stopping: Promise<void> | undefined;
  const answer: Handler = async (request) => {
    if (stopping)
      return errorResponse(503, 'SHUTTING_DOWN', 'The gateway is stopping.', {
        'Retry-After': '1',
        Connection: 'close',
      });
    const response = Promise.resolve(handle(request));
    inFlight.add(response);
    try {
      return await response;
    } finally {
      inFlight.delete(response);
    }
  };
  const { handleNodeRequestAndResponse: requested } = createServerAdapter(answer);
  // The adapter's own way to send leaves an answer that failed open, and ends the process when its caller then hangs up.
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await stream(await requested(request, response), response);
    } catch (error) {
      fail(error, response, log);
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
        await dispose();
      })();
      return stopping;
    },
  };
}
