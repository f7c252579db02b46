import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../errors/codes.ts';
import { PedigreeError } from '../errors/errors.ts';

export type LogFault = (fault: { correlationId: string; error: unknown }) => void;

/** Classes of SQLSTATE that a caller's value causes: data exceptions, such as text that PostgreSQL cannot hold. */
const DATA_EXCEPTION = /^22/;
/** Classes of SQLSTATE, and of network errors, that say the database is not there for now. */
const NOT_THERE = /^(08|53|57P)|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND)/;

/**
 * The one place where a thrown error becomes a GraphQL error: what the caller can mend keeps its message; anything else
 * is masked, and logged with a correlation id that the caller sees.
 */
export function errorFormatter(
  log: LogFault,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (cause instanceof PedigreeError) return rewrite(formatted, cause.code, cause.message, { field: cause.field });
    const code = codeOf(cause);
    if (DATA_EXCEPTION.test(code)) {
      return rewrite(
        formatted,
        'BAD_USER_INPUT',
        'A value cannot be stored or compared: it has a character or a size that PostgreSQL cannot hold.',
      );
    }
    if (isClientError(formatted))
      return rewrite(formatted, formatted.extensions!['code'] as ErrorCode, formatted.message);
    const correlationId = randomUUID();
    log({ correlationId, error: cause });
    const known = NOT_THERE.test(code) ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
    return rewrite(formatted, known, ERROR_CODES[known].description, { correlationId });
  };
}

function isClientError(formatted: GraphQLFormattedError): boolean {
  const code = formatted.extensions?.['code'];
  return code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
}

function rewrite(
  formatted: GraphQLFormattedError,
  code: ErrorCode,
  message: string,
  extra: Record<string, unknown> = {},
): GraphQLFormattedError {
  return { ...formatted, message, extensions: { code, ...extra } };
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
