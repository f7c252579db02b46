import { AGAIN, type Closure } from './closure.ts';
import type { Marks } from './marks.ts';
import type { Neighbours } from './neighbours.ts';

/**
 * The parts of one image in a walk. Between an index and the image of a platform it goes either way, but not from one
 * platform by way of the index to another: a node that was only reached as a part is not crossed from until it is reached
 * in its own right.
 */
export class Parts {
  readonly #closure: Closure;
  readonly #neighbours: Neighbours;
  readonly #visited: Marks;
  readonly #crossed = new Set<number>();
  /** Entries of the nodes that were only reached as parts. */
  readonly #only = new Map<number, number>();
  /** Those that have been reached in their own right since their neighbours were told, and from which entry. */
  readonly #waiting = new Map<number, number>();
  #end = 0;

  constructor(closure: Closure, neighbours: Neighbours, visited: Marks) {
    this.#closure = closure;
    this.#neighbours = neighbours;
    this.#visited = visited;
  }

  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  isPart(node: number): boolean {
    return this.#only.size > 0 && this.#only.has(node);
  }

  isCrossed(edge: number): boolean {
    return this.#crossed.has(edge);
  }

  /** Begins a depth, whose nodes end at an entry. Returns the nodes to cross from once more, as entries of `again`. */
  begin(end: number): number[] {
    this.#end = end;
    const entries = [...this.#waiting].map(([node, parent]) => {
      this.#only.delete(node);
      return AGAIN + this.#closure.again.push({ node, parent }) - 1;
    });
    this.#waiting.clear();
    return entries;
  }

  /** A node that had been reached as a part is reached in its own right. */
  reachItself(node: number, parent: number): void {
    const entry = this.#only.get(node)!;
    if (entry < this.#end) {
      if (!this.#waiting.has(node)) this.#waiting.set(node, parent);
      return;
    }
    this.#only.delete(node);
    this.#closure.parents.data[entry] = parent;
  }

  /** Goes from a node, reached as an entry, to its parts. */
  cross(node: number, entry: number): void {
    this.#neighbours.parts(node, (edge, from, to) => {
      if (!this.#crossed.has(edge)) this.#closure.addStep(edge, from, to);
      this.#crossed.add(edge);
      const ahead = from === node ? to : from;
      if (!this.#visited.mark(ahead)) return;
      this.#closure.addNode(ahead, entry);
      this.#only.set(ahead, this.#closure.nodeCount - 1);
    });
  }
}
