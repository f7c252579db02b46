import { announced, readText } from './body.ts';
import { requireUnpacked } from './encoding.ts';
import type { RequestHeaders } from './headers.ts';
import { shapeLimiter } from './json-shape.ts';
import type { RequestLimits } from './limits.ts';
import { parametersOf } from './query-parameters.ts';
import { requestError } from './refusal.ts';

/** A GraphQL request, as far as it is one: whether the query is GraphQL is found out further on. */
export interface GraphqlParameters {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

const known = new Set(['query', 'variables', 'operationName', 'extensions']);

/**
 * The parameters of a request sent by POST.
 * @throws GraphQLError with status 415, 413 or 400
 */
export async function readJsonParameters(
  headers: RequestHeaders,
  body: AsyncIterable<Uint8Array> | null,
  limits: RequestLimits,
): Promise<GraphqlParameters> {
  requireJson(headers.get('content-type') ?? '');
  requireUnpacked(headers);
  const text = await readText(body, limits.bodyBytes, { ...announced(headers), refuse: shapeLimiter(limits) });
  const posted = parseJson(text, 'body');
  if (Array.isArray(posted)) throw bad('Batches of requests are not accepted: send one at a time.');
  if (!isRecord(posted)) throw bad('The body must be a JSON object.');
  const unknown = Object.keys(posted).find((key) => !known.has(key));
  if (unknown !== undefined) throw bad(`A GraphQL request has no parameter ${JSON.stringify(unknown.slice(0, 50))}.`);
  return checked(posted);
}

/**
 * The parameters of a request sent by GET.
 * @throws GraphQLError with status 400
 */
export function readQueryParameters(request: { readonly url: string }): GraphqlParameters {
  const search = parametersOf(request);
  const parameters: Record<string, unknown> = {};
  for (const name of known) {
    const [value, ...more] = search.getAll(name);
    if (more.length > 0) throw bad(`The parameter "${name}" is given twice.`);
    if (value === undefined) continue;
    const isText = name === 'query' || name === 'operationName';
    if (isText) parameters[name] = value;
    else if (value !== '') parameters[name] = parseJson(value, `parameter "${name}"`);
  }
  return checked(parameters);
}

/**
 * Refuses what a browser would send across origins without asking first, so that no page elsewhere can act on a
 * server which trusts its own machine.
 */
function requireJson(contentType: string): void {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  const utf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (type.trim() === 'application/json' && utf8) return;
  throw requestError('UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json in UTF-8.', {
    headers: { Accept: 'application/json' },
  });
}

function checked({ query, variables, operationName, extensions }: Record<string, unknown>): GraphqlParameters {
  if (typeof query !== 'string' || query === '') throw bad('The parameter "query" must be a text that is not empty.');
  for (const [name, value] of Object.entries({ variables, extensions })) {
    if (value != null && !isRecord(value)) throw bad(`The parameter "${name}" must be a JSON object.`);
  }
  if (operationName != null && typeof operationName !== 'string') {
    throw bad('The parameter "operationName" must be a text.');
  }
  return {
    query,
    ...(variables != null && { variables: variables as Record<string, unknown> }),
    ...(operationName != null && { operationName }),
  };
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad(`The ${where} is not valid JSON.`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bad(message: string): Error {
  return requestError('BAD_REQUEST', message);
}
