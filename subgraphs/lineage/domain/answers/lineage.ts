import { PedigreeError } from '../../../kernel/errors/errors.ts';
import type { Closure } from '../graph/closure.ts';
import { walk } from '../graph/walk.ts';
import { merge } from '../graph/merge.ts';
import { DEPLOYMENT, edgeKindNumber, NODE_KINDS } from '../kinds.ts';
import { afterCut, continued, encodePageCursor, fingerprint } from './cursor.ts';
import { inOrder, inShownOrder, type Placed, type Step } from './order.ts';
import type { Question } from './question.ts';
import { shownEdge, shownNode, type ShownEdge, type ShownNode } from './shown.ts';
import { stateOf } from './state.ts';

/** What stops a walk. All that is given must match. */
export interface Until {
  readonly kinds?: readonly string[] | null;
  readonly deploymentState?: string | null;
  readonly environment?: string | null;
}

export interface LineageArgs {
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';
  readonly maxDepth?: number | null;
  readonly kinds?: readonly string[] | null;
  readonly edgeKinds?: readonly string[] | null;
  readonly until?: Until | null;
  readonly limit?: number | null;
  readonly after?: string | null;
}

const DEFAULT_LIMIT = 1_000;
const MAXIMUM_LIMIT = 10_000;
export const MAXIMUM_DEPTH = 10_000;

/** Everything upstream or downstream of some nodes, a page at a time. */
export async function lineageOf(asked: Question, starts: readonly number[], args: LineageArgs) {
  checkRange(args.maxDepth, MAXIMUM_DEPTH, 'maxDepth');
  checkRange(args.limit, MAXIMUM_LIMIT, 'limit');
  const { limit, after, ...rest } = args;
  const print = fingerprint([starts.map((node) => asked.graph.nodes.id(node)), rest, asked.asOf]);
  const { question, told } = continued(asked, print, after ?? null);
  const closure = await closureOf(question, starts, args);
  const continuing = afterCut(question, closure);
  const isShown = shownKinds(question, args.kinds ?? null);
  const page = cutPage(question, closure, isShown, told, limit ?? DEFAULT_LIMIT);
  if (page.late) closure.limits.add('TIME');
  const whole = closure.limits.has('TIME') || closure.limits.has('NODES') || question.limits.size > 0 ? null : closure;
  return {
    ...stateOf(question, closure, page.more),
    nodes: (): ShownNode[] => page.placed.slice(page.begin).map(({ node, depth }) => shownNode(question, node, depth)),
    edges: (): ShownEdge[] => edgesOf(question, closure, page),
    totalNodes: (): number | null => whole && countNodes(whole, isShown, args.kinds ?? null),
    totalEdges: (): number | null => whole && countEdges(whole, isShown, args.kinds ?? null),
    endCursor: page.more ? encodePageCursor(continuing, print, Math.max(told, page.placed.length)) : null,
  };
}

/** Everything within reach. Upstream and downstream together are two walks: never up and then down again. */
export async function closureOf(question: Question, starts: readonly number[], args: LineageArgs): Promise<Closure> {
  const { graph, moment, deadline } = question;
  const options = {
    maxDepth: args.maxDepth ?? Number.POSITIVE_INFINITY,
    edgeKinds: edgeKindMask(args.edgeKinds ?? null),
    until: args.until ? untilMatch(question, args.until) : null,
    deadline,
  };
  if (args.direction !== 'BOTH') return walk(graph, moment, starts, { ...options, direction: args.direction });
  const upstream = await walk(graph, moment, starts, { ...options, direction: 'UPSTREAM' });
  const downstream = await walk(graph, moment, starts, { ...options, direction: 'DOWNSTREAM' });
  return merge(upstream, downstream);
}

interface Page {
  /** Everything shown up to the end of the page; the page itself from `begin` on. */
  readonly placed: Placed[];
  readonly begin: number;
  readonly more: boolean;
  /** Time was up before the page was found. */
  readonly late: boolean;
}

/** Entries before the page that are passed between two looks at the clock. */
const UNTIMED = 4_096;

function cutPage(
  { graph, deadline }: Question,
  closure: Closure,
  isShown: (node: number) => boolean,
  told: number,
  limit: number,
): Page {
  const placed: Placed[] = [];
  for (const entry of inOrder(graph, closure, isShown, told)) {
    if (placed.length === told + limit) return { placed, begin: told, more: true, late: false };
    const passing = placed.length < told && placed.length % UNTIMED === UNTIMED - 1;
    if (passing && performance.now() > deadline) return { placed, begin: placed.length, more: true, late: true };
    placed.push(entry);
  }
  return { placed, begin: Math.min(told, placed.length), more: false, late: false };
}

/** Edges with one end in the page and the other in it or before it: each is in one page. */
function edgesOf(question: Question, closure: Closure, { placed, begin }: Page): ShownEdge[] {
  const rank = new Map(placed.map(({ node }, index) => [node, index]));
  const steps = closure.steps.data;
  const edges: Step[] = [];
  for (let at = 0; at < closure.stepCount * 3; at += 3) {
    const [edge, from, to] = [steps[at]!, steps[at + 1]!, steps[at + 2]!];
    const [a, b] = [rank.get(from) ?? -1, rank.get(to) ?? -1];
    if (a >= 0 && b >= 0 && Math.max(a, b) >= begin) edges.push({ edge, from, to, rank: Math.max(a, b) });
  }
  edges.sort(inShownOrder(question.graph));
  return edges.map(({ edge, from, to }) => shownEdge(question, edge, from, to));
}

export function countNodes(
  closure: Closure,
  isShown: (node: number) => boolean,
  kinds: readonly string[] | null,
): number {
  if (kinds === null) return closure.nodeCount;
  let count = 0;
  for (let index = 0; index < closure.nodeCount; index += 1) if (isShown(closure.nodes.data[index]!)) count += 1;
  return count;
}

export function countEdges(
  closure: Closure,
  isShown: (node: number) => boolean,
  kinds: readonly string[] | null,
): number {
  if (kinds === null) return closure.stepCount;
  const steps = closure.steps.data;
  let count = 0;
  for (let at = 0; at < closure.stepCount * 3; at += 3) {
    if (isShown(steps[at + 1]!) && isShown(steps[at + 2]!)) count += 1;
  }
  return count;
}

export function shownKinds({ graph }: Question, kinds: readonly string[] | null): (node: number) => boolean {
  if (kinds === null) return () => true;
  const shown = NODE_KINDS.map((kind) => kind.shown !== null && kinds.includes(kind.shown));
  return (node) => shown[graph.nodes.kindOf(node)]!;
}

function edgeKindMask(kinds: readonly string[] | null): Uint8Array | null {
  if (kinds === null) return null;
  const mask = new Uint8Array(edgeKindNumber.size);
  for (const kind of kinds) mask[edgeKindNumber.get(kind)!] = 1;
  return mask;
}

function untilMatch(question: Question, until: Until): (node: number) => boolean {
  const { graph, moment } = question;
  if (until.environment === '') throw new PedigreeError('REQUIRED', 'until.environment is empty.', 'until.environment');
  const isKind = shownKinds(question, until.kinds ?? null);
  const { deploymentState, environment } = until;
  return (node) => {
    if (!isKind(node)) return false;
    if (deploymentState == null && environment == null) return until.kinds != null;
    if (graph.nodes.kindOf(node) !== DEPLOYMENT) return false;
    if (environment != null && graph.deployments.environment(node) !== environment) return false;
    return deploymentState == null || graph.deployments.stateAt(node, moment) === deploymentState;
  };
}

export function checkRange(value: number | null | undefined, maximum: number, field: string): void {
  if (value == null || (value >= 1 && value <= maximum)) return;
  throw new PedigreeError('BAD_USER_INPUT', `${field} is ${value}; it must be from 1 to ${maximum}.`, field);
}
