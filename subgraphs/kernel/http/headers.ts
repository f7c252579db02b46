import type { IncomingMessage } from 'node:http';

/** The headers of a request, however it came. */
export type RequestHeaders = Pick<Headers, 'get'>;

/** Headers as Node has them: `fetch` would make objects of them that nobody needs. */
export function headersOf({ headers }: IncomingMessage): RequestHeaders {
  return { get: (name) => headers[name]?.toString() ?? null };
}
