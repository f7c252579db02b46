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
    this.data = new type(new ArrayBuffer(capacity * type.BYTES_PER_ELEMENT));
    this.#length = capacity;
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
/** Bytes of the longest text that is written as bytes. */
export const LONGEST_PLAIN = 1_000;
const [SPACE, QUOTE, BACKSLASH] = [' ', '"', '\\'].map((character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
];

/** Texts one after the other in UTF-8, each found by where it starts. Never changed, never removed. */
export class TextArena {
  readonly #chunks: Buffer[] = [];
  #end = 1;

  /** Where the text was put; 0 is never a place. Texts are at most 64 KiB, cut there. */
  put(text: string): number {
    const bytes = Buffer.from(text, 'utf8').subarray(0, 0xff_ff);
    if ((this.#end % CHUNK) + bytes.length + 2 > CHUNK) this.#end = Math.ceil(this.#end / CHUNK) * CHUNK;
    const chunk = Math.floor(this.#end / CHUNK);
    this.#chunks[chunk] ??= Buffer.allocUnsafe(CHUNK);
    const start = this.#end;
    this.#chunks[chunk].writeUInt16LE(bytes.length, start % CHUNK);
    this.#chunks[chunk].set(bytes, (start % CHUNK) + 2);
    this.#end = start + bytes.length + 2;
    return start;
  }

  text(start: number): string {
    const chunk = this.#chunks[Math.floor(start / CHUNK)]!;
    const begin = (start % CHUNK) + 2;
    return chunk.toString('utf8', begin, begin + chunk.readUInt16LE(begin - 2));
  }

  /** Writes a text into bytes unless it is long or JSON escapes any of it. Returns its end, or -1. */
  writePlain(start: number, bytes: Uint8Array, begin: number): number {
    const chunk = this.#chunks[Math.floor(start / CHUNK)]!;
    const at = (start % CHUNK) + 2;
    const length = chunk[at - 2]! + chunk[at - 1]! * 256;
    if (length > LONGEST_PLAIN) return -1;
    for (let index = 0; index < length; index += 1) {
      const byte = chunk[at + index]!;
      if (byte < SPACE || byte === QUOTE || byte === BACKSLASH) return -1;
      bytes[begin + index] = byte;
    }
    return begin + length;
  }
}
