import type { Benchmark, RunOptions } from './benchmark.ts';
import type { Machine } from './machine.ts';
import { table } from './report.ts';
import type { RoundResult } from './rounds.ts';
import { spread } from './statistics.ts';
import type { Spread } from './statistics.ts';

/** One comparison of requests per second. */
export interface Ratio {
  readonly of: string;
  readonly to: string;
  /** The least that is aimed at; null where none is. */
  readonly goal: number | null;
}

export interface Measured {
  readonly benchmark: Pick<Benchmark, 'description' | 'ratios'>;
  readonly names: readonly string[];
  readonly results: readonly (readonly RoundResult[])[];
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  readonly questions: number;
  readonly options: Pick<RunOptions, 'connections' | 'rounds' | 'warmUps'>;
  readonly machine: Machine;
}

/** The text of a benchmark's section, from what was measured alone. */
export function sectionOf(measured: Measured): string {
  const { benchmark, skipped, machine, options, questions } = measured;
  const { cores, cpu, memoryGiB, system, node, postgres, date } = machine;
  return [
    benchmark.description,
    `Measured on ${date}: ${cores} cores (${cpu}), ${memoryGiB} GiB, ${system}, Node ${node}, PostgreSQL ${postgres}. ` +
      `${options.rounds} rounds after ${options.warmUps} to warm up, contestants in turn; in each round each of ` +
      `${questions} questions is asked once, ${options.connections} at a time, by a process of its own on the same ` +
      'cores; a quarter of them goes before, uncounted. Beforehand, all answers were compared and found equal; during, each is compared again. Figures are the median ' +
      'of the rounds, in brackets the least and the most.',
    resultTable(measured),
    'CPU is user and system time of the processes, from `/proc`, divided by the requests. In one process, gateway and ' +
      'resolvers share a thread and cannot be told apart: only their sum stands there. PostgreSQL is the server with all its ' +
      'connections, upkeep included. The load generator is not counted.',
    ratioTable(measured),
    ...skipped.map(({ name, reason }) => `**${name} did not take part**: ${reason}.`),
  ].join('\n\n');
}

function resultTable({ names, results }: Measured): string {
  const head = ['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms per request', 'gateway', 'subgraphs', 'PostgreSQL'];
  const rows = names.map((name, index) => {
    const of = (read: (result: RoundResult) => number) => shown(spread(results[index]!.map(read)));
    const part = (name: 'gateway' | 'subgraphs') =>
      results[index]!.some(({ cpu }) => cpu[name] === null) ? 'together' : of(({ cpu }) => cpu[name] ?? 0);
    const apart = [part('gateway'), part('subgraphs')];
    const together = of(({ cpu }) => cpu.total - cpu.postgres);
    return [
      name,
      of((result) => result.requestsPerSecond),
      of((result) => result.p50),
      of((result) => result.p99),
      of(({ cpu }) => cpu.total),
      ...(apart.includes('together') ? [`${together} together`, '←'] : apart),
      of(({ cpu }) => cpu.postgres),
    ];
  });
  return table(head, rows);
}

function ratioTable({ benchmark, names, results }: Measured): string {
  const rows = benchmark.ratios.flatMap(({ of, to, goal }) => {
    const [one, other] = [results[names.indexOf(of)], results[names.indexOf(to)]];
    if (!one || !other) return [];
    const ratio = spread(one.map((result, round) => result.requestsPerSecond / other[round]!.requestsPerSecond));
    return [[`${of} ÷ ${to}`, shown(ratio, 2), goal === null ? '' : `≥ ${goal}`]];
  });
  return rows.length === 0 ? '' : table(['requests/s, round by round', 'ratio', 'goal'], rows);
}

function shown({ median, least, most }: Spread, digits = 1): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
