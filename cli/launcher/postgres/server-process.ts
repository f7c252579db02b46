import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresBinaries } from './binaries.ts';
import { withDirectory } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { POSTGRES_ENVIRONMENT } from './run.ts';

/** A PostgreSQL that accepts connections. */
export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it: running statements are cancelled, everything acknowledged is on disk. Repeatable. */
  stop(): Promise<void>;
}

/** How this server differs from PostgreSQL's defaults. */
export interface ServerSettings {
  port: number;
  /** Further settings, such as `fsync=off` in tests. */
  settings: readonly string[];
  /** The process number in the lock file, when that process is known not to be PostgreSQL. */
  ignorePid: number | undefined;
}

const READY_TIMEOUT_MS = 120_000;

/** Starts PostgreSQL and waits until it is ready; rejects with the last lines of its log when it ends before. */
export async function startServer(
  cluster: Cluster,
  binaries: PostgresBinaries,
  how: ServerSettings,
): Promise<ServerProcess> {
  if (existsSync(cluster.log)) renameSync(cluster.log, `${cluster.log}.previous`);
  const child = await spawnServer(cluster, binaries, how);
  const pid = child.pid ?? 0;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const watchdog = watch(cluster, pid);
  void ended.then(() => watchdog?.kill('SIGKILL'));
  const stop = () => stopServer(child, ended);
  try {
    await untilReady(cluster, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid, port: how.port, ended, stop };
}

/** PostgreSQL's own 128 MB are full with some 100,000 entities. An eighth of the memory leaves the rest to others. */
function bufferMegabytes(): number {
  return Math.max(16, Math.min(1_024, Math.floor(totalmem() / 8 / 1_048_576)));
}

async function spawnServer(cluster: Cluster, binaries: PostgresBinaries, how: ServerSettings): Promise<ChildProcess> {
  const log = openSync(cluster.log, 'a', 0o600);
  const ignore = how.ignorePid === undefined ? {} : { PG_GRANDPARENT_PID: String(how.ignorePid) };
  try {
    return await withDirectory(cluster.data, cluster.account, async (path, descriptor) => {
      const settings = [
        'listen_addresses=127.0.0.1',
        `port=${how.port}`,
        'unix_socket_directories=',
        'max_connections=200',
        `shared_buffers=${bufferMegabytes()}MB`,
        ...how.settings,
      ].flatMap((setting) => ['-c', setting]);
      const child = spawn(binaries.postgres, ['-D', path, ...settings], {
        ...cluster.account?.ids,
        cwd: '/',
        env: { ...POSTGRES_ENVIRONMENT, ...ignore },
        stdio: ['ignore', log, log, descriptor ?? 'ignore'],
        // A group of its own: Ctrl-C in the terminal must reach Pedigree only, which stops PostgreSQL last.
        detached: true,
        windowsHide: true,
      });
      await new Promise<void>((resolve, reject) => {
        child.once('spawn', resolve);
        child.once('error', reject);
      });
      return child;
    });
  } finally {
    closeSync(log);
  }
}

/** PostgreSQL writes its state into the eighth line of its lock file. */
async function untilReady(cluster: Cluster, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + READY_TIMEOUT_MS;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(logTail(cluster.log));
    if (lockFileSays(cluster.data, child.pid)) return;
    if (performance.now() > deadline)
      throw new Error(`It was not ready within ${READY_TIMEOUT_MS / 1000} s. ${logTail(cluster.log)}`);
    await pause(10);
  }
}

function lockFileSays(data: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function logTail(log: string): string {
  try {
    const lines = readFileSync(log, 'utf8').trim().split('\n').slice(-4);
    return lines.map((line) => line.replace(/^.*?\[\d+\] /, '')).join('\n');
  } catch {
    return 'It left no log.';
  }
}

async function stopServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const steps: [NodeJS.Signals, number][] = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ];
  for (const [signal, patience] of steps) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    const timer = new AbortController();
    await Promise.race([ended, pause(patience, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
  }
}

/** Reads until this process is gone, in whatever way, then asks PostgreSQL to end, if it is still the same one. */
const WATCHDOG = 'while read -r line; do :; done; read -r pid <postmaster.pid && [ "$pid" = "$1" ] && kill -INT "$1"';

function watch(cluster: Cluster, pid: number): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined;
  const watchdog = spawn('/bin/sh', ['-c', WATCHDOG, 'pedigree-watchdog', String(pid)], {
    ...cluster.account?.ids,
    cwd: cluster.data,
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  // Without it the next start ends what is left; so its failure is no reason to fail.
  watchdog.on('error', () => undefined);
  watchdog.stdin?.on('error', () => undefined);
  watchdog.unref();
  const pipe = watchdog.stdin as (typeof watchdog.stdin & { unref?: () => void }) | null;
  pipe?.unref?.();
  return watchdog;
}
