import type { Asked, Contestant } from './contestant.ts';
import type { Answers } from './compare.ts';
import { cpuSeconds, cpuSecondsOfTree } from './cpu.ts';
import { LoadGenerator } from './load.ts';
import { percentile } from './statistics.ts';

/** How much is asked. */
export interface Rounds {
  /** Requests under way at any time. */
  readonly connections: number;
  /** Rounds that count. */
  readonly rounds: number;
  /** Rounds before them that only warm up. */
  readonly warmUps: number;
}

/** A contestant with the questions and the answers that it has been found to give. */
export interface Entrant {
  readonly contestant: Contestant;
  readonly answers: Answers;
}

/** Milliseconds of CPU per request. A part that cannot be told apart is null. */
export interface CpuPerRequest {
  readonly gateway: number | null;
  readonly subgraphs: number | null;
  readonly postgres: number;
  readonly total: number;
}

/** What one round showed of one contestant. */
export interface RoundResult {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  /** Milliseconds. */
  readonly p99: number;
  readonly cpu: CpuPerRequest;
}

/**
 * Lets the contestants answer all questions in turn, round after round, so that whatever else the machine does hits all
 * of them alike. Results stand by contestant, then by round.
 */
export async function runRounds(
  entrants: readonly Entrant[],
  questions: readonly Asked[],
  how: Rounds,
  postgresPid: number,
  progress: (line: string) => void,
): Promise<RoundResult[][]> {
  const results: RoundResult[][] = entrants.map(() => []);
  using load = new LoadGenerator();
  for (let round = -how.warmUps; round < how.rounds; round += 1) {
    for (const [index, entrant] of entrants.entries()) {
      const result = await runRound(load, entrant, questions, how.connections, postgresPid);
      const label = round < 0 ? 'warm-up' : `round ${round + 1} of ${how.rounds}`;
      progress(`${label}: ${entrant.contestant.name}: ${result.requestsPerSecond.toFixed(1)} requests per second`);
      if (round >= 0) results[index]!.push(result);
    }
  }
  return results;
}

async function runRound(
  load: LoadGenerator,
  { contestant, answers }: Entrant,
  questions: readonly Asked[],
  connections: number,
  postgresPid: number,
): Promise<RoundResult> {
  const read = () => {
    const { gateway, subgraphs, both } = contestant.processes;
    return {
      gateway: cpuSeconds(gateway),
      subgraphs: cpuSeconds(subgraphs),
      both: cpuSeconds(both),
      postgres: cpuSecondsOfTree(postgresPid),
    };
  };
  const expected = questions.map((question, index) => ({ ...question, expected: answers[index]! }));
  const order = { url: contestant.url, connections };
  // Others have had the machine meanwhile: caches and connections are brought back before anything counts.
  await load.run({ ...order, questions: expected.slice(0, Math.ceil(expected.length / 4)) });
  const before = read();
  const { seconds, latencies } = await load.run({ ...order, questions: expected });
  const after = read();
  const used = (part: keyof typeof before): number => (1000 * (after[part] - before[part])) / questions.length;
  const apart = contestant.processes.both.length === 0;
  return {
    requestsPerSecond: questions.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    cpu: {
      gateway: apart ? used('gateway') : null,
      subgraphs: apart ? used('subgraphs') : null,
      postgres: used('postgres'),
      total: used('gateway') + used('subgraphs') + used('both') + used('postgres'),
    },
  };
}
