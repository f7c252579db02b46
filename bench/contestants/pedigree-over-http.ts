import { processes, urlsOf } from '../harness/contestant.ts';
import type { Enter } from '../harness/contestant.ts';

/** Pedigree's gateway before subgraphs in processes of their own. */
export function pedigreeOverHttp(name: string, directory?: string): Enter {
  return async ({ subgraphs, start }) => {
    const services = [...(await subgraphs(directory))];
    const environment = urlsOf(services);
    const { url, pid } = await start({ name, command: ['cli/main.ts', 'start'], environment, directory });
    return {
      name,
      url,
      processes: processes({ gateway: [pid], subgraphs: services.map(([, service]) => service.pid) }),
    };
  };
}
