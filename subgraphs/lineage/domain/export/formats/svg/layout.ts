import { Worker } from 'node:worker_threads';
import { PedigreeError } from '../../../../../kernel/errors/errors.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** From one box to another. */
export interface Line {
  readonly from: string;
  readonly to: string;
}

/** What is to be laid out: boxes by their numbers, and lines between them. */
export interface Diagram {
  readonly boxes: readonly (Box & { readonly id: string })[];
  readonly lines: readonly Line[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box, and where its middle is. */
export type Placed = Box & Point;

/** Where everything is: the middle of each box, and the points of each line, in the order given. */
export interface Layout extends Box {
  readonly boxes: readonly Point[];
  readonly lines: readonly (readonly Point[])[];
}

/** Milliseconds that a layout may take. */
const PATIENCE_MS = 20_000;
const MEMORY_MB = 512;

/** Lays out a diagram in a thread of its own, so that nobody else waits for it. */
export async function layOut(diagram: Diagram): Promise<Layout> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), {
    workerData: diagram,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Layout>();
  const timer = setTimeout(() => {
    const message =
      'The graph is too tangled to be drawn in time. Ask for less of it by maxDepth, kinds, edgeKinds or limit.';
    reject(new PedigreeError('BAD_USER_INPUT', message, 'format'));
  }, PATIENCE_MS);
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('The layout ended without a result.')));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
