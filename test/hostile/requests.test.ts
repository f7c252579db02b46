import { after, before, describe, test } from 'node:test';
import { judge } from './judge.ts';
import { SERVERS, startServers, type Servers } from './servers.ts';

describe('150 malformed requests leave no fault, no hang and nothing of the inside in an answer', () => {
  let servers: Servers;
  before(async () => (servers = await startServers()));
  after(() => servers.stop());

  for (const name of SERVERS) test(name, () => judge(servers, name, 3, 150));
});
