import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSchema } from 'graphql';
import { readConfig } from '../../subgraphs/kernel/config/config.ts';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import { launch, migrateAll } from './compose.ts';
import { explain } from './explain.ts';
import type { OpenSubgraph } from './subgraphs.ts';

const log: string[] = [];

function toy(name: string): OpenSubgraph {
  return async ({ databaseUrl, poolSize }) => {
    log.push(`open ${name} ${databaseUrl} ${poolSize}`);
    const subgraph: RunningSubgraph = {
      name,
      schema: buildSchema('type Query { a: Int }'),
      createContext: () => ({}),
      execute: async () => ({ data: { a: 1 } }),
      isReady: async () => true,
      listen: async () => ({ url: '', stop: async () => undefined }),
      stop: async () => void log.push(`stop ${name}`),
    };
    return subgraph;
  };
}

const environment = {
  PORT: '0',
  DATABASE_URL: 'postgres://shared/db',
  TWO_DATABASE_URL: 'postgres://own/db',
  THREE_URL: 'http://127.0.0.1:1/graphql',
  DATABASE_POOL_SIZE: '3',
};
const config = readConfig(['one', 'two', 'three'], environment);

test('each subgraph of this process is opened on its own database; one elsewhere is not opened', async () => {
  log.length = 0;
  await migrateAll(config, { subgraphs: { one: toy('one'), two: toy('two'), three: toy('three') } });
  assert.deepEqual(log, ['open one postgres://shared/db 3', 'open two postgres://own/db 3', 'stop two', 'stop one']);
});

test('when one part fails, what was opened is closed, and the failure is told', async () => {
  log.length = 0;
  const fails: OpenSubgraph = async () => {
    throw new Error('no such thing');
  };
  await assert.rejects(launch(config, { subgraphs: { one: toy('one'), two: fails } }), /no such thing/);
  assert.deepEqual(log, ['open one postgres://shared/db 3', 'stop one']);
});

test('a launch that is aborted undoes what it has done', async () => {
  log.length = 0;
  const abort = new AbortController();
  const slow: OpenSubgraph = async (options) => {
    abort.abort(new Error('enough'));
    return toy('two')(options);
  };
  await assert.rejects(launch(config, { subgraphs: { one: toy('one'), two: slow }, signal: abort.signal }), /enough/);
  assert.deepEqual(log.slice(-2).sort(), ['stop one', 'stop two']);
});

test('a subgraph elsewhere that is the gateway itself is refused with what to give instead', async () => {
  const others = { ONE_URL: 'http://elsewhere:4000/graphql', TWO_URL: 'http://127.0.0.1:4001/graphql' };
  const containers = { HOST: '0.0.0.0', TRUSTED_NETWORK_HOSTS: 'gateway', PORT: '80' };
  for (const [url, more] of [
    ['http://127.0.0.1:4000/graphql', {}],
    ['http://localhost:4010/graphql', { PORT: '4010' }],
    ['http://[::1]:4000/graphql', { HOST: '::1' }],
    ['http://gateway/graphql', containers],
    ['http://127.0.0.1/graphql', containers],
  ] as const)
    await assert.rejects(
      launch(readConfig(['one', 'two', 'three'], { ...others, THREE_URL: url, ...more })),
      /has a fault:\n {2}THREE_URL must be .* this gateway itself.* Give the address of the subgraph/,
      url,
    );
});

test('a fault of ours is told with its place', () => {
  assert.match(explain(new TypeError('oops')), /TypeError: oops\n +at /);
});
