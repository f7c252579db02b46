import { encodeAt } from '../../../kernel/time/as-of.ts';
import type { UnresolvedName } from '../graph/closure.ts';
import { isRecorded } from '../graph/moment.ts';
import { EDGE_KINDS, NODE_KINDS } from '../kinds.ts';
import type { Question } from './question.ts';

/** An entity to be resolved by its owner. */
export interface EntityStub {
  readonly __typename: string;
  readonly _ref: string;
  readonly _at: string | null;
}

export interface ShownNode {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly depth: number | null;
  readonly entity: EntityStub;
}

export interface ShownEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly role: string | null;
  readonly confidence: string;
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
  readonly recordedAt: Date;
  readonly source: { readonly format: string | null; readonly digest: string | null; readonly collector: string };
}

export function stubOf({ graph, asOf }: Question, node: number): EntityStub {
  const { kind } = NODE_KINDS[graph.nodes.kindOf(node)]!;
  return { __typename: kind, _ref: graph.nodes.uuidText(node), _at: encodeAt(asOf) };
}

/** A node as it is told. */
export function shownNode(question: Question, node: number, depth: number | null): ShownNode {
  return { ...namedNode(question, node, depth), entity: stubOf(question, node) };
}

/** A node as it is told where nobody can ask its owner for more. */
export function namedNode({ graph, moment }: Question, node: number, depth: number | null): Omit<ShownNode, 'entity'> {
  const { nodes } = graph;
  return {
    id: nodes.id(node),
    kind: NODE_KINDS[nodes.kindOf(node)]!.shown!,
    // What is not known yet has no name yet either.
    label: isRecorded(graph, node, moment) ? nodes.label(node) : nodes.id(node),
    depth,
  };
}

/** A step as it is told: the edge, with names replaced by what they resolve to. */
export function shownEdge({ graph }: Question, edge: number, from: number, to: number): ShownEdge {
  const { nodes, edges, formats, feeds } = graph;
  const { statements } = edges;
  const statement = edges.statement(edge);
  const { kind, role, confidence, document, collector, feed } = statements.facts(statement);
  return {
    from: nodes.id(from),
    to: nodes.id(to),
    kind: EDGE_KINDS[kind]!,
    role: role === '' ? null : role,
    confidence,
    validFrom: instant(statements.validFrom.data[statement]!),
    validTo: instant(statements.validTo.data[statement]!),
    recordedAt: new Date(feeds[feed]!.recordedAt(edges.asserted(edge))!),
    source: { format: document === null ? null : (formats.get(document) ?? null), digest: document, collector },
  };
}

export function shownName({ graph: { nodes } }: Question, { name, reason }: UnresolvedName) {
  const { shown } = NODE_KINDS[nodes.kindOf(name)]!;
  return { reference: nodes.id(name), kind: shown, label: nodes.hasLabel(name) ? nodes.label(name) : null, reason };
}

export function instant(milliseconds: number): Date | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds) : null;
}
