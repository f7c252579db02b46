import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compileCache } from '../support/compile-cache.ts';

export const MAIN = new URL('../../cli/main.ts', import.meta.url).pathname;

/** A start of Pedigree as a process. */
export interface Run {
  readonly child: ChildProcess;
  /** The URL that it prints; rejects when it ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<number | null>;
  stderr(): string;
}

export function newHome(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'pedigree-crash-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }) };
}

/** Starts the usual installation on a data directory, with the demo story unless other words are given. */
export function start(
  home: string,
  environment: Record<string, string> = {},
  words: readonly string[] = [MAIN, 'start', '--demo'],
): Run {
  const child = spawn(process.execPath, words, {
    env: { PATH: process.env.PATH, PORT: '0', PEDIGREE_HOME: home, ...compileCache(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      const url = /ready at (\S+)/.exec(stdout)?.[1];
      if (url !== undefined) resolve(url);
    });
    void ended.then((code) => reject(new Error(`It ended (${code}) before it was ready: ${stderr}`)));
  });
  ready.catch(() => undefined);
  return { child, ready, ended, stderr: () => stderr };
}

/** Resolves when the run has said so on standard error. */
export async function said(run: Run, what: string): Promise<void> {
  while (!run.stderr().includes(what)) {
    if (run.child.exitCode !== null || run.child.signalCode !== null)
      throw new Error(`It never said ${what}: ${run.stderr()}`);
    await pause(2);
  }
}

/** Kills the process and everything that it started, at once: what a power cut leaves is what is on the disk. */
export async function cutPower(run: Run): Promise<void> {
  for (const pid of halted(run.child.pid!)) send(pid, 'SIGKILL');
  await run.ended;
}

/** A process and all that it started, each halted before it is asked what it started, so that none can start more. */
function halted(pid: number): number[] {
  send(pid, 'SIGSTOP');
  return [pid, ...childrenOf(pid).flatMap(halted)];
}

/** Kills PostgreSQL's first process only. */
export function killPostgres(home: string): void {
  send(Number.parseInt(readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8'), 10), 'SIGKILL');
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

function childrenOf(parent: number): number[] {
  const isChild = (pid: number): boolean => {
    try {
      return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]) === parent;
    } catch {
      // It ended while we looked.
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(isChild);
}

export async function ask(url: string, query: string): Promise<any> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.json();
}

/** Registers models one after another until the server is gone; tells which were acknowledged. */
export async function writeUntilCut(url: string, prefix: string, acknowledged: string[]): Promise<void> {
  for (let index = 0; ; index += 1) {
    const name = `${prefix}-${index}`;
    try {
      const { data } = await ask(url, `mutation { registerModel(input: { name: "${name}" }) { result } }`);
      if (data?.registerModel?.result !== 'CREATED') return;
      acknowledged.push(name);
    } catch {
      return;
    }
  }
}

/** How many answers of the whole demo story there are, to compare with. */
export const STORY = `{
  modelAlias(model: "credit-risk", alias: "champion") { version }
  deployments(filter: { environment: "production", state: LIVE }, first: 10) { totalCount nodes { name since modelVersion { version } } }
  principals { totalCount }
  packages(first: 1) { totalCount }
  transformations: dataSources(first: 1) { totalCount }
}`;
