import { decodeId, encodeId } from '../../../kernel/ids/ids.ts';
import { kindNumber, NODE_KINDS } from '../kinds.ts';
import { Column, TextArena } from './columns.ts';

/** Position of a change that has not come. */
export const NEVER = 0xff_ff_ff_ff;

/** What the traits of a node hold. */
export const KIND = 31;
export const LINKED = 64;
export const RECORDED = 128;

const DIGITS = Buffer.from('0123456789abcdef');
/** Where in a UUID each four of its digits stand. */
const GROUPS = [0, 4, 9, 14, 19, 24, 28, 32];
const DASH = '-'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const A = 'a'.charCodeAt(0);
/** Bytes of a UUID as it is written. */
export const UUID_LENGTH = 36;
/** Where a UUID is written, digit by digit, before it becomes a text: a text put together from parts would cost more. */
const UUID = Buffer.alloc(UUID_LENGTH);

/** The nodes: numbers from 0, in the order in which they were first met. */
export class Nodes {
  count = 0;
  /** Number of its kind, `RECORDED` and `LINKED`: what is asked of every node that a walk meets, in one place. */
  readonly traits = new Column(Uint8Array);
  /** Four words of the UUID each. */
  readonly uuid = new Column(Uint32Array, 4096);
  /** Feed position of the first change of the node itself; `NEVER` while only others have named it. */
  readonly firstChange = new Column(Uint32Array);
  /** Feed position of its last change after the first; nothing is written of the many that have none. */
  readonly #laterChange = new Column(Uint32Array);
  readonly #labels = new Column(Uint32Array);
  readonly #texts = new TextArena();
  /** Open addressing: node + 1 at the hash of its UUID, 0 where nothing is. */
  #slots = new Uint32Array(4096);

  /** The node of a public id, made where there is none; -1 when the id's kind is no kind of node. */
  intern(id: string): number {
    const kind = parse(id);
    if (kind === undefined) return -1;
    const found = this.#seek(kind);
    return found >= 0 ? found : this.#add(kind);
  }

  /** The node of a public id, -1 when it was never met; throws INVALID_ID when the text is no id. */
  find(id: string): number {
    decodeId(id);
    const kind = parse(id);
    return kind === undefined ? -1 : this.#seek(kind);
  }

  /** Number in `NODE_KINDS`. */
  kindOf(node: number): number {
    return this.traits.data[node]! & KIND;
  }

  /** Whether the node itself had a change. */
  isRecorded(node: number): boolean {
    return (this.traits.data[node]! & RECORDED) !== 0;
  }

  /** Whether the node has links: most have none. */
  isLinked(node: number): boolean {
    return (this.traits.data[node]! & LINKED) !== 0;
  }

  link(node: number): void {
    this.traits.data[node]! |= LINKED;
  }

  /** The public id. */
  id(node: number): string {
    return encodeId(NODE_KINDS[this.kindOf(node)]!.kind, this.uuidText(node));
  }

  uuidText(node: number): string {
    this.writeUuid(node, UUID, 0);
    return UUID.toString('latin1');
  }

  /** Writes a UUID into bytes from a place on. */
  writeUuid(node: number, bytes: Uint8Array, begin: number): void {
    const { data } = this.uuid;
    for (let group = 0; group < 8; group += 1) {
      const word = data[node * 4 + (group >>> 1)]!;
      const four = (group & 1) === 0 ? word >>> 16 : word & 0xff_ff;
      const at = begin + GROUPS[group]!;
      bytes[at] = DIGITS[four >>> 12]!;
      bytes[at + 1] = DIGITS[(four >>> 8) & 15]!;
      bytes[at + 2] = DIGITS[(four >>> 4) & 15]!;
      bytes[at + 3] = DIGITS[four & 15]!;
    }
    bytes[begin + 8] = bytes[begin + 13] = bytes[begin + 18] = bytes[begin + 23] = DASH;
  }

  /** Takes in a change of the node itself. Returns the feed position of the one before; 0 for the first. */
  change(node: number, position: number): number {
    const last = this.lastChange(node);
    if (last === 0) {
      this.firstChange.data[node] = position;
      this.traits.data[node]! |= RECORDED;
    } else this.#laterChange.set(node, position);
    return last;
  }

  /** Feed position of the last change of the node itself; 0 when there was none. */
  lastChange(node: number): number {
    if (!this.isRecorded(node)) return 0;
    return (this.#laterChange.data[node] ?? 0) || this.firstChange.data[node]!;
  }

  hasLabel(node: number): boolean {
    return this.#labels.data[node] !== 0;
  }

  setLabel(node: number, label: string): void {
    this.#labels.set(node, this.#texts.put(label));
  }

  /** The natural key for people; the id where only others have named it. */
  label(node: number): string {
    const place = this.#labels.data[node]!;
    return place === 0 ? this.id(node) : this.#texts.text(place);
  }

  /** Writes the label of a recorded node into bytes, in UTF-8, where it is one that JSON takes as it is. Returns its end, or -1. */
  writePlainLabel(node: number, bytes: Uint8Array, begin: number): number {
    const place = this.#labels.data[node]!;
    return place === 0 ? -1 : this.#texts.writePlain(place, bytes, begin);
  }

  /** Orders nodes by UUID, so that every instance orders them alike. */
  compare(a: number, b: number): number {
    const { data } = this.uuid;
    for (let word = 0; word < 4; word += 1) {
      const difference = data[a * 4 + word]! - data[b * 4 + word]!;
      if (difference !== 0) return difference;
    }
    return this.kindOf(a) - this.kindOf(b);
  }

  #add(kind: number): number {
    const node = this.count;
    this.count += 1;
    this.traits.set(node, kind);
    this.uuid.reach(node * 4 + 3);
    for (let word = 0; word < 4; word += 1) this.uuid.data[node * 4 + word] = WORDS[word]!;
    this.firstChange.set(node, NEVER);
    this.#labels.reach(node);
    if (this.count * 4 > this.#slots.length * 3) this.#rehash();
    else this.#place(node);
    return node;
  }

  /** Where a node of a kind with the UUID in `WORDS` is; -1 where there is none. */
  #seek(kind: number): number {
    const { length } = this.#slots;
    const { data } = this.uuid;
    for (let slot = WORDS[3]! % length; ; slot = slot + 1 === length ? 0 : slot + 1) {
      const node = this.#slots[slot]! - 1;
      if (node < 0) return -1;
      const at = node * 4;
      const same =
        data[at + 3] === WORDS[3] && data[at + 2] === WORDS[2] && data[at + 1] === WORDS[1] && data[at] === WORDS[0];
      if (same && this.kindOf(node) === kind) return node;
    }
  }

  #place(node: number): void {
    const { length } = this.#slots;
    let slot = this.uuid.data[node * 4 + 3]! % length;
    while (this.#slots[slot] !== 0) slot = slot + 1 === length ? 0 : slot + 1;
    this.#slots[slot] = node + 1;
  }

  /** By half only: what is free is memory, too. */
  #rehash(): void {
    this.#slots = new Uint32Array(Math.ceil(this.#slots.length * 1.5));
    for (let node = 0; node < this.count; node += 1) this.#place(node);
  }
}

/** The UUID that was parsed last: one at a time is looked for, and each change names several. */
const WORDS = new Uint32Array(4);

/** Number of the kind of an id, whose UUID is then in `WORDS`. */
function parse(id: string): number | undefined {
  const colon = id.indexOf(':');
  for (let word = 0; word < 4; word += 1) {
    const [high, low] = [GROUPS[word * 2]!, GROUPS[word * 2 + 1]!];
    WORDS[word] = (four(id, colon + 1 + high) << 16) | four(id, colon + 1 + low);
  }
  return kindNumber.get(id.slice(0, colon));
}

/** Four hexadecimal digits in lower case as a number. */
function four(text: string, at: number): number {
  let number = 0;
  for (let index = at; index < at + 4; index += 1) {
    const code = text.charCodeAt(index);
    number = (number << 4) | (code < A ? code - ZERO : code - A + 10);
  }
  return number;
}
