import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { json } from 'node:stream/consumers';
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

/** Asks questions from a process of its own, so that making load and answering it do not share a thread. */
export async function runLoad(order: LoadOrder): Promise<LoadResult> {
  const child = spawn(process.execPath, [GENERATOR], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  child.stdin.end(JSON.stringify(order));
  const result = (await json(child.stdout)) as LoadResult;
  await exited;
  if (result.faults > 0)
    throw new Error(`${result.faults} of ${order.questions.length} answers of ${order.url} were not as expected.`);
  return result;
}
