import { compareFacts, type PlacedFact } from '../comparison/compare.ts';
import { factsOf } from '../comparison/facts.ts';
import type { Closure } from '../graph/closure.ts';
import { Neighbours } from '../graph/neighbours.ts';
import { walk } from '../graph/walk.ts';
import { edgeKindNumber, NODE_KINDS } from '../kinds.ts';
import type { NodeState, States } from '../states.ts';
import type { Question } from './question.ts';
import { shownNode } from './shown.ts';
import { stateOf } from './state.ts';

const MAXIMUM_CHANGES = 10_000;
const MODEL_VERSION = NODE_KINDS.findIndex(({ kind }) => kind === 'ModelVersion');
const EVALUATED = edgeMask('EVALUATED');
const EVALUATED_ON = edgeMask('EVALUATED_ON');

/** What differs between what two model versions were made from. */
export async function comparisonOf(question: Question, states: States, from: number, to: number) {
  const [before, after] = [await madeFrom(question, from), await madeFrom(question, to)];
  const nodes = new Set([...before.depths.keys(), ...after.depths.keys()]);
  const loaded = await states.load(nodes, question.moment);
  const { changes, metrics, unchanged } = compareFacts(
    placedFacts(question, before, loaded),
    placedFacts(question, after, loaded),
  );
  const gaps = {
    limits: new Set([...before.limits, ...after.limits]),
    unresolved: new Map([...before.unresolved, ...after.unresolved]),
  };
  const cutOff = changes.length > MAXIMUM_CHANGES || metrics.length > MAXIMUM_CHANGES;
  return {
    ...stateOf(question, gaps, cutOff),
    changes: changes
      .slice(0, MAXIMUM_CHANGES)
      .map((change) => ({ ...change, node: shownNode(question, change.node, null) })),
    metrics: metrics.slice(0, MAXIMUM_CHANGES),
    unchanged,
  };
}

interface MadeFrom extends Pick<Closure, 'limits' | 'unresolved'> {
  readonly version: number;
  /** How far each node is from the version. */
  readonly depths: ReadonlyMap<number, number>;
  /** What each evaluation was made on. */
  readonly evaluatedOn: ReadonlyMap<number, readonly number[]>;
}

/** The closure of a version up to the versions that it was derived from, and its evaluations. */
async function madeFrom({ graph, moment, deadline }: Question, version: number): Promise<MadeFrom> {
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
  const depths = new Map<number, number>();
  upstream.each((node, depth) => depths.set(node, depth));
  const evaluatedOn = new Map<number, number[]>();
  const unresolved = new Map([...upstream.unresolved, ...evaluations.unresolved]);
  const neighbours = new Neighbours(graph, moment, (name, reason) => unresolved.set(name, reason), EVALUATED_ON);
  for (const evaluation of evaluations.nodes.data.subarray(1, evaluations.nodeCount)) {
    depths.set(evaluation, 1);
    const datasets: number[] = [];
    neighbours.each(evaluation, 'UPSTREAM', (_edge, dataset) => datasets.push(dataset));
    evaluatedOn.set(evaluation, datasets);
  }
  return { version, depths, evaluatedOn, unresolved, limits: upstream.limits };
}

function placedFacts({ graph }: Question, made: MadeFrom, states: ReadonlyMap<number, NodeState>): PlacedFact[] {
  return [...made.depths].flatMap(([node, depth]) => {
    const state = states.get(node);
    if (!state) return [];
    const { kind } = NODE_KINDS[graph.nodes.kindOf(node)]!;
    const facts = factsOf(kind, state, node === made.version);
    const datasets = (made.evaluatedOn.get(node) ?? []).map((dataset) => graph.nodes.label(dataset)).sort();
    const name = graph.nodes.label(node);
    const on = datasets.length > 0 ? [['DATA', `evaluations.${name}.dataset`, datasets.join(', ')] as const] : [];
    return [...facts, ...on].map((fact) => ({ fact, node, depth }));
  });
}

function edgeMask(kind: string): Uint8Array {
  const mask = new Uint8Array(edgeKindNumber.size);
  mask[edgeKindNumber.get(kind)!] = 1;
  return mask;
}
