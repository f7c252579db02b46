import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { processes } from '../harness/contestant.ts';
import type { Enter } from '../harness/contestant.ts';

const SERVER = fileURLToPath(new URL('apollo-gateway.server.ts', import.meta.url));
const INSTALLED = new URL('../node_modules/@apollo/gateway/package.json', import.meta.url);

/** `@apollo/gateway` with the same supergraph before the same subgraph processes that Pedigree over HTTP asks. */
export function apolloGateway(name: string): Enter {
  return async ({ subgraphs, start }) => {
    if (!existsSync(INSTALLED)) return '@apollo/gateway is not installed here: run npm --prefix bench ci';
    const services = [...(await subgraphs())];
    const urls = JSON.stringify(Object.fromEntries(services.map(([subgraph, { url }]) => [subgraph, url])));
    const { url, pid } = await start({ name, command: [SERVER, urls] });
    return {
      name,
      url,
      processes: processes({ gateway: [pid], subgraphs: services.map(([, service]) => service.pid) }),
    };
  };
}
