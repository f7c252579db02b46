/** Rounds that a byte can tell apart. */
const ROUNDS = 255;

/** Which nodes a walk has visited. Kept for the next walk: clearing it is counting on, which a byte can do for a while. */
export class Marks implements Disposable {
  #round = 0;
  #marks = new Uint8Array(0);

  begin(count: number): void {
    if (count > this.#marks.length) {
      this.#marks = new Uint8Array(Math.ceil(count * 1.25) + 1024);
      this.#round = 0;
    }
    if (this.#round === ROUNDS) {
      this.#marks.fill(0);
      this.#round = 0;
    }
    this.#round += 1;
  }

  /** What marks of this walk are, for a loop that marks nodes by itself; below `length` only. */
  get round(): number {
    return this.#round;
  }

  get bytes(): Uint8Array {
    return this.#marks;
  }

  /** Marks a node; false when it was marked already. */
  mark(node: number): boolean {
    if (node >= this.#marks.length) this.#grow(node);
    if (this.#marks[node] === this.#round) return false;
    this.#marks[node] = this.#round;
    return true;
  }

  /** Makes room for the marks of so many nodes. */
  reach(count: number): void {
    if (count > this.#marks.length) this.#grow(count);
  }

  #grow(node: number): void {
    const grown = new Uint8Array(node * 2);
    grown.set(this.#marks);
    this.#marks = grown;
  }

  [Symbol.dispose](): void {
    idle.push(this);
  }
}

const idle: Marks[] = [];

/** Marks to be given back by `using`, with none set. */
export function borrowMarks(count: number): Marks {
  const marks = idle.pop() ?? new Marks();
  marks.begin(count);
  return marks;
}
