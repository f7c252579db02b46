import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { createTestDatabase } from '../../test/support/database.ts';
import { readConfig } from '../../subgraphs/kernel/config/config.ts';
import { launch } from './compose.ts';
import type { Pedigree } from './compose.ts';
import { withDemo } from './demo.ts';
import { SUBGRAPHS } from './subgraphs.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const running: Pedigree[] = [];

after(() => Promise.all(running.map((pedigree) => pedigree.stop())));

function pedigree(command: string, databaseUrl: string): Promise<{ code: number; stderr: string }> {
  const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl };
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, command], { env }, (error, _stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stderr });
    });
  });
}

async function start(databaseUrl: string, lines: string[]): Promise<unknown> {
  const config = readConfig(Object.keys(SUBGRAPHS), { DATABASE_URL: databaseUrl, PORT: '0' });
  const progress = (line: string) => void lines.push(line);
  const started = await launch(config, withDemo({ progress }, 'skip'));
  running.push(started);
  const query = '{ modelAlias(model: "credit-risk", alias: "champion") { version } models { totalCount } }';
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(started.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return answer.json();
}

const TOLD = { data: { modelAlias: { version: '2.1.0' }, models: { totalCount: 3 } } };

test('the demo is recorded once; a start finds it and goes on, the command refuses to tell it again', async () => {
  const database = await createTestDatabase();
  const first = await pedigree('demo', database.url);
  assert.equal(first.code, 0, first.stderr);
  assert.match(
    first.stderr,
    /Loading the demo data…\n {2}50 of \d+ steps…\n {2}100 of \d+ steps…\nThe demo data is recorded\.\n$/,
  );

  const second = await pedigree('demo', database.url);
  assert.equal(second.code, 1);
  assert.match(second.stderr, /is recorded already\.\nUse another PEDIGREE_HOME/);

  const lines: string[] = [];
  assert.deepEqual(await start(database.url, lines), TOLD);
  assert.equal(
    lines.some((line) => /demo data/.test(line)),
    false,
  );
});

test('a start with the demo records it in an empty database, and then by the clock of the database', async () => {
  const database = await createTestDatabase();
  const lines: string[] = [];
  assert.deepEqual(await start(database.url, lines), TOLD);
  assert.ok(lines.includes('Loading the demo data…'));
  const recorded = await database.query<{ first: Date; last: Date }>(
    'SELECT min(recorded_at) AS first, max(recorded_at) AS last FROM environments.feed',
  );
  assert.equal(new Date(recorded[0]!.last).toISOString(), '2026-07-01T09:30:00.000Z');
});
