import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The checkout that is measured. */
export const PROJECT = join(import.meta.dirname, '../..');

/** A server in a process of its own. */
export interface Service {
  readonly pid: number;
  /** Where it answers GraphQL. */
  readonly url: string;
  stop(): Promise<void>;
}

/** How a server is started. */
export interface ServiceCommand {
  /** What runs, in messages. */
  readonly name: string;
  /** Arguments of Node: the file to run, then its own. */
  readonly command: readonly string[];
  /** Settings beyond those that every service gets. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where it is run; this checkout unless told. */
  readonly directory?: string;
}

/** Every contestant runs as in production, on a port that is free. */
const COMMON = { NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'error' };
const STOP_WITHIN_MS = 15_000;
/** Characters of a server's log that are shown when it does not start. */
const MOST_SAID = 4_000;

/** Starts a server and waits until it says `ready at <url>` on its standard output. */
export async function startService(how: ServiceCommand): Promise<Service> {
  const child = spawn(process.execPath, [...how.command], {
    cwd: how.directory ?? PROJECT,
    env: { ...process.env, ...COMMON, ...how.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (chunk) => (said = `${said}${String(chunk)}`.slice(-MOST_SAID)));
  const url = await Promise.race([readyUrl(child.stdout), exited.then(() => undefined)]);
  if (url === undefined || child.pid === undefined) throw new Error(`${how.name} ended before it was ready:\n${said}`);
  return {
    pid: child.pid,
    url,
    async stop() {
      child.kill('SIGTERM');
      const cut = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      await exited;
      clearTimeout(cut);
    },
  };
}

async function readyUrl(output: NodeJS.ReadableStream): Promise<string | undefined> {
  let text = '';
  for await (const chunk of output) {
    text += String(chunk);
    const url = /ready at (\S+)\n/.exec(text)?.[1];
    // What comes later is read and forgotten, or a full pipe would stop the server.
    if (url !== undefined) {
      output.resume();
      return url;
    }
  }
  return undefined;
}
