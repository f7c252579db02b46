import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { decodeId } from '../../../kernel/ids/ids.ts';
import type { AsOf } from '../../../kernel/time/as-of.ts';
import type { Following, Mark } from '../following.ts';
import type { Graph } from '../graph/graph.ts';
import { isRecorded, momentOf, type Moment } from '../graph/moment.ts';
import type { Limit } from '../graph/walk.ts';
import { NODE_KINDS } from '../kinds.ts';

export type Consistency = 'STRONG' | 'EVENTUAL';

/** Milliseconds that a question may take. */
export const TIME_BUDGET_MS = 2_000;
/** Of these, what is kept for the walk when a feed does not answer. */
const WALK_SHARE_MS = 500;

/** A question under way: the moment that it is about, how far the graph could be trusted then, and when time is up. */
export interface Question {
  readonly graph: Graph;
  readonly moment: Moment;
  readonly asOf: AsOf;
  readonly marks: readonly (Mark & { readonly lagSeconds: number | null })[];
  readonly limits: ReadonlySet<Limit>;
  /** By `performance.now()`. */
  readonly deadline: number;
}

/**
 * Begins a question. What was known at a time, and a page after another, cannot be told from a graph that lags: only a
 * question about now may forgo waiting.
 */
export async function ask(following: Following, asOf: AsOf, consistency: Consistency): Promise<Question> {
  const arrived = Date.now();
  const deadline = performance.now() + TIME_BUDGET_MS;
  const wait = consistency === 'STRONG' || asOf.knownAt !== null;
  if (wait) await following.catchUp(deadline - WALK_SHARE_MS);
  const { graph } = following;
  const marks = following.marks().map((mark) => ({ ...mark, lagSeconds: lagOf(mark, wait ? arrived : Date.now()) }));
  const lagging = wait
    ? marks.some(({ lagSeconds }) => lagSeconds !== 0)
    : marks.some((mark) => mark.certainAt === null);
  return { graph, asOf, deadline, marks, moment: momentOf(graph, asOf), limits: new Set(lagging ? ['LAG'] : []) };
}

function lagOf({ certainAt }: Mark, asked: number): number | null {
  return certainAt === null ? null : Math.max(0, asked - certainAt) / 1_000;
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

function decodeField(id: string, field: string | null): { kind: string } {
  try {
    return decodeId(id);
  } catch (error) {
    if (error instanceof PedigreeError) throw new PedigreeError(error.code, error.message, field);
    throw error;
  }
}
