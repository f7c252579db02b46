import { GraphQLError } from 'graphql';

/** Codes that the gateway itself gives, beside those that subgraphs give. */
export const gatewayCodes = {
  BAD_REQUEST: 'The HTTP request is not a well-formed GraphQL request.',
  BAD_USER_INPUT: 'A variable is missing or does not fit its type.',
  FORBIDDEN_ORIGIN: 'The Origin header names another site than this one.',
  FORBIDDEN_HOST: 'The Host header names no address that this gateway serves.',
  GRAPHQL_PARSE_FAILED: 'The query is not valid GraphQL syntax.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  INTERNAL_SERVER_ERROR: 'A fault on our side; the log has the details under the correlation id.',
  LIMIT_EXCEEDED: 'The request is larger than a stated limit; `limit` names which.',
  METHOD_NOT_ALLOWED: 'The HTTP method does not fit the route or the operation.',
  NOT_FOUND: 'There is nothing at this path.',
  NULL_IN_NON_NULL_FIELD: 'A subgraph gave no value where the schema promises one.',
  OPERATION_RESOLUTION_FAILURE: 'The query does not say which of its operations to run.',
  PAYLOAD_TOO_LARGE: 'The body is larger than the limit.',
  SHUTTING_DOWN: 'The gateway is stopping; send the request again.',
  SUBGRAPH_UNAVAILABLE: 'The subgraph that owns the field did not answer.',
  UNSUPPORTED_MEDIA_TYPE: 'The content type is not one that the route accepts.',
} as const;

export type GatewayCode = keyof typeof gatewayCodes;

interface RequestErrorOptions {
  status?: number;
  /** True where GraphQL over HTTP wants 200 for callers that accept only application/json. */
  spec?: boolean;
  headers?: Record<string, string>;
  extensions?: Record<string, unknown>;
  cause?: GraphQLError;
}

/** An error that answers the whole request; its HTTP status is never 5xx. */
export function requestError(code: GatewayCode, message: string, options: RequestErrorOptions = {}): GraphQLError {
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

/** What a caller sees of a fault: nothing but where to look it up. */
export function maskedError(correlationId: string): GraphQLError {
  return new GraphQLError('Internal error. Quote the correlation id when you report it.', {
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId, http: { status: 500 } },
  });
}

/** An error as an answer carries it. */
export interface AnswerError {
  message: string;
  /** Empty where the place is not known. */
  path: readonly (string | number)[];
  extensions: Record<string, unknown>;
}

/** The error for a field that must not be null and for which nothing came, nor a reason. */
export function missingValue(
  type: string,
  field: string,
  path: AnswerError['path'],
  ownerOf: (type: string, field: string) => string | undefined,
): AnswerError {
  const subgraph = ownerOf(type, field);
  const owner = subgraph === undefined ? {} : { subgraph, service: subgraph };
  const message = `No value came for the non-null field ${type}.${field}.`;
  return { message, path, extensions: { code: 'NULL_IN_NON_NULL_FIELD', ...owner } };
}

/** A JSON answer in the shape of a GraphQL request error, for the routes that are not GraphQL. */
export function errorResponse(
  status: number,
  code: GatewayCode,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers });
}
