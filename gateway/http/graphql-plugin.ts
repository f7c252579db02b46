import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { GraphqlParameters } from '../../subgraphs/kernel/http/graphql-request.ts';
import { readJsonParameters, readQueryParameters } from '../../subgraphs/kernel/http/graphql-request.ts';
import { executeOperation } from '../execution.ts';
import type { ExecutionOptions } from '../execution.ts';
import type { GatewayOptions } from '../options.ts';
import { requestIdOf } from '../request-state.ts';

export interface GraphqlPluginOptions {
  execution(): ExecutionOptions;
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
      if (request.method === 'POST') {
        setRequestParser(({ headers, body }) =>
          readJsonParameters(
            headers.get('content-type'),
            body as AsyncIterable<Uint8Array> | null,
            options.execution().limits,
          ),
        );
      }
    },
    onParams({ setParamsHandler }) {
      setParamsHandler(async ({ params, request }) => {
        const caller = (await options.contextFactory?.(request)) ?? {};
        const state = { requestId: requestIdOf(request), caller, extensions: [] };
        const operation = { ...(params as GraphqlParameters), readOnly: request.method === 'GET' };
        return executeOperation(operation, state, options.execution()) as never;
      });
    },
  };
}
