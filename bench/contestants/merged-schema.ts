import { fileURLToPath } from 'node:url';
import { processes } from '../harness/contestant.ts';
import type { Enter } from '../harness/contestant.ts';

const SERVER = fileURLToPath(new URL('merged-schema/server.ts', import.meta.url));

/** What federation costs: one schema on one Apollo Server, with the same resolvers, in one process without a gateway. */
export function mergedSchema(name: string): Enter {
  return async ({ databaseUrl, start }) => {
    const { url, pid } = await start({ name, command: [SERVER], environment: { DATABASE_URL: databaseUrl } });
    return { name, url, processes: processes({ both: [pid] }) };
  };
}
