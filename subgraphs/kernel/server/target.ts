import type { IncomingMessage } from 'node:http';
import { requestError } from '../http/refusal.ts';

/**
 * Brings the target of a request to its usual form, a path with its parameters. A whole URL, as to a proxy, is to be understood,
 * too, and says instead of the Host header whom it is for (RFC 9112, 3.2.2).
 * @throws GraphQLError with status 400 where it is no path
 */
export function takeTarget(request: IncomingMessage): void {
  const { url: target = '' } = request;
  if (target.startsWith('/')) return;
  const url = /^https?:/i.test(target) ? URL.parse(target) : null;
  if (!url) throw requestError('BAD_REQUEST', 'The target of a request is a path, such as /graphql.');
  request.headers.host = url.host;
  request.url = url.pathname + url.search;
}
