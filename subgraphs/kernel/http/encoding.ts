import type { RequestHeaders } from './headers.ts';
import { requestError } from './refusal.ts';

/**
 * Refuses a body that is packed for the way, or says so: nobody here unpacks it.
 * @throws GraphQLError with status 415
 */
export function requireUnpacked(headers: RequestHeaders): void {
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (encoding.trim().toLowerCase() === 'identity') return;
  const message = `Bodies are taken as they are, without Content-Encoding, but it says "${encoding.slice(0, 50)}". Unpack it, and send it without that header.`;
  throw requestError('UNSUPPORTED_MEDIA_TYPE', message, { headers: { 'Accept-Encoding': 'identity' } });
}
