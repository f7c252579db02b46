import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openInstallation, type Installation } from '../acceptance/installation.ts';

/** Less than the 30 seconds that a statement may take: what waits for a lock as long fails its test. */
const BOUND = { timeout: 25_000 };
/** For how long what is read waits for a lock. */
const PATIENCE_MS = 2_000;

let installation: Installation;
let migrator: pg.Client;

before(async () => {
  installation = await openInstallation();
  migrator = new pg.Client({ connectionString: installation.database.url });
  migrator.on('error', () => undefined);
  await migrator.connect();
});
after(async () => {
  await migrator.end();
  await installation.stop();
});

/** As an instance does that migrates the tables of a subgraph. */
async function lockTables(schema: string): Promise<void> {
  const { rows } = await migrator.query(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = $1`,
    [schema],
  );
  await migrator.query('BEGIN');
  await migrator.query(`LOCK TABLE ${rows.map(({ name }) => name).join(', ')} IN ACCESS EXCLUSIVE MODE`);
}

const register = (version: string) =>
  installation.ask(
    `mutation { registerModelVersion(input: { model: "m", version: "${version}" }) { modelVersion { id } } }`,
  );

test('what is locked is null in time, with what to do; the rest is answered, and who writes waits', BOUND, async () => {
  const { data } = await register('1');
  const { id } = (data as any).registerModelVersion.modelVersion;
  const question = `{ lineage(of: "${id}", direction: UPSTREAM) { truncatedBy nodes { id entity { ... on ModelVersion { version } } } } }`;
  assert.equal((await installation.measure(question)).data.lineage.nodes[0].entity.version, '1');
  await lockTables('models');
  const written = register('2');
  const answer = await installation.ask(question);
  const lineage = (answer.data as any).lineage;
  assert.deepEqual([lineage.truncatedBy, lineage.nodes.length, lineage.nodes[0].entity], [['LAG'], 2, null]);
  assert.deepEqual(
    answer.errors?.map(({ extensions }) => [extensions['code'], extensions['subgraph']]),
    [['UNAVAILABLE', 'models']],
  );
  assert.match(answer.errors[0]!.message, /locked what is asked for.*ask again in a moment/);
  await pause(PATIENCE_MS);
  await migrator.query('COMMIT');
  assert.notEqual((await written).data!['registerModelVersion'], null);
  assert.equal((await installation.measure(question)).data.lineage.nodes[0].entity.version, '1');
});
