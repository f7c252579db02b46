import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compileCache } from '../../test/support/compile-cache.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const homes: string[] = [];
const children: ChildProcess[] = [];

after(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  // What a killed one started ends by itself, a moment later.
  await pause(300);
  for (const home of homes) rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'pedigree-start-test-'));
  chmodSync(home, 0o755);
  homes.push(home);
  return home;
}

interface Run {
  child: ChildProcess;
  output: { stdout: string; stderr: string };
  ended: Promise<number | null>;
  /** The URL it prints once it is ready. */
  ready: Promise<string>;
}

function pedigree(command: string, environment: Record<string, string>): Run {
  return runCommand(process.execPath, [MAIN, command], environment);
}

function runCommand(command: string, words: readonly string[], environment: Record<string, string>): Run {
  const child = spawn(command, words, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: '0', ...compileCache(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const output = { stdout: '', stderr: '' };
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  // Whether and when the playground has to be bundled is a matter of what is kept of it.
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString().replace(/^Bundling .*\n/m, '')));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output.stdout += chunk.toString();
      const line = /^Pedigree is ready at (http:\/\/127\.0\.0\.1:\d+\/graphql)$/m.exec(output.stdout);
      if (line?.[1] !== undefined) resolve(line[1]);
    });
    void ended.then(() => reject(new Error(`It ended before it was ready: ${output.stderr}`)));
  });
  // Whoever does not wait for it to be ready expects it to end.
  ready.catch(() => undefined);
  return { child, output, ended, ready };
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

const register = `mutation { registerModel(input: { name: "kept" }) { model { name } userErrors { message } } }`;
const count = '{ models { totalCount } }';
const kept = { data: { models: { totalCount: 1 } } };

function serverPid(home: string): number {
  return Number.parseInt(readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8'), 10);
}

// One data directory sees all of it, one after the other: each start finds what the one before left.
const home = newHome();
/** How many databases the first start has migrated. */
let migratedBefore: number;

test('Ctrl-C while it starts ends everything, and nothing is half done', async () => {
  const cut = pedigree('start', { PEDIGREE_HOME: home });
  while (!cut.output.stderr.includes('Starting PostgreSQL')) await pause(5);
  cut.child.kill('SIGINT');
  assert.equal(await cut.ended, 0);
  // By then a busy machine may have got further.
  const said =
    /^Creating a PostgreSQL.*\nStarting PostgreSQL.*\n(Opening .*\n(Migrating .*\n)*)?Stopped before it was ready\.\n$/;
  assert.match(cut.output.stderr, said);
  migratedBefore = cut.output.stderr.match(/^Migrating /gm)?.length ?? 0;
  assert.equal(cut.output.stdout, '');
  assert.throws(() => serverPid(home), /ENOENT/);
});

test('migrate brings the databases up to date, tells its progress, and leaves nothing running', async () => {
  const migrated = pedigree('migrate', { PEDIGREE_HOME: home });
  assert.equal(await migrated.ended, 0);
  assert.match(
    migrated.output.stderr,
    new RegExp(
      `^Starting PostgreSQL.*\\nOpening compliance.*\\n(Migrating \\w+: .*\\n){${4 - migratedBefore}}The databases are up to date\\.\\n$`,
    ),
  );
  assert.throws(() => serverPid(home), /ENOENT/);
});

test('it starts, answers, and stops in order', async () => {
  const run = pedigree('start', { PEDIGREE_HOME: home });
  const url = await run.ready;
  assert.deepEqual(await ask(url, register), { data: { registerModel: { model: { name: 'kept' }, userErrors: [] } } });
  const page = new URL('/', url).href;
  assert.match(await (await fetch(page, { headers: { accept: 'text/html' } })).text(), /Pedigree playground/);
  run.child.kill('SIGINT');
  // As npm does, which passes on what the terminal has delivered already.
  run.child.kill('SIGINT');
  assert.equal(await run.ended, 0);
  assert.equal(run.output.stdout, `Pedigree is ready at ${url}\n`);
  assert.match(
    run.output.stderr,
    /^Starting PostgreSQL.*\nOpening compliance.*\nOpening lineage…\nStarting the gateway…\nOpen http.* for the playground\.\nStopping…\nStopped\.\n$/,
  );
});

test('a second start finds the data, another beside it is refused; kill -9 leaves nothing in the way', async () => {
  const second = pedigree('start', { PEDIGREE_HOME: home });
  assert.deepEqual(await ask(await second.ready, count), kept);
  const other = pedigree('start', { PEDIGREE_HOME: home });
  assert.equal(await other.ended, 1);
  assert.match(other.output.stderr, new RegExp(`in use by another Pedigree \\(process ${second.child.pid}\\)`));
  second.child.kill('SIGKILL');
  await second.ended;
});

test('kill -9 of the database alone: Pedigree says so and ends; the next start recovers', async () => {
  const third = pedigree('start', { PEDIGREE_HOME: home });
  assert.deepEqual(await ask(await third.ready, count), kept);
  process.kill(serverPid(home), 'SIGKILL');
  assert.equal(await third.ended, 1);
  assert.match(third.output.stderr, /PostgreSQL has ended by itself.*start again/);
});

test('SIGTERM to npm, which passes it to a shell that keeps it, stops what npm started', async () => {
  const run = runCommand('npm', ['start'], { PEDIGREE_HOME: home });
  assert.deepEqual(await ask(await run.ready, count), kept);
  run.child.kill('SIGTERM');
  // Its output closes when the last of them has ended.
  await run.ended;
  assert.match(run.output.stderr, /Stopping…\nStopped\.\n$/);
  assert.throws(() => serverPid(home), /ENOENT/);
});

test('a taken port is refused before anything is created', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const home = join(newHome(), 'untouched');
  const run = pedigree('start', { PEDIGREE_HOME: home, PORT: String(port) });
  assert.equal(await run.ended, 1);
  assert.equal(
    run.output.stderr,
    `Port ${port} on 127.0.0.1 is taken by another process.\nEnd that process, or choose another port: PORT=${port + 1}.\n`,
  );
  assert.throws(() => readFileSync(home), /ENOENT/);
  server.close();
});

test('what keeps it from starting is said, with what to do, and without a stack', async () => {
  const cases: [Record<string, string>, RegExp][] = [
    [
      { DATABASE_URL: 'postgres://login:secret@127.0.0.1:1/db' },
      /^Opening.*\nPostgreSQL at 127\.0\.0\.1:1\/db cannot be used\. Nothing listens there\./,
    ],
    [
      { PORT: 'x', LOG_LEVEL: 'y' },
      /^The configuration has 2 faults:\n {2}PORT must be .*\n {2}LOG_LEVEL must be .*\n$/,
    ],
    [{ PEDIGREE_HOME: '/dev/null' }, /^The data directory \/dev\/null cannot be made: .*\n.*PEDIGREE_HOME\.\n$/],
  ];
  await Promise.all(
    cases.map(async ([environment, expected]) => {
      const run = pedigree('start', { PEDIGREE_HOME: join(newHome(), 'unused'), ...environment });
      assert.equal(await run.ended, 1);
      assert.match(run.output.stderr, expected);
      assert.doesNotMatch(run.output.stderr, /^ {4}at |secret/m);
      assert.equal(run.output.stdout, '');
    }),
  );
});
