import type { ExecutionResult } from 'graphql';
import { within } from '../../subgraphs/kernel/time/within.ts';
import type { LocalSubgraph, SubgraphRequest } from '../options.ts';

/** Asks a subgraph in this process; rejects when it takes longer than some milliseconds. */
export async function askLocal(
  target: LocalSubgraph,
  request: SubgraphRequest,
  milliseconds: number,
): Promise<ExecutionResult> {
  const answer = await within(milliseconds, target.execute(request), null);
  if (answer === null) throw new Error(`No answer within ${milliseconds} ms.`);
  return answer;
}
