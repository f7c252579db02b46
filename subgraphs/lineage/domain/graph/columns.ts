type Typed = Uint8Array | Uint32Array | Int32Array | Float64Array;

interface TypedConstructor<T extends Typed> {
  new (buffer: ArrayBuffer): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** Bytes from which on a column grows in place, and by multiples of which. */
const LARGE = 1 << 20;
/** What the memory of WebAssembly is measured in, and how much of its address space is set aside for a column. */
const PAGE = 1 << 16;
const MAXIMUM = 2 ** 16;

/**
 * A column of numbers that grows. A large one does so in place: copies would leave holes in memory that nothing else fits.
 * It lies in a memory of WebAssembly, as to read an `ArrayBuffer` that can be resized takes longer. `data` is replaced as it
 * grows, and the one before is empty then: read it anew after anything that may add.
 */
export class Column<T extends Typed> {
  data: T;
  readonly #type: TypedConstructor<T>;
  #memory: WebAssembly.Memory | undefined;
  /** As a number of its own: to ask arrays of many types for their length is slow. */
  #length: number;

  constructor(type: TypedConstructor<T>, capacity = 1024) {
    this.#type = type;
    this.data = new type(new ArrayBuffer(0));
    this.#length = 0;
    this.reach(capacity - 1);
  }

  /** Makes room for an entry at `index`; new entries are 0. */
  reach(index: number): void {
    if (index >= this.#length) this.#grow(index);
  }

  set(index: number, value: number): void {
    this.reach(index);
    this.data[index] = value;
  }

  #grow(index: number): void {
    const { buffer, byteLength } = this.data;
    const needed = (index + 1) * this.#type.BYTES_PER_ELEMENT;
    const size = Math.max(needed, byteLength * (this.#memory ? 1.125 : 2));
    if (this.#memory) {
      this.#memory.grow(pagesOf(size - byteLength));
      this.data = new this.#type(this.#memory.buffer);
    } else {
      if (size >= LARGE) this.#memory = new WebAssembly.Memory({ initial: pagesOf(size), maximum: MAXIMUM });
      this.data = new this.#type(this.#memory?.buffer ?? new ArrayBuffer(size));
      new Uint8Array(this.data.buffer).set(new Uint8Array(buffer));
    }
    this.#length = this.data.length;
  }
}

function pagesOf(bytes: number): number {
  return (Math.ceil(bytes / LARGE) * LARGE) / PAGE;
}

const CHUNK = 1 << 20;
/** From so many bytes on a text is a long one. */
const LONG = 255;
/** Bytes of the longest text that is written as bytes. */
export const LONGEST_PLAIN = 2 * LONG;
const [SPACE, QUOTE, BACKSLASH] = [' ', '"', '\\'].map((character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
];
/** Digits of digests and random ids, which many names are or contain. */
const HEXADECIMAL = /(?:[\da-f]{2}){5,127}/g;
/** Characters of a text beyond which it is kept as it is. */
const MAXIMUM_PACKED = 1_000;
/** Stands before such digits, kept two in a byte, and before their number of bytes: no byte of UTF-8 is this one. */
const PACKED = 0xff;
const DIGITS = Buffer.from('0123456789abcdef');

/** Texts one after the other in UTF-8, each found by where it starts. Never changed, never removed. */
export class TextArena {
  readonly #chunks: Buffer[] = [];
  #end = 1;

  /** Where the text was put; 0 is never a place. Texts are at most 64 KiB, cut there. */
  put(text: string): number {
    const bytes = packed(text).subarray(0, 0xff_ff);
    // The length stands before the text: in one byte, or, behind one that says so, in two.
    const head = bytes.length < LONG ? 1 : 3;
    if ((this.#end % CHUNK) + head + bytes.length > CHUNK) this.#end = Math.ceil(this.#end / CHUNK) * CHUNK;
    const chunk = (this.#chunks[Math.floor(this.#end / CHUNK)] ??= Buffer.allocUnsafe(CHUNK));
    const start = this.#end;
    chunk[start % CHUNK] = Math.min(bytes.length, LONG);
    if (head > 1) chunk.writeUInt16LE(bytes.length, (start % CHUNK) + 1);
    chunk.set(bytes, (start % CHUNK) + head);
    this.#end = start + head + bytes.length;
    return start;
  }

  text(start: number): string {
    const chunk = this.#chunks[Math.floor(start / CHUNK)]!;
    const at = start % CHUNK;
    if (chunk[at]! < LONG) return unpacked(chunk.subarray(at + 1, at + 1 + chunk[at]!));
    return unpacked(chunk.subarray(at + 3, at + 3 + chunk.readUInt16LE(at + 1)));
  }

  /** Writes a text into bytes unless it is long or JSON escapes any of it. Returns its end, or -1. */
  writePlain(start: number, bytes: Uint8Array, begin: number): number {
    const chunk = this.#chunks[Math.floor(start / CHUNK)]!;
    const at = (start % CHUNK) + 1;
    const length = chunk[at - 1]!;
    if (length === LONG) return -1;
    let end = begin;
    for (let index = 0; index < length; index += 1) {
      const byte = chunk[at + index]!;
      if (byte === PACKED) {
        const count = chunk[at + index + 1]!;
        writeHexadecimal(chunk, at + index + 2, count, bytes, end);
        end += count * 2;
        index += 1 + count;
      } else {
        if (byte < SPACE || byte === QUOTE || byte === BACKSLASH) return -1;
        bytes[end] = byte;
        end += 1;
      }
    }
    return end;
  }
}

function packed(text: string): Buffer {
  // A long text is cut, which must not be done within its digits.
  if (text.length > MAXIMUM_PACKED || text.search(HEXADECIMAL) < 0) return Buffer.from(text, 'utf8');
  const parts: Uint8Array[] = [];
  let end = 0;
  for (const { 0: digits, index } of text.matchAll(HEXADECIMAL)) {
    parts.push(Buffer.from(text.slice(end, index), 'utf8'), Uint8Array.of(PACKED, digits.length / 2));
    parts.push(Buffer.from(digits, 'hex'));
    end = index + digits.length;
  }
  parts.push(Buffer.from(text.slice(end), 'utf8'));
  return Buffer.concat(parts);
}

function unpacked(bytes: Buffer): string {
  let text = '';
  let begin = 0;
  for (let at = bytes.indexOf(PACKED); at >= 0; at = bytes.indexOf(PACKED, begin)) {
    const end = at + 2 + bytes[at + 1]!;
    text += bytes.toString('utf8', begin, at) + bytes.toString('hex', at + 2, end);
    begin = end;
  }
  return text + bytes.toString('utf8', begin);
}

function writeHexadecimal(from: Uint8Array, at: number, count: number, into: Uint8Array, begin: number): void {
  for (let index = 0; index < count; index += 1) {
    const byte = from[at + index]!;
    into[begin + index * 2] = DIGITS[byte >>> 4]!;
    into[begin + index * 2 + 1] = DIGITS[byte & 15]!;
  }
}
