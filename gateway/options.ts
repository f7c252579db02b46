import type { DocumentNode, ExecutionResult } from 'graphql';
import type { RequestHeaders } from '../subgraphs/kernel/http/headers.ts';
import { requestLimits } from '../subgraphs/kernel/http/limits.ts';
import type { RequestLimits } from '../subgraphs/kernel/http/limits.ts';

/** What the gateway asks of a subgraph in one fetch. */
export interface SubgraphRequest {
  query: string | DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string;
  context?: SubgraphContext;
}

/** What travels with every fetch: the same pairs in process as over HTTP. */
export interface SubgraphContext {
  headers?: Record<string, string>;
}

/** A subgraph in this process: it parses, validates and loads as it does over HTTP. */
export interface LocalSubgraph {
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  /** Answers what is not GraphQL, such as an export. */
  fetch?(request: Request): Promise<Response>;
  /** Whether it can serve now; left out, one that answers is ready. */
  isReady?(): Promise<boolean>;
}

/** A subgraph reached over HTTP. */
export interface RemoteSubgraph {
  /** Where it serves GraphQL; where it also serves `/healthz`, readiness is asked there. */
  url: string;
}

export type Subgraph = LocalSubgraph | RemoteSubgraph;

/** Where the gateway writes what an operator must know. */
export interface GatewayLogger {
  debug(message: string, details?: Record<string, unknown>): void;
  info(message: string, details?: Record<string, unknown>): void;
  warn(message: string, details?: Record<string, unknown>): void;
  error(message: string, details?: Record<string, unknown>): void;
}

/** Bounds on one request to the gateway. */
export interface GatewayLimits extends RequestLimits {
  /** Milliseconds that one fetch from a subgraph may take. */
  fetchMilliseconds: number;
  /** Milliseconds without a sign of life after which a query no longer waits for a subgraph elsewhere. */
  silenceMilliseconds: number;
  /** Milliseconds that stop() waits for requests in flight. */
  drainMilliseconds: number;
}

export const defaultLimits: GatewayLimits = {
  ...requestLimits,
  fetchMilliseconds: 30_000,
  silenceMilliseconds: 2_000,
  drainMilliseconds: 10_000,
};

export type PlannerName = 'rust' | 'javascript';

/** One fetch from the gateway to a subgraph, as told to `onFetch` and to the channel `pedigree:fetch`. */
export interface FetchEvent {
  subgraph: string;
  requestId: string;
  operationName: string | undefined;
  document: DocumentNode;
  variables: Record<string, unknown> | undefined;
}

/** An extra HTTP route, such as document intake. */
export interface Route {
  method: string;
  /** The exact path, for instance `/documents`; `/documents/*` takes whatever is one step below. */
  path: string;
  handle(request: Request): Response | Promise<Response>;
}

/** What comes before the body of a request. */
export interface RequestHead {
  readonly method: string;
  readonly url: string;
  readonly headers: RequestHeaders;
}

export interface GatewayOptions {
  supergraphSdl: string;
  /** Every subgraph of the supergraph by the name it was composed under. */
  subgraphs: Record<string, Subgraph>;
  routes?: readonly Route[];
  limits?: Partial<GatewayLimits>;
  logger?: GatewayLogger;
  /** `auto` takes the Rust planner and falls back where its binary is missing. */
  planner?: PlannerName | 'auto';
  /** Who asks: the returned headers go with every fetch of the request. */
  contextFactory?(request: RequestHead): SubgraphContext | Promise<SubgraphContext>;
  onFetch?(event: FetchEvent): void;
}

export interface Gateway {
  readonly planner: PlannerName;
  fetch(request: Request): Promise<Response>;
  /** Serves on the address; only loopback names and the trusted ones pass as Host. */
  listen(port: number, host?: string, trustedHosts?: readonly string[]): Promise<{ url: string }>;
  /** Refuses new connections, finishes the requests in flight, and releases everything. */
  stop(): Promise<void>;
}
