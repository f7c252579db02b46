import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { StartFailure } from '../../subgraphs/kernel/process/start-failure.ts';

const homes: string[] = [];
const started: EmbeddedPostgres[] = [];
const helpers: number[] = [];

after(async () => {
  for (const pid of helpers) endNow(pid);
  for (const server of started) await server.stop();
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'pedigree-postgres-test-'));
  chmodSync(home, 0o755);
  homes.push(home);
  return home;
}

async function start(home: string, progress?: (line: string) => void): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ home, progress });
  started.push(server);
  return server;
}

async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // In a container without an init process, an ended orphan stays listed as a zombie.
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 120_000;
  while (!condition()) {
    assert.ok(performance.now() < deadline, `waited in vain: ${what}`);
    await pause(20);
  }
}

/** A process that starts PostgreSQL on `home` and waits to be killed. */
async function startElsewhere(home: string): Promise<{ pid: number; serverPid: number }> {
  const module = new URL('./embedded-postgres.ts', import.meta.url).href;
  const code = `import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    const server = await startEmbeddedPostgres({ home: ${JSON.stringify(home)} });
    console.log(server.pid); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = child.pid ?? 0;
  helpers.push(pid);
  const serverPid = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(Number(line.toString())));
    child.once('exit', () => reject(new Error('it ended early')));
  });
  return { pid, serverPid };
}

function failure(pattern: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof StartFailure, String(error));
    assert.match(`${error.message} ${error.remedy}`, pattern);
    assert.doesNotMatch(error.message, /password|[0-9a-f]{64}/);
    return true;
  };
}

test('a fresh data directory gets a database; a second start finds its data again', async () => {
  const home = newHome();
  const lines: string[] = [];
  const first = await start(home, (line) => lines.push(line));
  await query(first.url, 'CREATE TABLE kept (value int)');
  await query(first.url, 'INSERT INTO kept VALUES (42)');
  await first.stop();
  assert.equal(isAlive(first.pid), false);
  assert.match(lines.join('\n'), /Creating a PostgreSQL 18.*\nStarting PostgreSQL 18/);

  lines.length = 0;
  const second = await start(home, (line) => lines.push(line));
  assert.deepEqual(await query(second.url, 'SELECT value FROM kept'), [{ value: 42 }]);
  assert.deepEqual(lines, [`Starting PostgreSQL ${second.version}…`]);
  await second.stop();
  await second.stop();
});

test('it is durable, in UTC and UTF-8, on loopback only, and nobody enters without the password', async () => {
  const home = newHome();
  const server = await start(home);
  const [settings] = await query(
    server.url,
    `SELECT current_setting('fsync') AS fsync, current_setting('TimeZone') AS zone,
            current_setting('listen_addresses') AS addresses,
            current_setting('server_encoding') AS encoding,
            (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS super,
            (SELECT datlocprovider::text || ':' || datlocale FROM pg_database WHERE datname = current_database()) AS locale`,
  );
  assert.deepEqual(settings, {
    fsync: 'on',
    zone: 'UTC',
    addresses: '127.0.0.1',
    encoding: 'UTF8',
    super: false,
    locale: 'b:C.UTF-8',
  });
  const [, , , port, sockets, address] = readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n');
  assert.deepEqual([port, sockets, address], [new URL(server.url).port, '', '127.0.0.1']);
  const url = new URL(server.url);
  url.password = 'wrong';
  await assert.rejects(query(url.href, 'SELECT 1'), { code: '28P01' });
  url.username = 'postgres';
  await assert.rejects(query(url.href, 'SELECT 1'), { code: '28000' });
  assert.equal(statSync(join(home, 'postgres/password')).mode & 0o077, 0);
  assert.equal(statSync(join(home, 'postgres/data')).mode & 0o077, 0);
  await server.stop();
});

test('a data directory in use is refused, with the process that holds it', async () => {
  const home = newHome();
  const server = await start(home);
  await assert.rejects(
    startEmbeddedPostgres({ home }),
    failure(new RegExp(`in use by another Pedigree \\(process ${process.pid}\\).*PEDIGREE_HOME`)),
  );
  assert.deepEqual(await query(server.url, 'SELECT 1 AS one'), [{ one: 1 }]);
  await server.stop();
});

test('of two that start at once on a new directory, one gets it', async () => {
  const home = newHome();
  const outcomes = await Promise.allSettled([start(home), start(home), start(home)]);
  const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
  assert.equal(won.length, 1);
  for (const outcome of outcomes) if (outcome.status === 'rejected') failure(/in use/)(outcome.reason);
  await won[0]?.value.stop();
});

test('after kill -9 of PostgreSQL the next start recovers what was acknowledged', async () => {
  const home = newHome();
  const first = await start(home);
  await query(first.url, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS value');
  endNow(first.pid);
  await first.ended;
  await first.stop();
  const second = await start(home);
  assert.deepEqual(await query(second.url, 'SELECT count(*)::int AS count FROM kept'), [{ count: 1000 }]);
  await second.stop();
});

test('kill -9 of the launcher ends its PostgreSQL too, and the next start finds the data directory free', async () => {
  const home = newHome();
  const first = await startElsewhere(home);
  endNow(first.pid);
  const second = await start(home);
  assert.notEqual(second.pid, first.serverPid);
  assert.equal(isAlive(first.serverPid), false);
  await second.stop();

  const third = await startElsewhere(home);
  endNow(third.pid);
  await until(() => !isAlive(third.serverPid), 'the watchdog ends PostgreSQL');
});

test('an orphan that lives on is ended by the next start', async () => {
  const home = newHome();
  const lines: string[] = [];
  const first = await startElsewhere(home);
  // Stopped, it cannot follow the watchdog's request before the next start finds it.
  process.kill(first.serverPid, 'SIGSTOP');
  endNow(first.pid);
  const second = await start(home, (line) => {
    lines.push(line);
    if (line.startsWith('Ending')) process.kill(first.serverPid, 'SIGCONT');
  });
  assert.match(lines.join('\n'), /Ending the PostgreSQL that an earlier Pedigree left running/);
  assert.equal(isAlive(first.serverPid), false);
  assert.deepEqual(await query(second.url, 'SELECT 1 AS one'), [{ one: 1 }]);
  await second.stop();
});

test('a stale lock file is no obstacle, whoever has the process number now', async () => {
  const home = newHome();
  const server = await start(home);
  const lockFile = join(home, 'postgres/data/postmaster.pid');
  const content = readFileSync(lockFile, 'utf8');
  await server.stop();
  for (const pid of [process.pid, process.ppid, 4_000_000]) {
    writeFileSync(lockFile, content.replace(/^\d+/, String(pid)));
    const next = await start(home);
    assert.deepEqual(await query(next.url, 'SELECT 1 AS one'), [{ one: 1 }]);
    await next.stop();
  }
});

test('a database of another PostgreSQL version is left alone', async () => {
  const home = newHome();
  const server = await start(home);
  await server.stop();
  const file = join(home, 'postgres/data/PG_VERSION');
  const version = readFileSync(file, 'utf8');
  for (const [other, remedy] of [
    ['99', /written by PostgreSQL 99.*newer Pedigree.*PEDIGREE_HOME/],
    ['12', /written by PostgreSQL 12.*pg_dump/],
    ['', /is not a PostgreSQL database.*backup/],
  ] as const) {
    writeFileSync(file, other);
    await assert.rejects(startEmbeddedPostgres({ home }), failure(remedy));
  }
  writeFileSync(file, version);
  await (await start(home)).stop();
});

test('a start that was cut off while creating the database leaves nothing in the way, nor does an initdb that goes on', async () => {
  const home = newHome();
  const left = join(home, 'postgres.new');
  mkdirSync(join(left, 'data/base'), { recursive: true });
  writeFileSync(join(left, 'data/PG_VERSION'), '18\n');
  const goesOn = spawn('/bin/sh', ['-c', 'while mkdir -p "$1"; do :; done', 'sh', join(left, 'data/base')]);
  helpers.push(goesOn.pid!);
  await (await start(home)).stop();
  goesOn.kill('SIGKILL');
  await once(goesOn, 'close');
  await (await start(home)).stop();
  assert.equal(existsSync(left), false);
});

test('a damaged configuration is reported with the reason that PostgreSQL gives', async () => {
  const home = newHome();
  await (await start(home)).stop();
  writeFileSync(join(home, 'postgres/data/postgresql.auto.conf'), 'shared_buffers = nonsense\n');
  await assert.rejects(startEmbeddedPostgres({ home }), failure(/shared_buffers.*Its log is/s));
  writeFileSync(join(home, 'postgres/data/postgresql.auto.conf'), '');
  await (await start(home)).stop();
});
