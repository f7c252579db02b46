import type { Server, ServerResponse } from 'node:http';

/**
 * Prepares a server, before it listens, to be drained. The returned function takes no new connection, lets the requests
 * under way finish, and after `milliseconds` cuts what is left.
 */
export function drainable(server: Server): (milliseconds: number) => Promise<void> {
  const underWay = new Set<ServerResponse>();
  server.on('request', (_request, response: ServerResponse) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  return async (milliseconds) => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A kept-alive connection would otherwise outlive its last answer and hold the server open.
    for (const response of underWay) {
      if (!response.headersSent) response.setHeader('Connection', 'close');
      response.once('close', () => server.closeIdleConnections());
    }
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
    await closed;
    clearTimeout(cut);
  };
}
