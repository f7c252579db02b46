import { readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { LOGIN } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { StartFailure } from '../../../subgraphs/kernel/process/start-failure.ts';

const PATIENCE_MS = { fast: 20_000, immediate: 5_000, kill: 5_000 } as const;

/**
 * Ends what is left of a PostgreSQL on this cluster whose Pedigree was killed. Call it only while holding the lock on
 * the data directory: then no living Pedigree owns it. Returns the number in the lock file when it belongs to a
 * process that has nothing to do with this cluster, so that PostgreSQL can be told to ignore it.
 */
export async function endLeftovers(cluster: Cluster, progress: (line: string) => void): Promise<number | undefined> {
  const recorded = readLockFile(cluster.data);
  const running = await processesOf(cluster, recorded?.pid, recorded?.port);
  if (running.length === 0) return recorded?.pid;
  progress('Ending the PostgreSQL that an earlier Pedigree left running…');
  const steps: ['SIGINT' | 'SIGQUIT' | 'SIGKILL', number][] = [
    ['SIGINT', PATIENCE_MS.fast],
    ['SIGQUIT', PATIENCE_MS.immediate],
    ['SIGKILL', PATIENCE_MS.kill],
  ];
  for (const [signal, patience] of steps) {
    if (await endWith(signal, patience, cluster, recorded)) return undefined;
  }
  throw new StartFailure(
    `A PostgreSQL that an earlier Pedigree left running on ${cluster.data} does not end (process ${recorded?.pid}).`,
    'End it by hand, then start again.',
  );
}

interface LockFile {
  pid: number;
  port: number;
}

async function endWith(signal: NodeJS.Signals, patience: number, cluster: Cluster, recorded: LockFile | undefined) {
  const deadline = performance.now() + patience;
  for (;;) {
    const running = await processesOf(cluster, recorded?.pid, recorded?.port);
    if (running.length === 0) return true;
    if (performance.now() > deadline) return false;
    // The postmaster ends its own children in order; without one, each is told.
    const told = recorded !== undefined && running.includes(recorded.pid) ? [recorded.pid] : running;
    const shutdown = told === running && signal === 'SIGINT' ? 'SIGTERM' : signal;
    for (const pid of told) send(pid, shutdown);
    await pause(50);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in the meantime, or belongs to another user; the next look decides.
  }
}

/** The lines of postmaster.pid are: process, data directory, start time, port, … */
function readLockFile(data: string): LockFile | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number.parseInt(lines[0] ?? '', 10);
    return Number.isInteger(pid) && pid > 0 ? { pid, port: Number.parseInt(lines[3] ?? '', 10) } : undefined;
  } catch {
    return undefined;
  }
}

async function processesOf(cluster: Cluster, pid: number | undefined, port: number | undefined): Promise<number[]> {
  if (process.platform === 'linux' && statSync('/proc/self/cwd', { throwIfNoEntry: false }))
    return processesIn(cluster.data);
  // Elsewhere, only a PostgreSQL that knows our password is ours.
  return pid !== undefined && port !== undefined && (await knowsPassword(cluster, port)) ? [pid] : [];
}

/** Every process of PostgreSQL works inside its data directory. Those of other users stay hidden, and are not ours. */
function processesIn(data: string): number[] {
  const directory = statSync(data);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const works = statSync(`/proc/${pid}/cwd`);
        if (works.ino !== directory.ino || works.dev !== directory.dev) return false;
        return basename(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '')) === 'postgres';
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function knowsPassword(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: LOGIN, password: cluster.password, database: LOGIN });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
