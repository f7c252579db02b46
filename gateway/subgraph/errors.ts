import type { GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { FetchDocument, FetchPath } from './fetch-fields.ts';
import { endsAboveField, fieldsOfFetch } from './fetch-fields.ts';

/** Marks an error that was given to every field it may concern, and to some that it may not. */
export const spread = Symbol('spread');

export interface SubgraphFault {
  message: string;
  path?: FetchPath | undefined;
  extensions?: Record<string, unknown> | undefined;
}

export interface FaultContext {
  subgraph: string;
  requestId: string;
  schema: GraphQLSchema;
}

/** What a subgraph's extensions must not carry outside: internals, and the HTTP status of another server's answer. */
const internal = new Set(['stacktrace', 'exception', 'http', 'unexpected', 'serviceName', 'request', 'response']);

/**
 * The errors of one fetch, each at a field. An error at an entity, or without a path, is a failure of every field
 * that the fetch was to bring there.
 */
export function placeFaults(
  faults: readonly SubgraphFault[],
  fetch: FetchDocument,
  context: FaultContext,
): GraphQLError[] {
  return faults.flatMap((fault) => {
    const { message, extensions } = publicPart(fault, context);
    const path = fault.path ?? [];
    if (!endsAboveField(path, fetch)) return [new GraphQLError(message, { path, extensions })];
    return fieldsOfFetch(fetch, context.schema, path).map(
      (place) => new GraphQLError(message, { path: place, extensions: { ...extensions, [spread]: true } }),
    );
  });
}

export function isMasked(fault: SubgraphFault): boolean {
  const code = fault.extensions?.['code'];
  return typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR';
}

function publicPart(
  fault: SubgraphFault,
  context: FaultContext,
): { message: string; extensions: Record<string, unknown> } {
  const owner = { subgraph: context.subgraph, service: context.subgraph };
  const known = Object.fromEntries(Object.entries(fault.extensions ?? {}).filter(([key]) => !internal.has(key)));
  if (!isMasked(fault)) return { message: fault.message, extensions: { ...known, ...owner } };
  const correlationId = typeof known['correlationId'] === 'string' ? known['correlationId'] : context.requestId;
  return {
    message: 'Internal error. Quote the correlation id when you report it.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId, ...owner },
  };
}
