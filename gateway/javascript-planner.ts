import type { UnifiedGraphHandlerResult } from '@graphql-mesh/fusion-runtime';
import { handleFederationSupergraph } from '@graphql-mesh/fusion-runtime';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { GraphQLError, execute } from 'graphql';
import type { AnswerError } from './errors.ts';
import { missingValue } from './errors.ts';
import { Faults } from './faults.ts';
import type { PlanRunner, PlannerOptions } from './planner.ts';
import type { FetchRequest, SubgraphCaller } from './subgraph/caller.ts';
import { fieldsOfFetch } from './subgraph/fetch-fields.ts';

/** Plans and carries out in JavaScript: for platforms without a binary of the Rust planner, and to compare with. */
export function javascriptRunner({ supergraph, supergraphSdl, call, ownerOf }: PlannerOptions): PlanRunner {
  const reported = new WeakMap<object, AnswerError[]>();
  const onSubgraphExecute = stitchedCaller(call, supergraph, reported);
  const handled = handleFederationSupergraph({
    unifiedGraph: supergraph,
    getUnifiedGraphSDL: () => supergraphSdl,
    onSubgraphExecute: onSubgraphExecute as never,
  }) as UnifiedGraphHandlerResult;
  return async ({ document, variables, operationName, context }) => {
    const fetched: AnswerError[] = [];
    reported.set(context, fetched);
    const result = await execute({
      schema: handled.unifiedGraph,
      document,
      variableValues: variables,
      operationName: operationName ?? null,
      contextValue: context,
    });
    const data = (result.data ?? {}) as Record<string, unknown>;
    const faults = new Faults();
    const errors = (result.errors ?? []).map((error) => answerError(error, ownerOf));
    const failures = errors.filter((error) => !('code' in error.extensions) || !faults.place(data, error.path, error));
    return { data, faults, failures, mayBeLost: fetched };
  };
}

function answerError(error: GraphQLError, ownerOf: PlannerOptions['ownerOf']): AnswerError {
  const { message, path = [], extensions } = error;
  const missing = /^Cannot return null for non-nullable field (\w+)\.(\w+)\.$/.exec(message);
  if (!missing) return { message, path, extensions };
  return missingValue(missing[1]!, missing[2]!, path, ownerOf);
}

/** A fetch as the stitching wants it answered: each error at a field, and null at each field that an error is for. */
function stitchedCaller(call: SubgraphCaller, schema: GraphQLSchema, reported: WeakMap<object, AnswerError[]>) {
  return async (subgraph: string, request: FetchRequest): Promise<ExecutionResult> => {
    const { data, faults } = await call(subgraph, request);
    reported.get(request.context as object)?.push(...faults);
    const fetch = { document: request.document, variables: request.variables };
    const errors = faults.flatMap(({ message, path, extensions }) => {
      const above = isAboveField(path);
      const places = above ? fieldsOfFetch(fetch, schema, path) : [path];
      if (above) for (const place of places) fillNull(data, place);
      return places.map((place) => new GraphQLError(message, { path: place, extensions }));
    });
    return errors.length ? { data, errors } : { data };
  };
}

/** The stitching asks for one `_entities` field or for root fields, never for both. */
function isAboveField(path: AnswerError['path']): boolean {
  return path.length === 0 || (path[0] === '_entities' && path.length < 3);
}

function fillNull(data: Record<string, unknown>, path: AnswerError['path']): void {
  const [key, index, field] = path;
  if (typeof index !== 'number') {
    data[String(key)] ??= null;
    return;
  }
  const list = (data[String(key)] ??= []) as unknown[];
  const entity = (list[index] ??= {}) as Record<string, unknown>;
  entity[String(field)] ??= null;
}
