import { ERROR_CODES } from '../../subgraphs/kernel/errors/codes.ts';
import type { AnswerError } from '../errors.ts';

/** An error as a subgraph reports it. */
export interface SubgraphError {
  message: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}

/** What a subgraph's extensions must not carry outside: internals, and the HTTP status of another server's answer. */
const internal = new Set(['stacktrace', 'exception', 'http', 'unexpected', 'serviceName', 'request', 'response']);

/** True for an error that says nothing to a caller, so that its message stays in the log. */
export function isInternal(error: SubgraphError): boolean {
  const code = error.extensions?.['code'];
  return typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR';
}

/** A subgraph's error as callers may see it, with the subgraph's name. */
export function publicError(error: SubgraphError, subgraph: string, requestId: string): AnswerError {
  const path = error.path ?? [];
  const owner = { subgraph, service: subgraph };
  const known = Object.fromEntries(Object.entries(error.extensions ?? {}).filter(([key]) => !internal.has(key)));
  if (!isInternal(error)) return { message: error.message, path, extensions: { ...known, ...owner } };
  const correlationId = typeof known['correlationId'] === 'string' ? known['correlationId'] : requestId;
  return {
    message: ERROR_CODES.INTERNAL_SERVER_ERROR.description,
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId, ...owner },
  };
}
