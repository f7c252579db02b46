import { Piscina } from 'piscina';
import { heard, type Told } from './told.ts';

/** Work on so few bytes is done at once: handing it to another thread would take longer. YAML takes a second for 128 KiB. */
const INLINE_BYTES = 32 * 1024;

/** One pool for the process; threads start when there is work, and none keeps the process from ending. */
let pool: Piscina | undefined;

/** A function that a module exports by its own name, so that another thread finds it too. */
export interface Work<Input, Value> {
  readonly module: string;
  readonly name: string;
  /** The function itself; what it takes and gives is plain data. */
  readonly run: (input: Input) => Told<Value>;
}

/** Does work on a document without holding up the event loop. Throws what the work threw. */
export async function apart<Input, Value>(
  { module, name, run }: Work<Input, Value>,
  input: Input,
  bytes: number,
): Promise<Value> {
  if (bytes <= INLINE_BYTES) return heard(run(input));
  pool ??= new Piscina({ minThreads: 0, maxThreads: 2, idleTimeout: 10_000 });
  return heard((await pool.run(input, { filename: module, name })) as Told<Value>);
}
