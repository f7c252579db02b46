import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import { createLineageSubgraph, remoteFeed } from '../../subgraphs/lineage/main.ts';
import { createTestDatabase } from '../support/database.ts';
import { clientOf, type SubgraphClient } from '../support/subgraph-client.ts';

let models: ChildProcess;
let url: string;
let lineage: RunningSubgraph;
let client: SubgraphClient;
let start: string;

/** Far more than an answer may take: one that hangs fails its test. */
const BOUND = { timeout: 60_000 };

before(async () => {
  const database = await createTestDatabase();
  models = spawn(process.execPath, ['subgraphs/models/main.ts'], {
    env: { ...process.env, DATABASE_URL: database.url, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [ready] = (await Promise.race([once(models.stdout!, 'data'), once(models, 'exit')])) as [Buffer | number];
  url = /ready at (\S+)/.exec(String(ready))![1]!;
  lineage = await createLineageSubgraph({
    feeds: { models: remoteFeed('models', url) },
    log: () => undefined,
  });
  client = clientOf(lineage);
  start = await register('1', null);
  // A process that has just started takes long for its first answers where the machine is busy.
  while (!(await lineage.isReady())) await pause(10);
});

after(async () => {
  await lineage?.stop();
  if (models.exitCode === null && models.signalCode === null) {
    models.kill('SIGKILL');
    await once(models, 'exit');
  }
});

/** Writes a version to the models subgraph, and returns its id. */
async function register(version: string, parent: string | null): Promise<string> {
  const parents = parent === null ? [] : [{ relation: 'FINE_TUNING', modelVersion: { model: 'm', version: parent } }];
  const query = `mutation ($input: RegisterModelVersionInput!) { registerModelVersion(input: $input) { modelVersion { id } } }`;
  const body = JSON.stringify({ query, variables: { input: { model: 'm', version, parents } } });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data } = (await response.json()) as { data: { registerModelVersion: { modelVersion: { id: string } } } };
  return data.registerModelVersion.modelVersion.id;
}

interface Told {
  readonly complete: boolean;
  readonly truncatedBy: readonly string[];
  readonly totalNodes: number | null;
  readonly watermarks: readonly [{ readonly lagSeconds: number }];
}

async function downstream(consistency = 'STRONG'): Promise<Told> {
  const query = `query ($of: [ID!]!, $consistency: Consistency!) {
    lineage(of: $of, direction: DOWNSTREAM, consistency: $consistency) { complete truncatedBy totalNodes watermarks { lagSeconds } }
  }`;
  return (await client.data<{ lineage: Told }>(query, { of: [start], consistency })).lineage;
}

async function assertLagging(answer: Promise<Told>): Promise<void> {
  const { complete, truncatedBy, totalNodes, watermarks } = await answer;
  assert.deepEqual([complete, truncatedBy, totalNodes], [false, ['LAG'], null]);
  assert.ok(watermarks[0].lagSeconds > 0);
}

test('a subgraph that is paused while it is asked, goes on, and is killed while it is asked', BOUND, async () => {
  assert.deepEqual([(await downstream()).complete, (await downstream()).totalNodes], [true, 1]);

  const paused = downstream();
  models.kill('SIGSTOP');
  // The question under way may still have been answered; those that follow cannot be.
  await paused;
  await assertLagging(downstream());
  await assertLagging(downstream('EVENTUAL'));

  models.kill('SIGCONT');
  await register('2', '1');
  assert.deepEqual([(await downstream()).complete, (await downstream()).totalNodes], [true, 2]);

  models.kill('SIGSTOP');
  const killed = downstream();
  const ended = once(models, 'exit');
  models.kill('SIGKILL');
  await assertLagging(killed);
  await ended;
  await assertLagging(downstream());
});
