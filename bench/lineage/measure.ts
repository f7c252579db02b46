import assert from 'node:assert/strict';
import { spread, type Spread } from '../harness/statistics.ts';
import { secondsFor, send } from './ask.ts';
import type { Asked, Contestant } from './contestants.ts';
import type { Questions } from './questions.ts';

/** Requests of a round at least: few questions are asked again, or what is measured is a program that is still being compiled. */
const LEAST = 20;

export interface Rounds {
  readonly rounds: number;
  /** Requests under way at any time. */
  readonly atOnce: number;
}

/** What the contestants showed on some questions. */
export interface Measured {
  readonly questions: Questions;
  readonly contestants: readonly Contestant[];
  /** Seconds per request, by contestant, then by round. */
  readonly seconds: readonly (readonly number[])[];
}

/** Compares all answers, then lets the contestants answer all questions in turn, round after round. */
export async function measure(
  questions: Questions,
  contestants: readonly Contestant[],
  { rounds, atOnce }: Rounds,
  progress: (line: string) => void,
): Promise<Measured> {
  await compare(questions.asked, contestants);
  const seconds: number[][] = contestants.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const requests = repeated(questions.asked).map((asked) => contestant.request(asked));
      const taken = await secondsFor(requests, atOnce);
      // The first round only warms up.
      if (round >= 0) seconds[index]!.push(taken / requests.length);
      if (round === rounds - 1) {
        progress(`${questions.title}: ${contestant.name}: ${(requests.length / taken).toFixed(1)} requests per second`);
      }
    }
  }
  return { questions, contestants, seconds };
}

function repeated(asked: readonly Asked[]): Asked[] {
  return Array.from({ length: Math.ceil(LEAST / asked.length) }, () => asked).flat();
}

/** Throws, with the difference, unless all give the same answer to every question. */
async function compare(asked: readonly Asked[], contestants: readonly Contestant[]): Promise<void> {
  const [first, ...others] = contestants;
  for (const one of asked) {
    const expected = first!.read((await send(first!.request(one))).toString());
    for (const other of others) {
      const answer = other.read((await send(other.request(one))).toString());
      assert.deepEqual(answer, expected, `${other.name} and ${first!.name} differ on ${JSON.stringify(one)}.`);
    }
  }
}

/** How many times as fast one contestant is as another, round by round. */
export function ratio({ seconds }: Measured, of: number, to: number): Spread {
  return spread(seconds[of]!.map((taken, round) => seconds[to]![round]! / taken));
}

/** Milliseconds per request. */
export function milliseconds({ seconds }: Measured, of: number): Spread {
  return spread(seconds[of]!.map((taken) => 1000 * taken));
}
