import { GraphQLError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../errors/codes.ts';

interface RefusalOptions {
  status?: number;
  /** True where GraphQL over HTTP wants 200 for callers that accept only application/json. */
  spec?: boolean;
  headers?: Record<string, string>;
  extensions?: Record<string, unknown>;
  cause?: GraphQLError;
}

/** An error that answers the whole request. */
export function requestError(code: ErrorCode, message: string, options: RefusalOptions = {}): GraphQLError {
  const { status = ERROR_CODES[code].status, spec = false, headers, extensions, cause } = options;
  return new GraphQLError(message, {
    nodes: cause?.nodes ?? null,
    source: cause?.source ?? null,
    positions: cause?.positions ?? null,
    extensions: { ...extensions, code, http: { status, spec, ...(headers ? { headers } : {}) } },
  });
}

/** The refusal of a request beyond a limit. */
export function limitError(limit: string, allowed: number): GraphQLError {
  return requestError('LIMIT_EXCEEDED', `The request is beyond the limit of ${allowed} for ${limit}.`, {
    spec: true,
    extensions: { limit, allowed },
  });
}

/** What a caller sees of a fault: nothing but where to look it up. */
export function maskedError(correlationId: string): GraphQLError {
  const code = 'INTERNAL_SERVER_ERROR';
  return requestError(code, ERROR_CODES[code].description, { extensions: { correlationId } });
}

/** True for an error that we made for the caller to read. */
export function isRefusal(error: unknown): error is GraphQLError {
  const extensions = (error as GraphQLError | undefined)?.extensions;
  return extensions !== undefined && 'http' in extensions && 'code' in extensions;
}
