import { CONFIGURES, IMAGE_CONFIGURATION, PLATFORM_OF, REFERENCE, RESOLVES_TO, VERSION_OF } from '../kinds.ts';
import type { ListName } from './edges.ts';
import type { Graph } from './graph.ts';
import { holds, isCurrent, isRecorded, type Moment } from './moment.ts';

export type Direction = 'UPSTREAM' | 'DOWNSTREAM';

/** Told each step to a neighbour: the edge that says it, and its ends once names have been followed. */
export type Step = (edge: number, from: number, to: number) => void;

/** Told each name that leads nowhere. */
export type Unresolved = (name: number, reason: 'NOT_RECORDED' | 'AMBIGUOUS') => void;

/**
 * The neighbours of nodes at one moment. References are followed to what they resolve to at that moment, and image
 * configurations to the images that they configure, so that neither is seen; an image index and the images of its
 * platforms lead to each other in both directions.
 */
export class Neighbours {
  readonly #graph: Graph;
  readonly #moment: Moment;
  readonly #unresolved: Unresolved;
  readonly #edgeKinds: Uint8Array | null;

  /** @param edgeKinds 1 for each number of an edge kind to walk along; null for all */
  constructor(graph: Graph, moment: Moment, unresolved: Unresolved, edgeKinds: Uint8Array | null = null) {
    this.#graph = graph;
    this.#moment = moment;
    this.#unresolved = unresolved;
    this.#edgeKinds = edgeKinds;
  }

  /** Every step from a node in a direction, each edge once. */
  each(node: number, direction: Direction, step: Step): void {
    this.#walked(node, node, direction, step);
    const { edges } = this.#graph;
    if (edges.in.heads.links.data[node] !== 0) {
      this.#scan('links', node, 'in', (edge, other, kind) => {
        if (kind === PLATFORM_OF) this.#part(edge, other, step);
        else if (this.#target(other) === node) this.#walked(other, node, direction, step);
      });
    }
    if (edges.out.heads.links.data[node] !== 0) {
      this.#scan('links', node, 'out', (edge, other, kind) => {
        if (kind === PLATFORM_OF) this.#part(edge, other, step);
      });
    }
  }

  #part(edge: number, other: number, step: Step): void {
    if (!this.#walks(PLATFORM_OF)) return;
    this.#recorded(edge, other);
    const { source, target } = this.#graph.edges;
    step(edge, source.data[edge]!, target.data[edge]!);
  }

  /** Steps along the edges of `node`, which stands for `as`: itself, or what it is a name of. */
  #walked(node: number, as: number, direction: Direction, step: Step): void {
    const side = direction === 'UPSTREAM' ? 'in' : 'out';
    const each = (edge: number, other: number, kind: number): void => {
      // What is beyond the configuration of an image: its base.
      if (kind === CONFIGURES) this.#walked(other, as, direction, step);
      else if (this.#walks(kind)) this.#arrive(edge, other, as, direction, step);
    };
    this.#scan('current', node, side, each);
    // Looked at anew for each node: the feeds may have moved on since the walk began.
    if (!isCurrent(this.#graph, this.#moment)) this.#scan('past', node, side, each);
  }

  #arrive(edge: number, other: number, as: number, direction: Direction, step: Step): void {
    const { kind } = this.#graph.nodes;
    if (kind.data[other] === IMAGE_CONFIGURATION) return this.#configured(edge, other, as, step);
    const neighbour = kind.data[other] === REFERENCE ? this.#target(other, true) : other;
    if (neighbour < 0 || !this.#recorded(edge, neighbour)) return;
    if (direction === 'UPSTREAM') step(edge, neighbour, as);
    else step(edge, as, neighbour);
  }

  /** What nobody has recorded is shown and told of; but what something is a version of is only our conclusion. */
  #recorded(edge: number, node: number): boolean {
    if (isRecorded(this.#graph, node, this.#moment)) return true;
    const { factKind, fact } = this.#graph.edges;
    if (factKind.data[fact.data[edge]!] === VERSION_OF) return false;
    this.#unresolved(node, 'NOT_RECORDED');
    return true;
  }

  /** Downstream of a base image: every image that the configuration on it configures. */
  #configured(edge: number, configuration: number, base: number, step: Step): void {
    const each = (_edge: number, image: number, kind: number): void => {
      if (kind === CONFIGURES) step(edge, base, image);
    };
    this.#scan('current', configuration, 'out', each);
    if (!isCurrent(this.#graph, this.#moment)) this.#scan('past', configuration, 'out', each);
  }

  /** What a reference resolves to; -1 when that is nothing, or several. */
  #target(reference: number, tell = false): number {
    let target = -1;
    let ambiguous = false;
    this.#scan('links', reference, 'out', (_edge, other, kind) => {
      if (kind !== RESOLVES_TO || other === target) return;
      if (target >= 0) ambiguous = true;
      target = other;
    });
    if (!ambiguous && target >= 0) return target;
    if (tell) this.#unresolved(reference, ambiguous ? 'AMBIGUOUS' : 'NOT_RECORDED');
    return -1;
  }

  #walks(kind: number): boolean {
    return this.#edgeKinds === null || this.#edgeKinds[kind] === 1;
  }

  #scan(
    list: ListName,
    node: number,
    side: 'in' | 'out',
    each: (edge: number, other: number, kind: number) => void,
  ): void {
    const { edges } = this.#graph;
    const next = edges[side].next.data;
    const ends = side === 'in' ? edges.source.data : edges.target.data;
    const kinds = edges.factKind.data;
    const facts = edges.fact.data;
    for (let edge = edges[side].heads[list].data[node]!; edge !== 0; edge = next[edge]!) {
      if (holds(this.#graph, edge, this.#moment)) each(edge, ends[edge]!, kinds[facts[edge]!]!);
    }
  }
}
