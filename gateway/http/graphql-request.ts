import { requestError } from '../errors.ts';
import { readText } from './body.ts';
import { parametersOf } from './query-parameters.ts';

const known = new Set(['query', 'variables', 'operationName', 'extensions']);

/**
 * Refuses what a browser would send across origins without asking first, so that no page elsewhere can act on a
 * gateway which trusts its own machine.
 * @throws GraphQLError with status 415
 */
export function requireJson(request: Request): void {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  const utf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (type.trim() === 'application/json' && utf8) return;
  throw requestError('UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json in UTF-8.', {
    status: 415,
    headers: { Accept: 'application/json' },
  });
}

/** The parameters of a GraphQL request sent by POST; their types are checked further on. */
export async function readJsonParameters(request: Request, limit: number): Promise<Record<string, unknown>> {
  requireJson(request);
  const body = parseJson(await readText(request, limit), 'body');
  if (Array.isArray(body))
    throw requestError('BAD_REQUEST', 'Batches of requests are not accepted: send one at a time.');
  if (typeof body !== 'object' || body === null) throw requestError('BAD_REQUEST', 'The body must be a JSON object.');
  const unknown = Object.keys(body).find((key) => !known.has(key));
  if (unknown !== undefined) throw requestError('BAD_REQUEST', `A GraphQL request has no parameter "${unknown}".`);
  return body as Record<string, unknown>;
}

/** The parameters of a GraphQL request sent by GET. */
export function readQueryParameters(request: Request): Record<string, unknown> {
  const search = parametersOf(request);
  const parameters: Record<string, unknown> = {};
  for (const name of ['query', 'operationName']) {
    const value = search.get(name);
    if (value !== null) parameters[name] = value;
  }
  for (const name of ['variables', 'extensions']) {
    const value = search.get(name);
    if (value !== null && value !== '') parameters[name] = parseJson(value, `parameter "${name}"`);
  }
  return parameters;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw requestError('BAD_REQUEST', `The ${where} is not valid JSON.`);
  }
}
