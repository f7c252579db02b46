import { GraphQLError } from 'graphql';

/** Codes with which a whole request is refused, beside those of its values. */
export const REQUEST_CODES = {
  BAD_REQUEST: 'The HTTP request is not a well-formed GraphQL request.',
  BAD_USER_INPUT: 'A variable is missing or does not fit its type.',
  FORBIDDEN_HOST: 'The Host header names no address that this server answers on.',
  FORBIDDEN_ORIGIN: 'The Origin header names another site than this one.',
  GRAPHQL_PARSE_FAILED: 'The query is not valid GraphQL syntax.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  LIMIT_EXCEEDED: 'The request is larger than a stated limit; `limit` names which.',
  METHOD_NOT_ALLOWED: 'The HTTP method does not fit the route or the operation.',
  NOT_FOUND: 'There is nothing at this path.',
  OPERATION_RESOLUTION_FAILURE: 'The query does not say which of its operations to run.',
  PAYLOAD_TOO_LARGE: 'The body is larger than the limit.',
  SHUTTING_DOWN: 'The server is stopping; send the request again.',
  UNSUPPORTED_MEDIA_TYPE: 'The content type is not one that the route accepts.',
} as const;

export type RequestCode = keyof typeof REQUEST_CODES;

interface RefusalOptions {
  status?: number;
  /** True where GraphQL over HTTP wants 200 for callers that accept only application/json. */
  spec?: boolean;
  headers?: Record<string, string>;
  extensions?: Record<string, unknown>;
  cause?: GraphQLError;
}

/** An error that answers the whole request; its HTTP status is never 5xx. */
export function requestError(code: RequestCode, message: string, options: RefusalOptions = {}): GraphQLError {
  const { status = 400, spec = false, headers, extensions, cause } = options;
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

/** True for an error that we made for the caller to read. */
export function isRefusal(error: unknown): error is GraphQLError {
  const extensions = (error as GraphQLError | undefined)?.extensions;
  return extensions !== undefined && 'http' in extensions && 'code' in extensions;
}
