import { test } from 'node:test';
import { proveMigrations } from '../../../test/support/prove-migrations.ts';
import { kinds } from '../domain/kinds.ts';
import { registerTransformationRun } from '../domain/transformation-run.ts';
import { registerDatasetVersion } from '../domain/dataset-version.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

const claims = { namespace: 's3://lake', name: 'claims', version: '1' };

test('migrations go up, down with data, and up again, and make what the entities say', () =>
  proveMigrations({
    subgraph: 'datasets',
    entities,
    migrations,
    kinds,
    assertions: [
      ...registerDatasetVersion({ ...claims, sources: ['claims-db'] }),
      ...registerTransformationRun({ namespace: 'etl', name: 'clean', runId: '1', outputs: [claims] }),
    ],
  }));
