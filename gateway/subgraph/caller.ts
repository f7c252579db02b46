import { channel } from 'node:diagnostics_channel';
import type { AnswerError } from '../errors.ts';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { GraphQLError, Kind, OperationTypeNode, print } from 'graphql';
import type {
  FetchEvent,
  GatewayLimits,
  GatewayLogger,
  LocalSubgraph,
  RemoteSubgraph,
  Subgraph,
  SubgraphRequest,
} from '../options.ts';
import type { RequestState } from '../request-state.ts';
import { stateOf } from '../request-state.ts';
import { whileAlive } from './alive.ts';
import { isInternal, publicError } from './errors.ts';
import { askLocal } from './local.ts';
import { askRemote } from './remote.ts';

/** One message per fetch from the gateway to a subgraph, each a `FetchEvent`. */
export const fetchChannel = channel('pedigree:fetch');

/** A fetch as the planners ask for it. */
export interface FetchRequest {
  document: DocumentNode;
  /** The document as text, where the planner has it. */
  text?: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  context?: unknown;
}

export interface CallerOptions {
  subgraphs: Readonly<Record<string, Subgraph>>;
  limits: Pick<GatewayLimits, 'fetchMilliseconds' | 'silenceMilliseconds'>;
  logger: GatewayLogger;
  onFetch?: ((event: FetchEvent) => void) | undefined;
}

/** What a fetch brought, and its errors as callers may see them, by their path in the subgraph's answer. */
export interface SubgraphAnswer {
  data: Record<string, unknown>;
  faults: AnswerError[];
}

export type SubgraphCaller = (subgraph: string, request: FetchRequest) => Promise<SubgraphAnswer>;

/** Makes the function that carries out one fetch. It never rejects: a subgraph that is gone is a fault without path. */
export function subgraphCaller(options: CallerOptions): SubgraphCaller {
  return async (subgraph, request) => {
    const state = stateOf(request.context);
    announce(options, subgraph, request, state);
    const result = await answerOf(options, subgraph, request, state);
    const pedigree = result.extensions?.['pedigree'];
    if (pedigree !== undefined) state.extensions.push({ subgraph, pedigree });
    const faults = (result.errors ?? []).map(({ message, path, extensions }) => {
      if (isInternal({ message, extensions })) {
        const details = { subgraph, requestId: state.requestId, message, path, ...extensions };
        options.logger.error('A subgraph failed.', details);
      }
      return publicError({ message, path, extensions }, subgraph, state.requestId);
    });
    return { data: result.data ?? {}, faults };
  };
}

function announce(options: CallerOptions, subgraph: string, request: FetchRequest, state: RequestState): void {
  if (!options.onFetch && !fetchChannel.hasSubscribers) return;
  const { document, variables, operationName } = request;
  const event: FetchEvent = { subgraph, requestId: state.requestId, operationName, document, variables };
  options.onFetch?.(event);
  fetchChannel.publish(event);
}

async function answerOf(
  options: CallerOptions,
  subgraph: string,
  request: FetchRequest,
  state: RequestState,
): Promise<ExecutionResult> {
  const target = options.subgraphs[subgraph];
  try {
    if (!target) throw new Error(`The gateway was started without the subgraph "${subgraph}".`);
    const result =
      'execute' in target
        ? await executeLocally(target, request, state, options.limits)
        : await executeRemotely(target, request, state, options.limits);
    if (result.data == null && !result.errors?.length)
      throw new Error('The subgraph answered neither data nor errors.');
    return result;
  } catch (cause) {
    options.logger.error('A subgraph did not answer.', { subgraph, requestId: state.requestId, cause: String(cause) });
    const message = `The subgraph "${subgraph}" did not answer.`;
    return { errors: [new GraphQLError(message, { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })] };
  }
}

async function executeLocally(
  target: LocalSubgraph,
  request: FetchRequest,
  state: RequestState,
  { fetchMilliseconds }: CallerOptions['limits'],
): Promise<ExecutionResult> {
  const headers = { ...state.caller.headers, 'x-request-id': state.requestId };
  const local: SubgraphRequest = { query: request.text ?? request.document, context: { ...state.caller, headers } };
  if (request.variables) local.variables = request.variables;
  if (request.operationName !== undefined) local.operationName = request.operationName;
  return askLocal(target, local, fetchMilliseconds);
}

function executeRemotely(
  target: RemoteSubgraph,
  request: FetchRequest,
  state: RequestState,
  { fetchMilliseconds, silenceMilliseconds }: CallerOptions['limits'],
): Promise<ExecutionResult> {
  const { document, variables, operationName } = request;
  const query = request.text ?? textOf(document);
  const headers = { ...state.caller.headers, 'x-request-id': state.requestId };
  const ask = (silent?: AbortSignal) =>
    askRemote(target.url, { query, variables, operationName }, headers, fetchMilliseconds, silent);
  // Of a mutation that is given up, nobody knows whether it was done: it is waited for as long as may be.
  return isMutation(document) ? ask() : whileAlive(target.url, silenceMilliseconds, ask);
}

function isMutation({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION,
  );
}

const texts = new WeakMap<DocumentNode, string>();

function textOf(document: DocumentNode): string {
  let text = texts.get(document);
  if (text === undefined) {
    text = print(document);
    texts.set(document, text);
  }
  return text;
}

/** Merges what the subgraphs said under `extensions.pedigree`: objects by key, lists end to end, else the last by name. */
export function mergeExtensions(parts: RequestState['extensions']): unknown {
  const ordered = parts.toSorted((one, other) =>
    one.subgraph < other.subgraph ? -1 : one.subgraph > other.subgraph ? 1 : 0,
  );
  return ordered.reduce<unknown>((merged, part) => merge(merged, part.pedigree), undefined);
}

function merge(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...(one as unknown[]), ...(other as unknown[])];
  if (!isRecord(one) || !isRecord(other)) return other;
  const merged = new Map(Object.entries(one));
  for (const [key, value] of Object.entries(other))
    merged.set(key, merged.has(key) ? merge(merged.get(key), value) : value);
  return Object.fromEntries(merged);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
