import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, beforeEach, test } from 'node:test';
import { ask, DATA, dump, filesOf, openWorld, skip, type World } from './world.ts';

const RUN = join(DATA, 'mlflow/sklearn_wine/run.json');

let world: World;
before(async () => {
  world = await openWorld();
});
beforeEach(() => world.down.clear());

test('while a subgraph is down a document is kept, and nothing is applied', { skip }, async () => {
  world.down.add('datasets');
  const { http, retryAfter, status, subgraphs, digest } = await world.postFile(RUN);
  assert.deepEqual({ http, status }, { http: 503, status: 'RECEIVED' });
  assert.ok(Number(retryAfter) > 0);
  assert.deepEqual(
    subgraphs.map((one) => [one.subgraph, one.status, one.error !== null]),
    [
      ['datasets', 'PENDING', true],
      ['models', 'VALIDATED', false],
    ],
  );
  assert.deepEqual(
    (await dump(world)).filter((line) => /^(models|datasets)\./.test(line)),
    [],
  );
  assert.equal(await statusOf(digest), 'RECEIVED');
});

test('the sweeper finishes it once the subgraph is back', { skip }, async () => {
  world.down.add('models');
  assert.equal(await world.sweeper.sweep(0), 0);
  world.down.clear();
  assert.equal(await world.sweeper.sweep(0), 1);
  assert.equal(await world.sweeper.sweep(0), 0, 'something was left to do');
  const whole = await openWorld();
  await whole.postFile(RUN);
  assert.deepEqual(await dump(world), await dump(whole), 'a detour left other rows');
});

test('the sender may finish it too', { skip }, async () => {
  const [file] = filesOf('mlflow/oss');
  world.down.add('models');
  assert.equal((await world.postFile(file!)).http, 503);
  world.down.clear();
  const { http, status } = await world.postFile(file!);
  assert.deepEqual({ http, status }, { http: 201, status: 'APPLIED' });
  assert.equal(await world.sweeper.sweep(0), 0);
});

test('without the subgraph that keeps documents, nothing is taken', { skip }, async () => {
  const before = await dump(world);
  world.down.add('compliance');
  const { http, retryAfter } = await world.postFile(join(DATA, 'oci/ghcr-example/image-index.json'));
  assert.equal(http, 503);
  assert.ok(Number(retryAfter) > 0);
  world.down.clear();
  assert.deepEqual(await dump(world), before);
});

async function statusOf(digest: string): Promise<string> {
  const query = 'query ($digest: String!) { document(digest: $digest) { status } }';
  return (await ask<{ document: { status: string } }>(world, query, { digest })).document.status;
}
