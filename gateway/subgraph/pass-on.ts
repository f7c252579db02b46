import { errorResponse } from '../errors.ts';
import type { GatewayLogger, Subgraph } from '../options.ts';

/** Headers of an answer that are the caller's to know; the others are between the gateway and the subgraph. */
const PASSED = [
  'content-type',
  'content-disposition',
  'content-security-policy',
  'x-content-type-options',
  'cache-control',
  'retry-after',
];

/** Hands a GET request that is not GraphQL to the subgraph that answers it, and its answer back as it comes. */
export async function passOn(subgraph: Subgraph, request: Request, logger: GatewayLogger): Promise<Response> {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  // The server's own signal is none that `fetch` takes.
  const hungUp = new AbortController();
  request.signal.addEventListener('abort', () => hungUp.abort(), { once: true });
  const answered = await ask(subgraph, `${pathname.replace(/\/$/, '')}${search}`, hungUp.signal).catch(
    (error: unknown) => {
      logger.error('A subgraph did not answer.', { path: pathname, cause: String(error) });
      return errorResponse(503, 'SUBGRAPH_UNAVAILABLE', 'The subgraph that answers this did not. Ask again later.', {
        'Retry-After': '5',
      });
    },
  );
  const headers = PASSED.flatMap((name): [string, string][] => {
    const value = answered.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  if (request.method === 'HEAD') await answered.body?.cancel();
  return new Response(request.method === 'HEAD' ? null : answered.body, { status: answered.status, headers });
}

async function ask(subgraph: Subgraph, path: string, signal: AbortSignal): Promise<Response> {
  if ('url' in subgraph) return fetch(new URL(path, subgraph.url), { signal, redirect: 'error' });
  if (!subgraph.fetch) throw new Error('The subgraph answers GraphQL only.');
  return subgraph.fetch(new Request(new URL(path, 'http://subgraph.invalid'), { signal }));
}
