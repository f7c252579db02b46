import { pageOfArray } from '../../../kernel/reading/array-connection.ts';
import type { Closure } from '../graph/closure.ts';
import { exposedSince } from '../graph/exposure.ts';
import { walk } from '../graph/walk.ts';
import { DEPLOYMENT } from '../kinds.ts';
import type { Question } from './question.ts';
import { instant, shownNode, stubOf } from './shown.ts';
import { stateOf } from './state.ts';

export interface ImpactArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

interface Reached {
  readonly node: number;
  /** Where it is in the closure. */
  readonly index: number;
  readonly depth: number;
  readonly liveSince: number;
}

/** The live deployments downstream of a node. */
export async function impactOf(question: Question, start: number, args: ImpactArgs) {
  const { graph, moment, deadline } = question;
  const options = { maxDepth: Number.POSITIVE_INFINITY, edgeKinds: null, until: null, deadline };
  const closure = await walk(graph, moment, [start], { ...options, direction: 'DOWNSTREAM' });
  const reached = liveDeployments(question, closure);
  const page = pageOfArray(reached, args, 'impact', ({ node, depth }) => {
    return `${String(depth).padStart(7, '0')} ${graph.nodes.uuidText(node)}`;
  });
  const since = page.nodes.length > 0 ? exposedSince(graph, closure) : () => 0;
  const shown = new Map(
    page.nodes.map((found) => [
      found,
      {
        deployment: stubOf(question, found.node),
        exposedSince: instant(Math.max(found.liveSince, since(found.node))),
        path: () => closure.pathTo(found.index).map((node) => shownNode(question, node, null)),
      },
    ]),
  );
  return {
    ...stateOf(question, closure),
    ...page,
    nodes: page.nodes.map((found) => shown.get(found)!),
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: shown.get(node)! })),
  };
}

/** The deployments of a walk that are live at the moment, nearest first, then by UUID. */
function liveDeployments({ graph, moment }: Question, closure: Closure): Reached[] {
  const { nodes, deployments } = graph;
  const reached: Reached[] = [];
  closure.each((node, depth, index) => {
    if (nodes.kind.data[node] !== DEPLOYMENT) return;
    const liveSince = deployments.liveSince(node, moment);
    if (liveSince !== undefined) reached.push({ node, index, depth, liveSince });
  });
  return reached.sort((a, b) => a.depth - b.depth || nodes.compare(a.node, b.node));
}
