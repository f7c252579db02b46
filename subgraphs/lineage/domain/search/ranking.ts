import { byUuid } from '../answers/order.ts';
import type { Question } from '../answers/question.ts';
import { Turns } from '../graph/turns.ts';
import { WEIGHTS, type Expansion } from './terms.ts';

/** Proposed entities, best first; to be gone through as often as is wanted. */
export interface Ranking {
  readonly nodes: Iterable<number>;
  /** Whether time was up before all that is proposed had been looked through. */
  readonly isCut: boolean;
}

/** What it counts to be called just so: more than any number of words; and by its natural key more than by a name that it was given. */
const CALLED = { byKey: 2_000, byName: 1_000 } as const;

/**
 * The entities of which every term was said by the moment asked about, best first: those called just so, then by their words; of
 * equal ones by length of name, then UUID.
 */
export async function rank(
  question: Question,
  text: string,
  expansions: readonly Expansion[],
  isShown: (node: number) => boolean,
): Promise<Ranking> {
  const { graph, deadline } = question;
  const turns = new Turns();
  const count = graph.nodes.count;
  const sums = new Uint16Array(count);
  const isKnown = knownBy(question);
  let candidates: number[] | undefined;
  for (const expansion of expansions) {
    const best = new Uint8Array(count);
    const found: number[] = [];
    for (const each of graph.search.proposals(expansion)) {
      each((node, field, since, quality) => {
        if (node >= count || !isKnown(node, since) || !isShown(node)) return;
        if (best[node] === 0) found.push(node);
        best[node] = Math.max(best[node]!, quality * WEIGHTS[field]!);
      });
      if (performance.now() > deadline) return { nodes: [], isCut: true };
      if (turns.isOver()) await turns.yield();
    }
    for (const node of found) sums[node]! += best[node]!;
    candidates = candidates?.filter((node) => best[node]! > 0) ?? found;
  }
  graph.search.called(text, (node, since) => {
    if (node >= count || !isKnown(node, since)) return;
    const words = sums[node]! % CALLED.byName;
    sums[node] = Math.max(sums[node]!, words + (since === 0 ? CALLED.byKey : CALLED.byName));
  });
  const nodes = candidates ?? [];
  return { nodes: { [Symbol.iterator]: () => inOrderOfRank(question, nodes, sums) }, isCut: false };
}

/** Whether what was first said of a node at a position counts at the moment. */
function knownBy({ graph, moment }: Question): (node: number, since: number) => boolean {
  const { nodes } = graph;
  const known = new Map([...graph.owners].map(([kind, feed]) => [kind, moment.positions[feed]!]));
  return (node, since) => (since || nodes.firstChange.data[node]!) <= (known.get(nodes.kindOf(node)) ?? 0);
}

function* inOrderOfRank({ graph }: Question, nodes: readonly number[], sums: Uint16Array): Generator<number> {
  const { data: extent } = graph.search.extent;
  const groups = Map.groupBy(nodes, (node) => sums[node]! * 256 + 255 - extent[node]!);
  for (const rank of [...groups.keys()].sort((a, b) => b - a)) yield* byUuid(graph, groups.get(rank)!);
}
