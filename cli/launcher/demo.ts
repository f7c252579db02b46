import { StoryClock } from '../../subgraphs/kernel/time/story-clock.ts';
import { demoStanding, loadDemo } from '../demo/load.ts';
import type { DemoAnswer, DemoTarget } from '../demo/load.ts';
import type { LaunchOptions } from './compose.ts';
import type { OpenSubgraph, Subgraph } from './subgraphs.ts';
import { SUBGRAPHS } from './subgraphs.ts';

/** What becomes of the demo story where it cannot be told: it is left out, or the launch fails. */
export type OtherwiseDemo = 'skip' | 'fail';

/** The options of a launch that first tells the demo story, or what is missing of it, if nothing else has been recorded. */
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
      const target = { ask, clock, progress, recorded: recordedBy(Object.keys(subgraphs), running) };
      if (otherwise === 'fail' || (await isToBeTold(target, progress))) await loadDemo(target);
      await options.prepare?.(pedigree, progress);
    },
  };
}

async function isToBeTold(target: DemoTarget, progress: (line: string) => void): Promise<boolean> {
  const standing = await demoStanding(target);
  if (standing.told !== 'no') return standing.told === 'partly';
  const { inTheWay } = standing;
  if (inTheWay.length > 0)
    progress(`The demo data is left out: ${inTheWay.join(', ')} hold other records, or run elsewhere.`);
  return inTheWay.length === 0;
}

/** What the loader must know of the ledgers. A subgraph that runs elsewhere cannot be given the story's clock. */
export function recordedBy(names: readonly string[], running: readonly Subgraph[]): DemoTarget['recorded'] {
  const here = new Map(running.map((subgraph) => [subgraph.name, subgraph]));
  return async (until) => {
    const told = names.map(async (name) => [name, (await here.get(name)?.recorded?.(until)) ?? null] as const);
    return Object.fromEntries(await Promise.all(told));
  };
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
