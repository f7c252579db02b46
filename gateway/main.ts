import { eventStream, refuseSocket, wantsEvents } from './http/event-stream.ts';
import { graphqlHandler, toResponse } from './http/graphql.ts';
import { readiness } from './http/health.ts';
import { router } from './http/router.ts';
import { running } from './http/running.ts';
import { OperationStore } from './operation/prepare.ts';
import type { Gateway, GatewayLimits, GatewayLogger, GatewayOptions, Route } from './options.ts';
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
