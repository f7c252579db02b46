import { readWindow } from '../../../kernel/reading/page-args.ts';
import { Closure } from '../graph/closure.ts';
import { Column } from '../graph/columns.ts';
import { exposedSince } from '../graph/exposure.ts';
import { isCurrent } from '../graph/moment.ts';
import { walk } from '../graph/walk.ts';
import { DEPLOYMENT } from '../kinds.ts';
import { afterCut, continued, encodePageCursor, fingerprint } from './cursor.ts';
import type { Question } from './question.ts';
import { instant, shownNode, stubOf } from './shown.ts';
import { stateOf } from './state.ts';

export interface ImpactArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The live deployments downstream of a node: how many, and a page of them for whoever asks for more than that. */
export async function impactOf(asked: Question, start: number, args: ImpactArgs) {
  const { size, print, told, question } = begin(asked, start, args);
  const { closure, reached } = await liveDownstream(question, start);
  const cursorOf = (place: number): string => encodePageCursor(afterCut(question, closure), print, place);
  let page: ReturnType<typeof pageOf> | undefined;
  const shown = () => (page ??= pageOf(question, closure, reached, { size, told, cursorOf }));
  return {
    ...stateOf(question, closure),
    totalCount: reached.length,
    nodes: () => shown().nodes,
    edges: () => shown().edges,
    pageInfo: () => shown().pageInfo,
  };
}

/** How many there are and how far that can be trusted, without any note of how they are reached. */
export async function impactCount(asked: Question, start: number, args: ImpactArgs) {
  const { question } = begin(asked, start, args);
  const tally = idle.pop() ?? new Column(Uint32Array);
  const { closure, reached } = await liveDownstream(question, start, new Closure(tally));
  idle.push(tally);
  const unseen = (): never => {
    throw new Error('Only the number of deployments was asked for.');
  };
  return { ...stateOf(question, closure), totalCount: reached.length, nodes: unseen, edges: unseen, pageInfo: unseen };
}

/** The question as its pages show it, and which of them is asked for. */
function begin(asked: Question, start: number, { first, after }: ImpactArgs) {
  const { size } = readWindow({ first: first ?? null }, 'impact');
  const print = fingerprint(['impact', asked.graph.nodes.id(start), asked.asOf]);
  return { size, print, ...continued(asked, print, after ?? null) };
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

interface Wanted {
  readonly size: number;
  /** Deployments on the pages before. */
  readonly told: number;
  readonly cursorOf: (place: number) => string;
}

/** A page of the deployments, nearest first, then by UUID, each with why it is reached. */
function pageOf(question: Question, closure: Closure, reached: readonly number[], { size, told, cursorOf }: Wanted) {
  const { nodes, deployments } = question.graph;
  const placed = placedIn(closure, reached).sort((a, b) => a.depth - b.depth || nodes.compare(a.node, b.node));
  const page = placed.slice(told, told + size);
  const since = page.length > 0 ? exposedSince(question.graph, closure) : () => 0;
  const edges = page.map(({ node, entry }, index) => ({
    cursor: () => cursorOf(told + index + 1),
    node: {
      deployment: stubOf(question, node),
      exposedSince: instant(Math.max(deployments.liveSince(node, question.moment)!, since(node))),
      path: () => closure.pathTo(entry).map((step) => shownNode(question, step, null)),
    },
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: placed.length > told + size,
      hasPreviousPage: told > 0,
      startCursor: () => edges[0]?.cursor() ?? null,
      endCursor: () => edges.at(-1)?.cursor() ?? null,
    },
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
