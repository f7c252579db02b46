import { createServer } from 'node:net';
import { StartFailure } from './start-failure.ts';

/** A loopback port that is free now. Another process may take it before it is used: try again then. */
export async function freePort(): Promise<number> {
  return listenOnce(0, '127.0.0.1');
}

/** Refuses a port that is taken before anything else is started. */
export async function ensurePortFree(port: number, host: string): Promise<void> {
  if (port === 0) return;
  try {
    await listenOnce(port, host);
  } catch (error) {
    throw explainListenFailure(error, port, host);
  }
}

/** Turns a failure to listen into a message that says what to do; passes other errors through. */
export function explainListenFailure(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartFailure(
      `Port ${port} on ${host} is taken by another process.`,
      `End that process, or choose another port: PORT=${port < 65_535 ? port + 1 : 4000}.`,
      { cause: error },
    );
  }
  if (code === 'EACCES') {
    return new StartFailure(`Port ${port} is not open to this user.`, 'Choose a port above 1023 with PORT.', {
      cause: error,
    });
  }
  if (code === 'EADDRNOTAVAIL') {
    return new StartFailure(`${host} is not an address of this machine.`, 'Correct HOST.', { cause: error });
  }
  return error;
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}
