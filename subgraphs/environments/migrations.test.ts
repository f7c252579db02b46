import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../test/support/database.ts';
import { clientOf } from '../../test/support/subgraph-client.ts';
import { migrate, openDataSource, revert } from '../kernel/database/index.ts';
import { createEnvironmentsSubgraph } from './main.ts';
import { entities } from './data/entities.ts';
import { migrations } from './data/migrations/index.ts';

async function tablesOf(database: DataSource): Promise<string[]> {
  const rows: { name: string }[] = await database.query(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'environments' ORDER BY 1`,
  );
  return rows.map((row) => row.name);
}

test('migrations go up, down with data, and up again; TypeORM sees the tables as they are', async () => {
  const { url } = await createTestDatabase(['environments']);
  const subgraph = await createEnvironmentsSubgraph({ databaseUrl: url });
  const image = `sha256:${'a'.repeat(64)}`;
  await clientOf(subgraph).data(
    `mutation ($image: String!) {
      registerImagePackages(input: { image: $image, packages: ["pkg:pypi/numpy@1.26.4"] }) { result }
      recordTagObservation(input: { repository: "nginx", tag: "1", digest: $image }) { result }
      registerImageConfigurations(input: [{ digest: $image }]) { summary { created } }
      registerDeployment(input: { environment: "production", name: "scorer", rollout: "1", imageDigest: $image, state: LIVE }) { result }
    }`,
    { image },
  );
  await subgraph.stop();

  const database = await openDataSource({ url, subgraph: 'environments', entities, migrations });
  try {
    const before = await tablesOf(database);
    for (const table of [
      'container_image',
      'image_configuration',
      'image_inventory',
      'image_tag',
      'package',
      'deployment',
    ]) {
      const [row] = await database.query<{ count: number; comment: string }[]>(
        `SELECT count(*)::int AS count, obj_description('${table}'::regclass) AS comment FROM ${table}`,
      );
      assert.ok(row!.count > 0 && row!.comment, table);
    }
    const { upQueries } = await database.driver.createSchemaBuilder().log();
    // Comments are the migration's to make; TypeORM would take them away.
    assert.deepEqual(
      upQueries.map(({ query }) => query).filter((query) => !query.startsWith('COMMENT')),
      [],
    );
    assert.equal((await revert(database, 2)).length, 2);
    assert.deepEqual(
      (await tablesOf(database)).filter((name) => /image|package|deployment/.test(name)),
      [],
    );
    await revert(database);
    assert.equal((await migrate(database)).length, migrations.length);
    assert.deepEqual(await tablesOf(database), before);
  } finally {
    await database.destroy();
  }
});
