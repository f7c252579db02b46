import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { createGateway, type Gateway } from '../../gateway/main.ts';
import { createTestDatabase } from '../support/database.ts';

const NAMES = ['compliance', 'datasets', 'environments', 'models'];
const children: ChildProcess[] = [];
let gateway: Gateway;

before(async () => {
  const { url } = await createTestDatabase();
  const urls = await Promise.all(NAMES.map(async (name) => [name, { url: await startAlone(name, url) }] as const));
  const supergraphSdl = await readFile(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  gateway = await createGateway({ supergraphSdl, subgraphs: Object.fromEntries(urls) });
});

after(async () => {
  await gateway?.stop();
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(
    children.map(async (child) => child.exitCode === null && child.signalCode === null && once(child, 'exit')),
  );
});

/** Starts a subgraph as a process of its own; resolves to the URL that it prints when it is ready. */
async function startAlone(name: string, databaseUrl: string): Promise<string> {
  const environment = { ...process.env, DATABASE_URL: databaseUrl, PORT: '0' };
  const child = spawn(process.execPath, [`subgraphs/${name}/main.ts`], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [ready] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [Buffer | number];
  const url = /ready at (\S+)/.exec(String(ready))?.[1];
  if (url) return url;
  throw new Error(`${name} ended before it was ready`);
}

async function ask(query: string): Promise<any> {
  const body = JSON.stringify({ query });
  const response = await gateway.fetch(
    new Request('http://127.0.0.1/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
  );
  return response.json();
}

test('subgraphs that each run alone answer one query together', async () => {
  const made = await ask(`mutation {
    registerModelVersion(input: { model: "m", version: "1" }) { result }
    registerDeployment(input: { environment: "production", name: "d", rollout: "1", modelVersion: { model: "m", version: "1" } }) { result userErrors { message } }
  }`);
  assert.equal(made.errors, undefined, JSON.stringify(made.errors));
  const answer = await ask(
    `{ deployments(first: 5) { nodes { name modelVersion { version governance { state } deployments(first: 2) { totalCount } } } } }`,
  );
  assert.deepEqual(answer, {
    data: {
      deployments: {
        nodes: [
          {
            name: 'd',
            modelVersion: { version: '1', governance: { state: 'UNREVIEWED' }, deployments: { totalCount: 1 } },
          },
        ],
      },
    },
  });
});

test('one of them killed leaves the rest of the answer, with path, subgraph and code', async () => {
  const [compliance] = children;
  compliance!.kill('SIGKILL');
  await once(compliance!, 'exit');
  const answer = await ask(
    `{ modelVersion(model: "m", version: "1") { version governance { state } deployments(first: 2) { totalCount } } }`,
  );
  assert.deepEqual(answer.data, { modelVersion: { version: '1', governance: null, deployments: { totalCount: 1 } } });
  assert.deepEqual(
    answer.errors.map(({ path, extensions }: any) => [
      path,
      extensions.code,
      extensions.subgraph ?? extensions.service,
    ]),
    [[['modelVersion', 'governance'], 'SUBGRAPH_UNAVAILABLE', 'compliance']],
  );
});
