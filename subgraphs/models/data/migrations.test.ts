import { test } from 'node:test';
import { proveMigrations } from '../../../test/support/prove-migrations.ts';
import { registerEvaluation, registerMetricsFile } from '../domain/evaluations.ts';
import { kinds } from '../domain/kinds.ts';
import { setModelAlias } from '../domain/model-aliases.ts';
import { registerModelVersion } from '../domain/model-versions.ts';
import { registerModel } from '../domain/models.ts';
import { registerRun } from '../domain/runs.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

const version = { namespace: 'default', model: 'm', version: '1' };
const metrics = [{ name: 'auc', value: 0.5 }];

test('migrations go up, down with data, and up again, and make what the entities say', () =>
  proveMigrations({
    subgraph: 'models',
    entities,
    migrations,
    kinds,
    assertions: [
      ...registerModel({ namespace: 'default', name: 'm', owner: 'risk-team' }),
      ...registerModelVersion({ ...version, run: { namespace: 'default', runId: 'r' } }),
      ...registerRun({ namespace: 'default', runId: 'r', seed: 1, metrics }),
      ...registerEvaluation({ modelVersion: version, name: 'e', kind: 'PERFORMANCE', metrics }),
      ...registerMetricsFile('md5:0123456789abcdef0123456789abcdef', metrics),
      ...setModelAlias({ namespace: 'default', model: 'm', alias: 'champion', version: '1' }),
      { kind: 'LoggedModel', key: ['default', 'r', 'model'], values: { sizeBytes: 7 } },
    ],
  }));
