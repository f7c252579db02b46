import { test } from 'node:test';
import { randomUUID } from 'node:crypto';
import { proveMigrations } from '../../../test/support/prove-migrations.ts';
import { Recorder } from '../../kernel/ledger/recorder.ts';
import { databaseClock } from '../../kernel/time/clock.ts';
import { registerEvaluation } from '../domain/evaluations.ts';
import { modelKinds } from '../domain/kinds.ts';
import { setModelAlias } from '../domain/model-aliases.ts';
import { registerModelVersion } from '../domain/model-versions.ts';
import { registerModel } from '../domain/models.ts';
import { registerRun } from '../domain/runs.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

const origin = {
  action: 'test',
  actor: randomUUID(),
  document: null,
  format: null,
  collector: 'api',
  confidence: 'DECLARED',
  observedAt: null,
} as const;
const version = { namespace: 'default', model: 'm', version: '1' };

test('migrations go up, down with data, and up again, and make what the entities say', () =>
  proveMigrations({
    subgraph: 'models',
    entities,
    migrations,
    fill: async (database) => {
      await new Recorder(database, modelKinds, databaseClock).record(
        [
          ...registerModel({ namespace: 'default', name: 'm', owner: 'risk-team' }),
          ...registerModelVersion({ ...version, run: { namespace: 'default', runId: 'r' } }),
          ...registerRun({ namespace: 'default', runId: 'r', seed: 1, metrics: [{ name: 'auc', value: 0.5 }] }),
          ...registerEvaluation({
            modelVersion: version,
            name: 'e',
            kind: 'PERFORMANCE',
            metrics: [{ name: 'auc', value: 0.5 }],
          }),
          ...setModelAlias({ namespace: 'default', model: 'm', alias: 'champion', version: '1' }),
          { kind: 'LoggedModel', key: ['default', 'r', 'model'], values: { sizeBytes: 7 } },
        ],
        origin,
        'REGISTER',
      );
    },
  }));
