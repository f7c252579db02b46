import { checkRange, closureOf, countEdges, countNodes, MAXIMUM_DEPTH, shownKinds } from '../answers/lineage.ts';
import type { LineageArgs } from '../answers/lineage.ts';
import type { Question } from '../answers/question.ts';
import { stateOf } from '../answers/state.ts';
import { MAXIMUM_VISITED } from '../graph/walk.ts';
import { inChunks, linesOf } from './lines.ts';

/** Milliseconds that the walk of an export may take: it is asked for by the file, not by the click. */
export const EXPORT_BUDGET_MS = 30_000;

export type ExportArgs = Omit<LineageArgs, 'after'>;

/** An answer to be streamed: what is said of the whole, and all of it as lines of JSON that begin with just that. */
export interface Export {
  readonly head: ReturnType<typeof stateOf> & Record<string, unknown>;
  lines(): AsyncGenerator<Uint8Array>;
}

/** Everything upstream or downstream of some nodes, in one stream. All that is shown is from one moment. */
export async function exportOf(question: Question, starts: readonly number[], args: ExportArgs): Promise<Export> {
  checkRange(args.maxDepth, MAXIMUM_DEPTH, 'maxDepth');
  checkRange(args.limit, MAXIMUM_VISITED, 'limit');
  const closure = await closureOf(question, starts, args);
  const kinds = args.kinds ?? null;
  const isShown = shownKinds(question, kinds);
  const limit = args.limit ?? Number.POSITIVE_INFINITY;
  const found = countNodes(closure, isShown, kinds);
  const isWhole = !closure.limits.has('TIME') && !closure.limits.has('NODES') && question.limits.size === 0;
  const head = {
    of: starts.map((node) => question.graph.nodes.id(node)),
    direction: args.direction,
    ...stateOf(question, closure, found > limit),
    totalNodes: isWhole ? found : null,
    totalEdges: isWhole ? countEdges(closure, isShown, kinds) : null,
    shownNodes: Math.min(found, limit),
  };
  function* lines(): Generator<string> {
    yield `${JSON.stringify({ lineage: head })}\n`;
    yield* linesOf(question, closure, { isShown, limit });
  }
  return { head, lines: () => inChunks(lines()) };
}
