import { encodeId } from '../../../kernel/ids/ids.ts';
import type { Question } from '../answers/question.ts';
import { NODE_KINDS } from '../kinds.ts';
import type { NodeState, States } from '../states.ts';

/** What an entity shows as its own where it does not say it itself: who says it, which its own state names, and what. */
const BORROWED: Readonly<
  Record<string, { readonly from: string; readonly by: string; readonly what: readonly string[] }>
> = {
  ModelVersion: { from: 'LoggedModel', by: 'loggedModel', what: ['signature', 'flavors'] },
  Evaluation: { from: 'MetricsFile', by: 'metricsFile', what: ['metrics'] },
};

/** States of nodes, each with what it shows as its own. */
export async function withBorrowed(
  { graph, moment, deadline }: Question,
  states: States,
  loaded: ReadonlyMap<number, NodeState>,
): Promise<ReadonlyMap<number, NodeState>> {
  const lenders = new Map<number, number>();
  for (const [node, { values }] of loaded) {
    const { from, by } = borrowedBy(graph.nodes.kindOf(node)) ?? {};
    const uuid = by && values[by];
    const lender = typeof uuid === 'string' ? graph.nodes.find(encodeId(from!, uuid)) : -1;
    if (lender >= 0) lenders.set(node, lender);
  }
  if (lenders.size === 0) return loaded;
  const lent = await states.load(lenders.values(), moment, deadline);
  const all = new Map(loaded);
  for (const [node, lender] of lenders) {
    const own = loaded.get(node)!;
    const said = lent.get(lender)?.values ?? {};
    const { what } = borrowedBy(graph.nodes.kindOf(node))!;
    const borrowed = what.map((name) => [name, own.values[name] ?? said[name]] as const);
    all.set(node, { ...own, values: { ...own.values, ...Object.fromEntries(borrowed) } });
  }
  return all;
}

const borrowedBy = (kind: number) => BORROWED[NODE_KINDS[kind]!.kind];
