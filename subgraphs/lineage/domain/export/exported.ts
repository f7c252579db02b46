import { inOrder, type Step } from '../answers/order.ts';
import type { Question } from '../answers/question.ts';
import type { Hit } from '../answers/search.ts';
import { namedNode, shownEdge, type ShownEdge, type ShownNode } from '../answers/shown.ts';
import type { stateOf } from '../answers/state.ts';
import type { Closure } from '../graph/closure.ts';
import { isRecorded } from '../graph/moment.ts';
import type { NodeState, States } from '../states.ts';
import type { Changed, Difference, Mark, Versions } from './difference.ts';

/** What is said of the whole. */
export interface Head extends ReturnType<typeof stateOf> {
  /** In the whole graph that was asked for; null when it could not be walked whole. */
  readonly totalNodes: number | null;
  readonly totalEdges: number | null;
  readonly shownNodes: number;
}

/** A node, by its number in the graph, and how far it is from where a walk started. */
export interface ExportedPlace {
  readonly node: number;
  readonly depth: number | null;
}

/** A node, its number in the graph and, of two versions compared or of a search, what that says of it. */
export interface ExportedNode extends Omit<ShownNode, 'entity'> {
  readonly number: number;
  readonly mark: Mark | null;
  readonly matchedIn: Hit['matchedIn'] | null;
}

/** An edge, the numbers of its ends and, of two versions compared, which have it. */
export interface ExportedEdge {
  readonly edge: ShownEdge;
  readonly from: number;
  readonly to: number;
  readonly versions: Versions | null;
}

/** A difference of two versions compared, and who says so. */
export interface ExportedChange extends Omit<Changed, 'nodes'> {
  readonly node: Pick<ShownNode, 'id' | 'kind' | 'label'>;
}

/** An edge and its ends, by their numbers in the graph. */
export type ExportedStep = Pick<Step, 'edge' | 'from' | 'to'>;

interface Source {
  readonly question: Question;
  readonly closure: Closure;
  readonly isShown: (node: number) => boolean;
  /** Nodes to show at most; infinity for all. */
  readonly limit: number;
  readonly states: States;
  readonly difference: Difference | undefined;
  readonly hits: ReadonlyMap<number, Hit> | undefined;
}

/**
 * An answer to be written. Nodes and edges are read one by one from the graph, so that an export of a million takes no
 * more memory than its walk.
 */
export class Exported {
  readonly head: Head;
  readonly #source: Source;
  #shown: Uint8Array | undefined;

  constructor(head: Head, source: Source) {
    this.head = head;
    this.#source = source;
  }

  get question(): Question {
    return this.#source.question;
  }

  /** Where two versions were compared, what differs. */
  get difference(): Difference | undefined {
    return this.#source.difference;
  }

  /** Whether it is what a search found. */
  get isSearch(): boolean {
    return this.#source.hits !== undefined;
  }

  /** Everything that differs of two versions compared, by area and path. */
  *changes(): Generator<ExportedChange> {
    for (const { nodes, ...change } of this.difference?.changes ?? []) {
      const { id, kind, label } = namedNode(this.question, nodes[0]!, null);
      yield { ...change, node: { id, kind, label } };
    }
  }

  /** The nodes, nearest first; of a search, best first. */
  *nodes(): Generator<ExportedNode> {
    for (const placed of this.placed()) yield this.node(placed);
  }

  node({ node, depth }: ExportedPlace): ExportedNode {
    const { id, kind, label } = namedNode(this.question, node, depth);
    const { name = null, matchedIn = null } = this.#source.hits?.get(node) ?? {};
    const mark = this.difference?.mark(node) ?? null;
    return { id, kind, label: name ?? label, depth, number: node, mark, matchedIn };
  }

  /** The edges among the nodes. */
  *edges(): Generator<ExportedEdge> {
    for (const { edge, from, to } of this.steps()) {
      const versions = this.difference?.versionsOf(edge, from, to) ?? null;
      yield { edge: shownEdge(this.question, edge, from, to), from, to, versions };
    }
  }

  /** The nodes, by number alone. */
  *placed(): Generator<ExportedPlace> {
    const { question, closure, hits, isShown, limit } = this.#source;
    const shown = new Uint8Array(question.graph.nodes.count);
    let count = 0;
    const inTurn = hits?.keys().map((node) => ({ node, depth: null })) ?? inOrder(question.graph, closure, isShown);
    for (const placed of inTurn) {
      if (count === limit) break;
      count += 1;
      shown[placed.node] = 1;
      yield placed;
    }
    this.#shown = shown;
  }

  /** The edges, by number alone. */
  *steps(): Generator<ExportedStep> {
    if (this.#shown === undefined) for (const _ of this.placed());
    const shown = this.#shown!;
    const { closure } = this.#source;
    const steps = closure.steps.data;
    for (let at = 0; at < closure.stepCount * 3; at += 3) {
      const [edge, from, to] = [steps[at]!, steps[at + 1]!, steps[at + 2]!];
      if (shown[from] === 1 && shown[to] === 1) yield { edge, from, to };
    }
  }

  /** When a node was first recorded; null where only others had named it. */
  firstRecordedAt(number: number): Date | null {
    const { graph, moment } = this.question;
    if (!isRecorded(graph, number, moment)) return null;
    const feed = graph.feeds[graph.owners.get(graph.nodes.kindOf(number))!]!;
    return new Date(feed.recordedAt(graph.nodes.firstChange.data[number]!)!);
  }

  /** What the owners had recorded of nodes. */
  states(numbers: Iterable<number>): Promise<Map<number, NodeState>> {
    return this.#source.states.load(numbers, this.#source.question.moment);
  }
}
