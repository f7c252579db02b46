const TURN_MS = 10;

/** Lets others have a turn now and then, in work that takes long. */
export class Turns {
  #end = performance.now() + TURN_MS;

  isOver(now = performance.now()): boolean {
    return now >= this.#end;
  }

  async yield(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#end = performance.now() + TURN_MS;
  }
}
