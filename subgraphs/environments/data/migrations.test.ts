import { test } from 'node:test';
import { proveMigrations } from '../../../test/support/prove-migrations.ts';
import { registerDeployment } from '../domain/deployment.ts';
import { registerImageConfiguration, registerImageInventory } from '../domain/image.ts';
import { kinds } from '../domain/kinds.ts';
import { recordTagObservation } from '../domain/tag.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test('migrations go up, down with data, and up again, and make what the entities say', () =>
  proveMigrations({
    subgraph: 'environments',
    entities,
    migrations,
    kinds,
    assertions: [
      ...registerImageInventory({ image: digest, packages: ['pkg:pypi/numpy@1.26.4'] }),
      ...recordTagObservation({ repository: 'nginx', tag: '1', digest }),
      ...registerImageConfiguration({ digest }),
      ...registerDeployment({
        environment: 'production',
        name: 'scorer',
        rollout: '1',
        imageDigest: digest,
        state: 'LIVE',
      }),
    ],
  }));
