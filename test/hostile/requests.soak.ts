import { after, before, describe, test } from 'node:test';
import { judge } from './judge.ts';
import { SERVERS, startServers, type Servers } from './servers.ts';

for (const remote of [false, true]) {
  describe(`4,000 malformed requests of 5 seeds each, subgraphs ${remote ? 'over HTTP' : 'in process'}`, () => {
    let servers: Servers;
    before(async () => (servers = await startServers({ remote })));
    after(() => servers.stop());

    // A subgraph as a server of its own does not know where the gateway finds it.
    for (const name of remote ? ['gateway'] : SERVERS)
      for (let seed = 1; seed <= 5; seed += 1) test(`${name}, seed ${seed}`, () => judge(servers, name, seed, 4_000));
  });
}
