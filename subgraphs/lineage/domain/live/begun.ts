import { PedigreeError } from '../../../kernel/errors/errors.ts';
import { NOW } from '../../../kernel/time/as-of.ts';
import { ask, type Question } from '../answers/question.ts';
import type { Following } from '../following.ts';
import { LOOK_MS } from './changes.ts';

/**
 * The events of a stream, from when it can begin. What a subgraph does not tell in time is waited for, as all that comes later
 * is: an error would end the stream, and a browser's `EventSource` would not go on by itself.
 */
export async function* begun<Event>(
  following: Following,
  signal: AbortSignal,
  begin: (question: Question) => AsyncGenerator<Event>,
): AsyncGenerator<Event> {
  while (!following.isStopped && !signal.aborted) {
    const more = following.advance(LOOK_MS);
    const stream = await started(following, begin);
    if (stream) {
      yield* stream;
      return;
    }
    await more;
  }
}

/** Null when what it takes to begin is not known yet. */
async function started<Event>(
  following: Following,
  begin: (question: Question) => AsyncGenerator<Event>,
): Promise<AsyncGenerator<Event> | null> {
  try {
    const events = begin(await ask(following, NOW, 'STRONG'));
    return from(await events.next(), events);
  } catch (error) {
    if (error instanceof PedigreeError && error.code === 'INCOMPLETE') return null;
    throw error;
  }
}

async function* from<Event>(first: IteratorResult<Event>, rest: AsyncGenerator<Event>): AsyncGenerator<Event> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
