import { Column } from '../graph/columns.ts';

/** Where a word occurs. */
export interface Occurrence {
  readonly node: number;
  /** Number in `SEARCH_FIELDS`. */
  readonly field: number;
  /** Position of the node's own feed at which it first did; 0 when it has since the node is recorded. */
  readonly since: number;
}

/** Bits of a word that tell the node; those above tell the field. */
const NODE_BITS = 29;
const NODE = 2 ** NODE_BITS - 1;

/** Lists of nodes, by number of list, latest first. What was once added stays: what it said then can be asked about. */
export class Postings {
  readonly #heads: Column<Uint32Array>;
  readonly #next = new Column(Uint32Array);
  /** Node and field of each entry. */
  readonly #said = new Column(Uint32Array);
  readonly #since = new Column(Uint32Array);
  #count = 0;

  constructor(lists = 1024) {
    this.#heads = new Column(Uint32Array, lists);
  }

  /** Number of the new entry, from 1. */
  add(list: number, { node, field, since }: Occurrence): number {
    this.#count += 1;
    this.#heads.reach(list);
    this.#next.set(this.#count, this.#heads.data[list]!);
    this.#said.set(this.#count, (field << NODE_BITS) | node);
    // Most occur in names, which never change: of those nothing is written.
    if (since !== 0) this.#since.set(this.#count, since);
    this.#heads.data[list] = this.#count;
    return this.#count;
  }

  /** Tells each entry of a list. */
  each(list: number, tell: (node: number, field: number, since: number, entry: number) => void): void {
    if (list >= this.#heads.data.length) return;
    for (let entry = this.#heads.data[list]!; entry !== 0; entry = this.#next.data[entry]!) {
      const said = this.#said.data[entry]!;
      tell(said & NODE, said >>> NODE_BITS, this.#since.data[entry] ?? 0, entry);
    }
  }
}
