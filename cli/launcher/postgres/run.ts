import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/** How a command of PostgreSQL is run. */
export interface RunOptions {
  /** The user to run as; the user of this process when undefined. */
  account: Account | undefined;
  cwd?: string;
  /** An open directory that the command finds as file descriptor 3. */
  directory?: number;
  input?: string;
}

/** PostgreSQL sees nothing of our environment: neither its own PG* variables nor a locale or time zone. */
export const POSTGRES_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  ...(process.platform === 'win32' ? { SystemRoot: 'C:\\Windows' } : {}),
};

/** Runs a command to its end; resolves with its code and all that it printed. Rejects when it cannot be started. */
export function run(command: string, args: string[], options: RunOptions): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...options.account?.ids,
      cwd: options.cwd ?? '/',
      env: POSTGRES_ENVIRONMENT,
      stdio: ['pipe', 'pipe', 'pipe', options.directory ?? 'ignore'],
      windowsHide: true,
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ code: code ?? -1, output: signal ? `${output}${signal}` : output }),
    );
    // A command that ends without reading its input is judged by its code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}
