import { StoryClock } from '../../subgraphs/kernel/time/story-clock.ts';
import { loadDemo } from '../demo/load.ts';
import type { DemoAnswer, DemoTarget } from '../demo/load.ts';
import type { LaunchOptions } from './compose.ts';
import type { OpenSubgraph, Subgraph } from './subgraphs.ts';
import { SUBGRAPHS } from './subgraphs.ts';

/** What becomes of the demo story where something has been recorded already: it is left out, or the launch fails. */
export type OtherwiseDemo = 'skip' | 'fail';

/** The options of a launch that first tells the demo story, if nothing has been recorded yet. */
export function withDemo(options: LaunchOptions, otherwise: OtherwiseDemo): LaunchOptions {
  const clock = new StoryClock();
  const subgraphs = options.subgraphs ?? SUBGRAPHS;
  const running: Subgraph[] = [];
  const remembering = ([name, open]: [string, OpenSubgraph]) => {
    const remembered: OpenSubgraph = async (given) => {
      const subgraph = await open(given);
      running.push(subgraph);
      return subgraph;
    };
    return [name, remembered] as const;
  };
  return {
    ...options,
    clock,
    subgraphs: Object.fromEntries(Object.entries(subgraphs).map(remembering)),
    async prepare(pedigree, progress) {
      const ask: DemoTarget['ask'] = (query, variables) => post(pedigree.fetch, query, variables);
      // One that runs elsewhere cannot be given the story's clock.
      const notToBeTold = async () => {
        const elsewhere = Object.keys(subgraphs).filter((name) => running.every((subgraph) => subgraph.name !== name));
        return [...elsewhere, ...(await inUse(running))].sort();
      };
      if (otherwise === 'fail' || (await notToBeTold()).length === 0) {
        progress('Loading the demo data…');
        await loadDemo({ ask, clock, subgraphsInUse: notToBeTold });
      }
      await options.prepare?.(pedigree, progress);
    },
  };
}

/** Those that have recorded anything, or do not say. */
async function inUse(subgraphs: readonly Subgraph[]): Promise<string[]> {
  const used = await Promise.all(
    subgraphs.map(async ({ name, changes }) => ((await changes?.(0, 1))?.length === 0 ? [] : [name])),
  );
  return used.flat();
}

async function post(
  fetch: (request: Request) => Promise<Response>,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<DemoAnswer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }));
  return (await response.json()) as DemoAnswer;
}
