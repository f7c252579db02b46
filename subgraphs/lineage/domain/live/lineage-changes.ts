import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { NOW } from '../../../kernel/time/as-of.ts';
import { continued, encodePageCursor, fingerprint } from '../answers/cursor.ts';
import { checkRange, closureOf, MAXIMUM_DEPTH, type LineageArgs } from '../answers/lineage.ts';
import { ask, type Question } from '../answers/question.ts';
import { shownEdge, shownNode, type ShownEdge } from '../answers/shown.ts';
import { stateOf } from '../answers/state.ts';
import type { Following } from '../following.ts';
import { LOOK_MS } from './changes.ts';

const MAXIMUM_NODES = 10_000;

export type LineageChangeArgs = Pick<LineageArgs, 'direction' | 'maxDepth' | 'after'>;

type ChangedNode = Pick<ReturnType<typeof shownNode>, 'id' | 'kind' | 'label'>;

/** Nodes by number, and steps by their edge and ends. */
interface Part {
  readonly nodes: ReadonlyMap<number, ChangedNode>;
  readonly edges: ReadonlyMap<string, ShownEdge>;
}

const NOTHING: Part = { nodes: new Map(), edges: new Map() };

/** A part of the graph at one moment. */
interface Picture extends Part {
  /** Kept, as edges keep their numbers only as long as it is. */
  readonly question: Question;
  readonly state: ReturnType<typeof stateOf>;
  /** What of it is not seen: equal where nothing else is. */
  readonly gaps: string;
}

/**
 * How a part of the graph changes. As the graph remembers what it was at any position of the feeds, what has changed
 * since an event is told from that event's cursor alone, by whichever instance is asked.
 */
export async function* lineageChanges(
  following: Following,
  asked: Question,
  starts: readonly number[],
  args: LineageChangeArgs,
  signal: AbortSignal,
) {
  checkRange(args.maxDepth, MAXIMUM_DEPTH, 'maxDepth');
  const { after = null, ...rest } = args;
  const print = fingerprint([
    'lineageChanged',
    starts.map((node) => asked.graph.nodes.id(node)),
    rest.direction,
    rest.maxDepth,
  ]);
  let before: Part | null =
    after === null ? NOTHING : await pictureAt(continued(asked, print, after).question, starts, args);
  if (before === null) {
    throw new PedigreeError('INCOMPLETE', 'There was no time to see all of what there was then. Ask again.', 'after');
  }
  let looked = '';
  // Nobody knows what who was cut off was told last.
  let told: string | null = null;
  for (;;) {
    const more = following.advance(LOOK_MS);
    const question = await ask(following, NOW, 'STREAMED');
    const seen = JSON.stringify([question.moment.positions, ...question.limits]);
    const now = seen === looked ? null : await pictureAt(question, starts, args);
    if (now !== null) {
      looked = seen;
      const change = difference(before, now);
      if (now.gaps !== told || change.some((list) => list.length > 0)) {
        const [addedNodes, removedNodes, addedEdges, removedEdges] = change;
        const cursor = encodePageCursor(question, print, 1);
        yield { cursor, event: { cursor, ...now.state, addedNodes, removedNodes, addedEdges, removedEdges } };
      }
      before = now;
      told = now.gaps;
    }
    if (following.isStopped || signal.aborted) return;
    await more;
  }
}

/** Null when there was no time to see all of it. */
async function pictureAt(
  question: Question,
  starts: readonly number[],
  args: LineageChangeArgs,
): Promise<Picture | null> {
  const closure = await closureOf(question, starts, args);
  if (closure.nodeCount > MAXIMUM_NODES) {
    const message = `There are more than ${MAXIMUM_NODES} entities, too many to follow. Follow less of it by maxDepth, or ask lineage.`;
    throw new PedigreeError('BAD_USER_INPUT', message, 'maxDepth');
  }
  if (closure.limits.has('TIME')) return null;
  const nodes = new Map<number, ChangedNode>();
  closure.each((node) => {
    const { id, kind, label } = shownNode(question, node, null);
    nodes.set(node, { id, kind, label });
  });
  const edges = new Map<string, ShownEdge>();
  const steps = closure.steps.data;
  for (let at = 0; at < closure.stepCount * 3; at += 3) {
    const [edge, from, to] = [steps[at]!, steps[at + 1]!, steps[at + 2]!];
    edges.set(`${edge} ${from} ${to}`, shownEdge(question, edge, from, to));
  }
  const state = stateOf(question, closure);
  const gaps = JSON.stringify([state.truncatedBy, [...closure.unresolved].sort(([one], [other]) => one - other)]);
  return { question, nodes, edges, state, gaps };
}

function difference(before: Part, now: Part) {
  return [
    lacking(now.nodes, before.nodes),
    lacking(before.nodes, now.nodes),
    lacking(now.edges, before.edges),
    lacking(before.edges, now.edges),
  ] as const;
}

/** What of one is not in the other. */
function lacking<Key, Value>(one: ReadonlyMap<Key, Value>, other: ReadonlyMap<Key, Value>): Value[] {
  return [...one].flatMap(([key, value]) => (other.has(key) ? [] : [value]));
}
