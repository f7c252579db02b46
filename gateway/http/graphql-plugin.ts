import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { requestError } from '../errors.ts';
import type { OperationRequest } from '../execution.ts';
import { executeOperation } from '../execution.ts';
import type { ExecutionOptions } from '../execution.ts';
import type { GatewayOptions } from '../options.ts';
import { requestIdOf } from '../request-state.ts';
import { readJsonParameters, readQueryParameters } from './graphql-request.ts';

export interface GraphqlPluginOptions {
  execution(): ExecutionOptions;
  bodyBytes: number;
  contextFactory: GatewayOptions['contextFactory'];
}

/**
 * Hands the operations that the runtime's HTTP layer receives to our own execution, past its parse, validation and
 * plan caches, which are bounded by count and not by size.
 */
export function graphqlPlugin(options: GraphqlPluginOptions): GatewayPlugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(readQueryParameters);
      if (request.method === 'POST') setRequestParser((posted) => readJsonParameters(posted, options.bodyBytes));
    },
    onParams({ setParamsHandler }) {
      setParamsHandler(async ({ params, request }) => {
        const { query, variables, operationName } = params;
        if (operationName != null && typeof operationName !== 'string') {
          throw requestError('BAD_REQUEST', 'The parameter "operationName" must be a string.');
        }
        const caller = (await options.contextFactory?.(request)) ?? {};
        const state = { requestId: requestIdOf(request), caller, extensions: [] };
        const operation: OperationRequest = { query: query ?? '', readOnly: request.method === 'GET' };
        if (variables != null) operation.variables = variables as Record<string, unknown>;
        if (operationName != null) operation.operationName = operationName;
        return executeOperation(operation, state, options.execution()) as never;
      });
    },
  };
}
