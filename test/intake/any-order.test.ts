import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { test } from 'node:test';
import { shuffled } from './shuffled.ts';
import { DATA, dump, filesOf, openWorld, skip, WINE_DEPLOYMENT, type World } from './world.ts';

async function postAll(world: World, files: readonly string[], atOnce: number): Promise<void> {
  const waiting = [...files];
  const worker = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const { http, message } = await world.postFile(file, {
        environment: 'production',
        observedAt: '2026-06-01T00:00:00Z',
      });
      assert.equal(http, 201, `${relative(DATA, file)}: ${message}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

test('documents sent twice, in any order and at once, leave the same rows', { skip, timeout: 240_000 }, async () => {
  const files = [...filesOf('mlflow', 'oci', 'kubernetes', 'datasets/dvc'), WINE_DEPLOYMENT];
  const plain = await openWorld();
  await postAll(plain, files, 1);
  const expected = await dump(plain);
  assert.ok(expected.length > 200, `only ${expected.length} rows`);
  await postAll(plain, files, 4);
  assert.deepEqual(await dump(plain), expected, 'the second time changed something');
  for (const seed of [1, 2]) {
    const world = await openWorld();
    await postAll(world, shuffled([...files, ...files], seed), 8);
    assert.deepEqual(await dump(world), expected, `order ${seed}`);
  }
});

test('one document sent by many at once is recorded once', { skip }, async () => {
  const world = await openWorld();
  const [file] = filesOf('mlflow/oss');
  const answers = await Promise.all(Array.from({ length: 12 }, () => world.postFile(file!)));
  assert.deepEqual([...new Set(answers.map(({ http, status }) => `${http} ${status}`))], ['201 APPLIED']);
  const created = answers.flatMap(({ entities }) => entities).filter(({ outcome }) => outcome === 'CREATED');
  assert.equal(new Set(created.map(({ id }) => id)).size, created.length, 'something was created twice');
});
