import { processes } from '../harness/contestant.ts';
import type { Enter } from '../harness/contestant.ts';

/** Pedigree as `npm start` runs it: gateway and subgraphs in one process. */
export function pedigreeInProcess(name: string, directory?: string): Enter {
  return async ({ databaseUrl, start }) => {
    const command = ['cli/main.ts', 'start'];
    const { url, pid } = await start({ name, command, environment: { DATABASE_URL: databaseUrl }, directory });
    return { name, url, processes: processes({ both: [pid] }) };
  };
}
