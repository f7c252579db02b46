import { pageOfArray } from '../../../kernel/reading/array-connection.ts';
import { readWindow } from '../../../kernel/reading/page-args.ts';
import { Closure } from '../graph/closure.ts';
import { Column } from '../graph/columns.ts';
import { exposedSince } from '../graph/exposure.ts';
import { isCurrent } from '../graph/moment.ts';
import { walk } from '../graph/walk.ts';
import { DEPLOYMENT } from '../kinds.ts';
import type { Question } from './question.ts';
import { instant, shownNode, stubOf } from './shown.ts';
import { stateOf } from './state.ts';

export interface ImpactArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

const ORDER = 'impact';

/** The live deployments downstream of a node: how many, and a page of them for whoever asks for more than that. */
export async function impactOf(question: Question, start: number, args: ImpactArgs) {
  readWindow(args, ORDER);
  const { closure, reached } = await liveDownstream(question, start);
  let page: ReturnType<typeof pageOf> | undefined;
  const shown = () => (page ??= pageOf(question, closure, reached, args));
  return {
    ...stateOf(question, closure),
    totalCount: reached.length,
    nodes: () => shown().nodes,
    edges: () => shown().edges,
    pageInfo: () => shown().pageInfo,
  };
}

/** How many there are and how far that can be trusted, without any note of how they are reached. */
export async function impactCount(question: Question, start: number, args: ImpactArgs) {
  readWindow(args, ORDER);
  const tally = idle.pop() ?? new Column(Uint32Array);
  const { closure, reached } = await liveDownstream(question, start, new Closure(tally));
  idle.push(tally);
  const unseen = (): never => {
    throw new Error('Only the number of deployments was asked for.');
  };
  return { ...stateOf(question, closure), totalCount: reached.length, nodes: unseen, edges: unseen, pageInfo: unseen };
}

/** Where nodes were noted that are no more needed: to make room for many costs more than to find them. */
const idle: Column<Uint32Array>[] = [];

/** Everything downstream of a node, and the entries of the live deployments in it. */
export async function liveDownstream(question: Question, start: number, into = new Closure()) {
  const { graph, moment, deadline } = question;
  const options = { maxDepth: Number.POSITIVE_INFINITY, edgeKinds: null, until: null, deadline };
  const closure = await walk(graph, moment, [start], { ...options, direction: 'DOWNSTREAM' }, into);
  return { closure, reached: liveDeployments(question, closure) };
}

/** A page of the deployments, nearest first, then by UUID, each with why it is reached. */
function pageOf(question: Question, closure: Closure, reached: readonly number[], args: ImpactArgs) {
  const { nodes, deployments } = question.graph;
  const placed = placedIn(closure, reached).sort((a, b) => a.depth - b.depth || nodes.compare(a.node, b.node));
  const page = pageOfArray(placed, args, ORDER, ({ node, depth }) => {
    return `${String(depth).padStart(7, '0')} ${nodes.uuidText(node)}`;
  });
  const since = page.nodes.length > 0 ? exposedSince(question.graph, closure) : () => 0;
  const shown = new Map(
    page.nodes.map((found) => [
      found,
      {
        deployment: stubOf(question, found.node),
        exposedSince: instant(Math.max(deployments.liveSince(found.node, question.moment)!, since(found.node))),
        path: () => closure.pathTo(found.entry).map((node) => shownNode(question, node, null)),
      },
    ]),
  );
  return {
    pageInfo: page.pageInfo,
    nodes: page.nodes.map((found) => shown.get(found)!),
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: shown.get(node)! })),
  };
}

/** Entries of a walk, which are in the order of their depth, with their nodes. */
function placedIn({ nodes, depths }: Closure, entries: readonly number[]) {
  let depth = 0;
  return entries.map((entry) => {
    while (depth + 1 < depths.length && depths[depth + 1]! <= entry) depth += 1;
    return { entry, depth, node: nodes.data[entry]! };
  });
}

/** Entries of the deployments of a walk that are live at the moment. */
function liveDeployments({ graph, moment }: Question, { nodes, nodeCount }: Closure): number[] {
  const { data: found } = nodes;
  const isLive = graph.deployments.liveAt(moment, isCurrent(graph, moment));
  const live: number[] = [];
  for (let entry = 0; entry < nodeCount; entry += 1) {
    const node = found[entry]!;
    if (graph.nodes.kindOf(node) === DEPLOYMENT && isLive(node)) live.push(entry);
  }
  return live;
}
