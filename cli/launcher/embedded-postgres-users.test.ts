import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { accountFor } from './postgres/account.ts';
import { installedPaths, locateBinaries } from './postgres/binaries.ts';

/** An ordinary user that every machine has; only root can act for it. */
const ORDINARY = { uid: 65_534, gid: 65_534 };

const MODULE = new URL('./embedded-postgres.ts', import.meta.url).href;

function whyNot(): string | false {
  if (process.getuid?.() !== 0) return 'only root can act for other users';
  const reaches = spawnSync(process.execPath, ['-e', `import(${JSON.stringify(MODULE)})`], { ...ORDINARY, cwd: '/' });
  return reaches.status === 0 ? false : 'an ordinary user cannot read this checkout';
}

const asRoot = process.getuid?.() === 0 ? false : 'only root runs PostgreSQL for another user';
const asOrdinary = whyNot();
const homes: string[] = [];
after(() => homes.forEach((home) => rmSync(home, { recursive: true, force: true })));

function newHome(owner: number, mode: number): string {
  const home = mkdtempSync(join(tmpdir(), 'pedigree-users-test-'));
  chownSync(home, owner, owner);
  chmodSync(home, mode);
  homes.push(home);
  return home;
}

/** Starts and stops PostgreSQL as the ordinary user; answers with what it printed. */
async function startAsOrdinary(home: string): Promise<{ code: number | null; output: string }> {
  const code = `import { startEmbeddedPostgres } from ${JSON.stringify(MODULE)};
    try {
      const server = await startEmbeddedPostgres({ home: ${JSON.stringify(home)} });
      console.log('started'); await server.stop(); console.log('stopped');
    } catch (error) { console.log(error.name + ': ' + error.message + ' ' + error.remedy); process.exitCode = 3; }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { ...ORDINARY, cwd: '/', env: {} });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ code: status, output })));
}

test('an ordinary user starts it, and again', { skip: asOrdinary }, async () => {
  const home = newHome(ORDINARY.uid, 0o700);
  for (let time = 0; time < 2; time += 1) {
    assert.deepEqual(await startAsOrdinary(home), { code: 0, output: 'started\nstopped\n' });
  }
  assert.equal(statSync(join(home, 'postgres/data')).uid, ORDINARY.uid);
});

test('an ordinary user is told of a data directory that is not writable', { skip: asOrdinary }, async () => {
  const { code, output } = await startAsOrdinary(newHome(0, 0o755));
  assert.equal(code, 3);
  assert.match(output, /^StartFailure: The data directory .* cannot be written by .*EACCES.*PEDIGREE_HOME\.\n$/s);
});

test('what root created, an ordinary user is told about', { skip: asOrdinary }, async () => {
  const home = newHome(0, 0o755);
  await (await startEmbeddedPostgres({ home })).stop();
  const { code, output } = await startAsOrdinary(home);
  assert.equal(code, 3);
  assert.match(output, /cannot be written by/);
});

test(
  'root goes on with what an ordinary user created, as that user, who can then go on',
  { skip: asOrdinary },
  async () => {
    const home = newHome(ORDINARY.uid, 0o755);
    await startAsOrdinary(home);
    const server = await startEmbeddedPostgres({ home });
    if (process.platform === 'linux') assert.equal(statSync(`/proc/${server.pid}`).uid, ORDINARY.uid);
    await server.stop();
    assert.deepEqual(await startAsOrdinary(home), { code: 0, output: 'started\nstopped\n' });
  },
);

test('root starts it below a directory that only root may enter', { skip: asRoot }, async () => {
  const outer = newHome(0, 0o700);
  const home = join(outer, 'project/.pedigree');
  mkdirSync(home, { recursive: true });
  for (let time = 0; time < 2; time += 1) {
    const server = await startEmbeddedPostgres({ home });
    assert.notEqual(statSync(join(home, 'postgres/data')).uid, 0);
    await server.stop();
  }
  assert.equal(statSync(outer).mode & 0o777, 0o700);
});

test('root runs binaries that only root may reach, from a copy made once', { skip: asRoot }, async () => {
  const [outer, cache] = [newHome(0, 0o700), newHome(0, 0o755)];
  cpSync(dirname(dirname((await installedPaths()).postgres)), join(outer, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const paths = { initdb: join(outer, 'native/bin/initdb'), postgres: join(outer, 'native/bin/postgres') };
  const first = await locateBinaries(accountFor(), { paths, cache });
  assert.ok(first.postgres.startsWith(cache));
  const copied = statSync(first.postgres).ctimeMs;
  const second = await locateBinaries(accountFor(), { paths, cache });
  assert.deepEqual(second, first);
  assert.equal(statSync(second.postgres).ctimeMs, copied);
});
