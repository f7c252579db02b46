import { requestError } from '../errors.ts';
import { readText } from './body.ts';

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
  const text = await readText(request, limit);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw requestError('BAD_REQUEST', 'The body is not valid JSON.');
  }
  if (Array.isArray(body))
    throw requestError('BAD_REQUEST', 'Batches of requests are not accepted: send one at a time.');
  if (typeof body !== 'object' || body === null) throw requestError('BAD_REQUEST', 'The body must be a JSON object.');
  const unknown = Object.keys(body).find((key) => !known.has(key));
  if (unknown !== undefined) throw requestError('BAD_REQUEST', `A GraphQL request has no parameter "${unknown}".`);
  return body as Record<string, unknown>;
}
