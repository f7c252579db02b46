import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Tells a sender who waits for it (RFC 9110, 10.1.1) that the body is wanted, once somebody reads it. An answer that comes before
 * is final: the body never follows, and as nobody could tell it from a next request, the connection ends.
 */
export function continueOnceRead(request: IncomingMessage, response: ServerResponse): void {
  const { _read: read } = request;
  const { shouldKeepAlive } = response;
  response.shouldKeepAlive = false;
  request._read = (size) => {
    request._read = read;
    if (!response.headersSent) {
      response.shouldKeepAlive = shouldKeepAlive;
      response.writeContinue();
    }
    request._read(size);
  };
}
