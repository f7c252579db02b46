import { join } from 'node:path';
import { answersOf, assertSame } from './compare.ts';
import type { Answers } from './compare.ts';
import type { Asked, Contestant, Enter } from './contestant.ts';
import { openGround } from './ground.ts';
import type { OpenGround } from './ground.ts';
import { describeMachine } from './machine.ts';
import { writeSection } from './report.ts';
import { runRounds } from './rounds.ts';
import type { Entrant, RoundResult, Rounds } from './rounds.ts';
import { PROJECT } from './service.ts';
import { sectionOf } from './section.ts';
import type { Ratio } from './section.ts';

/** One comparison: who takes part, on which data, and what is asked of all. */
export interface Benchmark {
  /** Heading of its section in the report. */
  readonly title: string;
  /** What is measured, in a paragraph. */
  readonly description: string;
  /** Started in this order; the first one also takes the data in, and its answers are what others must answer. */
  readonly contestants: readonly { readonly name: string; readonly enter: Enter }[];
  /** Records the data through the public API and tells what to ask about it. */
  prepare(first: Contestant, progress: (line: string) => void): Promise<readonly Asked[]>;
  /** Of whose requests per second to whose, and the least that is aimed at. */
  readonly ratios: readonly Ratio[];
}

export interface RunOptions extends Rounds {
  /** The report whose section is written; null to write none. */
  readonly report: string | null;
  progress(line: string): void;
}

/** What a run showed. */
export interface Outcome {
  readonly names: readonly string[];
  /** By contestant, then by round. */
  readonly results: readonly (readonly RoundResult[])[];
  /** Those who could not take part, with the reason. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  /** The section of the report. */
  readonly section: string;
}

/** Where reports go unless told. */
export const REPORT = join(PROJECT, 'docs/benchmarks.md');

/** Starts everything, compares all answers, measures, and writes the section. */
export async function runBenchmark(benchmark: Benchmark, options: RunOptions): Promise<Outcome> {
  const { progress } = options;
  const ground = await openGround();
  try {
    const { contestants, skipped, questions } = await enterAll(benchmark, ground, progress);
    const entrants = await compareAll(contestants, questions, progress);
    await ground.settle();
    const results = await runRounds(entrants, questions, options, ground.postgres.pid, progress);
    const names = contestants.map(({ name }) => name);
    const machine = describeMachine(ground.postgres.version);
    const section = sectionOf({ benchmark, names, results, skipped, questions: questions.length, options, machine });
    if (options.report !== null) await writeSection(options.report, benchmark.title, section);
    return { names, results, skipped, section };
  } finally {
    await ground.leave();
  }
}

async function enterAll(benchmark: Benchmark, ground: OpenGround, progress: RunOptions['progress']) {
  const contestants: Contestant[] = [];
  const skipped: { name: string; reason: string }[] = [];
  let questions: readonly Asked[] | undefined;
  for (const { name, enter } of benchmark.contestants) {
    progress(`Starting ${name}…`);
    const entered = await enter(ground);
    if (typeof entered === 'string') {
      progress(`SKIPPED ${name}: ${entered}`);
      skipped.push({ name, reason: entered });
      continue;
    }
    contestants.push(entered);
    questions ??= await benchmark.prepare(entered, progress);
  }
  if (questions === undefined) throw new Error('No contestant could take part.');
  return { contestants, skipped, questions };
}

async function compareAll(
  contestants: readonly Contestant[],
  questions: readonly Asked[],
  progress: RunOptions['progress'],
): Promise<Entrant[]> {
  const entrants: Entrant[] = [];
  let agreed: { name: string; answers: Answers } | undefined;
  for (const contestant of contestants) {
    progress(`Comparing the ${questions.length} answers of ${contestant.name}…`);
    const answers = await answersOf(contestant, questions);
    agreed ??= { name: contestant.name, answers };
    assertSame(agreed.name, agreed.answers, contestant.name, answers);
    entrants.push({ contestant, answers });
  }
  return entrants;
}
