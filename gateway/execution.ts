import type { ExecutionResult, GraphQLError } from 'graphql';
import { OperationTypeNode, execute } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { cutValues } from '../subgraphs/kernel/errors/show.ts';
import { checkVariableDepth } from '../subgraphs/kernel/http/limits.ts';
import { isRefusal, maskedError, requestError } from '../subgraphs/kernel/http/refusal.ts';
import { readVariables } from '../subgraphs/kernel/http/variables.ts';
import type { Answer } from './complete-response.ts';
import { completeResponse } from './complete-response.ts';
import type { AnswerError } from './errors.ts';
import { inOwnTerms } from './operation/literals.ts';
import { warningsOf } from './operation/warnings.ts';
import type { Decided, OperationStore, PreparedOperation } from './operation/prepare.ts';
import type { GatewayLimits, GatewayLogger } from './options.ts';
import { Faults } from './faults.ts';
import type { Gathered, Planner } from './planner.ts';
import type { RequestState } from './request-state.ts';
import { attachState } from './request-state.ts';
import { mergeExtensions } from './subgraph/caller.ts';

/** A GraphQL request as HTTP brought it. */
export interface OperationRequest {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
  /** True for GET, which must not change anything. */
  readOnly: boolean;
}

export interface ExecutionOptions {
  planner: Planner;
  operations: OperationStore;
  limits: GatewayLimits;
  logger: GatewayLogger;
}

export type OperationAnswer =
  | { errors: readonly GraphQLError[] }
  | { data: Record<string, unknown> | null; errors?: readonly object[]; extensions?: Record<string, unknown> };

type Variables = Record<string, unknown>;

/** Answers one operation. It never rejects: what went wrong is in the answer, and what is our fault is in the log. */
export async function executeOperation(
  request: OperationRequest,
  state: RequestState,
  options: ExecutionOptions,
): Promise<OperationAnswer> {
  try {
    return await answer(request, state, options);
  } catch (error) {
    const refusals = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
    if (refusals.every(isRefusal)) return { errors: refusals };
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    options.logger.error('A request failed.', { requestId: state.requestId, cause });
    return { errors: [maskedError(state.requestId)] };
  }
}

async function answer(
  request: OperationRequest,
  state: RequestState,
  options: ExecutionOptions,
): Promise<OperationAnswer> {
  const { planner, operations, limits } = options;
  const given = request.variables ?? {};
  checkVariableDepth(given, limits.variableDepth);
  const prepared = operations.prepare(request.query, request.operationName);
  refuseKind(prepared, request.readOnly);
  const variables = coerce(prepared, given, planner);
  const decided = prepared.under(variables);
  const operationName = prepared.operation.name?.value;
  const [gathered, introspected] = await Promise.all([
    gather(decided, operationName, variables, state, planner),
    introspect(decided, given, planner),
  ]);
  for (const failure of gathered.failures) {
    options.logger.error('The planner failed.', { requestId: state.requestId, ...failure });
  }
  if (gathered.failures.length > 0) throw maskedError(state.requestId);
  const { schema, ownerOf } = planner;
  const { data, faults } = gathered;
  if (introspected?.data) Object.assign(data, introspected.data);
  const { selection } = decided;
  const completed = completeResponse(data, { schema, rootType: prepared.rootType, selection, faults, ownerOf });
  completed.errors.push(...lostFaults(gathered.mayBeLost, completed.errors));
  const errors = completed.errors.map((error) => ({ ...error, message: inOwnTerms(error.message, decided.places) }));
  const warnings = warningsOf(decided, variables, schema);
  if (warnings.length > 0) state.extensions.push({ subgraph: '', pedigree: { warnings } });
  return withExtensions({ ...completed, errors }, state);
}

/** The stitching drops some errors together with the values that they made null; nobody may take that for an answer. */
function lostFaults(faults: readonly AnswerError[], told: readonly AnswerError[]): AnswerError[] {
  const kind = ({ extensions }: AnswerError): string =>
    `${String(extensions['subgraph'])} ${String(extensions['code'])}`;
  const known = new Set(told.map(kind));
  const lost = faults.filter((fault) => !known.has(kind(fault)) && known.add(kind(fault)));
  return lost.map(({ message, extensions }) => ({ message, path: [], extensions }));
}

function refuseKind(prepared: PreparedOperation, readOnly: boolean): void {
  const kind = prepared.operation.operation;
  if (kind === OperationTypeNode.SUBSCRIPTION) {
    throw requestError(
      'BAD_REQUEST',
      'Subscriptions are answered as Server-Sent Events: send the header "Accept: text/event-stream".',
      { spec: true },
    );
  }
  if (readOnly && kind === OperationTypeNode.MUTATION) {
    throw requestError('METHOD_NOT_ALLOWED', 'A mutation must be sent by POST.', {
      headers: { Allow: 'POST' },
    });
  }
}

function coerce({ operation }: PreparedOperation, given: Variables, { schema }: Planner): Variables {
  const definitions = operation.variableDefinitions ?? [];
  const read = readVariables(schema, definitions, given);
  if (read !== null) return read;
  const { errors, coerced } = getVariableValues(schema, definitions, given, { maxErrors: 10 });
  if (!errors) return coerced;
  throw new AggregateError(
    errors.map((cause) => requestError('BAD_USER_INPUT', cutValues(cause.message), { spec: true, cause })),
  );
}

async function gather(
  { shape: { document }, literals }: Decided,
  operationName: string | undefined,
  variables: Variables,
  state: RequestState,
  planner: Planner,
): Promise<Gathered> {
  if (!document) return { data: {}, faults: new Faults(), mayBeLost: [], failures: [] };
  const context = {};
  attachState(context, state);
  return planner.run({ document, variables: { ...variables, ...literals }, operationName, context });
}

async function introspect(
  { introspection }: Decided,
  given: Variables,
  planner: Planner,
): Promise<ExecutionResult | undefined> {
  if (!introspection) return undefined;
  return execute({ schema: planner.schema, document: introspection, variableValues: given });
}

function withExtensions({ data, errors }: Answer, state: RequestState): OperationAnswer {
  const pedigree = mergeExtensions(state.extensions);
  return {
    ...(errors.length ? { errors: errors.map(withoutEmptyPath) } : {}),
    data,
    ...(pedigree === undefined ? {} : { extensions: { pedigree } }),
  };
}

function withoutEmptyPath({ path, ...error }: AnswerError): object {
  return path.length ? { ...error, path } : error;
}
