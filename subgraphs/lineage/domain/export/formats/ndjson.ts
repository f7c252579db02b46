import type { Question } from '../../answers/question.ts';
import { shownEdge } from '../../answers/shown.ts';
import { isRecorded } from '../../graph/moment.ts';
import { NODE_KINDS } from '../../kinds.ts';
import { Bytes } from '../bytes.ts';
import type { Exported, ExportedPlace, ExportedStep } from '../exported.ts';
import type { ExportFormat } from '../format.ts';
import { toldNode } from './json.ts';

/** Statements that are kept written: where most edges state something of their own, keeping all would take much memory. */
const KEPT = 1_000;

/**
 * Lines of JSON: the state of the answer, the nodes, the edges, then how many of each there were: an export without
 * that last line was cut off.
 */
export const ndjson: ExportFormat = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  suffix: '.ndjson',
  *write(exported) {
    const bytes = new Bytes();
    bytes.text(`${JSON.stringify({ lineage: exported.head })}\n`);
    let [nodes, edges] = [0, 0];
    const writeNode = nodeLines(bytes, exported);
    for (const placed of exported.placed()) {
      nodes += 1;
      writeNode(placed);
      if (bytes.isChunk) yield bytes.chunk();
    }
    const writeEdge = edgeLines(bytes, exported.question);
    for (const step of exported.steps()) {
      edges += 1;
      writeEdge(step);
      if (bytes.isChunk) yield bytes.chunk();
    }
    bytes.text(`{"end":{"nodes":${nodes},"edges":${edges}}}\n`);
    yield bytes.chunk();
  },
};

/** What is the same for all nodes of a kind. */
const OF_KIND = NODE_KINDS.map(({ kind, shown }) => ({
  node: Buffer.from(`{"node":{"id":"${kind}:`),
  label: Buffer.from(`","kind":"${shown}","label":"`),
  id: Buffer.from(`${kind}:`),
  from: Buffer.from(`{"edge":{"from":"${kind}:`),
  to: Buffer.from(`","to":"${kind}:`),
}));

function nodeLines(bytes: Bytes, exported: Exported): (placed: ExportedPlace) => void {
  if (exported.isSearch)
    return (placed) => bytes.text(`${JSON.stringify({ node: toldNode(exported.node(placed)) })}\n`);
  const { graph, moment } = exported.question;
  const { nodes } = graph;
  let [last, end]: [number | null, Buffer] = [-1, Buffer.alloc(0)];
  return ({ node, depth }) => {
    if (depth !== last) [last, end] = [depth, Buffer.from(`","depth":${depth}}}\n`)];
    const kind = OF_KIND[nodes.kindOf(node)]!;
    bytes.put(kind.node);
    bytes.uuid(nodes, node);
    bytes.put(kind.label);
    // What is not known yet has no name yet either.
    if (nodes.hasLabel(node) && isRecorded(graph, node, moment)) bytes.label(nodes, node);
    else {
      bytes.put(kind.id);
      bytes.uuid(nodes, node);
    }
    bytes.put(end);
  };
}

function edgeLines(bytes: Bytes, question: Question): (step: ExportedStep) => void {
  const { nodes, edges, feeds } = question.graph;
  const stated = statedOnce(question);
  const time = times();
  return ({ edge, from, to }) => {
    const { facts, source, feed } = stated(edges.statement(edge), { edge, from, to });
    bytes.put(OF_KIND[nodes.kindOf(from)]!.from);
    bytes.uuid(nodes, from);
    bytes.put(OF_KIND[nodes.kindOf(to)]!.to);
    bytes.uuid(nodes, to);
    bytes.put(facts);
    bytes.put(time(feeds[feed]!.recordedAt(edges.asserted(edge))!));
    bytes.put(source);
  };
}

interface Stated {
  readonly facts: Uint8Array;
  readonly source: Uint8Array;
  /** Number of the feed that it came by. */
  readonly feed: number;
}

/** Writes what edges state besides their ends and when they were recorded; what many state is written once. */
function statedOnce(question: Question): (statement: number, step: ExportedStep) => Stated {
  const { statements } = question.graph.edges;
  const written = new Map<number, Stated>();
  return (statement, { edge, from, to }) => {
    const known = written.get(statement);
    if (known) return known;
    const { kind, role, confidence, validFrom, validTo, source } = shownEdge(question, edge, from, to);
    const facts = JSON.stringify({ kind, role, confidence, validFrom, validTo }).slice(1, -1);
    const stated = {
      facts: Buffer.from(`",${facts},"recordedAt":"`),
      source: Buffer.from(`","source":${JSON.stringify(source)}}}\n`),
      feed: statements.facts(statement).feed,
    };
    if (written.size === KEPT) written.clear();
    written.set(statement, stated);
    return stated;
  };
}

const ZERO = '0'.charCodeAt(0);

/** Writes times; one in the same second as the last differs from it in its end alone. */
function times(): (time: number) => Uint8Array {
  const text = Buffer.alloc('0000-00-00T00:00:00.000Z'.length);
  let second = Number.NaN;
  return (time) => {
    const at = Math.floor(time / 1_000);
    if (at !== second) text.write(new Date(time).toISOString());
    second = at;
    const rest = time - at * 1_000;
    text[20] = ZERO + Math.floor(rest / 100);
    text[21] = ZERO + (Math.floor(rest / 10) % 10);
    text[22] = ZERO + (rest % 10);
    return text;
  };
}
