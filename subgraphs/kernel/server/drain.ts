import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds that a request on its way may still take to arrive. */
const ARRIVAL_MS = 500;

/**
 * Prepares a server, before it listens, to be drained. The returned function takes no new connection, lets the requests
 * under way finish, and after `milliseconds` cuts what is left.
 */
export function drainable(server: Server): (milliseconds: number) => Promise<void> {
  const underWay = new Set<ServerResponse>();
  // Those of which no request has come yet, as browsers open them in advance; Node does not count them as idle.
  const silent = new Set<Socket>();
  let stopping = false;
  // A kept-alive connection would otherwise outlive its last answer and hold the server open.
  const endAfter = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
    response.once('close', () => server.closeIdleConnections());
  };
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }, response: ServerResponse) => {
    silent.delete(socket);
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (stopping) endAfter(response);
  });
  return async (milliseconds) => {
    stopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const response of underWay) endAfter(response);
    server.closeIdleConnections();
    const hush = setTimeout(() => silent.forEach((socket) => socket.destroy()), Math.min(ARRIVAL_MS, milliseconds));
    const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
    await closed;
    clearTimeout(hush);
    clearTimeout(cut);
  };
}
