import type { RequestHead, SubgraphContext } from './options.ts';

/** What one request to the gateway carries through planning and fetching. */
export interface RequestState {
  readonly requestId: string;
  readonly caller: SubgraphContext;
  /** The `extensions.pedigree` of the subgraphs' answers, as they came in. */
  readonly extensions: { subgraph: string; pedigree: unknown }[];
}

const states = new WeakMap<object, RequestState>();

/** Ties the state to the context object that the planner hands through to every fetch. */
export function attachState(context: object, state: RequestState): void {
  states.set(context, state);
}

export function stateOf(context: unknown): RequestState {
  const state = typeof context === 'object' && context !== null ? states.get(context) : undefined;
  if (!state) throw new Error('A fetch was made outside a request.');
  return state;
}

/** A caller's own request id where it is harmless in a log, else a new one. */
export function requestIdOf(request: RequestHead): string {
  const given = request.headers.get('x-request-id');
  return given !== null && /^[\w-]{1,64}$/.test(given) ? given : crypto.randomUUID();
}
