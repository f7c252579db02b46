import { test } from 'node:test';
import { proveMigrations, TEST_ORIGIN } from '../../../test/support/prove-migrations.ts';
import { IntakeService } from '../domain/documents/intake-service.ts';
import { setState } from '../domain/governance/governance.ts';
import { kinds } from '../domain/kinds.ts';
import { registerPrincipal } from '../domain/principals/principal.ts';
import { intakeStore } from './documents/intake-store.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

const posted = {
  digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  format: 'f',
  sizeBytes: 2,
  contentBase64: 'e30=',
  subgraphs: ['models'],
};

test('migrations go up, down with data, and up again, and make what the entities say', () =>
  proveMigrations({
    subgraph: 'compliance',
    entities,
    migrations,
    kinds,
    assertions: [
      ...registerPrincipal({ issuer: 'i', subject: 's', emails: ['a@example.org'] }),
      ...setState({ modelVersion: { model: 'm', version: '1' }, state: 'IN_REVIEW', reason: 'r' }),
    ],
    fill: (database, recorder) => new IntakeService(recorder, intakeStore(database)).receive(posted, TEST_ORIGIN),
  }));
