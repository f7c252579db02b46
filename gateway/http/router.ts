import { GRAPHQL_TYPE, JSON_TYPE } from '../../subgraphs/kernel/http/media-type.ts';
import { isRefusal, maskedError } from '../../subgraphs/kernel/http/refusal.ts';
import { refusalOf } from '../../subgraphs/kernel/server/respond.ts';
import { errorResponse } from '../errors.ts';
import type { GatewayLogger, Route } from '../options.ts';
import { toResponse } from './graphql.ts';

export type Handler = (request: Request) => Response | Promise<Response>;

/** Sends a request to the route of its path. Unknown paths, wrong methods and faults answer in JSON, with a code. */
export function router(routes: readonly Route[], graphql: Handler, logger: GatewayLogger): Handler {
  const paths = new Map<string, Map<string, Handler>>();
  for (const route of routes) {
    const methods = paths.get(route.path) ?? new Map<string, Handler>();
    methods.set(route.method.toUpperCase(), (request) => route.handle(request));
    paths.set(route.path, methods);
  }
  return async (request) => {
    try {
      const path = pathOf(request.url);
      if (path === '/graphql') return await graphql(request);
      const methods = paths.get(path) ?? paths.get(path.replace(/[^/]+$/, '*'));
      if (!methods) return errorResponse(404, 'NOT_FOUND', 'There is nothing here; GraphQL is at /graphql.');
      const handler = methods.get(request.method) ?? (request.method === 'HEAD' ? methods.get('GET') : undefined);
      if (handler) return await handler(request);
      const allowed = [...methods.keys()].join(', ');
      return errorResponse(405, 'METHOD_NOT_ALLOWED', `This path takes ${allowed}.`, { Allow: allowed });
    } catch (error) {
      return refused(error) ?? (request.signal.aborted ? gone() : fault(error, logger));
    }
  };
}

function pathOf(url: string): string {
  const path = new URL(url, 'http://localhost').pathname;
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** The answer to an error that says itself how it answers, with its own status also to who takes application/json only. */
function refused(error: unknown): Response | undefined {
  const refusals: unknown[] = error instanceof AggregateError ? error.errors : [error];
  return refusals.every(isRefusal) ? toResponse({ ...refusalOf(refusals, GRAPHQL_TYPE), type: JSON_TYPE }) : undefined;
}

/** Nobody reads it: the caller went away while its request was on the way. */
function gone(): Response {
  return errorResponse(400, 'BAD_REQUEST', 'The request broke off.');
}

function fault(error: unknown, logger: GatewayLogger): Response {
  const correlationId = crypto.randomUUID();
  logger.error('A route failed.', {
    correlationId,
    cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  return toResponse(refusalOf([maskedError(correlationId)]));
}
