import type { ExecutionResult } from 'graphql';

export interface RemoteRequest {
  query: string;
  variables: Record<string, unknown> | undefined;
  operationName: string | undefined;
}

const accept = 'application/graphql-response+json, application/json;q=0.9';

/**
 * Asks a subgraph over HTTP, on connections that are kept open. An answer in GraphQL is returned whatever its status;
 * equal requests in flight are never joined, since two callers may be shown different things.
 * @throws Error when there is no GraphQL answer
 */
export async function askRemote(
  url: string,
  request: RemoteRequest,
  headers: Record<string, string>,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<ExecutionResult> {
  const tooLate = AbortSignal.timeout(milliseconds);
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept },
    body: JSON.stringify(request),
    redirect: 'error',
    signal: signal ? AbortSignal.any([tooLate, signal]) : tooLate,
  });
  const text = await response.text();
  const answer = parsed(text);
  if (typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)) {
    return answer as ExecutionResult;
  }
  throw new Error(`It answered with status ${response.status} and no GraphQL: ${text.slice(0, 200)}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
