import { inOrder } from '../answers/order.ts';
import type { Question } from '../answers/question.ts';
import { shownEdge } from '../answers/shown.ts';
import type { Closure } from '../graph/closure.ts';
import { isRecorded } from '../graph/moment.ts';
import { Turns } from '../graph/turns.ts';
import { NODE_KINDS } from '../kinds.ts';

/** What of a walk is shown. */
export interface Shown {
  readonly isShown: (node: number) => boolean;
  /** Nodes to show at most; infinity for all. */
  readonly limit: number;
}

/** Bytes gathered before they are handed on. */
const CHUNK = 64 * 1024;

/** Gathers texts to chunks of bytes, and lets others have a turn now and then. */
export async function* inChunks(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  let text = '';
  const turns = new Turns();
  for (const line of lines) {
    text += line;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
    if (turns.isOver()) await turns.yield();
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}

/**
 * The nodes, nearest first, then the edges among them, then how many of each there were: an export without that last line
 * was cut off. Written one by one from the graph, so that an export of a million nodes takes no more memory than its walk.
 */
export function* linesOf(question: Question, closure: Closure, { isShown, limit }: Shown): Generator<string> {
  const { graph, moment } = question;
  const shown = new Uint8Array(graph.nodes.count);
  let nodes = 0;
  for (const { node, depth } of inOrder(graph, closure, isShown)) {
    if (nodes === limit) break;
    nodes += 1;
    shown[node] = 1;
    const id = graph.nodes.id(node);
    const label = isRecorded(graph, node, moment) ? graph.nodes.label(node) : id;
    const kind = NODE_KINDS[graph.nodes.kind.data[node]!]!.shown;
    yield `{"node":{"id":"${id}","kind":"${kind}","label":${JSON.stringify(label)},"depth":${depth}}}\n`;
  }
  let edges = 0;
  const steps = closure.steps.data;
  for (let at = 0; at < closure.stepCount * 3; at += 3) {
    const [edge, from, to] = [steps[at]!, steps[at + 1]!, steps[at + 2]!];
    if (shown[from] !== 1 || shown[to] !== 1) continue;
    edges += 1;
    yield `{"edge":${JSON.stringify(shownEdge(question, edge, from, to))}}\n`;
  }
  yield `{"end":{"nodes":${nodes},"edges":${edges}}}\n`;
}
