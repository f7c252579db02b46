import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createTestDatabase } from '../../../test/support/database.ts';
import { openDataSource } from './data-source.ts';
import { preparedOn } from './prepared.ts';

const PARTS = { subgraph: 'things', entities: [], migrations: [], poolSize: 2 };

/** A way to a PostgreSQL that can be frozen: then it accepts connections and passes nothing on, as one does whose processes are stopped. */
async function freezable(url: string) {
  const { hostname, port } = new URL(url);
  let isFrozen = false;
  const pairs = new Set<[Socket, Socket]>();
  const turn = ([near, far]: [Socket, Socket]): void => {
    for (const socket of [near, far]) socket[isFrozen ? 'pause' : 'resume']();
  };
  const server = createServer((near) => {
    const pair: [Socket, Socket] = [near, connect(Number(port), hostname)];
    pairs.add(pair);
    for (const [from, to] of [pair, pair.toReversed()] as [Socket, Socket][]) {
      from.on('data', (data) => void to.write(data));
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
    }
    turn(pair);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: through.href,
    freeze(frozen: boolean): void {
      isFrozen = frozen;
      pairs.forEach(turn);
    },
    [Symbol.dispose]: () => void server.close(),
  };
}

test('a PostgreSQL that is frozen fails what is read, on connections or waiting for one, long before statements time out', async () => {
  const { url } = await createTestDatabase(['things']);
  using way = await freezable(url);
  const frozen = await openDataSource({ url: way.url, ...PARTS });
  const run = preparedOn(frozen);
  assert.deepEqual(await run('SELECT 1 AS n', []), [{ n: 1 }]);
  way.freeze(true);
  const begun = performance.now();
  const reads = [1, 2, 3, 4].map((n) => run('SELECT $1::int AS n', [n], n > 1 ? 'ALONE' : undefined));
  for (const { status, reason } of (await Promise.allSettled(reads)) as PromiseRejectedResult[]) {
    assert.equal(status, 'rejected');
    assert.equal(reason.code, 'ETIMEDOUT', String(reason));
    assert.match(reason.message, /cannot be used\. It did not answer in time/);
  }
  assert.ok(performance.now() - begun < 20_000);
  way.freeze(false);
  assert.deepEqual(await run('SELECT 5 AS n', []), [{ n: 5 }]);
  await frozen.destroy();
});

test('a PostgreSQL that is slow is waited for, also where it refuses further connections', async () => {
  const [own, other] = [await createTestDatabase(['things']), await createTestDatabase()];
  const slow = await openDataSource({ url: own.url, ...PARTS });
  const found = preparedOn(slow)('SELECT 1 AS n FROM pg_sleep(5)', []);
  await pause(2_500);
  await other.query(`ALTER DATABASE ${new URL(own.url).pathname.slice(1)} ALLOW_CONNECTIONS false`);
  assert.deepEqual(await found, [{ n: 1 }]);
  await slow.destroy();
});
