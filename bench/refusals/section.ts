import type { Machine } from '../harness/machine.ts';
import { table } from '../harness/report.ts';
import { percentile } from '../harness/statistics.ts';

/** How long one server took over each request, in milliseconds, by the limit that it is beyond. */
export interface Measured {
  readonly server: string;
  readonly taken: Readonly<Record<string, readonly number[]>>;
}

/** The text of the report, from what was measured alone. */
export function sectionOf(measured: readonly Measured[], machine: Machine, requests: number): string {
  const { cores, cpu, memoryGiB, system, node, date } = machine;
  const [gateway, ...subgraphs] = measured;
  return [
    'How soon a request beyond a limit is refused: by the gateway, with the limits of callers, and by the subgraphs as servers ' +
      'of their own, with the larger limits of fetches. The requests are those of [`oversized.ts`](../test/hostile/oversized.ts), each just ' +
      'beyond its limit, in JSON of up to some megabytes, whose transport and reading count.',
    `Measured on ${date}: ${cores} cores (${cpu}), ${memoryGiB} GiB, ${system}, Node ${node}. ` +
      `${requests} requests beyond each limit to each server, one at a time, from a process on the same cores. ` +
      'Milliseconds until the whole answer was there: the median and the 99th percentile. The goal is 50.',
    table(
      ['limit', 'gateway', `slowest of ${subgraphs.length} subgraphs`],
      Object.keys(gateway!.taken).map((limit) => [limit, shown(gateway!, limit), slowest(subgraphs, limit)]),
    ),
  ].join('\n\n');
}

function shown({ taken }: Measured, limit: string): string {
  const times = taken[limit]!;
  return `${percentile(times, 0.5).toFixed(1)}, ${percentile(times, 0.99).toFixed(1)}`;
}

function slowest(subgraphs: readonly Measured[], limit: string): string {
  const [first] = subgraphs.toSorted((a, b) => percentile(b.taken[limit]!, 0.5) - percentile(a.taken[limit]!, 0.5));
  return shown(first!, limit);
}
