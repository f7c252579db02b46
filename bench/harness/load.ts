import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** One request, and the answer that it must have. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The whole body of the answer, byte for byte. */
  readonly expected: string;
}

/** What the generator is told. */
export interface LoadOrder {
  readonly url: string;
  /** Requests under way at any time; each connection asks its own questions, one after another. */
  readonly connections: number;
  /** Each is asked once. */
  readonly questions: readonly Question[];
}

/** What the generator saw. */
export interface LoadResult {
  /** From the first request to the last answer. */
  readonly seconds: number;
  /** Milliseconds of each answer. */
  readonly latencies: readonly number[];
  /** Answers other than the expected one, timeouts and broken connections. */
  readonly faults: number;
}

const GENERATOR = fileURLToPath(new URL('generator.ts', import.meta.url));

/**
 * Asks questions from a process of its own, so that making load and answering it do not share a thread. One process for a
 * whole run: a new one for each round would take its time to become fast, from whoever answers on the same cores.
 */
export class LoadGenerator implements Disposable {
  readonly #process: ChildProcess = fork(GENERATOR, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  readonly #ended = once(this.#process, 'exit').then(() => Promise.reject(new Error('The load generator ended.')));

  constructor() {
    // It ends as it should when nobody waits for it.
    this.#ended.catch(() => undefined);
  }

  /** One order at a time. */
  async run(order: LoadOrder): Promise<LoadResult> {
    this.#process.send(order);
    const [result] = (await Promise.race([once(this.#process, 'message'), this.#ended])) as [LoadResult];
    if (result.faults > 0)
      throw new Error(`${result.faults} of ${order.questions.length} answers of ${order.url} were not as expected.`);
    return result;
  }

  [Symbol.dispose](): void {
    this.#process.disconnect();
  }
}
