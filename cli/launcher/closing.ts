/** What has been opened, to be closed in reverse order, whatever fails. */
export class Closing {
  readonly #steps: { what: string; close: () => Promise<void> }[] = [];
  #closed: Promise<void> | undefined;

  add(what: string, close: () => Promise<void>): void {
    this.#steps.push({ what, close });
  }

  /** Closes everything once; later calls wait for the first. A step that fails does not keep the next from closing. */
  close(failed: (what: string, error: unknown) => void): Promise<void> {
    this.#closed ??= this.#closeAll(failed);
    return this.#closed;
  }

  async #closeAll(failed: (what: string, error: unknown) => void): Promise<void> {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      const { what, close } = step;
      await close().catch((error: unknown) => failed(what, error));
    }
  }
}
