import { CONFIGURES, IMAGE_CONFIGURATION, PLATFORM_OF, REFERENCE, VERSION_OF } from '../kinds.ts';
import type { Side } from './edge-table.ts';
import type { Graph } from './graph.ts';
import { holds, isCurrent, isRecorded, type Moment } from './moment.ts';
import { Names, type Scanned } from './names.ts';

export type Direction = 'UPSTREAM' | 'DOWNSTREAM';

/** Told each step to a neighbour: the edge that says it, and its ends once names have been followed. */
export type Step = (edge: number, from: number, to: number) => void;

/** Told each name that leads nowhere. */
export type Unresolved = (name: number, reason: 'NOT_RECORDED' | 'AMBIGUOUS') => void;

/**
 * The neighbours of nodes at one moment. References are followed to what they resolve to, and image configurations to
 * the images that they configure, so that neither is seen.
 */
export class Neighbours {
  readonly #graph: Graph;
  readonly #moment: Moment;
  readonly #names: Names;
  readonly #unresolved: Unresolved;
  readonly #edgeKinds: Uint8Array | null;

  /** @param edgeKinds 1 for each number of an edge kind to walk along; null for all */
  constructor(graph: Graph, moment: Moment, unresolved: Unresolved, edgeKinds: Uint8Array | null = null) {
    this.#graph = graph;
    this.#moment = moment;
    this.#names = new Names(graph, moment);
    this.#unresolved = unresolved;
    this.#edgeKinds = edgeKinds;
  }

  /** Every step from a node in a direction, each once; but for those between the parts of one image. */
  each(node: number, direction: Direction, step: Step): void {
    this.#scan(node, sideOf(direction), (edge, other) => this.along(edge, node, other, direction, step));
    this.linked(node, direction, step);
  }

  /** Steps along one edge of a node that holds: one, where it leads straight on; else around what is not seen. */
  along(edge: number, node: number, other: number, direction: Direction, step: Step): void {
    const { edges, nodes } = this.#graph;
    const kind = edges.kindOf(edge);
    const side = sideOf(direction);
    const isStraight = nodes.kindOf(other) > IMAGE_CONFIGURATION && kind !== CONFIGURES;
    if (!isStraight) this.#around(node, node, 0, side, step)(edge, other, kind);
    else if (!this.#walks(kind) || !this.#recorded(kind, other)) return;
    else if (side === 'in') step(edge, other, node);
    else step(edge, node, other);
  }

  /** Steps from a node by edges of the names that are linked to it. */
  linked(node: number, direction: Direction, step: Step): void {
    if (!this.#graph.nodes.isLinked(node)) return;
    this.#names.of(node, (reference, link) => this.#walked(reference, node, link, sideOf(direction), step));
  }

  /**
   * Every step between an image index and the images of its platforms, either way. They count as one image; but those
   * of two platforms do not, so that no walk takes two such steps on end.
   */
  parts(node: number, step: Step): void {
    const { edges, nodes } = this.#graph;
    if (!nodes.isLinked(node)) return;
    for (const side of ['in', 'out'] as const) {
      for (let edge = edges[side].first('links', node); edge !== 0; edge = edges.next(edge, side)) {
        if (edges.kindOf(edge) !== PLATFORM_OF || !this.#walks(PLATFORM_OF)) continue;
        if (!holds(this.#graph, edge, this.#moment)) continue;
        const [source, target] = [edges.source(edge), edges.target(edge)];
        // A step from an index to itself is in both lists.
        if (source === target && side === 'out') continue;
        this.#recorded(PLATFORM_OF, source === node ? target : source);
        step(edge, source, target);
      }
    }
  }

  /** Steps along the edges of `node`, which stands for `as`: itself, its configuration, or a name that is linked to it. */
  #walked(node: number, as: number, link: number, side: Side, step: Step): void {
    this.#scan(node, side, this.#around(node, as, link, side, step));
  }

  /** Turns edges of `node` into steps from `as`, around what is not seen. */
  #around(node: number, as: number, link: number, side: Side, step: Step): Scanned {
    const { nodes } = this.#graph;
    const arrive: Scanned = (edge, other, kind) => {
      const target = side === 'in' ? as : other;
      if (link !== 0 && !this.#isNamed(node, link, kind, target)) return;
      const neighbour = nodes.kindOf(other) === REFERENCE ? this.#followed(other, kind, target) : other;
      if (neighbour < 0 || !this.#recorded(kind, neighbour)) return;
      if (side === 'in') step(edge, neighbour, as);
      else step(edge, as, neighbour);
    };
    return (edge, other, kind) => {
      // What is beyond the configuration of an image: its base.
      if (kind === CONFIGURES) return this.#walked(other, as, 0, side, step);
      if (!this.#walks(kind)) return;
      if (nodes.kindOf(other) !== IMAGE_CONFIGURATION) return arrive(edge, other, kind);
      // Downstream of a base: every image that the configuration on it configures.
      this.#scan(other, 'out', (_edge, image, configures) => {
        if (configures === CONFIGURES) arrive(edge, image, kind);
      });
    };
  }

  /** Whether a reference resolves by a link. Where it is one of several that count, nobody knows: that is told. */
  #isNamed(reference: number, link: number, kind: number, target: number): boolean {
    const found = this.#names.resolve(reference, kind, target);
    if (found === 'AMBIGUOUS' && this.#names.isCandidate(link, kind, target)) this.#unresolved(reference, found);
    return found === link;
  }

  /** What a reference resolves to; -1 when that is nothing, or several. */
  #followed(reference: number, kind: number, target: number): number {
    const link = this.#names.resolve(reference, kind, target);
    if (typeof link === 'number') return this.#graph.edges.target(link);
    this.#unresolved(reference, link);
    return -1;
  }

  /** What nobody has recorded is shown and told of; but what something is a version of is only our conclusion. */
  #recorded(kind: number, node: number): boolean {
    if (isRecorded(this.#graph, node, this.#moment)) return true;
    if (kind === VERSION_OF) return false;
    this.#unresolved(node, 'NOT_RECORDED');
    return true;
  }

  #walks(kind: number): boolean {
    return this.#edgeKinds === null || this.#edgeKinds[kind] === 1;
  }

  #scan(node: number, side: Side, each: Scanned): void {
    const { edges } = this.#graph;
    const lists = side === 'in' ? edges.in : edges.out;
    this.#scanList(lists.current.data[node]!, side, each);
    if (!isCurrent(this.#graph, this.#moment)) this.#scanList(lists.past.data[node]!, side, each);
  }

  #scanList(first: number, side: Side, each: Scanned): void {
    const { edges } = this.#graph;
    for (let edge = first; edge !== 0; edge = edges.next(edge, side)) {
      if (holds(this.#graph, edge, this.#moment)) each(edge, edges.otherEnd(edge, side), edges.kindOf(edge));
    }
  }
}

function sideOf(direction: Direction): Side {
  return direction === 'UPSTREAM' ? 'in' : 'out';
}
