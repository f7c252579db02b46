/** How a body is read. */
export interface Reading {
  readonly signal: AbortSignal;
  /** Milliseconds after which a body that nobody reads on is given up. */
  readonly patience: number;
  readonly release: () => void;
}

/** A body that frees what it holds when it was read to its end, or no longer is: hung up on, or not read on in time. */
export function streamed(
  first: IteratorResult<Uint8Array, unknown>,
  rest: AsyncGenerator<Uint8Array>,
  { signal, patience, release }: Reading,
): ReadableStream<Uint8Array> {
  let next: IteratorResult<Uint8Array, unknown> | undefined = first;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const end = async (): Promise<void> => {
    isOver = true;
    clearTimeout(timer);
    release();
    await rest.return(undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const giveUp = (): void => {
          controller.error(new Error('Nobody read on.'));
          void end();
        };
        // Who hung up is told nothing any more.
        const hangUp = (): void => {
          if (!isOver) controller.close();
          void end();
        };
        timer = setTimeout(giveUp, patience).unref();
        if (signal.aborted) hangUp();
        else signal.addEventListener('abort', hangUp, { once: true });
      },
      async pull(controller) {
        try {
          next ??= await rest.next();
          if (isOver) return;
          if (next.done !== true) {
            controller.enqueue(next.value);
            timer?.refresh();
            next = undefined;
            return;
          }
          controller.close();
        } catch (error) {
          controller.error(error);
        }
        await end();
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}

/** An act that is done once, however often it is asked for. */
export function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
