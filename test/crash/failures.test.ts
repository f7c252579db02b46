import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { layOutImage, ROOT } from '../services/image.ts';
import { ask, cutPower, MAIN, newHome, said, start, type Run } from './world.ts';

const home = newHome();
const runs: Run[] = [];
const START = [MAIN, 'start'];
const MODELS = join(ROOT, 'subgraphs/models/main.ts');

after(async () => {
  for (const run of runs) if (run.child.exitCode === null && run.child.signalCode === null) await cutPower(run);
  home.remove();
});

function run(environment: Record<string, string>, words: readonly string[] = START, path = home.path): Run {
  const started = start(path, environment, words);
  runs.push(started);
  return started;
}

/** It ends with a code that is not 0, and says what to do, without a stack. */
async function refused(started: Run, message: RegExp): Promise<void> {
  assert.equal(await started.ended, 1, started.stderr());
  assert.match(started.stderr(), message);
  assert.doesNotMatch(started.stderr(), /^ {4}at /m);
}

test('a database of a newer Pedigree is left alone', async () => {
  const database = await createTestDatabase();
  const first = run({ DATABASE_URL: database.url }, [MAIN, 'migrate']);
  assert.equal(await first.ended, 0, first.stderr());
  await database.query(
    `INSERT INTO datasets.schema_migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
  );
  const message = /database of datasets was written by a newer Pedigree.*Later9999999999999.*Start the newer version/;
  await refused(run({ DATABASE_URL: database.url }), message);
  const alone = run({ DATABASE_URL: database.url }, [join(ROOT, 'subgraphs/datasets/main.ts')]);
  await refused(alone, message);
});

test('a subgraph alone says what it lacks', async () => {
  await refused(run({}, [MODELS]), /^DATABASE_URL is not set.*\nSet it: DATABASE_URL=/);
  await refused(
    run({ HOST: '0.0.0.0', DATABASE_URL: 'postgres://127.0.0.1:1/db' }, [MODELS]),
    /HOST must be .*TRUSTED_NETWORK_HOSTS/,
  );
  await refused(
    run({ DATABASE_URL: 'postgres://127.0.0.1:1/db' }, [MODELS]),
    /127\.0\.0\.1:1\/db cannot be used\. Nothing listens there/,
  );
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const port = String((taken.address() as AddressInfo).port);
  await refused(
    run({ PORT: port, DATABASE_URL: 'postgres://127.0.0.1:1/db' }, [MODELS]),
    /is taken by another process\.\nEnd that process/,
  );
  taken.close();
});

/** What one start leaves in it, the next goes on with. */
let database: TestDatabase;

test('with DATABASE_URL it uses that PostgreSQL, and starts none; a second signal ends it at once', async () => {
  database = await createTestDatabase();
  const unused = join(home.path, 'unused');
  const started = run({ DATABASE_URL: database.url, DRAIN_TIMEOUT_MS: '600000' }, START, unused);
  const url = new URL(await started.ready);
  assert.deepEqual(await ask(url.href, '{ models { totalCount } }'), { data: { models: { totalCount: 0 } } });
  const socket = await import('node:net').then(({ connect }) => connect(Number(url.port), '127.0.0.1'));
  socket.on('error', () => undefined);
  // A request that never ends: its body is announced, and does not come. That it is under way is told by the 100.
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n{',
  );
  assert.match(String(await once(socket, 'data')), /^HTTP\/1\.1 100 /);
  started.child.kill('SIGINT');
  await said(started, 'Stopping…');
  // Later than the keystroke that npm repeats.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  assert.equal(started.child.exitCode, null, 'it did not wait for the request');
  await assert.rejects(fetch(url), 'it takes new connections');
  started.child.kill('SIGINT');
  assert.equal(await started.ended, 130);
  assert.match(started.stderr(), /Stopping…\nEnded at once\.\n$/);
  assert.doesNotMatch(started.stderr(), /PostgreSQL/);
  assert.ok(!existsSync(unused));
  socket.destroy();
});

test('without a planner binary for the platform it serves by the JavaScript planner, and says so', async () => {
  const image = layOutImage();
  try {
    // A copy finds none of the packages that hold its binaries.
    const planner = 'node_modules/@graphql-hive/router-query-planner';
    rmSync(join(image.directory, planner));
    cpSync(join(ROOT, planner), join(image.directory, planner), {
      recursive: true,
      filter: (path) => !path.endsWith('.node'),
    });
    const started = run({ DATABASE_URL: database.url }, [join(image.directory, 'cli/main.ts'), 'start']);
    const url = await started.ready;
    assert.match(started.stderr(), /The Rust query planner cannot run here; the JavaScript one takes its place/);
    assert.deepEqual(await ask(url, '{ models { totalCount } }'), { data: { models: { totalCount: 0 } } });
    const readiness = (await (await fetch(new URL('/readyz', url))).json()) as { planner: string };
    assert.equal(readiness.planner, 'javascript');
  } finally {
    image.remove();
  }
});

/** A small file system of its own, where this user may mount one. */
function smallDisk(path: string, size: string): boolean {
  mkdirSync(path, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]).status === 0;
}

test('a full disk is named, and with space again the start goes on', async (context) => {
  const path = join(home.path, 'disk');
  if (!smallDisk(path, '24m')) return context.skip('this user may not mount a file system');
  try {
    await refused(run({}, START, path), /No space left on device.*\n?.*Check the free space/s);
    assert.equal(spawnSync('mount', ['-o', 'remount,size=400m', path]).status, 0);
    const again = run({}, START, path);
    await again.ready;
    again.child.kill('SIGTERM');
    assert.equal(await again.ended, 0);
  } finally {
    spawnSync('umount', [path]);
  }
});
