import { withBorrowed } from '../comparison/borrowed.ts';
import { compareFacts, type Comparison, type PlacedFact } from '../comparison/compare.ts';
import { factsOf } from '../comparison/facts.ts';
import { imagePaths } from '../comparison/images.ts';
import { madeFrom, type MadeFrom } from '../comparison/made-from.ts';
import { onlyNamed } from '../comparison/only-named.ts';
import { rolesIn, withRoles } from '../comparison/roles.ts';
import type { Closure } from '../graph/closure.ts';
import { merge } from '../graph/merge.ts';
import { NODE_KINDS } from '../kinds.ts';
import type { NodeState, States } from '../states.ts';
import type { Question } from './question.ts';
import { shownNode } from './shown.ts';
import { stateOf } from './state.ts';

const MAXIMUM_CHANGES = 10_000;

/** What differs between what two model versions were made from. */
export async function comparisonOf(question: Question, states: States, from: number, to: number) {
  const { changes, metrics, unchanged, both } = await compare(question, states, from, to);
  const cutOff = changes.length > MAXIMUM_CHANGES || metrics.length > MAXIMUM_CHANGES;
  return {
    ...stateOf(question, both, cutOff),
    changes: changes
      .slice(0, MAXIMUM_CHANGES)
      .map(({ nodes: [node], ...change }) => ({ ...change, node: shownNode(question, node!, null) })),
    metrics: metrics.slice(0, MAXIMUM_CHANGES),
    unchanged,
  };
}

/** What differs, and what it was found in: what each of the versions was made from, and that of both as one. */
export interface Compared extends Comparison {
  readonly before: Closure;
  readonly after: Closure;
  readonly both: Closure;
}

/** The same as the graph has it. */
export async function compare(question: Question, states: States, from: number, to: number): Promise<Compared> {
  const [before, after] = [await madeFrom(question, from), await madeFrom(question, to)];
  const both = merge(before.closure, after.closure);
  const { moment, deadline } = question;
  const own = await states.load(both.nodes.data.subarray(0, both.nodeCount), moment, deadline);
  const shown = await withBorrowed(question, states, own);
  const loaded = new Map([...shown, ...(await onlyNamed(question, states, both, own))]);
  const comparison = compareFacts(placedFacts(question, before, loaded), placedFacts(question, after, loaded));
  return { ...comparison, before: before.closure, after: after.closure, both };
}

function placedFacts({ graph }: Question, made: MadeFrom, states: ReadonlyMap<number, NodeState>): PlacedFact[] {
  const placed: PlacedFact[] = [];
  const versions: PlacedFact[] = [];
  const roles = rolesIn(graph, made.closure);
  const images = imagePaths(graph, made.closure);
  made.closure.each((node, depth) => {
    const state = states.get(node);
    if (!state) return;
    const { kind } = NODE_KINDS[graph.nodes.kindOf(node)]!;
    const datasets = (made.evaluatedOn.get(node) ?? []).map((dataset) => graph.nodes.label(dataset)).sort();
    const name = graph.nodes.label(node);
    const on = datasets.length > 0 ? [['DATA', `evaluations.${name}.dataset`, datasets.join(', ')] as const] : [];
    const facts = [...factsOf(kind, state, { isSubject: node === made.version, image: images.get(node) }), ...on];
    // The first fact of what can have a role is which version it is.
    const isUsed = roles.has(node) && node !== made.version;
    for (const [index, fact] of facts.entries())
      (isUsed && index === 0 ? versions : placed).push({ fact, node, depth });
  });
  return [...placed, ...withRoles(versions, roles)];
}
