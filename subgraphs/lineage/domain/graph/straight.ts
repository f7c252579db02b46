import { CONFIGURES, IMAGE_CONFIGURATION } from '../kinds.ts';
import type { Closure } from './closure.ts';
import { NEXT_IN, NEXT_OUT, RETRACTED, SOURCE, STATEMENT, TARGET, WORDS } from './edge-table.ts';
import type { Graph } from './graph.ts';
import type { Marks } from './marks.ts';
import { believed, isCurrent, isRecorded, type Moment } from './moment.ts';
import type { Direction } from './neighbours.ts';
import type { Parts } from './parts.ts';

/** Told each edge that does not lead straight on, with its other end. */
type Otherwise = (edge: number, other: number) => void;

interface Walking {
  readonly closure: Closure;
  readonly visited: Marks;
  readonly parts: Parts;
  readonly direction: Direction;
  /** 1 for each number of an edge kind to walk along; null for all. */
  readonly edgeKinds: Uint8Array | null;
}

/**
 * The steps of a walk that lead straight on: nearly all of them. One loop over plain arrays, since the walk of a hub is this
 * loop.
 */
export class Straight {
  readonly #graph: Graph;
  readonly #moment: Moment;
  readonly #walking: Walking;
  /** Whether the moment is now: then no past edge can hold. */
  #isNow = false;

  constructor(graph: Graph, moment: Moment, walking: Walking) {
    this.#graph = graph;
    this.#moment = moment;
    this.#walking = walking;
    this.refresh();
  }

  /** To be called whenever others had a turn: the feeds may have moved on. */
  refresh(): void {
    this.#isNow = isCurrent(this.#graph, this.#moment);
    this.#walking.visited.reach(this.#graph.nodes.count);
  }

  /** Takes the straight steps from the node of an entry; tells of the other edges. */
  from(node: number, entry: number, otherwise: Otherwise): void {
    const { edges } = this.#graph;
    const { current, past } = this.#walking.direction === 'UPSTREAM' ? edges.in : edges.out;
    this.#along(current.data[node]!, node, entry, otherwise);
    if (!this.#isNow) this.#along(past.data[node]!, node, entry, otherwise);
  }

  #along(first: number, node: number, entry: number, otherwise: Otherwise): void {
    const { closure, visited, parts, direction, edgeKinds } = this.#walking;
    const { edges, nodes } = this.#graph;
    const { validAt } = this.#moment;
    const isNow = this.#isNow;
    const isUp = direction === 'UPSTREAM';
    const far = isUp ? SOURCE : TARGET;
    const next = isUp ? NEXT_IN : NEXT_OUT;
    const { data: words } = edges.words;
    const { kind, validFrom, validTo } = edges.statements;
    const { data: kinds } = nodes.kind;
    const { data: recorded } = nodes.recorded;
    const { bytes, round } = visited;
    for (let edge = first; edge !== 0; edge = words[edge * WORDS + next]!) {
      const word = words[edge * WORDS + STATEMENT]!;
      // Of all that is known now, current edges are believed unless they are retracted.
      if (isNow ? word >= RETRACTED : !believed(this.#graph, edge, this.#moment)) continue;
      const statement = word & ~RETRACTED;
      if (validFrom.data[statement]! > validAt || validTo.data[statement]! <= validAt) continue;
      const other = words[edge * WORDS + far]!;
      const edgeKind = kind.data[statement]!;
      const isStraight = kinds[other]! > IMAGE_CONFIGURATION && edgeKind !== CONFIGURES;
      // Who was recorded by now, need not have been by then.
      if (!isStraight || !(isNow ? recorded[other] === 1 : isRecorded(this.#graph, other, this.#moment))) {
        otherwise(edge, other);
        continue;
      }
      if (edgeKinds !== null && edgeKinds[edgeKind] === 0) continue;
      if (isUp) closure.addStep(edge, other, node);
      else closure.addStep(edge, node, other);
      if (bytes[other] !== round) {
        bytes[other] = round;
        closure.addNode(other, entry);
      } else if (parts.isPart(other)) parts.reachItself(other, entry);
    }
  }
}
