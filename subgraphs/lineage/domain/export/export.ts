import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { countEdges, countNodes, shownKinds } from '../answers/lineage.ts';
import type { Question } from '../answers/question.ts';
import { stateOf } from '../answers/state.ts';
import type { States } from '../states.ts';
import type { Answer } from './answers.ts';
import { inChunks } from './chunks.ts';
import { completenessOf, type Completeness } from './completeness.ts';
import { Exported } from './exported.ts';
import type { ExportFormat } from './format.ts';

/** Milliseconds that the walk of an export may take: it is asked for by the file, not by the click. */
export const EXPORT_BUDGET_MS = 30_000;

/** An answer, written in a format, and how far it can be trusted. All that is shown is from one moment. */
export async function exportOf(
  question: Question,
  states: States,
  { asked, kinds = null, limit: askedLimit = null, find }: Answer,
  format: ExportFormat,
): Promise<{ completeness: Completeness; chunks: AsyncGenerator<Uint8Array> }> {
  const limit = limitOf(askedLimit, format);
  const { closure, difference, hits } = await find();
  const isAsked = shownKinds(question, kinds);
  const found = countNodes(closure, isAsked, kinds);
  const isWhole = [...question.limits, ...closure.limits].every((one) => one === 'DEPTH');
  // Of too much to draw, what differs is shown rather than what is nearest.
  const alone = found > limit ? difference?.alone : undefined;
  const head = {
    ...asked,
    ...stateOf(question, closure, found > limit),
    totalNodes: isWhole ? found : null,
    totalEdges: isWhole ? countEdges(closure, isAsked, kinds) : null,
    shownNodes: Math.min(alone?.count ?? found, limit),
  };
  const isShown = alone?.has ?? isAsked;
  const exported = new Exported(head, { question, closure, difference, hits, isShown, limit, states });
  return { completeness: completenessOf(head), chunks: inChunks(format.write(exported)) };
}

/** How many nodes to show: as many as were asked for; where none were, as many as the format can. */
function limitOf(asked: number | null, { name, maximumNodes = Number.POSITIVE_INFINITY }: ExportFormat): number {
  if (asked !== null && asked > maximumNodes) {
    const message = `limit is ${asked}; the format ${name} shows at most ${maximumNodes} entities.`;
    throw new PedigreeError('BAD_USER_INPUT', message, 'limit');
  }
  return asked ?? maximumNodes;
}
