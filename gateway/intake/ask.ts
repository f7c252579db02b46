import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Subgraph } from '../options.ts';
import { whileAlive } from '../subgraph/alive.ts';
import { askLocal } from '../subgraph/local.ts';
import { askRemote } from '../subgraph/remote.ts';

/** A subgraph could not answer; the same question may be answered later. */
export class Unavailable extends Error {
  readonly subgraph: string;

  constructor(subgraph: string, why: string) {
    super(`The subgraph ${subgraph} did not answer: ${why}`);
    this.name = 'Unavailable';
    this.subgraph = subgraph;
  }
}

/** A subgraph refused a question; asking again changes nothing. */
export class Rejected extends Error {
  readonly code: string;
  /** Whether it is about what was sent, and so will not pass. */
  readonly isFinal: boolean;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Rejected';
    this.code = code;
    this.isFinal = FINAL.has(code);
  }
}

/** Codes with which a subgraph says that a document cannot be taken as it is. Any other may be of a version that does not know the question yet. */
const FINAL = new Set([
  'BAD_USER_INPUT',
  'CONFLICT',
  'ILLEGAL_TRANSITION',
  'IMMUTABLE',
  'INVALID_ID',
  'NOT_FOUND',
  'REQUIRED',
  'TOO_MANY_ITEMS',
]);

export type Ask = <Data>(subgraph: string, query: string, variables: Record<string, unknown>) => Promise<Data>;

/** Codes of a fault that may pass. */
const PASSING = new Set(['INTERNAL_SERVER_ERROR', 'UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE']);

export interface Patience {
  /** Milliseconds that one subgraph may take for one step. */
  readonly stepMilliseconds: number;
  /** Milliseconds without a sign of life after which a question no longer waits for a subgraph elsewhere. */
  readonly silenceMilliseconds: number;
}

/** Asks subgraphs past the supergraph: the operations of intake are hidden in it. */
export function askSubgraphs(subgraphs: Readonly<Record<string, Subgraph>>, patience: Patience): Ask {
  return async <Data>(name: string, query: string, variables: Record<string, unknown>) => {
    const target = subgraphs[name];
    if (!target) throw new Unavailable(name, 'it is not configured.');
    let result: ExecutionResult;
    try {
      result = await answerOf(target, query, variables, patience);
    } catch (error) {
      throw new Unavailable(name, error instanceof Error ? error.message : String(error));
    }
    const fault = result.errors?.[0];
    if (fault) throw failure(name, fault);
    if (result.data == null) throw new Unavailable(name, 'it gave no data.');
    return result.data as Data;
  };
}

async function answerOf(
  target: Subgraph,
  query: string,
  variables: Record<string, unknown>,
  { stepMilliseconds, silenceMilliseconds }: Patience,
): Promise<ExecutionResult> {
  if (!('url' in target)) return askLocal(target, { query, variables }, stepMilliseconds);
  const ask = (silent?: AbortSignal) =>
    askRemote(target.url, { query, variables, operationName: undefined }, {}, stepMilliseconds, silent);
  // Of a step that is given up, nobody knows whether it was done: it is waited for as long as may be.
  return query.startsWith('mutation') ? ask() : whileAlive(target.url, silenceMilliseconds, ask);
}

function failure(subgraph: string, { message, extensions }: Pick<GraphQLError, 'message' | 'extensions'>): Error {
  const code = typeof extensions?.['code'] === 'string' ? extensions['code'] : 'INTERNAL_SERVER_ERROR';
  return PASSING.has(code) ? new Unavailable(subgraph, message) : new Rejected(code, message);
}
