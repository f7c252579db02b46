type Typed = Uint8Array | Uint32Array | Int32Array | Float64Array;

/**
 * A column of numbers that grows. Pages of memory that hold nothing yet are not resident, so doubling costs address
 * space only. `data` is replaced as it grows: read it anew after anything that may add.
 */
export class Column<T extends Typed> {
  data: T;
  readonly #type: new (length: number) => T;

  constructor(type: new (length: number) => T, capacity = 1024) {
    this.#type = type;
    this.data = new type(capacity);
  }

  /** Makes room for an entry at `index`; new entries are 0. */
  reach(index: number): void {
    if (index < this.data.length) return;
    const grown = new this.#type(Math.max(index + 1, this.data.length * 2));
    grown.set(this.data);
    this.data = grown;
  }

  set(index: number, value: number): void {
    this.reach(index);
    this.data[index] = value;
  }
}

const CHUNK = 1 << 20;

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

  /** The bytes at a place, without copying. */
  bytes(start: number): Buffer {
    const chunk = this.#chunks[Math.floor(start / CHUNK)]!;
    const offset = start % CHUNK;
    return chunk.subarray(offset + 2, offset + 2 + chunk.readUInt16LE(offset));
  }

  text(start: number): string {
    return this.bytes(start).toString('utf8');
  }
}
