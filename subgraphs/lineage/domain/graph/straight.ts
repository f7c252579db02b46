import { CONFIGURES, IMAGE_CONFIGURATION } from '../kinds.ts';
import type { Closure } from './closure.ts';
import { LAST, RETRACTED, STATED } from './edge-table.ts';
import type { Graph } from './graph.ts';
import type { Marks } from './marks.ts';
import { KIND, LINKED, RECORDED } from './nodes.ts';
import { isCurrent, knownOfKinds, type Moment } from './moment.ts';
import type { Direction } from './neighbours.ts';
import type { Parts } from './parts.ts';

interface Walking {
  readonly closure: Closure;
  readonly visited: Marks;
  readonly parts: Parts;
  readonly direction: Direction;
  /** 1 for each number of an edge kind to walk along; null for all. */
  readonly edgeKinds: Uint8Array | null;
  /** Takes an edge of the node of an entry that does not lead straight on. */
  readonly around: (edge: number, other: number, node: number, entry: number) => void;
  /** Takes the names and the parts of the node of an entry. */
  readonly links: (node: number, entry: number) => void;
}

/**
 * The steps of a walk that lead straight on: nearly all of them. One loop over plain arrays for many nodes at once, since
 * the walk of a hub is this loop: the less lies between two nodes, the more of their memory is fetched at the same time.
 */
export class Straight {
  readonly #graph: Graph;
  readonly #moment: Moment;
  readonly #walking: Walking;
  /** Of each kind, the last position that counts of the feed that tells of it. */
  #known = new Float64Array(0);
  /** Whether no past edge can hold. */
  #isNow = false;
  /** What was read ahead: kept, or a compiler may leave the reading out. */
  read = 0;

  constructor(graph: Graph, moment: Moment, walking: Walking) {
    this.#graph = graph;
    this.#moment = moment;
    this.#walking = walking;
    this.refresh();
  }

  /** To be called whenever others had a turn: the feeds may have moved on. */
  refresh(): void {
    this.#isNow = isCurrent(this.#graph, this.#moment);
    this.#known = knownOfKinds(this.#graph, this.#moment);
    this.#walking.visited.reach(this.#graph.nodes.count);
  }

  /** Takes every step from the nodes of some entries, but of those at which to stop. */
  from(begin: number, end: number, until: ((node: number) => boolean) | null): void {
    const { closure, visited, parts, direction, edgeKinds, around, links } = this.#walking;
    const { edges, nodes } = this.#graph;
    const { validAt, positions } = this.#moment;
    const isUp = direction === 'UPSTREAM';
    const side = isUp ? 'in' : 'out';
    const { current, past } = edges[side];
    const { data: next } = edges.nexts[side];
    const last = LAST[side];
    const { data: stated } = edges.stated;
    const { data: far } = isUp ? edges.sources : edges.targets;
    const { data: currents } = current;
    const { data: pasts } = past;
    const { statements } = edges;
    const { data: edgeKind } = statements.kind;
    const { data: feed } = statements.feed;
    const { data: validFrom } = statements.validFrom;
    const { data: validTo } = statements.validTo;
    const { data: traits } = nodes.traits;
    const { data: firstChange } = nodes.firstChange;
    const known = this.#known;
    const isNow = this.#isNow;
    const { bytes, round } = visited;
    this.#readAhead(begin, end, currents);
    for (let entry = begin; entry < end; entry += 1) {
      const node = closure.nodes.data[entry]!;
      if (until?.(node)) continue;
      let rest = isNow ? 0 : pasts[node]!;
      for (let following = currents[node]!; following !== 0 || rest !== 0;) {
        if (following === 0) [following, rest] = [rest, 0];
        const edge = following;
        const word = stated[edge]!;
        following = (word & last) === 0 ? next[edge]! || edge + 1 : 0;
        const statement = word & STATED;
        if (isNow) {
          if (word >= RETRACTED) continue;
        } else {
          const position = positions[feed[statement]!]!;
          if (edges.asserted(edge) > position) continue;
          if (word >= RETRACTED && edges.retracted(edge) <= position) continue;
        }
        if (validFrom[statement]! > validAt || validTo[statement]! <= validAt) continue;
        const other = far[edge]!;
        const kind = traits[other]! & KIND;
        // Who is recorded by now, need not have been by then.
        const isRecorded = isNow ? traits[other]! >= RECORDED : firstChange[other]! <= known[kind]!;
        if (!isRecorded || kind <= IMAGE_CONFIGURATION || edgeKind[statement] === CONFIGURES) {
          around(edge, other, node, entry);
          continue;
        }
        if (edgeKinds !== null && edgeKinds[edgeKind[statement]!] === 0) continue;
        if (isUp) closure.addStep(edge, other, node);
        else closure.addStep(edge, node, other);
        if (bytes[other] !== round) {
          bytes[other] = round;
          closure.addNode(other, entry);
        } else if (parts.isPart(other)) parts.reachItself(other, entry);
      }
      if ((traits[node]! & LINKED) !== 0) links(node, entry);
    }
  }
  /**
   * Brings what is read first of some nodes near. Memory fetches much at once for a loop as short as this, but little where
   * work lies between: for a walk that is most of its time.
   */
  #readAhead(begin: number, end: number, firsts: Uint32Array): void {
    const { data: nodes } = this.#walking.closure.nodes;
    const { data: stated } = this.#graph.edges.stated;
    let read = 0;
    for (let entry = begin; entry < end; entry += 1) read ^= stated[firsts[nodes[entry]!]!]!;
    this.read = read;
  }
}
