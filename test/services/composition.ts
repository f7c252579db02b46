import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { urlSetting } from '../../subgraphs/kernel/config/config.ts';
import { ensurePortFree } from '../../subgraphs/kernel/process/port.ts';
import { compileCache } from '../support/compile-cache.ts';
import { layOutImage, ROOT } from './image.ts';

/** A service of the compose file, as far as it is read here. */
export interface ServiceDefinition {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string | number>>;
  readonly ports?: readonly string[];
  readonly secrets?: readonly string[];
  readonly depends_on?: readonly string[] | Readonly<Record<string, object>>;
  readonly healthcheck?: object;
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ServiceDefinition>>;
  readonly secrets: Readonly<Record<string, { file: string }>>;
}

/** docker-compose.yml, with its anchors and merges resolved. */
export function composeFile(): ComposeFile {
  return parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true }) as ComposeFile;
}

/** The services that run a subgraph. */
export function subgraphServices(): string[] {
  const { services } = composeFile();
  return Object.keys(services).filter((name) => services[name]!.command?.[1]?.startsWith('subgraphs/'));
}

/** A service as a process of its own. */
export interface Service {
  readonly name: string;
  readonly child: ChildProcess;
  readonly url: string;
  readonly port: number;
  readonly stderr: () => string;
}

/** The settings that say where subgraphs run. */
export function urlsOf(subgraphs: Readonly<Record<string, Service>>): Record<string, string> {
  return Object.fromEntries(Object.values(subgraphs).map(({ name, url }) => [urlSetting(name), url]));
}

/** The services of the compose file as processes on this machine, started by exactly its commands. */
export interface Composition {
  /**
   * Starts one; `urls` says where it finds those that it asks, `settings` what else differs from the file. Unless told, its port is
   * one that it can come back to.
   */
  start(
    name: string,
    how?: { port?: number; urls?: Readonly<Record<string, string>>; settings?: Readonly<Record<string, string>> },
  ): Promise<Service>;
  stop(): Promise<void>;
}

/** Lays out the image and prepares to start services against the PostgreSQL of a URL. */
export function compose(databaseUrl: string): Composition {
  const image = layOutImage();
  const secrets = mkdtempSync(join(tmpdir(), 'pedigree-secrets-'));
  const password = join(secrets, 'database-password');
  writeFileSync(password, `${decodeURIComponent(new URL(databaseUrl).password)}\n`);
  const started: ChildProcess[] = [];
  return {
    async start(name, { port, urls, settings } = {}) {
      const { command, environment } = composeFile().services[name]!;
      const PORT = String(port ?? (await lastingPort()));
      const elsewhere = { ...placed(environment, databaseUrl, password), ...urls, ...settings, PORT };
      const [program, ...rest] = command!;
      const child = spawn(program === 'node' ? process.execPath : program!, rest, {
        cwd: image.directory,
        env: { NODE_ENV: 'production', PATH: process.env.PATH, ...compileCache(), ...elsewhere },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      started.push(child);
      return ready(name, child);
    },
    async stop() {
      await Promise.all(started.map((child) => end(child, 'SIGTERM')));
      image.remove();
      rmSync(secrets, { recursive: true, force: true });
    },
  };
}

/** Below those that the system gives to whoever asks for any: nobody takes it while a service is down. */
async function lastingPort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 30_000);
    const isFree = await ensurePortFree(port, '127.0.0.1').then(
      () => true,
      () => false,
    );
    if (isFree) return port;
  }
}

/** Ends a process and waits until it has. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

/** The file's environment with the addresses of this machine in place of those of its network. */
function placed(
  environment: ServiceDefinition['environment'],
  databaseUrl: string,
  password: string,
): Record<string, string> {
  const real = new URL(databaseUrl);
  real.password = '';
  const entries = Object.entries(environment).map(([name, value]) => {
    if (name === 'HOST') return [name, '127.0.0.1'];
    if (name === 'DATABASE_URL') return [name, real.href];
    if (name === 'DATABASE_PASSWORD_FILE') return [name, password];
    return [name, String(value)];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

async function ready(name: string, child: ChildProcess): Promise<Service> {
  let [stdout, stderr] = ['', ''];
  child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      const found = /ready at (\S+)/.exec(stdout)?.[1];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`${name} ended before it was ready: ${stderr}`)));
  });
  return { name, child, url, port: Number(new URL(url).port), stderr: () => stderr };
}
