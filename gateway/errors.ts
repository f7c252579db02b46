import type { ErrorCode } from '../subgraphs/kernel/errors/codes.ts';

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
  code: ErrorCode,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers });
}
