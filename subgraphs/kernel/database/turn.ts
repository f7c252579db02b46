import { Patience } from './patience.ts';

/**
 * The outcomes of what was asked in one turn of the event loop. They are told together, whichever connections bring them,
 * so that what is asked in consequence is asked in one turn again: how many statements a question takes does not depend on
 * which of them is answered first. If one holds up the others, those are told without it.
 */
export class Turn {
  #left: number;
  #outcomes: (() => void)[] | null = [];
  readonly #patience = new Patience(() => this.#tell());

  constructor(asked: number) {
    this.#left = asked;
  }

  settle(outcome: () => void): void {
    if (this.#outcomes === null) return outcome();
    this.#outcomes.push(outcome);
    this.#left -= 1;
    if (this.#left === 0) this.#tell();
    else this.#patience.renew();
  }

  #tell(): void {
    this.#patience.end();
    const outcomes = this.#outcomes ?? [];
    this.#outcomes = null;
    for (const outcome of outcomes) outcome();
  }
}
