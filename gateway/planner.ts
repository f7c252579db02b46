import type { UnifiedGraphHandlerOpts, UnifiedGraphHandlerResult } from '@graphql-mesh/fusion-runtime';
import { handleFederationSupergraph } from '@graphql-mesh/fusion-runtime';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute } from 'graphql';
import type { GatewayLogger, GatewayOptions, PlannerName } from './options.ts';
import { fieldOwners } from './ownership.ts';

/** One operation for the planner: valid, and with every literal already a variable. */
export interface PlannedRequest {
  document: DocumentNode;
  variables: Record<string, unknown>;
  operationName: string | undefined;
  /** An object of this request only; it comes back with each fetch. */
  context: object;
}

export interface Planner {
  name: PlannerName;
  /** What callers see. */
  schema: GraphQLSchema;
  ownerOf(type: string, field: string): string | undefined;
  run(request: PlannedRequest): Promise<ExecutionResult>;
}

type Handler = (options: UnifiedGraphHandlerOpts) => Promise<UnifiedGraphHandlerResult>;

/** Loads the Rust planner. It throws where no binary exists for the platform. */
export async function loadRustHandler(): Promise<Handler> {
  await import('@graphql-hive/router-query-planner');
  const { unifiedGraphHandler } = await import('@graphql-hive/router-runtime');
  // The two packages name one type through different versions of the same dependency.
  return unifiedGraphHandler as unknown as Handler;
}

/** Builds the planner asked for; `auto` takes the JavaScript one where the Rust one cannot run. */
export async function createPlanner(
  preference: NonNullable<GatewayOptions['planner']>,
  options: UnifiedGraphHandlerOpts,
  logger: GatewayLogger,
  loadRust: () => Promise<Handler> = loadRustHandler,
): Promise<Planner> {
  if (preference !== 'javascript') {
    try {
      const handler = await loadRust();
      return rustPlanner(await handler(options), options);
    } catch (cause) {
      if (preference === 'rust') throw new Error('The Rust query planner cannot run here.', { cause });
      logger.warn('The Rust query planner cannot run here; the JavaScript one takes its place.', {
        cause: String(cause),
      });
    }
  }
  return javascriptPlanner(options);
}

function rustPlanner(handled: UnifiedGraphHandlerResult, options: UnifiedGraphHandlerOpts): Planner {
  const { executor, unifiedGraph } = handled;
  if (!executor) throw new Error('The Rust query planner came without an executor.');
  return {
    name: 'rust',
    schema: unifiedGraph,
    ownerOf: fieldOwners(options.unifiedGraph),
    // No abort signal goes in: the planner keeps a plan as a promise, and one caller's abort would spoil it for all.
    run: async (request) => (await executor({ ...request })) as ExecutionResult,
  };
}

function javascriptPlanner(options: UnifiedGraphHandlerOpts): Planner {
  const { unifiedGraph: schema } = handleFederationSupergraph(options) as UnifiedGraphHandlerResult;
  return {
    name: 'javascript',
    schema,
    ownerOf: fieldOwners(options.unifiedGraph),
    run: async ({ document, variables, operationName, context }) =>
      execute({
        schema,
        document,
        variableValues: variables,
        operationName: operationName ?? null,
        contextValue: context,
      }),
  };
}
