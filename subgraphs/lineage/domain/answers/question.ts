import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { decodeId } from '../../../kernel/ids/ids.ts';
import type { AsOf } from '../../../kernel/time/as-of.ts';
import type { Following } from '../following.ts';
import type { Graph } from '../graph/graph.ts';
import { isRecorded, momentOf, type Moment } from '../graph/moment.ts';
import { Neighbours } from '../graph/neighbours.ts';
import type { Limit } from '../graph/closure.ts';
import { EDGE_KINDS, NODE_KINDS, VERSION_OF } from '../kinds.ts';

export type Consistency = 'STRONG' | 'EVENTUAL';
/** Asked again whenever more was read: what is known to be on its way is no gap. */
export type Streamed = 'STREAMED';

/** Milliseconds that a question may take. */
export const TIME_BUDGET_MS = 2_000;
/** Of these, what is kept for the walk when a feed does not answer. */
const WALK_SHARE_MS = 500;

/** A question under way: the moment that it is about, how far the graph could be trusted then, and when time is up. */
export interface Question {
  readonly graph: Graph;
  readonly moment: Moment;
  readonly asOf: AsOf;
  /** For each feed, milliseconds since the graph was certain to have all of what is asked; null when it never was. */
  readonly lags: readonly (number | null)[];
  readonly limits: ReadonlySet<Limit>;
  /** By `performance.now()`. */
  readonly deadline: number;
  /** Until it is forgotten, edges keep their numbers. */
  readonly held: object;
}

/** How a page of a walk is asked for: all after the first need what that showed. */
export function consistencyOf(args: {
  readonly consistency: Consistency;
  readonly after?: string | null;
}): Consistency {
  return args.after == null ? args.consistency : 'STRONG';
}

/**
 * Begins a question. What was known at a time cannot be told from a graph that lags: that is always waited for.
 * @param budget milliseconds until time is up; the feeds are waited for no longer than for any question
 */
export async function ask(
  following: Following,
  asOf: AsOf,
  consistency: Consistency | Streamed,
  budget = TIME_BUDGET_MS,
): Promise<Question> {
  const arrived = performance.now();
  const deadline = arrived + budget;
  const { graph } = following;
  const known = asOf.knownAt?.getTime();
  // What was known at a time that is past can change no more.
  const isPast = (feed: number): boolean => known !== undefined && graph.isPast(feed, known);
  const isSettled = [...graph.feeds.keys()].every(isPast);
  const waits = (consistency === 'STRONG' || known !== undefined) && !isSettled;
  if (waits) await following.catchUp(arrived + TIME_BUDGET_MS - WALK_SHARE_MS);
  if (following.arranging) await following.arranging;
  const since = waits ? arrived : performance.now();
  const lags = following.certainAt().map((certainAt, feed) => {
    if (isPast(feed)) return 0;
    return certainAt === null ? null : Math.max(0, since - certainAt);
  });
  const behind = consistency === 'EVENTUAL' && !waits ? behindOf(following) : [];
  const tolerated = (feed: number): number =>
    waits || following.isFaulty(feed) || behind.includes(feed) ? 0 : following.tolerance;
  const limits = new Set<Limit>(lags.some((lag, feed) => lag === null || lag > tolerated(feed)) ? ['LAG'] : []);
  return { graph, asOf, deadline, lags, limits, moment: momentOf(graph, asOf), held: following.hold() };
}

/** Feeds of which the graph is known to lack something; that is read at once, for the next who asks. */
function behindOf(following: Following): number[] {
  const behind = [...following.graph.feeds.keys()].filter((feed) => following.isBehind(feed));
  if (behind.length > 0) void following.catchUp(0);
  return behind;
}

/** The node of an entity's public id; refused with INVALID_ID or, where nobody had recorded it at the moment, NOT_FOUND. */
export function nodeOf({ graph, moment, limits }: Question, id: string, field: string | null, name = id): number {
  const { kind } = decodeField(id, field);
  if (!NODE_KINDS.some((node) => node.kind === kind && node.shown !== null)) {
    throw new PedigreeError('INVALID_ID', `'${id.slice(0, 80)}' is not the id of an entity.`, field);
  }
  const node = graph.nodes.find(id);
  if (node >= 0 && isRecorded(graph, node, moment)) return node;
  if (limits.has('LAG')) {
    const message = `${name} is not known here, but a subgraph did not tell its latest changes in time. Ask again later.`;
    throw new PedigreeError('INCOMPLETE', message, field);
  }
  throw new PedigreeError('NOT_FOUND', `Nobody has recorded ${name} at the time asked about.`, field);
}

/** The node to walk from: also of what only others name, as walks show that. Else refused as `nodeOf` does. */
export function startOf(question: Question, id: string, field: string | null): number {
  const { graph, moment } = question;
  const node = graph.nodes.find(id);
  const isOnlyNamed = node >= 0 && isEntity(graph.nodes.kindOf(node)) && !isRecorded(graph, node, moment);
  return isOnlyNamed && isNamed(graph, moment, node) ? node : nodeOf(question, id, field);
}

const isEntity = (kind: number): boolean => NODE_KINDS[kind]!.shown !== null;

/** What something is a version of is only our conclusion: nobody named that. */
const NAMING = Uint8Array.from(EDGE_KINDS, (_kind, number) => (number === VERSION_OF ? 0 : 1));

function isNamed(graph: Graph, moment: Moment, node: number): boolean {
  const neighbours = new Neighbours(graph, moment, () => {}, NAMING);
  let found = false;
  const step = () => (found = true);
  for (const direction of ['UPSTREAM', 'DOWNSTREAM'] as const) neighbours.each(node, direction, step);
  neighbours.parts(node, step);
  return found;
}

function decodeField(id: string, field: string | null): { kind: string } {
  try {
    return decodeId(id);
  } catch (error) {
    if (error instanceof PedigreeError) throw new PedigreeError(error.code, error.message, field);
    throw error;
  }
}
