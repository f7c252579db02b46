import type { Question } from '../answers/question.ts';
import type { Closure } from '../graph/closure.ts';
import { inTime, type NodeState, type States } from '../states.ts';

/** Of nodes without a state of their own, what others call them: the natural key alone, from the changes that say so. */
export async function onlyNamed(
  { graph: { nodes, edges, feeds }, deadline }: Question,
  states: States,
  { steps, stepCount }: Closure,
  loaded: ReadonlyMap<number, NodeState>,
): Promise<ReadonlyMap<number, NodeState>> {
  const found = new Map<number, NodeState>();
  const positions = feeds.map(() => new Set<number>());
  for (let at = 0; at < stepCount * 3; at += 3) {
    if (loaded.has(steps.data[at + 1]!) && loaded.has(steps.data[at + 2]!)) continue;
    const edge = steps.data[at]!;
    positions[edges.statements.feed.data[edges.statement(edge)]!]!.add(edges.asserted(edge));
  }
  const read = async (feed: number, wanted: ReadonlySet<number>): Promise<void> => {
    for (const { subject, edges: said } of (await states.records(feed, [...wanted])).values()) {
      for (const { from, to, named } of said) {
        const node = named ? nodes.find(from === subject.id ? to : from) : -1;
        if (node >= 0 && !loaded.has(node)) found.set(node, { naturalKey: named!, values: {}, validFrom: null });
      }
    }
  };
  await inTime(Promise.all(positions.map((wanted, feed) => read(feed, wanted))), deadline);
  return found;
}
