import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { SERVERS, startServers, type Servers } from './servers.ts';

let servers: Servers;
before(async () => (servers = await startServers()));
after(() => servers.stop());

for (const name of SERVERS) {
  describe(`GraphQL over HTTP: ${name}`, () => {
    for (const audit of serverAudits({ url: () => servers.url(name) })) {
      test(`${audit.id} ${audit.name}`, async () => {
        const result = await audit.fn();
        assert.equal(result.status, 'ok', 'reason' in result ? result.reason : '');
      });
    }
  });
}
