import type { Question } from '../answers/question.ts';
import type { Closure } from '../graph/closure.ts';
import { merge } from '../graph/merge.ts';
import { Neighbours } from '../graph/neighbours.ts';
import { walk } from '../graph/walk.ts';
import { edgeKindNumber, NODE_KINDS } from '../kinds.ts';

const MODEL_VERSION = NODE_KINDS.findIndex(({ kind }) => kind === 'ModelVersion');
const EVALUATED = edgeMask('EVALUATED');
const EVALUATED_ON = edgeMask('EVALUATED_ON');

/** What a version was made from, and how it was evaluated. */
export interface MadeFrom {
  readonly version: number;
  readonly closure: Closure;
  /** What each evaluation was made on. */
  readonly evaluatedOn: ReadonlyMap<number, readonly number[]>;
}

/** The closure of a version up to the versions that it was derived from, and its evaluations. */
export async function madeFrom({ graph, moment, deadline }: Question, version: number): Promise<MadeFrom> {
  const isVersion = (node: number): boolean => graph.nodes.kindOf(node) === MODEL_VERSION;
  const common = { until: isVersion, deadline };
  const upstream = await walk(graph, moment, [version], {
    ...common,
    direction: 'UPSTREAM',
    maxDepth: Number.POSITIVE_INFINITY,
    edgeKinds: null,
  });
  const evaluations = await walk(graph, moment, [version], {
    ...common,
    direction: 'DOWNSTREAM',
    maxDepth: 1,
    edgeKinds: EVALUATED,
  });
  const closure = merge(upstream, evaluations);
  const evaluatedOn = new Map<number, number[]>();
  const unresolved = (name: number, reason: 'NOT_RECORDED' | 'AMBIGUOUS') => closure.unresolved.set(name, reason);
  const neighbours = new Neighbours(graph, moment, unresolved, EVALUATED_ON);
  const isFound = new Set(closure.nodes.data.subarray(0, closure.nodeCount));
  for (const evaluation of evaluations.nodes.data.subarray(1, evaluations.nodeCount)) {
    const datasets: number[] = [];
    neighbours.each(evaluation, 'UPSTREAM', (edge, dataset) => {
      datasets.push(dataset);
      if (isFound.has(dataset)) closure.addStep(edge, dataset, evaluation);
    });
    evaluatedOn.set(evaluation, datasets);
  }
  return { version, closure, evaluatedOn };
}

function edgeMask(kind: string): Uint8Array {
  const mask = new Uint8Array(edgeKindNumber.size);
  mask[edgeKindNumber.get(kind)!] = 1;
  return mask;
}
