import { Column } from '../graph/columns.ts';

/** Where a word occurs. */
export interface Occurrence {
  readonly node: number;
  /** Number in `SEARCH_FIELDS`. */
  readonly field: number;
  /** Position of the node's own feed at which it first did; 0 when it has since the node is recorded. */
  readonly since: number;
}

/** Lists of nodes, by number of list, latest first. What was once added stays: what it said then can be asked about. */
export class Postings {
  readonly #heads: Column<Uint32Array>;
  readonly #next = new Column(Uint32Array);
  readonly #node = new Column(Uint32Array);
  readonly #field = new Column(Uint8Array);
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
    this.#node.set(this.#count, node);
    this.#field.set(this.#count, field);
    // Most occur in names, which never change: of those nothing is written.
    if (since !== 0) this.#since.set(this.#count, since);
    this.#heads.data[list] = this.#count;
    return this.#count;
  }

  /** Tells each entry of a list. */
  each(list: number, tell: (node: number, field: number, since: number, entry: number) => void): void {
    if (list >= this.#heads.data.length) return;
    for (let entry = this.#heads.data[list]!; entry !== 0; entry = this.#next.data[entry]!) {
      tell(this.#node.data[entry]!, this.#field.data[entry]!, this.#since.data[entry] ?? 0, entry);
    }
  }
}
