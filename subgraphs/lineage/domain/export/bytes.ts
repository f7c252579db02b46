import { LONGEST_PLAIN } from '../graph/columns.ts';
import { UUID_LENGTH, type Nodes } from '../graph/nodes.ts';

/** Bytes gathered before they are handed on. */
const CHUNK = 128 * 1024;
/** Room for the lines that exceed it. */
const ROOM = 4 * 1024;
/** Bytes up to which a loop copies faster than a call. */
const FEW = 48;

/** Text gathered as bytes: where most of it is in bytes already, that takes a fraction of making texts of it. */
export class Bytes {
  #bytes = Buffer.allocUnsafeSlow(CHUNK + ROOM);
  #end = 0;

  get isChunk(): boolean {
    return this.#end >= CHUNK;
  }

  /** What was gathered since the last chunk. */
  chunk(): Uint8Array {
    const chunk = this.#bytes.subarray(0, this.#end);
    this.#bytes = Buffer.allocUnsafeSlow(CHUNK + ROOM);
    this.#end = 0;
    return chunk;
  }

  put(bytes: Uint8Array): void {
    const { length } = bytes;
    this.#reach(length);
    if (length > FEW) this.#bytes.set(bytes, this.#end);
    else for (let index = 0; index < length; index += 1) this.#bytes[this.#end + index] = bytes[index]!;
    this.#end += length;
  }

  text(text: string): void {
    this.put(Buffer.from(text, 'utf8'));
  }

  uuid(nodes: Nodes, node: number): void {
    this.#reach(UUID_LENGTH);
    nodes.writeUuid(node, this.#bytes, this.#end);
    this.#end += UUID_LENGTH;
  }

  /** A label as what stands between the quotes of JSON. */
  label(nodes: Nodes, node: number): void {
    this.#reach(LONGEST_PLAIN);
    const end = nodes.writePlainLabel(node, this.#bytes, this.#end);
    if (end < 0) this.text(JSON.stringify(nodes.label(node)).slice(1, -1));
    else this.#end = end;
  }

  #reach(length: number): void {
    if (this.#end + length <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafeSlow((this.#end + length) * 2);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
