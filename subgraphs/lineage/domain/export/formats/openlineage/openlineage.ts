import { PedigreeError } from '../../../../../kernel/errors/errors.ts';
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
      yield line(datasetEvent(dataset, timeOf(exported)));
    }
    const flows = flowsOf(exported, datasets);
    for (const node of nodes) {
      const { inputs, outputs } = flows.runs.get(node.number) ?? { inputs: [], outputs: [] };
      if (isProcess(node))
        yield line(
          runEvent({ ...runOf(node, states.get(node.number), exported.head), inputs, outputs }, timeOf(exported)),
        );
    }
    for (const [name, flow] of flows.jobs) yield line(jobEvent(name, flow, timeOf(exported)));
    const isSilent = nodes.length === 0 && !exported.head.complete;
    if (isSilent) yield line(wholeEvent(answerFacet(exported.head), timeOf(exported)));
  },
};

interface Flow {
  readonly inputs: Dataset[];
  readonly outputs: Dataset[];
}

/** What each run used and made, and what else came of something, by what is said of it. */
function flowsOf(exported: Exported, datasets: ReadonlyMap<number, Dataset>) {
  const runs = new Map<number, Flow>();
  const jobs = new Map<string, Flow>();
  const flow = <Key>(flows: Map<Key, Flow>, key: Key, outputs: Dataset[] = []): Flow => {
    const known = flows.get(key) ?? { inputs: [], outputs };
    flows.set(key, known);
    return known;
  };
  for (const { edge, from, to } of exported.edges()) {
    const [source, target] = [datasets.get(from), datasets.get(to)];
    if (source && target) flow(jobs, `${edge.kind} ${edge.to}`, [target]).inputs.push(source);
    else if (source) flow(runs, to).inputs.push(source);
    else if (target) flow(runs, from).outputs.push(target);
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
