import { Column } from '../graph/columns.ts';

/** Where a word occurs. */
export interface Occurrence {
  readonly node: number;
  /** Number in `SEARCH_FIELDS`. */
  readonly field: number;
  /** Position of the node's own feed at which it first did; 0 when it has since the node is recorded. */
  readonly since: number;
  /** What tells its word from others of the same list, as a number; 0 where there are none. */
  readonly digits: number;
}

/** Bytes of a list that lie side by side. */
const BLOCK = 32;
/** What the number that begins an occurrence is made of: its flags, its field, and above them how far its node is from the one before. */
const [HAS_DIGITS, HAS_SINCE, FIELD, FAR] = [1, 2, 4, 32];

/**
 * Lists of occurrences, by number of list, as they were added. What was once added stays: what it said then can be asked
 * about. They are kept as bytes, since in a long list most nodes are close to the one before.
 */
export class Postings {
  /** Blocks are numbered from 1. */
  readonly #bytes = new Column(Uint8Array);
  /** Of each block, the one after it in its list. */
  readonly #next = new Column(Uint32Array);
  #blocks = 0;
  // Of each list: its first block, where it ends, and the node that was added last.
  readonly #first: Column<Uint32Array>;
  readonly #end: Column<Uint32Array>;
  readonly #node: Column<Uint32Array>;

  constructor(lists = 1024) {
    this.#first = new Column(Uint32Array, lists);
    this.#end = new Column(Uint32Array, lists);
    this.#node = new Column(Uint32Array, lists);
  }

  add(list: number, { node, field, since, digits }: Occurrence): void {
    for (const column of [this.#first, this.#end, this.#node]) column.reach(list);
    const step = node - this.#node.data[list]!;
    this.#node.data[list] = node;
    const far = step < 0 ? -2 * step - 1 : 2 * step;
    const flags = (since === 0 ? 0 : HAS_SINCE) + (digits === 0 ? 0 : HAS_DIGITS);
    this.#write(list, far * FAR + field * FIELD + flags);
    if (since !== 0) this.#write(list, since);
    if (digits !== 0) this.#write(list, digits);
  }

  /** Tells each occurrence of a list. */
  each(list: number, tell: (node: number, field: number, since: number, digits: number) => void): void {
    const { data: bytes } = this.#bytes;
    const { data: next } = this.#next;
    const end = this.#end.data[list] ?? 0;
    let at = (this.#first.data[list] ?? 0) * BLOCK;
    const read = (): number => {
      for (let number = 0, unit = 1; ; unit *= 128) {
        const byte = bytes[at]!;
        at += 1;
        if (at % BLOCK === 0 && at !== end) at = next[at / BLOCK - 1]! * BLOCK;
        number += (byte & 127) * unit;
        if (byte < 128) return number;
      }
    };
    for (let node = 0; at !== end;) {
      const begin = read();
      const far = Math.floor(begin / FAR);
      node += far % 2 === 0 ? far / 2 : -(far + 1) / 2;
      const since = (begin & HAS_SINCE) === 0 ? 0 : read();
      tell(node, (begin % FAR) >>> 2, since, (begin & HAS_DIGITS) === 0 ? 0 : read());
    }
  }

  /** Writes a number at the end of a list: seven bits in a byte, the lowest first; the eighth says that more follow. */
  #write(list: number, number: number): void {
    let rest = number;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#writeByte(list, 128 + (rest % 128));
    this.#writeByte(list, rest);
  }

  #writeByte(list: number, byte: number): void {
    let at = this.#end.data[list]!;
    if (at % BLOCK === 0) at = this.#addBlock(list, at) * BLOCK;
    this.#bytes.data[at] = byte;
    this.#end.data[list] = at + 1;
  }

  /** Adds a block to a list that ends with one, or is empty. */
  #addBlock(list: number, end: number): number {
    this.#blocks += 1;
    if (end === 0) this.#first.data[list] = this.#blocks;
    else this.#next.set(end / BLOCK - 1, this.#blocks);
    this.#bytes.reach(this.#blocks * BLOCK + BLOCK - 1);
    return this.#blocks;
  }
}
