import { BASE_OF, CONFIGURES, RAN_IN, RESOLVES_TO, RUNS } from '../kinds.ts';
import type { Graph } from './graph.ts';
import { believed, covers, holds, type Moment } from './moment.ts';

/** Told an edge of a node and its other end. */
export type Scanned = (edge: number, other: number, kind: number) => void;

/** What references resolve to at one moment. */
export class Names {
  readonly #graph: Graph;
  readonly #moment: Moment;

  constructor(graph: Graph, moment: Moment) {
    this.#graph = graph;
    this.#moment = moment;
  }

  /**
   * The link by which a reference in an edge of a kind to a target resolves. What counts is what it named when it was
   * meant; where nothing is known of that, and for most kinds, what it names at the time asked about.
   */
  resolve(reference: number, kind: number, target: number): number | 'NOT_RECORDED' | 'AMBIGUOUS' {
    const meant = this.#meantAt(kind, target);
    const then = meant === undefined ? 'NOT_RECORDED' : this.#linkAt(reference, meant);
    return then === 'NOT_RECORDED' ? this.#linkAt(reference, this.#moment.validAt) : then;
  }

  /** Whether a link counts where its reference is in an edge of a kind to a target: to be asked where several do. */
  isCandidate(link: number, kind: number, target: number): boolean {
    const meant = this.#meantAt(kind, target);
    const isKnown = meant !== undefined && this.#linkAt(this.#graph.edges.source(link), meant) !== 'NOT_RECORDED';
    return covers(this.#graph, link, isKnown ? meant : this.#moment.validAt);
  }

  /** The names that an entity has at any valid time, and the link by which each is its name. */
  of(entity: number, each: (reference: number, link: number) => void): void {
    const { edges } = this.#graph;
    for (let link = edges.in.first('links', entity); link !== 0; link = edges.next(link, 'in')) {
      if (edges.kindOf(link) === RESOLVES_TO && believed(this.#graph, link, this.#moment)) {
        each(edges.source(link), link);
      }
    }
  }

  /**
   * When a reference was meant, as environments has it: the tag that a deployment runs names what it named when that
   * first became live, the tag of a run what it named when that started, the tag of a base when the image was built.
   */
  #meantAt(kind: number, target: number): number | undefined {
    if (kind === RUNS) return this.#graph.deployments.firstLive(target, this.#moment);
    if (kind === RAN_IN) return this.#graph.starts.at(target, this.#moment);
    return kind === BASE_OF ? this.#built(target) : undefined;
  }

  #linkAt(reference: number, time: number): number | 'NOT_RECORDED' | 'AMBIGUOUS' {
    const { edges } = this.#graph;
    let found = 0;
    for (let link = edges.out.first('links', reference); link !== 0; link = edges.next(link, 'out')) {
      if (edges.kindOf(link) !== RESOLVES_TO || !covers(this.#graph, link, time)) continue;
      if (!believed(this.#graph, link, this.#moment)) continue;
      if (found !== 0 && edges.target(link) !== edges.target(found)) return 'AMBIGUOUS';
      found = link;
    }
    return found === 0 ? 'NOT_RECORDED' : found;
  }

  /** When an image was built, by itself or by its configuration. */
  #built(image: number): number | undefined {
    const { edges, builds } = this.#graph;
    let built = builds.at(image, this.#moment);
    for (const list of ['current', 'past'] as const) {
      for (let edge = edges.in.first(list, image); edge !== 0 && built === undefined;) {
        const configures = edges.kindOf(edge) === CONFIGURES && holds(this.#graph, edge, this.#moment);
        if (configures) built = builds.at(edges.source(edge), this.#moment);
        edge = edges.next(edge, 'in');
      }
    }
    return built;
  }
}
