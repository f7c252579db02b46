import { PedigreeError } from '../../../../../kernel/errors/errors.ts';
import type { ShownEdge } from '../../../answers/shown.ts';
import type { NodeState } from '../../../states.ts';
import type { Exported, ExportedNode } from '../../exported.ts';
import type { ExportFormat } from '../../format.ts';
import { datasetEvent, jobEvent, runEvent, wholeEvent, type Dataset, type Told } from './events.ts';
import { answerFacet, datasetOf, isProcess, runOf } from './names.ts';

/** Names are read from the owners' records and kept: of so many nodes at most. */
const MAXIMUM_NODES = 10_000;

/**
 * OpenLineage events by its specification 2-0-2, one a line: a DatasetEvent for whatever is used or made, a RunEvent for
 * whatever used or made it, and a JobEvent for what came of something else without a run that is known, or where nothing is
 * shown of an answer that is not whole.
 */
export const openlineage: ExportFormat = {
  name: 'openlineage',
  mediaType: 'application/x-ndjson',
  suffix: '.openlineage.ndjson',
  maximumNodes: MAXIMUM_NODES,
  async *write(exported) {
    const nodes = [...exported.nodes()];
    const states = await statesOf(exported, nodes);
    const datasets = new Map<number, Dataset>();
    for (const node of nodes) {
      if (isProcess(node)) continue;
      const dataset = datasetOf(node, states.get(node.number), exported.head);
      datasets.set(node.number, dataset);
      yield line(datasetEvent(dataset, sinceOf(exported, node, states)));
    }
    const flows = flowsOf(exported, datasets);
    for (const node of nodes) {
      if (!isProcess(node)) continue;
      const run = runOf(node, states.get(node.number), exported.head);
      const { inputs, outputs } = flows.runs.get(node.number) ?? { inputs: [], outputs: [] };
      yield line(runEvent({ ...run, inputs, outputs }, sinceOf(exported, node, states)));
    }
    for (const [name, flow] of flows.jobs) yield line(jobEvent(name, flow, flow.since.toISOString()));
    const isSilent = nodes.length === 0 && !exported.head.complete;
    if (isSilent) yield line(wholeEvent(answerFacet(exported.head), timeOf(exported)));
  },
};

/** Since when something has been as it is told; where that is not known, since when it has been recorded. */
function sinceOf(exported: Exported, { number }: ExportedNode, states: ReadonlyMap<number, NodeState>): string {
  const since = states.get(number)?.validFrom ?? exported.firstRecordedAt(number)?.toISOString();
  // What only others name has no time of its own.
  return since ?? timeOf(exported);
}

interface Flow {
  readonly inputs: Dataset[];
  readonly outputs: Dataset[];
}

interface Job extends Flow {
  /** Since when all of it holds. */
  since: Date;
}

/** What each run used and made, and what else came of something, by what is said of it. */
function flowsOf(exported: Exported, datasets: ReadonlyMap<number, Dataset>) {
  const runs = new Map<number, Flow>();
  const jobs = new Map<string, Job>();
  const runAt = (number: number): Flow => {
    const run = runs.get(number) ?? { inputs: [], outputs: [] };
    runs.set(number, run);
    return run;
  };
  const jobOf = ({ kind, to, validFrom, recordedAt }: ShownEdge, target: Dataset): Job => {
    const since = validFrom ?? recordedAt;
    const job = jobs.get(`${kind} ${to}`) ?? { inputs: [], outputs: [target], since };
    if (since > job.since) job.since = since;
    jobs.set(`${kind} ${to}`, job);
    return job;
  };
  for (const { edge, from, to } of exported.edges()) {
    const [source, target] = [datasets.get(from), datasets.get(to)];
    if (source && target) jobOf(edge, target).inputs.push(source);
    else if (source) runAt(to).inputs.push(source);
    else if (target) runAt(from).outputs.push(target);
  }
  return { runs, jobs };
}

async function statesOf(exported: Exported, nodes: readonly ExportedNode[]): Promise<Map<number, NodeState>> {
  try {
    return await exported.states(nodes.map(({ number }) => number));
  } catch (error) {
    throw new PedigreeError(
      'UNAVAILABLE',
      `A subgraph did not tell what it has recorded (${String(error).slice(0, 200)}). Ask again later.`,
    );
  }
}

const timeOf = ({ head: { asOf } }: Exported): string => (asOf.validAt ?? asOf.knownAt ?? new Date()).toISOString();

const line = (event: Told): string => `${JSON.stringify(event)}\n`;
