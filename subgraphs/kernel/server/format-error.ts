import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { errorCode, isLost } from '../database/failures.ts';
import { ERROR_CODES, type ErrorCode } from '../errors/codes.ts';
import { PedigreeError } from '../errors/errors.ts';
import { cutValues } from '../errors/show.ts';

export type LogFault = (fault: { correlationId: string; error: unknown }) => void;

export const logToStandardError: LogFault = ({ correlationId, error }) => {
  process.stderr.write(`${correlationId} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
};

/** SQLSTATEs that a caller's value causes: data exceptions, such as text that PostgreSQL cannot hold, and limits. */
const DATA_EXCEPTION = /^(22|54)/;
/**
 * SQLSTATEs and network errors that say the database is not there for now, or gave up: connections, resources,
 * deadlocks, an ended session, a statement that took too long.
 */
const NOT_THERE = /^(08|40|53|57|25P0[34])|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH)/;
/** SQLSTATE of who has waited for a lock for as long as it may. */
const LOCKED = '55P03';
const LOCKED_FOR_LONG =
  'The database has locked what is asked for, as while it is migrated. Nothing is lost: ask again in a moment.';
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
    const code = errorCode(cause) ?? '';
    const text = cause instanceof Error ? cause.message : '';
    if (DATA_EXCEPTION.test(code)) {
      return rewrite(
        formatted,
        'BAD_USER_INPUT',
        'A value cannot be stored or compared: it has a character or a size that PostgreSQL cannot hold.',
      );
    }
    if (blamesTheRequest(cause)) return rewrite(formatted, 'BAD_USER_INPUT', cutValues(text));
    if (isWrongMethod(cause)) return rewrite(formatted, 'METHOD_NOT_ALLOWED', 'A mutation must be sent by POST.');
    if (isClientError(formatted))
      return rewrite(formatted, formatted.extensions!['code'] as ErrorCode, cutValues(formatted.message));
    const correlationId = randomUUID();
    log({ correlationId, error: cause });
    if (code === LOCKED) return rewrite(formatted, 'UNAVAILABLE', LOCKED_FOR_LONG, { correlationId });
    const known = NOT_THERE.test(code) || isLost(cause) ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
    return rewrite(formatted, known, ERROR_CODES[known].description, { correlationId });
  };
}

/**
 * True where graphql-js itself, while it executes, finds fault with an argument or with variables. It says so without a
 * code; at a field, it speaks of a value that a resolver gave.
 */
function blamesTheRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return false;
  if (error.message.startsWith('Too many errors processing variables')) return true;
  return error.nodes !== undefined && error.nodes.every(({ kind }) => kind !== Kind.FIELD);
}

/** True where Apollo Server finds a mutation that was sent by GET, to which it gives the code BAD_REQUEST. */
function isWrongMethod(error: unknown): boolean {
  return error instanceof GraphQLError && (error.extensions['http'] as { status?: number } | undefined)?.status === 405;
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
