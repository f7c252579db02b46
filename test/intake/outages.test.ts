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

test('a document that one applied and another refuses while applying has an end that says so', { skip }, async () => {
  const fresh = await openWorld();
  await refuseClaims(fresh, 'models');
  const { http, status, code, message, subgraphs, digest, entities } = await fresh.postFile(RUN);
  assert.deepEqual({ http, status, code }, { http: 409, status: 'FAILED', code: 'REFUSED_WHILE_APPLYING' });
  assert.match(message ?? '', /^models refused it while applying: .*What datasets applied stands/);
  assert.deepEqual(
    subgraphs.map((one) => [one.subgraph, one.status, one.error !== null]),
    [
      ['datasets', 'APPLIED', false],
      ['models', 'REFUSED', true],
    ],
  );
  assert.ok(entities.some(({ kind, outcome }) => kind === 'DatasetVersion' && outcome === 'CREATED'));
  assert.equal(await fresh.sweeper.sweep(0), 0, 'it was tried again');
  const query = `query ($digest: String!) { document(digest: $digest) { status contentPath
    intakes { nodes { status subgraphs { subgraph status error } } } } }`;
  const { document } = await ask<{ document: object }>(fresh, query, { digest });
  assert.deepEqual(document, {
    status: 'FAILED',
    contentPath: `/documents/${digest}`,
    intakes: { nodes: [{ status: 'FAILED', subgraphs: JSON.parse(JSON.stringify(subgraphs)) as object[] }] },
  });
  await fresh.database.query('DROP TRIGGER refuse ON models.claim');
  assert.deepEqual((await fresh.postFile(RUN)).status, 'APPLIED', 'sent again, it is tried again');
  const whole = await openWorld();
  await whole.postFile(RUN);
  assert.deepEqual(await dump(fresh), await dump(whole), 'a detour left other rows');
});

test('while a third does not answer, what was refused stays open; the sweeper ends it', { skip }, async () => {
  const fresh = await openWorld();
  await refuseClaims(fresh, 'models');
  fresh.downWhenApplying.add('datasets');
  const { http, status } = await fresh.postFile(RUN);
  assert.deepEqual({ http, status }, { http: 503, status: 'RECEIVED' });
  fresh.downWhenApplying.clear();
  assert.equal(await fresh.sweeper.sweep(0), 1);
  assert.equal(await fresh.sweeper.sweep(0), 0);
});

test('refused by the only one that reads it, nothing stands and it has an end', { skip }, async () => {
  const fresh = await openWorld();
  await refuseClaims(fresh, 'environments');
  const { http, status, message } = await fresh.postFile(join(DATA, 'oci/ghcr-example/image-index.json'));
  assert.deepEqual({ http, status }, { http: 409, status: 'FAILED' });
  assert.match(message ?? '', /No other has applied it/);
  assert.equal(await fresh.sweeper.sweep(0), 0);
});

test('the same bytes of another collector or confidence are applied for themselves', { skip }, async () => {
  const fresh = await openWorld();
  const [file] = filesOf('mlflow/oss');
  const said: Record<string, string>[] = [
    { collector: 'nightly' },
    { collector: 'nightly', confidence: 'VERIFIED' },
    { collector: 'hand' },
    { collector: 'hand', namespace: 'research' },
  ];
  for (const query of said) {
    fresh.down.add('models');
    assert.equal((await fresh.postFile(file!, query)).status, 'RECEIVED', 'another intake counted for this one');
    fresh.down.clear();
    assert.equal((await fresh.postFile(file!, query)).status, 'APPLIED');
    assert.equal((await fresh.postFile(file!, query)).http, 201);
  }
  const count = async (table: string) =>
    (await fresh.database.query<{ count: number }>(`SELECT count(*)::int FROM compliance.${table}`))[0]?.count;
  assert.deepEqual([await count('document_intake'), await count('document_content')], [said.length, 1]);
});

/** Makes the database of a subgraph refuse values that validation found sound. */
async function refuseClaims({ database }: World, subgraph: string): Promise<void> {
  await database.query(`CREATE FUNCTION ${subgraph}.refuse() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = 'data_exception'; END $$`);
  await database.query(
    `CREATE TRIGGER refuse BEFORE INSERT ON ${subgraph}.claim EXECUTE FUNCTION ${subgraph}.refuse()`,
  );
}

async function statusOf(digest: string): Promise<string> {
  const query = 'query ($digest: String!) { document(digest: $digest) { status } }';
  return (await ask<{ document: { status: string } }>(world, query, { digest })).document.status;
}
